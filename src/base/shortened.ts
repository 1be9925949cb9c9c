/** The beginning of a text that is longer than can be taken in. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** The first of a list, and a sign that there are more. */
export const firstOf = (texts: readonly string[], most: number): string[] =>
  texts.length > most ? [...texts.slice(0, most), '…'] : [...texts];
