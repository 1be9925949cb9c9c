import { a1Of, quotedName } from '../bridge/a1';

/** What of a workbook is otherwise in its file, other than looks: the person is told. */
export type Notice =
  | { readonly kind: 'renamed'; readonly tab: string; readonly inFile: string }
  /** Cells, of which the first is named. */
  | { readonly kind: CellNotice; readonly count: number; readonly first: string };

/** Texts that are cut, days that are texts, formulas that are left out, and what lies beyond the last column. */
export type CellNotice = 'cut' | 'early' | 'formulaLeftOut' | 'beyond';

/** Counts what is told of cells. */
export interface CellNotices {
  add(kind: CellNotice, tab: string, row: number, column: number): void;
  list(): Notice[];
}

export function cellNotices(): CellNotices {
  const found = new Map<CellNotice, { first: string; count: number }>();
  return {
    add: (kind, tab, row, column) => {
      const known = found.get(kind);
      if (known) known.count += 1;
      else {
        const cell = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
        found.set(kind, { first: `${quotedName(tab)}!${cell}`, count: 1 });
      }
    },
    list: () => [...found].map(([kind, { first, count }]) => ({ kind, first, count })),
  };
}
