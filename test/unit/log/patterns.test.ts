import { serialOfIso } from '../../../src/base/dates';
import type { Cell, Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { checkLog, type LogReport } from '../../../src/log/check';

const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Lost on', 'Amount'];
const zone = namedZone('Europe/Paris');
const start = serialOfIso('2026-01-01')!;

interface Lead {
  readonly day: number;
  readonly channel?: string;
  readonly leads?: number;
  readonly won?: number;
  readonly lost?: number;
  readonly amount?: number;
}

const iso = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

const row = ({ day, channel = 'Ads', leads, won, lost, amount }: Lead): Cell[] => [
  iso(day),
  channel,
  'Small',
  leads ?? '',
  won === undefined ? '' : iso(won),
  lost === undefined ? '' : iso(lost),
  amount ?? '',
];

/** What no single row shows. That neither a win nor a loss is known is another matter. */
const patternsOf = ({ findings }: LogReport) =>
  findings.flatMap((finding) => (finding.kind === 'pattern' && finding.code !== 'noOutcome' ? [finding.pattern] : []));

/** The patterns found in leads by day (0 is 1 January), as seen on a day of the year. */
function patterns(leads: readonly Lead[], asOf = 330) {
  const values: Grid = [HEADER, ...leads.map(row)];
  const report = checkLog(values, { language: 'en', zone, today: start + asOf, asOf: start + asOf });
  return patternsOf(report).map(({ code, day, count, of, label, row: at }) => ({
    ...{ code, count, of, at },
    ...(day !== null && { day: day - start }),
    ...(label !== '' && { label }),
  }));
}

const days = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);

/** A lead a day, every fifth of them won ten days later. */
const steady = (from: number, to: number): Lead[] =>
  days(from, to).map((day) => (day % 5 === 0 ? { day, won: day + 10, amount: 500 } : { day }));

test('a log that is kept steadily shows none', () => {
  expect(patterns(steady(0, 320))).toEqual([]);
  expect(patterns([])).toEqual([]);
  expect(patterns([{ day: 3 }])).toEqual([]);
});

describe('wins that begin late', () => {
  const unrecorded = (until: number): Lead[] => days(0, until).map((day) => ({ day }));

  test('are told with the leads that are more than 60 days older', () => {
    // The first win is that of day 200, ten days later: the leads of days 0 to 149 are more than 60 days older.
    expect(patterns([...unrecorded(200), ...steady(200, 320)])).toEqual([
      { code: 'winsBeginLate', day: 210, count: 150, of: 320, at: 1 },
    ]);
  });

  test('need a hundred leads that are older', () => {
    // First win on day 160: days 0 to 99, a hundred leads.
    const hundred = [...unrecorded(150), { day: 150, won: 160 }, ...days(151, 300).map((day) => ({ day }))];
    expect(patterns(hundred)).toEqual([{ code: 'winsBeginLate', day: 160, count: 100, of: 300, at: 1 }]);
    expect(patterns(hundred.slice(1))).toEqual([]);
  });

  test('cannot be told where customers have no date', () => {
    const values: Grid = [
      ['Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Customers'],
      ...days(0, 200).map((day): Cell[] => [
        iso(day),
        'Ads',
        'Small',
        '',
        day === 190 ? iso(195) : '',
        day === 3 ? 1 : '',
      ]),
    ];
    expect(patternsOf(checkLog(values, { language: 'en', zone, today: start + 330 }))).toEqual([]);
  });

  test('are judged by what is known on the as-of day', () => {
    const leads: Lead[] = [...unrecorded(200), { day: 200, won: 310 }];
    expect(patterns(leads, 309)).toEqual([]);
    expect(patterns(leads, 310)).toEqual([{ code: 'winsBeginLate', day: 310, count: 201, of: 201, at: 1 }]);
  });
});

describe('losses that are not recorded any more', () => {
  const losing = (until: number): Lead[] =>
    steady(0, 320).map((lead) =>
      lead.day % 5 === 1 && lead.day + 20 <= until ? { ...lead, lost: lead.day + 20 } : lead,
    );

  test('are told with the leads that have come in since', () => {
    // The last loss is that of the lead of day 196; the leads of days 217 to 319 are younger than it.
    expect(patterns(losing(220))).toEqual([{ code: 'lossesEnded', day: 216, count: 103, of: 40, at: 197 }]);
  });

  test('are not those of the last two months, nor a handful', () => {
    // Seen on day 330: the last losses are those of days 266 and 271, 64 and 59 days before.
    expect(patterns(losing(266))).toMatchObject([{ code: 'lossesEnded', day: 266 }]);
    expect(patterns(losing(271))).toEqual([]);
    expect(patterns(losing(115))).toEqual([]);
  });
});

