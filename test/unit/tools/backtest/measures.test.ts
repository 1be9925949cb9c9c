import { isoOfSerial, serialOfIso } from '../../../../src/base/dates';
import { namedZone } from '../../../../src/base/zone';
import { parseTable } from '../../../../src/log/import/parse';
import { cutAt, type Said } from '../../../../tools/backtest/cut';
import { errorsOf } from '../../../../tools/backtest/errors';
import { cutDays, type HistoryOptions, historyOf } from '../../../../tools/backtest/history';
import { logOf, type NamedColumns } from '../../../../tools/backtest/log-file';
import { optionsOf } from '../../../../tools/backtest/options';
import { logLoss, monthAhead } from '../../../../tools/backtest/plans';
import { aligned } from '../../../../tools/backtest/table';
import { seeded } from '../../../support/random';
import '../../../../src/text/pages/import';

const PLAIN = { asOf: null, months: 6, horizon: null, personas: null };
const LIKE_THE_ADD_ON = { confidence: 0.8, since: null };
const read = (text: string, named: NamedColumns = {}) =>
  logOf(parseTable(text, 'en'), named, namedZone('Etc/UTC'), new Date('2026-11-23T12:00:00Z'));
const history = (text: string, options: Partial<HistoryOptions> = {}) =>
  historyOf(read(text).log, { ...PLAIN, ...options });
const day = (iso: string) => serialOfIso(iso)!;

// Won within 30 days: A's second lead on 20 February, not B's, which took 42 days.
const SMALL = `Created,Channel,Persona,Won on
2026-01-05,A,x,2026-01-25
2026-01-31,A,x,2026-02-20
2026-01-10,A,x,
2026-01-20,B,x,2026-03-03
2026-02-10,B,x,
2026-02-12,A,x,2026-02-14
2026-04-30,B,x,`;

describe('a small log by hand', () => {
  const log = history(SMALL, { months: 1, horizon: 30 });

  test('is cut where leads were won already and those of the window are decided', () => {
    // On 1 April the leads of March are 30 days old on 30 April, the last day known.
    expect(cutDays(log).map(isoOfSerial)).toEqual(['2026-02-01', '2026-03-01', '2026-04-01']);
    expect(cutDays(history(SMALL, { horizon: 30, asOf: day('2026-04-29') })).map(isoOfSerial)).toEqual([
      ...['2026-02-01', '2026-03-01'],
    ]);
  });

  test('says what was so far, what was closed and what came', () => {
    const { delay, channels, cells } = cutAt(log, day('2026-02-01'), LIKE_THE_ADD_ON);
    expect(delay.note).toEqual({ code: 'fewWins', wins: 1, needed: 10, horizon: 30, day: null });
    expect(channels).toMatchObject([
      { leads: 3, soFar: 1, closed: 1, estimated: 1, eventual: 2 },
      { leads: 1, soFar: 0, closed: 0, estimated: 0, eventual: 0 },
    ]);
    expect(cells.map(({ leads }) => leads)).toEqual([3, 1]);
    const february = cutAt(log, day('2026-03-01'), LIKE_THE_ADD_ON).channels;
    // Closed in February: of January’s leads one, of February’s one.
    expect(february).toMatchObject([
      { leads: 1, soFar: 1, closed: 2, eventual: 1 },
      { leads: 1, eventual: 0 },
    ]);
  });

  test('measures leads since a day only', () => {
    const { channels } = cutAt(log, day('2026-02-01'), { ...LIKE_THE_ADD_ON, since: day('2026-01-11') });
    expect(channels).toMatchObject([{ leads: 1, soFar: 0, eventual: 1 }, { leads: 1 }]);
  });

  test('holds the month ahead against the rates of its groups', () => {
    // February: one lead of A, a third of which was won so far, and one of B, of which none was.
    const ahead = monthAhead(log, cutAt(log, day('2026-02-01'), LIKE_THE_ADD_ON))!;
    expect(ahead).toMatchObject({ leads: 2, eventual: 1, expected: 1 / 3, expectedSoFar: 1 / 3, promised: [0, 0, 0] });
    // The 90 days up to 1 May: A’s lead is won with a chance of a third, B’s two are not, each with 99 %; but the last is undecided.
    expect(logLoss(log, cutAt(log, day('2026-02-01'), LIKE_THE_ADD_ON))).toBeNull();
    const later = history(SMALL, { months: 1, horizon: 30, asOf: day('2026-06-30') });
    const loss = logLoss(later, cutAt(later, day('2026-02-01'), LIKE_THE_ADD_ON))!;
    expect(loss.leads).toBe(3);
    expect(loss.soFar).toBeCloseTo(Math.log(3) - 2 * Math.log(0.99), 12);
  });
});

test('errors are weighted by leads, and small groups left out', () => {
  const none = { closed: 0, low: null, high: null };
  const said: Said[] = [
    { ...none, leads: 100, soFar: 5, estimated: 9, eventual: 10, low: 0.05, high: 0.1 },
    { ...none, leads: 50, soFar: 4, estimated: 8, eventual: 6, closed: 7, low: 0.13, high: 0.2 },
    { ...none, leads: 9, soFar: 0, estimated: 0, eventual: 9 },
  ];
  expect(errorsOf(said, 30)).toEqual({
    ...{
      groups: 2,
      leads: 150,
      eventual: 16,
      soFar: 5 + 2,
      closed: 10 + 1,
      estimated: 1 + 2,
      intervals: 2,
      covered: 1,
    },
  });
});

