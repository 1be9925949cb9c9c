import { isBlank } from '../../base/cells';
import type { Column, ColumnKey } from '../columns';
import { type LogKey, takenBackOf } from '../own-columns';
import type { ComparedLog } from './compared-log';
import type { ImportRow } from './rows';

/** What a file takes back of a lead of the log. */
export interface TakenBack {
  /** The columns to be cleared, by their index in the cells of the row. */
  readonly cells: ReadonlySet<number>;
  readonly wins: number;
  readonly losses: number;
}

/**
 * What of a lead's outcome is blank in a file that has its column: the win or the loss was a mistake and has been undone in the
 * CRM. The amount goes with the win and the reason with the loss, where the file has them blank too. A cell with a formula stays.
 */
export class Outcomes {
  private readonly columns: Readonly<Record<Way, readonly number[]>>;
  private readonly index: ReadonlyMap<LogKey, number>;

  constructor(private readonly log: ComparedLog) {
    const of = (way: Way): number[] => columnsTakenBack(log.columns, way);
    this.columns = { alone: of('alone'), withWin: of('withWin'), withLoss: of('withLoss') };
    this.index = new Map(log.columns.map((key, i) => [key, i]));
  }

  takenBack(at: number, row: ImportRow): TakenBack {
    const kept = row.keeps === undefined ? -1 : (this.index.get(row.keeps) ?? -1);
    const cells = new Set(this.blanks('alone', at, row).filter((i) => i !== kept));
    const before = (key: ColumnKey): unknown => this.log.cell(at, key);
    const after = (key: ColumnKey): unknown => {
      const i = this.index.get(key) ?? -1;
      const stays = i === -1 || this.log.isCalculated(at, i) || (row.cells[i] === '' && !cells.has(i));
      return stays ? before(key) : row.cells[i];
    };
    const wins = Math.max(0, customersOf(before) - customersOf(after));
    const losses = isBlank(before('lost')) || !isBlank(after('lost')) ? 0 : 1;
    if (wins > 0 && customersOf(after) === 0) for (const i of this.blanks('withWin', at, row)) cells.add(i);
    if (losses > 0) for (const i of this.blanks('withLoss', at, row)) cells.add(i);
    return { cells, wins, losses };
  }

  private blanks(way: Way, at: number, { cells }: ImportRow): number[] {
    return this.columns[way].filter((i) => cells[i] === '' && this.log.comparableAt(at, i) !== '');
  }
}

type Way = NonNullable<Column['takenBack']>;

const columnsTakenBack = (columns: readonly LogKey[], way: Way): number[] =>
  columns.flatMap((key, i) => (takenBackOf(key) === way ? [i] : []));

function customersOf(cell: (key: ColumnKey) => unknown): number {
  const count = cell('customers');
  return isBlank(count) ? Number(!isBlank(cell('won'))) : Number(count) || 0;
}

/** Whether rows of a file may take something back that the log has: those with an ID and a blank outcome. */
export function mayTakeBack(columns: readonly LogKey[], rows: readonly ImportRow[]): boolean {
  const id = columns.indexOf('id');
  const outcomes = columnsTakenBack(columns, 'alone');
  return id !== -1 && rows.some(({ cells }) => cells[id] !== '' && outcomes.some((i) => cells[i] === ''));
}
