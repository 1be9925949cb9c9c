import { isLargeRange } from '../../base/arguments';
import { isBlankArgument } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { labelKey } from '../../base/labels';
import { mapCells } from '../../base/matrix';
import { shapeOf, stretch } from '../../base/stretch';
import { alignTable } from '../../base/tables';
import type { Cell } from '../../base/types';
import { each, later, type Stretchable } from '../../functions/argument';
import { type CustomFunction, customFunction, type Result } from '../../functions/custom-function';
import { amounts, countTable, day, horizon, list, log, money, moneyTable, months, ratio } from '../../functions/kinds';
import { inPlaceOf, orBlank } from '../../functions/labelled-result';
import { DEFAULT_MONTHS } from '../../log/cohort';
import { labels } from '../../text';
import { revenue } from '../values/lead-values';
import { adjustmentRows } from './adjustment-rows';
import { commitmentRows } from './commitment-rows';
import { COMMITMENT_HEADERS } from './commitments';
import { commitmentsFrom } from './committed';
import { revenueForecast } from './revenue-forecast';
import { goals, sides } from './side-rows';
import { targets, targetsOfSides } from './targets';

/** Tables that the examples share. */
const LEAD_VALUES = [
  ['Channel', 'Start-up', 'Public'],
  ['SEO', 20, 80],
  ['LinkedIn', 10, ''],
];
const TARGETS = [
  ['Channel', 'Start-up', 'Public', 'Total'],
  ['SEO', 15, 5, 20],
  ['LinkedIn', 30, '', 30],
  ['Total', 45, 5, 50],
];

