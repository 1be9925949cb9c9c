/** How formulas are written in a language: French has the comma for decimals, and so `;` between arguments. */
export const argumentSeparator = (language: string): string => (language === 'fr' ? ';' : ',');

/** Examples of the arguments of a function, as they are typed. */
export function examplesOf(parameters: readonly { readonly example: string }[], language: string): string {
  const examples = parameters.map(({ example }) => (language === 'fr' ? inFrench(example) : example));
  return examples.join(argumentSeparator(language));
}

/** Text in quotes stays; between braces `;` starts a row already, and examples of these stay too. */
function inFrench(example: string): string {
  return example.replace(/"[^"]*"|\{[^}]*\}|(?<=\d)\.(?=\d)|,/g, (part) =>
    part === '.' ? ',' : part === ',' ? ';' : part,
  );
}
