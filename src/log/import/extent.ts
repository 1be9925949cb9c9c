/** The number of cells up to the last one that is filled. */
export function extentOf(row: readonly string[]): number {
  for (let i = row.length; i > 0; i--) if (row[i - 1]!.trim() !== '') return i;
  return 0;
}
