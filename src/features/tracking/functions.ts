import { monthStart } from '../../base/dates';
import type { Cell, Language } from '../../base/types';
import { publicHolidays } from '../../calendar/holidays';
import { type WorkingMonth, type WorkingTime, workingMonth, workingTime } from '../../calendar/working-month';
import { type Context, each } from '../../functions/argument';
import { type CustomFunction, cellFunction, customFunction, type Values } from '../../functions/custom-function';
import { day, holidays, log, months, quantity, toggle, weekend } from '../../functions/kinds';
import { orBlank } from '../../functions/labelled-result';
import { latestCreated, readLog } from '../../log/log';
import { labels } from '../../text';
import { commitmentRows } from '../commitments/commitment-rows';
import type { Commitment } from '../commitments/commitments';
import { limits, region, year } from './arguments';
import { isKept, pastMonths } from './backtest';
import { daily } from './daily';
import { DEFAULT_LIMITS, expectedToDate, forecast, statusOf } from './pace';
import { type TotalRow, type Tracking, tracking } from './tracking';

const MONTHS_BACK = 12;
const SATURDAY_AND_SUNDAY = 1;

/** What is worked. */
const time = { holidays: holidays({ optional: true }), weekend: weekend({ default: SATURDAY_AND_SUNDAY }) };
const statusLimits = limits({ default: [[DEFAULT_LIMITS.ahead, DEFAULT_LIMITS.onTrack, DEFAULT_LIMITS.atRisk]] });

/** A month of leads beside what it committed to. */
const monthArgs = {
  leads: log({ mayBeBlank: true }),
  as_of: day({ optional: true }),
  commitments: commitmentRows({ mayBeBlank: true }),
  ...time,
};

/** What the examples share: November 2026, with two of its days off. */
const HOLIDAYS = [['2026-11-01'], ['2026-11-11']];
const LOG = [
  ['Created', 'Channel', 'Persona', 'Leads'],
  ['2026-11-02', 'SEO', 'Start-up', 31],
  ['2026-11-10', 'LinkedIn', 'Start-up', 9],
  ['2026-11-12', 'LinkedIn', 'Start-up', 100],
];
const COMMITMENTS = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
  ['2026-11-01', 'SEO', 'Start-up', 80, 10],
  ['2026-11-01', 'LinkedIn', 'Start-up', 60, 20],
];
const MONTH = { leads: LOG, as_of: '2026-11-11', commitments: COMMITMENTS, holidays: HOLIDAYS };

