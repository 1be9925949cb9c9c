import type { Snapshot } from '../bridge/session-types';

/** A workbook as it is kept in the browser: texts of JSON, the first of all but the rows of its sheets, the others of some rows each. */
export interface Pieces {
  readonly pieces: readonly string[];
}

/** What a sheet has by row, of which there may be a hundred thousand. */
const BY_ROW = ['cellData', 'rowData'] as const;
type ByRow = Partial<Record<(typeof BY_ROW)[number], Record<string, unknown>>>;
type Rows = readonly [sheet: string, what: (typeof BY_ROW)[number], rows: Record<string, unknown>];

const ROWS_OF_A_PIECE = 500;

const sheetsOf = ({ workbook }: Snapshot): Record<string, ByRow> =>
  (workbook as { sheets: Record<string, ByRow> }).sheets;

/** Writes a workbook piece by piece, so that the page need not be still for all of it. */
export function* piecesOf(saved: Snapshot): Generator<string> {
  const sheets = sheetsOf(saved);
  const bare = Object.entries(sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {}, rowData: {} }]);
  yield JSON.stringify({ ...saved, workbook: { ...(saved.workbook as object), sheets: Object.fromEntries(bare) } });
  for (const [id, sheet] of Object.entries(sheets)) {
    for (const what of BY_ROW) {
      const rows = Object.entries(sheet[what] ?? {});
      for (let from = 0; from < rows.length; from += ROWS_OF_A_PIECE) {
        const some = Object.fromEntries(rows.slice(from, from + ROWS_OF_A_PIECE));
        yield JSON.stringify([id, what, some] satisfies Rows);
      }
    }
  }
}

/** The workbook that was kept. @param kept earlier versions kept it whole */
export function snapshotOf(kept: Pieces | Snapshot): Snapshot {
  if (!('pieces' in kept)) return kept;
  const [head = '', ...others] = kept.pieces;
  const snapshot = JSON.parse(head) as Snapshot;
  for (const piece of others) {
    const [sheet, what, rows] = JSON.parse(piece) as Rows;
    Object.assign(sheetsOf(snapshot)[sheet]?.[what] ?? {}, rows);
  }
  return snapshot;
}
