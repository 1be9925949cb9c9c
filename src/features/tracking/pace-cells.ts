import { cellsOf, isBlank, isBlankArgument, MAX_MONEY, readNumber, rowsOf, shown, singleCell } from '../../base/cells';
import { MomentKind, MomentReader, monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { labelText } from '../../base/labels';
import { type StretchedCell, shapeOf, stretch } from '../../base/stretch';
import type { Argument, Cell } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type Holiday, publicHolidays, REGIONS, type Region } from '../../calendar/holidays';
import { SATURDAY_AND_SUNDAY, type Weekend, weekendOf } from '../../calendar/weekend';
import { type WorkingTime, workingMonth, workingTime } from '../../calendar/working-month';
import { readDay } from '../../functions/arguments';
import type { Context } from '../../functions/run';
import { latestCreated, readLog } from '../../log/log';
import { labels } from '../../text';
import { COMMITMENT_HEADERS, readCommitments } from '../commitments/commitments';
import { monthCommitments } from '../commitments/committed';
import { daily } from './daily';
import { DEFAULT_LIMITS, expectedToDate, forecast, type Limits, statusOf } from './pace';
import { type TotalRow, tracking } from './tracking';

type Result = Cell | Cell[][];

/** The arguments that say when is worked. */
export interface TimeArguments {
  readonly holidays: Argument;
  readonly weekend: Argument;
}

export function paceCells(context: Context, target: Argument, asOf: Argument, time: TimeArguments): Result {
  return byDay(context, [['target', target]], asOf, time, ([wanted], month) => expectedToDate(wanted!, month));
}

export function forecastCells(context: Context, actual: Argument, asOf: Argument, time: TimeArguments): Result {
  return byDay(context, [['actual', actual]], asOf, time, ([reached], month) => forecast(reached!, month));
}

export function statusCells(
  context: Context,
  args: { actual: Argument; target: Argument; limits: Argument },
  asOf: Argument,
  time: TimeArguments,
): Result {
  const limits = readLimits(args.limits);
  const counts = [
    ['actual', args.actual],
    ['target', args.target],
  ] as const;
  return byDay(context, counts, asOf, time, ([actual, target], month) => {
    const status = statusOf(actual!, target!, month, limits);
    return status === null ? null : labels(context.language, 'tracking')[status];
  });
}

/** Works out one cell at a time from counts and the working month of an as-of day; blank in, blank out. */
function byDay(
  { zone }: Context,
  counts: readonly (readonly [string, Argument])[],
  asOf: Argument,
  time: TimeArguments,
  value: (numbers: readonly number[], month: ReturnType<typeof workingMonth>) => Cell | null,
): Result {
  const args = stretch(...counts, ['as_of', asOf]);
  const worked = readTime(time, zone);
  const months = new Map<number, ReturnType<typeof workingMonth>>();
  const cells = args.cells.map((row) =>
    row.map((cell): Cell => {
      const numbers = counts.map(([name], i) => readCount(name, cell[i]!));
      const day = readMoment('as_of', cell[counts.length]!, zone);
      if (day === null || numbers.includes(null)) return '';
      const month = months.get(day) ?? workingMonth(day, worked);
      months.set(day, month);
      return value(numbers as number[], month) ?? '';
    }),
  );
  return shapeOf(args, cells);
}

function readCount(argument: string, { cell, at }: StretchedCell): number | null {
  return readNumber(cell, { argument, max: MAX_MONEY }, at);
}

function readMoment(argument: string, { cell, at }: StretchedCell, zone: Zone): number | null {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.blank) return null;
  if (kind === MomentKind.notDate) throw new SlaError('notDate', { argument, value: shown(cell), at });
  return Math.floor(kind === MomentKind.instant ? zone.serialOf(reader.value) : reader.value);
}

/**
 * Days off and holidays; Saturday and Sunday, and no holidays, where they are left blank. A row of the holidays with a ticked
 * box is worked all the same.
 */
function readTime({ holidays, weekend }: TimeArguments, zone: Zone): WorkingTime {
  const days = rowsOf(holidays).flatMap((row, i) => {
    if (cellsOf(row).includes(true)) return [];
    return cellsOf(row).flatMap((cell, j) => {
      if (cell === false) return [];
      // A table with names beside its dates, such as that of SLA_HOLIDAYS, may be pointed at as a whole.
      const at = { row: i + 1, column: j + 1 };
      const isName = j > 0 && typeof cell === 'string' && new MomentReader().read(cell) === MomentKind.notDate;
      const isHeader = i === 0 && typeof cell === 'string' && new MomentReader().read(cell) === MomentKind.notDate;
      if (isName || (isHeader && rowsOf(holidays).length > 1)) return [];
      return readMoment('holidays', { cell, at: Array.isArray(holidays) ? at : null }, zone) ?? [];
    });
  });
  return workingTime(days, readWeekend(weekend));
}

function readWeekend(argument: Argument): Weekend {
  const cell = singleCell(argument, 'weekend');
  if (isBlank(cell)) return SATURDAY_AND_SUNDAY;
  const weekend = typeof cell === 'number' ? weekendOf(cell) : weekendOf(labelText(cell));
  if (weekend === null) throw new SlaError('unknownWeekend', { value: shown(cell) });
  return weekend;
}

/** A box that is ticked or not, TRUE or FALSE; not ticked where it is left blank. */
function readSwitch(argument: Argument, name: string): boolean {
  const cell = singleCell(argument, name);
  if (isBlank(cell)) return false;
  if (typeof cell !== 'boolean') throw new SlaError('notBoolean', { argument: name, value: shown(cell) });
  return cell;
}

