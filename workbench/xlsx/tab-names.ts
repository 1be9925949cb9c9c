const MOST = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * The names of tabs as Excel allows them: none of : \ / ? * [ ], no apostrophe at either end, 31 characters at most, and none
 * twice, whatever its case. Most stay as they are.
 */
export function fileTabNames(names: readonly string[]): string[] {
  const taken = new Set(names.filter(isAllowed).map((name) => name.toLowerCase()));
  return names.map((name) => {
    if (isAllowed(name)) return name;
    const plain = name.replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '');
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? '' : ` (${copy})`;
      const wanted = `${cut(plain || '-', MOST - ending.length)}${ending}`;
      if (!isAllowed(wanted) || taken.has(wanted.toLowerCase())) continue;
      taken.add(wanted.toLowerCase());
      return wanted;
    }
  });
}

const isAllowed = (name: string): boolean =>
  name !== '' && name.length <= MOST && !/[[\]:*?/\\]|^'|'$/.test(name) && name.toLowerCase() !== RESERVED;

/** Half a character is none, and what a cut leaves must not end with an apostrophe. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/'+$/, '');

/** A tab's name in a formula of the file: quoted, so that no name is taken for a cell or a number. */
export const tabInFormula = (inFile: string): string => `'${inFile.replace(/'/g, "''")}'`;

/** How formulas of the file call a tab, by the name it has in the workbook. */
export type TabReference = (name: string) => string | null;

export function tabReferences(names: readonly string[], inFile: readonly string[]): TabReference {
  const known = new Map(names.map((name, i) => [name.toLowerCase(), tabInFormula(inFile[i] ?? name)]));
  return (name) => known.get(name.toLowerCase()) ?? null;
}
