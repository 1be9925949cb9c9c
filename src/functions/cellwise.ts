import { isBlankArgument, MAX_COUNT, MAX_MONEY, readNumber, singleCell } from '../base/cells';
import { SlaError } from '../base/errors';
import type { Matrix } from '../base/matrix';
import { type Stretched, type StretchedCell, shapeOf, stretch } from '../base/stretch';
import type { Argument, At, Cell } from '../base/types';
import { targets } from '../features/commitments/targets';
import { closeRate, wilson } from '../features/rates/close-rates';
import { leadValue } from '../features/values/lead-values';
import { isLargeRange, readConfidence } from './arguments';

/** Arguments of the functions that work cell by cell, and their results, in the shape of the arguments. */
type Result = Cell | Cell[][];

export function closeRateCells(leads: Argument, customers: Argument): Result {
  return cellwise(stretch(['leads', leads], ['customers', customers]), ([a, b]) => closeRate(...readPair(a!, b!)));
}

export function intervalCells(end: 'low' | 'high', leads: Argument, customers: Argument, confidence: Argument): Result {
  const args = stretch(['leads', leads], ['customers', customers], ['confidence', confidence]);
  return cellwise(args, ([a, b, c]) => {
    const [leadCount, customerCount] = readPair(a!, b!);
    return wilson(customerCount, leadCount, readConfidence(c!.cell, c!.at))?.[end] ?? null;
  });
}

export function leadValueCells(rates: Argument, averages: Argument): Result {
  const args = stretch(['close_rate', rates], ['average_sale', averages]);
  return cellwise(args, ([rate, average]) => leadValue(readRate(rate!), readMoney('average_sale', average!)));
}

export function targetCells(goal: Argument, values: Argument, mix: Argument): Result {
  const equal = isBlankArgument(mix);
  if (isLargeRange(goal)) return targetsOfGoals(goal, values, equal);
  const args = equal ? stretch(['lead_value', values]) : stretch(['lead_value', values], ['mix', mix]);
  const wanted = readMoney('revenue_goal', { cell: singleCell(goal, 'revenue_goal'), at: placeOfSingle(goal) });
  const valueMatrix = matrixOf(args, (cells) => readMoney('lead_value', cells[0]!));
  const weights = equal ? null : matrixOf(args, (cells) => readMoney('mix', cells[1]!));
  const isRange = args.isRange || Array.isArray(goal);
  return shapeOf({ ...args, isRange }, blanksFor(targets(wanted, valueMatrix, weights)));
}

/** Several goals, such as one a month, each reached with leads of the one value given. */
function targetsOfGoals(goals: Argument, values: Argument, equal: boolean): Result {
  if (isLargeRange(values) || !equal) throw new SlaError('goalNotSingle');
  const args = stretch(['revenue_goal', goals], ['lead_value', values]);
  return cellwise(args, ([goal, value]) => {
    const wanted = readMoney('revenue_goal', goal!);
    return targets(wanted, [[readMoney('lead_value', value!)]], null)[0]![0]!;
  });
}

function cellwise(args: Stretched, value: (cells: readonly StretchedCell[]) => number | null): Result {
  return shapeOf(args, blanksFor(matrixOf(args, value)));
}

function matrixOf(args: Stretched, value: (cells: readonly StretchedCell[]) => number | null): (number | null)[][] {
  return args.cells.map((row) => row.map(value));
}

function blanksFor(matrix: Matrix): Cell[][] {
  return matrix.map((row) => row.map((cell) => cell ?? ''));
}

/** Leads and customers, which cannot be more than the leads. */
function readPair(leads: StretchedCell, customers: StretchedCell): [number | null, number | null] {
  const leadCount = readNumber(leads.cell, { argument: 'leads', max: MAX_COUNT }, leads.at);
  const customerCount = readNumber(customers.cell, { argument: 'customers', max: MAX_COUNT }, customers.at);
  if (leadCount !== null && customerCount !== null && customerCount > leadCount) {
    const at = customers.at ?? leads.at;
    throw new SlaError('customersAboveLeads', { customers: customerCount, leads: leadCount, at });
  }
  return [leadCount, customerCount];
}

function readRate({ cell, at }: StretchedCell): number | null {
  const rate = readNumber(cell, { argument: 'close_rate', max: Infinity }, at);
  if (rate !== null && rate > 1) throw new SlaError('rateAboveOne', { argument: 'close_rate', value: rate, at });
  return rate;
}

function readMoney(argument: string, { cell, at }: StretchedCell): number | null {
  return readNumber(cell, { argument, max: MAX_MONEY }, at);
}

function placeOfSingle(argument: Argument): At {
  return Array.isArray(argument) ? { row: 1, column: 1 } : null;
}