export const functions = {
  SLA_PACE: cellFunction({
    args: { target: each(quantity()), as_of: each(day()), ...time },
    example: { args: { target: 140, as_of: '2026-11-11', holidays: HOLIDAYS }, result: 49 },
    each: (worked) => {
      const monthOf = monthsOf(worked);
      return ({ target, as_of }) => expectedToDate(target, monthOf(as_of));
    },
  }),
  SLA_FORECAST: cellFunction({
    args: { actual: each(quantity()), as_of: each(day()), ...time },
    example: { args: { actual: 96000, as_of: '2026-11-12', weekend: '0000000' }, result: 240000 },
    each: (worked) => {
      const monthOf = monthsOf(worked);
      return ({ actual, as_of }) => forecast(actual, monthOf(as_of));
    },
  }),
  SLA_STATUS: cellFunction({
    args: {
      actual: each(quantity()),
      target: each(quantity()),
      as_of: each(day()),
      ...time,
      limits: statusLimits,
    },
    example: { args: { actual: 45, target: 140, as_of: '2026-11-11', holidays: HOLIDAYS }, result: 'on track' },
    each: ({ limits, ...worked }, { language }) => {
      const monthOf = monthsOf(worked);
      return ({ actual, target, as_of }) => {
        const status = statusOf(actual, target, monthOf(as_of), limits);
        return status === null ? null : labels(language, 'tracking')[status];
      };
    },
  }),
  SLA_TRACKING: customFunction({
    args: { ...monthArgs, limits: statusLimits, subtotals: toggle({ default: false }) },
    example: {
      args: MONTH,
      result: [
        [
          ...['Channel', 'Persona', 'Committed', 'Actual', 'Expected to date', 'Attainment', 'Status', 'Forecast'],
          ...['Needed per day', 'Committed value', 'Value to date', 'Low', 'High'],
        ],
        ['SEO', 'Start-up', 80, 31, 28, 0.3875, 'on track', 88.57142857142857, 3.769230769230769, 800, 310, '', ''],
        ['LinkedIn', 'Start-up', 60, 9, 21, 0.15, 'behind', 25.714285714285715, 3.923076923076923, 1200, 180, '', ''],
        [
          'Total',
          '',
          140,
          40,
          49,
          0.2857142857142857,
          'at risk',
          114.28571428571429,
          7.6923076923076925,
          2000,
          490,
          '',
          '',
        ],
      ],
    },
    work: ({ limits, subtotals, ...args }, context) => {
      const month = readMonth(args, context);
      if (month === null) return '';
      const found = tracking(month.log, month.asOf, month.commitments, month.time, limits);
      return trackingTable(found, subtotals, context.language);
    },
  }),
  SLA_DAILY: customFunction({
    args: monthArgs,
    example: {
      args: MONTH,
      result: [
        ['Day', 'Expected leads', 'Actual leads', 'Expected value', 'Actual value'],
        ['2026-11-01', 0, 0, 0, 0],
        ['2026-11-02', 7, 31, 100, 310],
        ['2026-11-03', 14, 31, 200, 310],
      ],
      rows: 31,
    },
    work: (args, context) => {
      const month = readMonth(args, context);
      if (month === null) return '';
      const text = labels(context.language, 'tracking');
      return [
        [text.day, text.expectedLeads, text.actualLeads, text.expectedValue, text.actualValue],
        ...daily(month.log, month.asOf, month.commitments, month.time).map((row): Cell[] => [
          new Date(context.zone.instantOf(row.day)),
          ...[row.expectedLeads, row.actualLeads, row.expectedValue, row.actualValue].map(orBlank),
        ]),
      ];
    },
  }),
  SLA_BACKTEST: customFunction({
    args: {
      leads: log(),
      as_of: day({ optional: true }),
      commitments: commitmentRows(),
      months: months({ default: MONTHS_BACK }),
    },
    example: {
      args: { leads: LOG, as_of: '2026-12-05', commitments: COMMITMENTS, months: 1 },
      result: [
        [
          ...['Month', 'Leads', 'Committed', 'Kept (leads)', 'Value at today’s lead values', 'Value committed'],
          'Kept (value)',
        ],
        ['2026-11-01', 140, 140, true, 2490, 2000, true],
      ],
    },
    work: ({ leads, as_of, commitments, months }, { language, zone }) => {
      const found = leads();
      const asOf = as_of ?? latestCreated(found);
      if (asOf === null) return '';
      // A month may have rows that are all superseded: nobody is committed for it.
      const proposed = commitments.months.reduceRight<readonly Commitment[]>(
        (last, month) => (last.length > 0 ? last : commitments.of(month)),
        [],
      );
      if (proposed.length === 0) return '';
      const committed = proposed.reduce((sum, one) => sum + one.leads, 0);
      const values = proposed.flatMap(({ value }) => value ?? []);
      const worth = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
      const text = labels(language, 'tracking');
      return [
        [text.month, text.leads, text.committed, text.keptLeads, text.valueNow, text.valueCommitted, text.keptValue],
        ...pastMonths(found, asOf, months, proposed).map(({ month, leads: came, value }): Cell[] => [
          ...[new Date(zone.instantOf(month)), came, committed, came >= committed],
          ...[orBlank(value), orBlank(worth), isKept(value, worth) ?? ''],
        ]),
      ];
    },
  }),
  SLA_HOLIDAYS: customFunction({
    args: { year: year(), region: region({ default: 'FR' }) },
    example: {
      args: { year: 2026 },
      result: [
        ['2026-01-01', 'New Year’s Day'],
        ['2026-04-06', 'Easter Monday'],
        ['2026-05-01', 'Labour Day'],
      ],
      rows: 11,
    },
    work: ({ year, region }, { language, zone }) => {
      const text = labels(language, 'tracking');
      return publicHolidays(year, region).map(({ day, names }): Cell[] => [
        new Date(zone.instantOf(day)),
        names.map((name) => text[name]).join(' / '),
      ]);
    },
  }),
} satisfies Record<string, CustomFunction>;

/** The working months of as-of days, each worked out once. */
function monthsOf({ holidays, weekend }: Values<typeof time>): (asOf: number) => WorkingMonth {
  const worked = workingTime(holidays ?? [], weekend);
  const months = new Map<number, WorkingMonth>();
  return (asOf) => {
    const month = months.get(asOf) ?? workingMonth(asOf, worked);
    months.set(asOf, month);
    return month;
  };
}

/** The log and the commitments of the month of the as-of day; null while there is neither a day nor a lead. */
function readMonth({ leads, as_of, commitments, holidays, weekend }: Values<typeof monthArgs>, context: Context) {
  const found = leads === null ? readLog('', context) : leads();
  const asOf = as_of ?? latestCreated(found);
  if (asOf === null) return null;
  const worked: WorkingTime = workingTime(holidays ?? [], weekend);
  return { log: found, asOf: Math.floor(asOf), commitments: commitments?.of(monthStart(asOf)) ?? [], time: worked };
}

/** The table of a month's tracking, with its header and totals. */
export function trackingTable(found: Tracking, withSubtotals: boolean, language: Language): Cell[][] {
  const text = labels(language, 'tracking');
  const cells = (row: TotalRow): Cell[] =>
    [
      ...[row.committed, row.actual, row.expected, row.attainment],
      row.status === null ? null : text[row.status],
      ...[row.forecast, row.neededPerDay, row.committedValue, row.valueToDate, row.low, row.high],
    ].map((cell) => cell ?? '');
  const subtotals = withSubtotals ? [...found.channels, ...found.personas] : [];
  return [
    [
      ...[text.channel, text.persona, text.committed, text.actual, text.expected, text.attainment],
      ...[text.status, text.forecast, text.neededPerDay, text.committedValue, text.valueToDate],
      ...[text.low, text.high],
    ],
    ...found.rows.map((row) => [row.channel, row.persona, ...cells(row)]),
    ...subtotals.map((row) => [row.channel || text.total, row.persona || text.total, ...cells(row)]),
    [text.total, '', ...cells(found.total)],
  ];
}