/** Leads whose truth is known: three channels, half of the sales within 20 days, and a share of the leads lost unseen. */
function simulated(): string {
  const random = seeded(20180531);
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const iso = (serial: number) => isoOfSerial(Math.floor(serial));
  const [first, rates] = [day('2024-01-01'), { web: 0.06, mail: 0.12, fair: 0.25 }];
  const rows = Array.from({ length: 9000 }, () => {
    const channel = (['web', 'web', 'mail', 'fair'] as const)[Math.floor(random() * 4)]!;
    const created = first + random() * 540;
    const won = random() < rates[channel] ? iso(created + Math.min(Math.exp(Math.log(20) + 0.9 * normal()), 89)) : '';
    return `${iso(created)},${channel},,${won}`;
  });
  return ['Created,Channel,Persona,Won on', ...rows].join('\n');
}

test('what is said of a log whose truth is known comes true', () => {
  const log = history(simulated(), { horizon: 90, asOf: day('2025-09-30') });
  const cuts = cutDays(log).map((on) => cutAt(log, on, LIKE_THE_ADD_ON));
  const young = cuts.filter(({ delay }) => delay.note?.code === 'youngLog');
  // The log begins on 1 January: on 1 February and March it is younger than 90 days, on 1 April 91 days old.
  expect(young.map((cut) => isoOfSerial(cut.day))).toEqual(['2024-02-01', '2024-03-01']);
  const known = cuts.slice(young.length);
  const { soFar, estimated, intervals, covered } = errorsOf(
    known.flatMap(({ channels }) => channels),
    30,
  );
  expect(estimated).toBeLessThan(soFar / 3);
  expect(intervals).toBe(3 * known.length);
  expect(covered / intervals).toBeGreaterThan(0.65);
  const ahead = known.flatMap((cut) => monthAhead(log, cut) ?? []);
  expect(ahead.length).toBeGreaterThan(12);
  const off = (key: 'expected' | 'expectedSoFar') =>
    ahead.reduce((sum, month) => sum + Math.abs(month.eventual / month[key] - 1), 0) / ahead.length;
  expect(off('expected')).toBeLessThan(0.15);
  expect(off('expected')).toBeLessThan(off('expectedSoFar'));
  const kept = ahead.filter(({ eventual, promised }) => eventual >= promised[0]!);
  expect(kept.length / ahead.length).toBeGreaterThanOrEqual(0.7);
  for (const { asked, promised } of ahead) {
    expect([...asked].sort((a, b) => a! - b!)).toEqual(asked);
    expect([...promised].sort((a, b) => b - a)).toEqual(promised);
  }
  const losses = known.flatMap((cut) => logLoss(log, cut) ?? []);
  const total = (key: 'leads' | 'estimated' | 'soFar') => losses.reduce((sum, loss) => sum + loss[key], 0);
  expect(total('estimated')).toBeLessThan(total('soFar'));
});

describe('the file', () => {
  const OWN = 'key,first seen,source,team,deal day\n1,2026-01-05,A,x,2026-01-25\n2,2026-01-06,B,y,';

  test('is read by the columns that are named, and one that is not there is said', () => {
    const named = { created: 'first seen', channel: 'source', won: 'deal day' } as const;
    const { log, rows, refused, columns } = read(OWN, named);
    expect([log.used, rows, refused]).toEqual([2, 2, 0]);
    expect(columns).toContainEqual(['created', 'first seen']);
    expect([...log.customers.slice(0, 2)]).toEqual([1, 0]);
    expect(() => read(OWN, { ...named, persona: 'role' })).toThrow('There is no column “role”. The columns are key,');
    expect(() => read('a,b\n1,2\n3,4')).toThrow('Which column is “created”?');
  });

  test('leaves out personas that are known for won leads only', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `2026-01-05,A,${['x,2026-01-09', 'y,2026-01-09', ','][i % 3]}`);
    const { personasLeftOut, sorted } = history(
      ['Created,Channel,Persona,Won on', ...rows, '2026-06-01,A,,'].join('\n'),
    );
    expect([personasLeftOut, sorted.personas.labels.length]).toEqual([false, 3]);
    const won = Array.from({ length: 40 }, (_, i) => `2026-01-05,A,${i < 10 ? `${'xy'[i % 2]},2026-01-09` : ','}`);
    expect(history(['Created,Channel,Persona,Won on', ...won].join('\n')).personasLeftOut).toBe(true);
  });

  test('has its commonest personas, and the others together', () => {
    const personas = ['a', 'a', 'a', 'b', 'b', 'c', 'd'];
    const rows = personas.map((persona) => `2026-01-05,A,${persona},`);
    const text = ['Created,Channel,Persona,Won on', ...rows, '2026-01-05,A,a,2026-01-06'].join('\n');
    expect(history(text, { personas: 2 }).sorted.personas.labels).toEqual(['a', 'b', 'Other']);
  });
});

test('the command line says what is wrong with it', () => {
  expect(optionsOf(['log.csv', '--as-of', '2026-04-30', '--horizon', '40', '--won', 'Deal'])).toMatchObject({
    ...{ file: 'log.csv', asOf: day('2026-04-30'), horizon: 40, months: 6, confidence: 0.8, personas: null },
    columns: { won: 'Deal' },
  });
  expect(() => optionsOf([])).toThrow('Which file?');
  expect(() => optionsOf(['log.csv', '--months', '0'])).toThrow('--months is “0”. Give a whole number from 1 to 60.');
  expect(() => optionsOf(['log.csv', '--since', 'May'])).toThrow('--since is “May”. Give a day such as 2018-11-14.');
});

test('tables stand in columns', () => {
  expect(
    aligned([
      ['', 'Leads'],
      ['web', '1,200'],
      ['fairs', '7'],
    ]),
  ).toBe(['       Leads', '------------', 'web    1,200', 'fairs      7'].join('\n'));
});
