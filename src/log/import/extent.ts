/** The number of cells up to the last one that is filled. */
export function extentOf(row: readonly string[]): number {
  for (let i = row.length; i > 0; i--) if (row[i - 1]!.trim() !== '') return i;
  return 0;
}

/** A row whose blanks the one above fills. */
export function filledFrom(above: readonly string[], row: readonly string[]): string[] {
  const length = Math.max(above.length, row.length);
  return Array.from({ length }, (_, i) => ((row[i] ?? '').trim() === '' ? (above[i] ?? '') : row[i]!));
}
