/** A formula without what a spreadsheet may change in it: spaces, case, quotes of names, separators of its locale, TRUE as a call. */
export const plainFormula = (formula: string): string =>
  formula
    .replace(/[\s']/g, '')
    .replace(/;/g, ',')
    .replace(/\b(TRUE|FALSE)\(\)/gi, '$1')
    .toUpperCase();
