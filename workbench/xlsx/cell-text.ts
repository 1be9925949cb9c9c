/** What a cell of Excel holds at most. */
export const MOST_CHARACTERS = 32_767;

/**
 * A text as files write it. `_x0041_` stands for a character that XML has no room for, so that a text which reads like one is
 * written with its first mark so; hucre does the rest.
 */
export const textInFile = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase()}_`);

/** A text that fits into a cell, without half a character at its end. */
export const cutText = (text: string, most = MOST_CHARACTERS): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
