import { addMonths } from '../../src/base/dates';
import { goalChance, leadsFor, type PlannedLeads } from '../../src/rates/goal-chance';
import { planDrift } from '../../src/rates/plan-drift';
import type { Cut } from './cut';
import type { History } from './history';

export const PROMISES = [0.8, 0.9, 0.95] as const;
/** The days ahead that rates are tried on lead by lead. */
const DAYS_AHEAD = 90;
/** A rate of 0 or 1 says that nothing else can happen; being wrong then must not cost without end. */
const SUREST = 0.01;

/** The leads of the month that begins at a cut, in the channel × persona groups its window knows, and what they came to. */
export interface MonthAhead {
  readonly leads: number;
  readonly eventual: number;
  /** Customers to be expected of them by the rates to plan with, and by those so far. */
  readonly expected: number;
  readonly expectedSoFar: number;
  /** Leads asked for, on average and with each of `PROMISES`, to win as many customers as these did; null where none reach it. */
  readonly asked: readonly (number | null)[];
  /** The most customers that could be promised with each of `PROMISES`. */
  readonly promised: readonly number[];
}

/** A month whose leads are not all decided is null, and so is one without leads. */
export function monthAhead(history: History, cut: Cut): MonthAhead | null {
  const found = leadsAhead(history, cut, addMonths(cut.day, 1));
  if (found === null || found.length === 0) return null;
  const sum = (of: (cell: Ahead) => number) => found.reduce((total, cell) => total + of(cell), 0);
  const plan = found.map(({ leads, rate, evidence }): PlannedLeads => ({ leads, rate, averageSale: 1, evidence }));
  const amounts = { count: 0, average: null, spread: 0 };
  const uncertainty = { spread: 0, drift: planDrift(cut.table.shareWon, cut.delay.wins, amounts) };
  const chance = (goal: number) => goalChance(plan, goal, uncertainty);
  const [leads, eventual] = [sum((cell) => cell.leads), sum((cell) => cell.eventual)];
  return {
    ...{ leads, eventual },
    expected: sum((cell) => cell.leads * cell.rate),
    expectedSoFar: sum((cell) => cell.leads * cell.soFar),
    asked: PROMISES.map((promise) => leadsFor(promise, plan, eventual, uncertainty)),
    promised: PROMISES.map((promise) => mostPromised(chance, promise, leads)),
  };
}

/** The most customers that are reached with a chance of at least so much. */
function mostPromised(chance: (goal: number) => number, least: number, leads: number): number {
  let [kept, broken] = [0, leads + 1];
  while (broken - kept > 1) {
    const middle = Math.floor((kept + broken) / 2);
    if (chance(middle) >= least) kept = middle;
    else broken = middle;
  }
  return kept;
}

/** How well rates told the leads of the next 90 days one by one: Σ −ln of the chance given to what happened. */
export interface LogLoss {
  readonly leads: number;
  readonly estimated: number;
  readonly soFar: number;
}

/** Null where those leads are not all decided. */
export function logLoss(history: History, cut: Cut): LogLoss | null {
  const found = leadsAhead(history, cut, cut.day + DAYS_AHEAD);
  if (found === null) return null;
  const loss = (rateOf: (cell: Ahead) => number) =>
    found.reduce((total, cell) => {
      const rate = Math.min(Math.max(rateOf(cell), SUREST), 1 - SUREST);
      return total - cell.eventual * Math.log(rate) - (cell.leads - cell.eventual) * Math.log(1 - rate);
    }, 0);
  return {
    leads: found.reduce((total, { leads }) => total + leads, 0),
    estimated: loss(({ rate }) => rate),
    soFar: loss(({ soFar }) => soFar),
  };
}

interface Ahead {
  leads: number;
  eventual: number;
  readonly rate: number;
  readonly soFar: number;
  readonly evidence: number | null;
}

/** The leads from a cut up to but without `end`, by cell; only cells that the window has a rate for. Null where some are undecided. */
function leadsAhead({ days, eventual, horizon, cellOf, sorted }: History, cut: Cut, end: number): Ahead[] | null {
  if (end - 1 + horizon > days.asOf) return null;
  const width = sorted.personas.labels.length;
  const found = new Map<number, Ahead>();
  for (let i = 0; i < days.count; i++) {
    const created = days.asOf - days.age[i]!;
    if (created < cut.day || created >= end) continue;
    const cell = cellOf(i);
    const [channel, persona] = [Math.floor(cell / width), cell % width];
    const estimate = cut.table.cells[channel]![persona]!;
    if (estimate.rate === null) continue;
    const { customers, leads } = cut.groups[channel]![persona]!;
    const known = { rate: estimate.rate, soFar: customers / leads, evidence: estimate.evidence };
    const ahead = found.get(cell) ?? { leads: 0, eventual: 0, ...known };
    ahead.leads += days.leads[i]!;
    ahead.eventual += eventual[i]!;
    found.set(cell, ahead);
  }
  return [...found.values()];
}
