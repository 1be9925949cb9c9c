import { parseArgs } from 'node:util';
import { serialOfIso } from '../../src/base/dates';
import type { ColumnKey } from '../../src/log/columns';
import type { NamedColumns } from './log-file';

/** The columns of a file that can be named. */
const NAMED = [
  'id',
  'created',
  'channel',
  'persona',
  'leads',
  'customers',
  'won',
  'lost',
] as const satisfies ColumnKey[];

export const USAGE = `npm run backtest -- FILE [options]

FILE          a lead log as CSV; columns are recognised as the import does
--as-of       the last day anything is known of (2018-11-14); the latest date of the log where it is left out
--months      full months of the window, 6 where it is left out
--horizon     days within which a sale counts; the default of the add-on for the whole log where it is left out
--confidence  of the intervals, 80 (%) where it is left out
--personas    so many of the commonest personas, the others together
--since       measures only leads created from this day on; what is estimated rests on all
--zone        the time zone of the days, Etc/UTC where it is left out
--${NAMED.join(', --')}
              the name of that column in the file, where it is not recognised`;

export interface BacktestOptions {
  readonly file: string;
  readonly asOf: number | null;
  readonly months: number;
  readonly horizon: number | null;
  readonly confidence: number;
  readonly personas: number | null;
  readonly since: number | null;
  readonly zone: string;
  readonly columns: NamedColumns;
}

/** @throws Error that says what is wrong with the command line */
export function optionsOf(args: string[]): BacktestOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ 'as-of': text, months: text, horizon: text, confidence: text, personas: text, since: text, zone: text },
      ...Object.fromEntries(NAMED.map((key) => [key, text])),
    },
  });
  const given: Readonly<Record<string, string | undefined>> = values;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Which file? ${USAGE}`);
  const number = (name: string, least: number, most: number): number | null => {
    const written = given[name];
    if (written === undefined) return null;
    const value = Number(written);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Error(`--${name} is “${written}”. Give a whole number from ${least} to ${most}.`);
  };
  const dayOf = (name: string): number | null => {
    const written = given[name];
    if (written === undefined) return null;
    const serial = serialOfIso(written);
    if (serial === null) throw new Error(`--${name} is “${written}”. Give a day such as 2018-11-14.`);
    return serial;
  };
  return {
    ...{ file, asOf: dayOf('as-of'), since: dayOf('since'), zone: given.zone ?? 'Etc/UTC' },
    months: number('months', 1, 60) ?? 6,
    horizon: number('horizon', 1, 3650),
    confidence: (number('confidence', 1, 99) ?? 80) / 100,
    personas: number('personas', 1, 1000),
    columns: Object.fromEntries(NAMED.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))),
  };
}
