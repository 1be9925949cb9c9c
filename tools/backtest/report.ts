import { isoOfSerial } from '../../src/base/dates';
import type { Cut } from './cut';
import { errorsOf, LEAST_LEADS } from './errors';
import type { History } from './history';
import { logLoss, type MonthAhead, monthAhead, PROMISES } from './plans';
import { aligned, percent, ratio, whole } from './table';

/** The readings of a close rate that are compared. */
const READINGS = [
  ['So far', 'soFar'],
  ['Closed in the period', 'closed'],
  ['Eventual (rate to plan with)', 'estimated'],
] as const;

const day = isoOfSerial;

/** What was counted at a cut, all its channels together. */
const totalOf = ({ channels }: Cut, key: 'leads' | 'soFar' | 'estimated' | 'eventual'): number =>
  channels.reduce((total, group) => total + group[key], 0);

/** What the cuts are, and how the delay looked at each. */
export function monthsTable(cuts: readonly Cut[]): string {
  const rows = cuts.map((cut) => {
    const { curve, wins, note } = cut.delay;
    const why = note?.code === 'fewWins' ? 'so far: few wins' : note?.code === 'youngLog' ? 'so far: young log' : '';
    return [
      day(cut.day),
      ...(['leads', 'soFar', 'estimated', 'eventual'] as const).map((key) => whole(totalOf(cut, key))),
      whole(wins),
      curve === null ? why : `${curve.made.findIndex((share) => share >= 0.5)} days`,
      cut.table.shareWon === null ? '' : percent(cut.table.shareWon, 0),
    ];
  });
  return aligned([
    ['As it stood on', 'Leads', 'So far', 'Estimated', 'Came', 'Wins', 'Half are won in', 'Of those, won by then'],
    ...rows,
  ]);
}

/** How far off each reading was, by channel and by cell. */
export function errorsTable(cuts: readonly Cut[]): string {
  const header = ['', 'Groups', 'Leads', 'Off by, points', 'Of the eventual', 'Of the error so far'];
  const of = (title: string, key: keyof typeof LEAST_LEADS) => {
    const errors = errorsOf(
      cuts.flatMap((cut) => cut[key]),
      LEAST_LEADS[key],
    );
    return READINGS.map(([label, reading]) => [
      `${title}: ${label}`,
      whole(errors.groups),
      whole(errors.leads),
      errors.leads > 0 ? ((100 * errors[reading]) / errors.leads).toFixed(2) : '–',
      ratio(errors[reading], errors.eventual),
      ratio(errors[reading], errors.soFar),
    ]);
  };
  return aligned([
    header,
    ...of(`Channels of ${LEAST_LEADS.channels} leads or more`, 'channels'),
    ...of(`Cells of ${LEAST_LEADS.cells} leads or more`, 'cells'),
  ]);
}

/** How many intervals held the rate that came. */
export function coverageTable(cuts: readonly Cut[]): string {
  const row = (label: string, key: keyof typeof LEAST_LEADS) => {
    const { intervals, covered } = errorsOf(
      cuts.flatMap((cut) => cut[key]),
      LEAST_LEADS[key],
    );
    return [label, whole(intervals), whole(covered), ratio(covered, intervals, 0)];
  };
  return aligned([
    ['Intervals', 'Groups', 'Held the rate', 'Share'],
    row('Channels', 'channels'),
    row('Cells (the luck of a few leads is outside the interval)', 'cells'),
  ]);
}

/** The plans of the months ahead: leads asked for against those needed, and goals kept. */
export function plansTables(history: History, cuts: readonly Cut[]): string {
  const months = cuts.flatMap((cut) => {
    const ahead = monthAhead(history, cut);
    return ahead === null ? [] : [{ cut, ahead }];
  });
  if (months.length === 0) return 'No month ahead is decided yet.';
  const asked = months.map(({ cut, ahead }) => [
    day(cut.day).slice(0, 7),
    ...[ahead.eventual, ahead.leads].map(whole),
    ...[askedBy(ahead, ahead.expected), askedBy(ahead, ahead.expectedSoFar), ...ahead.asked].map((leads) =>
      leads === null ? 'out of reach' : whole(leads),
    ),
  ]);
  const goals = PROMISES.map((promise, i) => {
    const made = months.filter(({ ahead }) => ahead.promised[i]! > 0);
    const kept = made.filter(({ ahead }) => ahead.eventual >= ahead.promised[i]!);
    return [percent(promise, 0), whole(made.length), whole(kept.length), ratio(kept.length, made.length, 0)];
  });
  return [
    aligned([
      ['Month', 'Customers', 'Needed', 'Asked', 'Asked, so far', ...PROMISES.map((p) => `for ${percent(p, 0)}`)],
      ...asked,
    ]),
    '',
    aligned([['Leads asked for', 'Months', 'Off by, eventual', 'Off by, so far'], ...offRows(cuts, months)]),
    '',
    aligned([['Goals promised at', 'Months', 'Kept', 'Share'], ...goals]),
  ].join('\n');
}

/** Leads that a rate asks for to win what was won; null where it has none. */
const askedBy = ({ leads, eventual }: MonthAhead, expected: number): number | null =>
  expected > 0 ? (leads * eventual) / expected : null;

/** How far the leads asked for lie from those needed, as a share of these, on average over the months; with both readings. */
function offRows(cuts: readonly Cut[], months: readonly { readonly ahead: MonthAhead }[]): string[][] {
  const own = cuts.map((cut) => ({
    eventual: totalOf(cut, 'eventual'),
    expected: totalOf(cut, 'estimated'),
    expectedSoFar: totalOf(cut, 'soFar'),
  }));
  const row = (label: string, of: typeof own) => {
    const known = of.filter(
      ({ eventual, expected, expectedSoFar }) => eventual > 0 && expected > 0 && expectedSoFar > 0,
    );
    const off = (key: 'expected' | 'expectedSoFar') =>
      ratio(
        known.reduce((total, month) => total + Math.abs(month.eventual / month[key] - 1), 0),
        known.length,
      );
    return [label, whole(known.length), off('expected'), off('expectedSoFar')];
  };
  return [
    row('of the window: rates of leads that are there', own),
    row(
      'of the month ahead: rates of leads to come',
      months.map(({ ahead }) => ahead),
    ),
  ];
}

/** How well the rates of cells told the next 90 days, lead by lead. */
export function logLossTable(history: History, cuts: readonly Cut[]): string {
  const losses = cuts.flatMap((cut) => logLoss(history, cut) ?? []);
  const sum = (key: 'leads' | 'estimated' | 'soFar') => losses.reduce((total, loss) => total + loss[key], 0);
  const mean = (key: 'estimated' | 'soFar') => (sum('leads') > 0 ? (sum(key) / sum('leads')).toFixed(3) : '–');
  return aligned([
    ['Next 90 days, by cell', 'Months', 'Leads', 'Log loss, eventual', 'Log loss, so far'],
    ['', whole(losses.length), whole(sum('leads')), mean('estimated'), mean('soFar')],
  ]);
}