export const functions = {
  SLA_TARGET: customFunction({
    args: {
      revenue_goal: each(money({ mayBeBlank: true })),
      lead_value: each(money({ mayBeBlank: true })),
      mix: each(money({ optional: true })),
    },
    errors: ['goalUnreachable', 'targetTooLarge', 'goalNotSingle'],
    example: { args: { revenue_goal: 50000, lead_value: 2025 }, result: 25 },
    work: ({ revenue_goal, lead_value, mix }) =>
      isLargeRange(revenue_goal.given)
        ? targetsOfGoals(revenue_goal, lead_value, mix)
        : targetsOfCells(revenue_goal, lead_value, mix),
  }),
  SLA_TARGETS: customFunction({
    args: {
      revenue_goal: goals({ mayBeBlank: true }),
      lead_values: moneyTable(),
      mix: moneyTable({ optional: true }),
      factor: ratio({ default: 1 }),
      sides: sides({ optional: true }),
    },
    errors: ['goalUnreachable', 'targetTooLarge', 'twoGoals'],
    example: {
      args: {
        revenue_goal: 1000,
        lead_values: LEAD_VALUES,
        mix: [
          ['Channel', 'Start-up', 'Public'],
          ['SEO', 30, 10],
          ['LinkedIn', 60, 50],
        ],
      },
      result: TARGETS,
    },
    work: ({ revenue_goal, lead_values, mix, factor, sides }, { language }) => {
      const { rows, columns, cells } = lead_values;
      const weights = mix === null ? null : alignTable(mix, rows, columns);
      const [goal = null, ofSales = 0, ...more] = (revenue_goal ?? []).map((one) =>
        one === null ? null : one * factor,
      );
      // A second goal of which nobody knows who carries it would be lost.
      if (more.length > 0 || (sides === null && revenue_goal !== null && revenue_goal.length > 1)) {
        throw new SlaError('twoGoals');
      }
      const broughtBySales = rows.map((channel) => sides?.has(labelKey(channel)) ?? false);
      return inPlaceOf(
        lead_values,
        targetsOfSides({ marketing: goal, sales: ofSales ?? 0 }, cells, weights, broughtBySales),
        language,
      );
    },
  }),
  SLA_COMMITMENTS: customFunction({
    args: {
      targets: countTable(),
      adjustments: adjustmentRows({ optional: true }),
      month: day({ optional: true }),
    },
    example: {
      args: {
        targets: TARGETS,
        adjustments: [
          ['Month', 'Channel', 'Persona', 'Leads', 'Why'],
          ['2026-11-01', 'LinkedIn', 'Start-up', 40, 'One more campaign'],
          ['2026-11-01', 'LinkedIn', 'Public', 0, 'Not their network'],
          ['2026-12-01', 'SEO', 'Start-up', 5, 'New site'],
        ],
        month: '2026-11-01',
      },
      result: [
        ['Channel', 'Start-up', 'Public', 'Total'],
        ['SEO', 15, 5, 20],
        ['LinkedIn', 40, 0, 40],
        ['Total', 55, 5, 60],
      ],
    },
    work: ({ targets: table, adjustments, month }, { language }) => {
      const typed = adjustments === null ? [] : adjustments(month, table);
      const committed = mapCells(table.cells, (target, row, column) => typed[row]?.[column] ?? target);
      return inPlaceOf(table, committed, language);
    },
  }),
  SLA_REVENUE: customFunction({
    args: { counts: countTable(), lead_values: moneyTable({ mayBeBlank: true }) },
    example: {
      args: { counts: TARGETS, lead_values: LEAD_VALUES },
      result: [
        ['Channel', 'Start-up', 'Public', 'Total'],
        ['SEO', 300, 400, 700],
        ['LinkedIn', 300, '', 300],
        ['Total', 600, 400, 1000],
      ],
    },
    work: ({ counts, lead_values }, { language }) =>
      inPlaceOf(counts, revenue(counts.cells, alignTable(lead_values, counts.rows, counts.columns)), language),
  }),
  SLA_COMMITTED: customFunction({
    args: {
      as_of: day(),
      signed: commitmentRows({ mayBeBlank: true }),
      commitments: later(countTable({ optional: true })),
      lead_values: later(moneyTable({ optional: true })),
      month: day({ optional: true }),
    },
    example: {
      args: {
        as_of: '2026-11-11',
        signed: [
          ['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Superseded on'],
          ['2026-11-01', 'SEO', 'Start-up', 75, 10, '2026-11-03'],
          ['2026-11-01', 'SEO', 'Start-up', 80, 10, ''],
        ],
        commitments: [
          ['Channel', 'Start-up'],
          ['SEO', 90],
        ],
        month: '2026-12-01',
      },
      result: [
        ['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Value', 'State'],
        ['2026-11-01', 'SEO', 'Start-up', 80, 10, 800, 'signed'],
        ['2026-12-01', 'SEO', 'Start-up', 90, '', '', 'draft'],
      ],
    },
    work: ({ as_of, signed, commitments, lead_values, month }, { language, zone }) => {
      const draft = { month: month ?? as_of, leads: commitments, values: lead_values };
      const text = labels(language, 'tracking');
      const headers = (['month', 'channel', 'persona', 'leads', 'leadValue'] as const).map(
        (column) => COMMITMENT_HEADERS[column][language],
      );
      return [
        [...headers, text.value, text.state],
        ...commitmentsFrom(as_of, signed, draft).flatMap(({ month, signed, commitments }) =>
          commitments.map((row): Cell[] => [
            ...[new Date(zone.instantOf(month)), row.channel, row.persona, row.leads],
            ...[orBlank(row.leadValue), orBlank(row.value), signed ? text.signed : text.draft],
          ]),
        ),
      ];
    },
  }),
  SLA_REVENUE_FORECAST: customFunction({
    args: {
      leads: log(),
      as_of: day({ optional: true }),
      commitments: commitmentRows({ optional: true }),
      months: months({ default: DEFAULT_MONTHS }),
      average_sales: amounts({ optional: true }),
      window: months({ default: DEFAULT_MONTHS }),
      channels: list({ optional: true }),
      personas: list({ optional: true }),
      horizon: horizon({ optional: true }),
    },
    errors: ['noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: {
        leads: [
          ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Amount'],
          ['2026-02-02', 'SEO', 'Start-up', 20, 12, '2026-02-20', 12000],
          ['2026-08-03', 'SEO', 'Start-up', 50, '', '', ''],
        ],
        as_of: '2026-08-15',
        commitments: [
          ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
          ['2026-09-01', 'SEO', 'Start-up', 22, 600],
        ],
        months: 2,
      },
      result: [
        ['Month', 'From open leads', 'From committed leads', 'Together'],
        ['2026-08-01', 24334.622376, 0, 24334.622376],
        ['2026-09-01', 4521.233327, 3768.989067, 8290.222394],
        ['2026-10-01', 0, 9431.010933, 9431.010933],
      ],
    },
    work: ({ leads, as_of, commitments, average_sales, ...options }, { language, zone }) => {
      const text = labels(language, 'arrivals');
      const found = revenueForecast(leads({ amount: true, dates: ['lost'] }), {
        ...options,
        asOf: as_of,
        averages: average_sales,
        commitmentsOf: (month) => commitments?.of(month) ?? [],
      });
      if (found.length === 0) return '';
      return [
        [COMMITMENT_HEADERS.month[language], text.fromOpen, text.fromCommitted, text.together],
        ...found.map(({ month, open, committed, together }): Cell[] => [
          new Date(zone.instantOf(month)),
          ...[open, committed, together].map(orBlank),
        ]),
      ];
    },
  }),
} satisfies Record<string, CustomFunction>;

type Numbers = Stretchable<number | null>;

/** One goal, shared out over the cells that have a value. */
function targetsOfCells(goal: Numbers, values: Numbers, mix: Numbers): Result {
  const equal = isBlankArgument(mix.given);
  const parts = equal ? [values] : [values, mix];
  const stretched = stretch(...parts.map(({ name, given }) => [name, given] as const));
  const isRange = stretched.isRange || Array.isArray(goal.given);
  const [[wanted]] = stretch([goal.name, goal.given]).cells as [[[Parameters<Numbers['read']>[0]]]];
  const cells = (part: Numbers, index: number) =>
    stretched.cells.map((row) => row.map((places) => part.read(places[index]!)));
  const reached = targets(goal.read(wanted[0]), cells(values, 0), equal ? null : cells(mix, 1));
  return shapeOf(
    { ...stretched, isRange },
    reached.map((row) => row.map(orBlank)),
  );
}

/** Several goals, such as one a month, each reached with leads of the one value given. */
function targetsOfGoals(goals: Numbers, values: Numbers, mix: Numbers): Result {
  if (isLargeRange(values.given) || !isBlankArgument(mix.given)) throw new SlaError('goalNotSingle');
  const stretched = stretch([goals.name, goals.given], [values.name, values.given]);
  const reached = stretched.cells.map((row) =>
    row.map(([goal, value]) => orBlank(targets(goals.read(goal!), [[values.read(value!)]], null)[0]![0]!)),
  );
  return shapeOf(stretched, reached);
}
