/** Rows as text in aligned columns, the first one to the left and the others to the right; a line under the header. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  const [header, ...body] = rows.map(line);
  return [header, '-'.repeat(header!.length), ...body].join('\n');
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
/** A share of a whole, with both; a dash for a share of nothing. */
export const ratio = (part: number, of: number, digits = 1): string => (of > 0 ? percent(part / of, digits) : '–');
