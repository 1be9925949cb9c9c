interface Range {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A range some formula reads. */
interface Read {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Range;
  readonly id: number;
}

/** What is private in Univer's index of the cells that formulas read. */
export interface ReadsIndex {
  bulkInsert(reads: readonly Read[]): void;
  bulkRemove(reads: readonly Read[]): void;
  _removeCellCacheByRange(read: Read): void;
}

/** A whole column has no first and no last row: written out, it is found again. */
const writtenOut = ({ startRow, startColumn, endRow, endColumn }: Range): Range => ({
  startRow: Number.isNaN(startRow) ? 0 : startRow,
  startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
  endRow: Number.isNaN(endRow) ? Number.POSITIVE_INFINITY : endRow,
  endColumn: Number.isNaN(endColumn) ? Number.POSITIVE_INFINITY : endColumn,
});

const nameOf = ({ unitId, sheetId, range: { startRow, startColumn, endRow, endColumn } }: Read): string =>
  JSON.stringify([unitId, sheetId, startRow, startColumn, `${endRow}`, `${endColumn}`]);

/**
 * Has the index know each read once. Univer enters what a formula reads anew at every calculation, beside what it has entered
 * before: the longer a workbook is worked on, the slower it would calculate. And of a range that goes it looks at every row for
 * single cells, which have entries of their own.
 */
export function knowOnce(index: ReadsIndex): { forget(formula: number): void; clear(): void } {
  const known = new Map<number, Map<string, Read>>();
  const enter = index.bulkInsert.bind(index);
  const isNew = (read: Read): boolean => {
    const reads = known.get(read.id) ?? new Map<string, Read>();
    const name = nameOf(read);
    if (reads.has(name)) return false;
    known.set(read.id, reads.set(name, read));
    return true;
  };
  index.bulkInsert = (reads) => enter(reads.map((read) => ({ ...read, range: writtenOut(read.range) })).filter(isNew));
  index._removeCellCacheByRange = () => undefined;
  return {
    forget: (formula) => {
      index.bulkRemove([...(known.get(formula)?.values() ?? [])]);
      known.delete(formula);
    },
    clear: () => known.clear(),
  };
}
