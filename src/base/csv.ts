/** What a spreadsheet takes for a formula at the beginning of a cell, behind apostrophes and white space too. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]/;
/** What has to stand in quotes, besides the delimiter: a space at an end is lost without them. */
const TO_QUOTE = /["\r\n]|^\s|\s$/;

/**
 * A text as it can stand in a CSV file without being calculated when that is opened: behind an apostrophe, which the import
 * takes off again.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded; any other text as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** A line of a CSV file, as RFC 4180 has it. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  const quoted = (cell: string) =>
    TO_QUOTE.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return `${cells.map(quoted).join(delimiter)}\r\n`;
}