// As the rates have it: at least 20 lost leads, whatever the rows, the latest more than 60 days before the as-of day.
describe('losses are counted in leads, to the as-of day', () => {
  const batches = (rows: number, leads: number, more: Partial<Lead> = {}): Lead[] =>
    days(0, rows).map((day) => ({ day, leads, lost: day + 5, ...more }));
  const since = days(30, 90).map((day) => ({ day }));

  test.each<[string, Lead[], object[]]>([
    ['five rows of ten', [...batches(5, 10), ...since], [{ code: 'lossesEnded', day: 9, count: 60, of: 50 }]],
    ['five rows of three', [...batches(5, 3), ...since], []],
    ['rows that are won as well', [...batches(25, 1, { won: 29 }), ...since], []],
    ['with no lead since', batches(5, 10), [{ code: 'lossesEnded', day: 9, count: 0, of: 50 }]],
  ])('%s', (_, leads, expected) => {
    const found = patterns([...leads, { day: 2, won: 4 }], 105);
    const ended = found.filter(({ code }) => code === 'lossesEnded');
    expect(ended).toHaveLength(expected.length);
    expect(ended).toMatchObject(expected);
  });
});

describe('a channel that falls silent', () => {
  const other = (until: number, step: number): Lead[] =>
    days(0, until, step).map((day) => ({ day, channel: 'Partners', ...(day === 0 && { won: 5 }) }));

  test('is told with its last day', () => {
    // A lead every other day until day 260; the log goes on to day 319: exp(-59 / 2) is no chance.
    expect(patterns([...steady(0, 320), ...other(261, 2)])).toEqual([
      { code: 'channelSilent', day: 260, label: 'Partners', count: 59, of: 91, at: 451 },
    ]);
  });

  test('is not one that is rare, one of a few days, or one that ended long ago', () => {
    expect(patterns([...steady(0, 320), ...other(280, 14)])).toEqual([]);
    expect(patterns([...steady(0, 320), ...other(9, 1)])).toEqual([]);
    expect(patterns([...steady(0, 320), ...other(130, 2)])).toEqual([]);
  });

  test('is not a log that is a while old', () => {
    expect(patterns(steady(0, 250), 330)).toEqual([]);
  });

  test('is not a channel of monthly batches', () => {
    const batches: Lead[] = days(0, 12).map((month) => ({ day: month * 27, channel: 'Fairs', leads: 40 }));
    expect(patterns([...steady(0, 320), ...batches])).toEqual([]);
  });
});

describe('what was dated at once', () => {
  test('leads: one day of an import among steady ones', () => {
    const imported: Lead[] = days(0, 60).map(() => ({ day: 100 }));
    expect(patterns([...steady(0, 320), ...imported])).toEqual([
      { code: 'createdAtOnce', day: 100, count: 61, of: 380, at: 101 },
    ]);
    expect(patterns([...steady(0, 320), ...imported.slice(0, 30)])).toEqual([]);
  });

  test('leads: a log that has one day only', () => {
    expect(patterns(days(0, 80).map(() => ({ day: 12 })))).toEqual([
      { code: 'createdAtOnce', day: 12, count: 80, of: 80, at: 1 },
    ]);
  });

  test('leads: not a large fair among many, nor batches', () => {
    const fair: Lead[] = days(0, 60).map(() => ({ day: 100 }));
    expect(patterns([...steady(0, 320), ...steady(0, 320), ...steady(0, 320), ...fair])).toEqual([]);
    expect(patterns(days(0, 80).map((i) => ({ day: 31, leads: 2 + i })))).toEqual([]);
  });

  test('wins: the day of a clean-up', () => {
    const cleaned = steady(0, 320).map((lead) =>
      lead.won !== undefined && lead.day >= 100 ? { ...lead, won: 325 } : lead,
    );
    expect(patterns(cleaned)).toEqual([{ code: 'wonAtOnce', day: 325, count: 44, of: 64, at: 101 }]);
  });
});

describe('amounts', () => {
  const sales = (missing: number): Lead[] => {
    let left = missing;
    return steady(0, 320).map((lead) => (lead.won !== undefined && left-- > 0 ? { ...lead, amount: 0 } : lead));
  };

  test('that are missing from one won row in twenty or more are counted', () => {
    expect(patterns(sales(4))).toEqual([{ code: 'amountsMissing', count: 4, of: 64, at: 1 }]);
    expect(patterns(sales(3))).toEqual([]);
  });

  test('that no won row has are nobody’s fault', () => {
    expect(patterns(sales(64))).toEqual([]);
  });
});