/** The three limits of the status, largest first; the usual ones where they are left blank. */
function readLimits(argument: Argument): Limits {
  if (isBlankArgument(argument)) return DEFAULT_LIMITS;
  const numbers = rowsOf(argument).flatMap((row, i) =>
    cellsOf(row).map((cell, j) => readNumber(cell, { argument: 'limits', max: 1000 }, { row: i + 1, column: j + 1 })),
  );
  const [ahead, onTrack, atRisk] = numbers;
  if (ahead == null || onTrack == null || atRisk == null || !(ahead >= onTrack && onTrack >= atRisk)) {
    throw new SlaError('limits');
  }
  return { ahead, onTrack, atRisk };
}

export interface TrackingArguments extends TimeArguments {
  readonly leads: Argument;
  readonly asOf: Argument;
  readonly commitments: Argument;
}

export function trackingTable(
  context: Context,
  args: TrackingArguments & { limits: Argument; subtotals: Argument },
): Result {
  const text = labels(context.language, 'tracking');
  const limits = readLimits(args.limits);
  const read = readMonth(context, args);
  if (read === null) return '';
  const { log, asOf, commitments, time } = read;
  const { rows, channels, personas, total } = tracking(log, asOf, commitments, time, limits);
  const subtotals = readSwitch(args.subtotals, 'subtotals') ? [...channels, ...personas] : [];
  const cells = (row: TotalRow): Cell[] =>
    [
      row.committed,
      row.actual,
      row.expected,
      row.attainment,
      row.status === null ? null : text[row.status],
      row.forecast,
      row.neededPerDay,
      row.committedValue,
      row.valueToDate,
    ].map((cell) => cell ?? '');
  return [
    [
      ...[text.channel, text.persona, text.committed, text.actual, text.expected, text.attainment],
      ...[text.status, text.forecast, text.neededPerDay, text.committedValue, text.valueToDate],
    ],
    ...rows.map((row) => [row.channel, row.persona, ...cells(row)]),
    ...subtotals.map((row) => [row.channel || text.total, row.persona || text.total, ...cells(row)]),
    [text.total, '', ...cells(total)],
  ];
}

/** The long table of what counts for the month of the as-of day: signed rows, or the draft, and which of the two. */
export function committedTable(
  { language, zone }: Context,
  args: { asOf: Argument; signed: Argument; commitments: Argument; leadValues: Argument },
): Result {
  const asOf = readDay(args.asOf, 'as_of', zone);
  if (asOf === null) return '';
  const month = monthStart(asOf);
  const draft = { leads: args.commitments, values: args.leadValues };
  const found = monthCommitments(month, args.signed, draft, zone, language);
  const text = labels(language, 'tracking');
  const first = new Date(zone.instantOf(month));
  const names = (['month', 'channel', 'persona', 'leads', 'leadValue'] as const).map(
    (column) => COMMITMENT_HEADERS[column][language],
  );
  return [
    [...names, text.value, text.state],
    ...found.commitments.map((row): Cell[] => [
      ...[first, row.channel, row.persona, row.leads, row.leadValue ?? '', row.value ?? ''],
      found.signed ? text.signed : text.draft,
    ]),
  ];
}

export function dailyTable(context: Context, args: TrackingArguments): Result {
  const text = labels(context.language, 'tracking');
  const read = readMonth(context, args);
  if (read === null) return '';
  const { log, asOf, commitments, time } = read;
  return [
    [text.day, text.expectedLeads, text.actualLeads, text.expectedValue, text.actualValue],
    ...daily(log, asOf, commitments, time).map((row): Cell[] => [
      new Date(log.zone.instantOf(row.day)),
      ...[row.expectedLeads, row.actualLeads, row.expectedValue, row.actualValue].map((cell) => cell ?? ''),
    ]),
  ];
}

/** The log and the commitments of the month of the as-of day; null while there is neither a day nor a lead. */
function readMonth(context: Context, args: TrackingArguments) {
  const { language, zone } = context;
  const log = readLog(args.leads, { language, zone });
  const asOf = readDay(args.asOf, 'as_of', zone) ?? latestCreated(log);
  const time = readTime(args, zone);
  if (asOf === null) return null;
  const commitments = readCommitments(args.commitments, monthStart(asOf), zone, language);
  return { log, asOf: Math.floor(asOf), commitments, time };
}

const FIRST_YEAR = 1901;
const LAST_YEAR = 9999;

export function holidaysTable({ language, zone }: Context, year: Argument, region: Argument): Result {
  const cell = singleCell(year, 'year');
  if (isBlank(cell)) return '';
  const number = readNumber(cell, { argument: 'year', max: Infinity }, null);
  if (number === null || !Number.isInteger(number) || number < FIRST_YEAR || number > LAST_YEAR) {
    throw new SlaError('year', { value: shown(cell), first: FIRST_YEAR, last: LAST_YEAR });
  }
  const text = labels(language, 'tracking');
  const named = ({ day, names }: Holiday): Cell[] => [
    new Date(zone.instantOf(day)),
    names.map((name) => text[name]).join(' / '),
  ];
  return publicHolidays(number, readRegion(region)).map(named);
}

function readRegion(argument: Argument): Region {
  const cell = singleCell(argument, 'region');
  if (isBlank(cell)) return 'FR';
  const wanted = labelText(cell).toUpperCase();
  const region = REGIONS.find((known) => known === wanted);
  if (region === undefined) throw new SlaError('unknownRegion', { value: shown(cell), words: REGIONS });
  return region;
}
