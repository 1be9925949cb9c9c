import type { Cell } from '../../base/types';
import type { Patterns } from '../../sheet/patterns';
import type { Labels } from '../../text';

export interface SignedColumn {
  readonly key: string;
  readonly label: Extract<keyof Labels<'sheet'>, `signed${string}` | 'supersededOn'>;
  readonly look: keyof Patterns;
  /** Whether a row cannot be signed without it; what else may be blank. */
  readonly filled?: true;
  /** The version of the workbook's layout it came with, if it was not there from the first. */
  readonly since?: number;
  /** Labels that earlier versions wrote. */
  readonly formerly?: readonly string[];
}

/** The columns of the log of signed commitments; found again by their labels, in either language. */
export const SIGNED_COLUMNS = [
  { key: 'month', label: 'signedMonth', look: 'month', filled: true },
  { key: 'channel', label: 'signedChannel', look: 'text' },
  { key: 'persona', label: 'signedPersona', look: 'text' },
  { key: 'leads', label: 'signedLeads', look: 'count', filled: true },
  { key: 'leadValue', label: 'signedLeadValue', look: 'money2' },
  { key: 'value', label: 'signedValue', look: 'money' },
  { key: 'rate', label: 'signedRate', look: 'rate' },
  { key: 'average', label: 'signedAverage', look: 'money2' },
  { key: 'target', label: 'signedTarget', look: 'count' },
  { key: 'rateLeads', label: 'signedRateLeads', look: 'count' },
  { key: 'rateCustomers', label: 'signedRateCustomers', look: 'count' },
  { key: 'goal', label: 'signedGoal', look: 'money' },
  { key: 'share', label: 'signedShare', look: 'rate' },
  { key: 'asOf', label: 'signedAsOf', look: 'date' },
  { key: 'months', label: 'signedMonths', look: 'count' },
  { key: 'currency', label: 'signedCurrency', look: 'text' },
  { key: 'signedOn', label: 'signedOn', look: 'dateTime', filled: true },
  { key: 'signedBy', label: 'signedBy', look: 'text' },
  { key: 'version', label: 'signedVersion', look: 'count', since: 2 },
  { key: 'supersededOn', label: 'supersededOn', look: 'dateTime' },
  { key: 'method', label: 'signedMethod', look: 'text', since: 3 },
  { key: 'horizon', label: 'signedHorizon', look: 'count', since: 3 },
  { key: 'low', label: 'signedLow', look: 'rate', since: 3 },
  { key: 'high', label: 'signedHigh', look: 'rate', since: 3 },
  { key: 'confidence', label: 'signedConfidence', look: 'rate', since: 3 },
  { key: 'planFor', label: 'signedPlanFor', look: 'text', since: 3 },
  { key: 'chance', label: 'signedChance', look: 'rate', since: 3 },
] as const satisfies readonly SignedColumn[];

export type SignedKey = (typeof SIGNED_COLUMNS)[number]['key'];

export const SIGNED_KEYS: readonly SignedKey[] = SIGNED_COLUMNS.map(({ key }) => key);

/** The columns that came with later versions of the layout than one. */
export const keysSince = (version: number): readonly SignedKey[] =>
  SIGNED_COLUMNS.flatMap((column: SignedColumn & { readonly key: SignedKey }) =>
    (column.since ?? 1) > version ? [column.key] : [],
  );

/** The columns among which the tables read: what came later is for people, and may stand right of columns of one's own. */
export const READ_KEYS: readonly SignedKey[] = SIGNED_KEYS.filter((key) => !keysSince(2).includes(key));

/** Those of which no row is without. */
export const FILLED_KEYS: readonly SignedKey[] = SIGNED_COLUMNS.flatMap((column) =>
  'filled' in column ? [column.key] : [],
);

/** Whether a cell may stand in a column. */
export const isFit = (cell: Cell, column: SignedColumn): boolean =>
  cell === '' ? !column.filled : (KINDS[column.look]?.(cell) ?? true);

const isDate = (cell: Cell): boolean => typeof cell === 'object';
const isNumber = (cell: Cell): boolean => typeof cell === 'number';
/** What stands under a look; a label may look like anything. */
const KINDS: { readonly [K in keyof Patterns]?: (cell: Cell) => boolean } = {
  count: isNumber,
  money: isNumber,
  money2: isNumber,
  rate: isNumber,
  month: isDate,
  date: isDate,
  dateTime: isDate,
};
