import { monthStart } from '../../base/dates';
import { groupedBy } from '../../base/groups';
import { labelText } from '../../base/labels';
import { momentOf } from '../../base/moments';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { Places } from '../../sheet/standings';
import { tab } from '../../sheet/tabs';
import { currentOf, type VersionedRow } from './commitments';
import type { SignedKey } from './signed-columns';
import { columnsOf, type SignedHeader, seeHeader, wordPlaces } from './signed-header';

/** Columns that together stand in no table but ours. */
const TELLING: readonly SignedKey[] = ['month', 'channel', 'persona', 'leads', 'signedOn', 'signedBy'];

export const signedTab = tab({
  key: 'signed',
  frozenRows: 1,
  recognises: ({ values }) =>
    values.some((row) => {
      const columns = wordPlaces(row);
      return TELLING.every((key) => columns.has(key));
    }),
});

/** What a signature writes; when a row is superseded is marked later. */
export type SignedRow = Readonly<Record<Exclude<SignedKey, 'supersededOn'>, Cell>>;

/** A row of the signed log, whose month could be read. */
export interface LogRow extends VersionedRow {
  /** First day of its month. */
  readonly month: number;
}

/** The signed log as it stands; rows and columns are counted from 0. */
export interface SignedLog {
  readonly values: Grid;
  /** The row of the headers, wherever it stands; null where there is none. */
  readonly header: number | null;
  readonly headers: SignedHeader;
  readonly columns: ReadonlyMap<SignedKey, number>;
  readonly rows: readonly LogRow[];
  /** The rows of the current version of each month, by the month's first day. */
  readonly current: ReadonlyMap<number, readonly number[]>;
}

/** @param marks where the columns are marked, where their labels do not say everything */
export function seeSigned(values: Grid, zone: Zone, marks: Places<SignedKey> = new Map()): SignedLog {
  const header = seeHeader(values, marks);
  const columns = columnsOf(header);
  const at = (row: Grid[number], key: SignedKey): Cell => row[columns.get(key) ?? -1] ?? '';
  const rows = values.flatMap((cells, row): LogRow[] => {
    const day = row === header.row ? null : momentOf(at(cells, 'month'), zone);
    if (day === null) return [];
    const version = versionOf(at(cells, 'version'));
    return [{ row, month: monthStart(day), version, superseded: labelText(at(cells, 'supersededOn')) !== '' }];
  });
  const current = new Map<number, number[]>();
  for (const [month, ofMonth] of byMonth(rows)) {
    const counted = currentOf(ofMonth);
    if (counted.length > 0) {
      current.set(
        month,
        counted.map(({ row }) => row),
      );
    }
  }
  return { values, header: header.row, headers: header, columns, rows, current };
}

/** The rows of each month, in the order of the log. */
export const byMonth = (rows: readonly LogRow[]): ReadonlyMap<number, readonly LogRow[]> =>
  groupedBy(rows, ({ month }) => month);

const versionOf = (cell: Cell): number | null => (typeof cell === 'number' && cell >= 0 ? cell : null);
