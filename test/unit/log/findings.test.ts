import { serialOfIso } from '../../../src/base/dates';
import type { Cell, Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { checkLog } from '../../../src/log/check';

/**
 * What a finding does to the numbers. The logs are made so that the rates can be worked out by hand; the period is the six months
 * before the month of the as-of day, 1 May to 31 October 2026 unless another is given.
 */

const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Lost on', 'Customers', 'Amount'];
const zone = namedZone('Europe/Paris');
const today = serialOfIso('2026-11-23')!;

type Cells = Readonly<Record<string, Cell>>;
const row = (cells: Cells, header: readonly string[] = HEADER): Cell[] =>
  header.map((label) => ({ Created: '2026-10-01', Channel: 'Ads', Persona: 'Small', ...cells })[label] ?? '');

/** So many leads, spread over days so that no day stands out, the first of them won ten days later. */
const leads = (count: number, won: number, cells: Cells = {}, from = '2026-05-01'): Cell[][] =>
  Array.from({ length: count }, (_, i) => {
    const day = (days: number) => new Date(Date.parse(from) + days * 86400000).toISOString().slice(0, 10);
    return row({ Created: day(i % 150), 'Won on': i < won ? day((i % 150) + 10) : '', ...cells });
  });

function find(rows: Grid, code: string, options: { asOf?: string; channels?: string[]; header?: string[] } = {}) {
  const { asOf = '2026-11-23', channels, header = HEADER } = options;
  const report = checkLog([header, ...rows], {
    ...{ language: 'en', zone, today, asOf: serialOfIso(asOf), months: 6 },
    ...(channels && { channels }),
  });
  return report.findings.filter((finding) => finding.code === code);
}

test('a log in order has no finding', () => {
  expect(checkLog([HEADER, ...leads(200, 20)], { language: 'en', zone, today, asOf: today }).findings).toEqual([]);
  expect(checkLog([HEADER], { language: 'en', zone, today }).findings).toEqual([]);
});

describe('rows that are not used', () => {
  test('count in no number, and those that tell of a customer are counted', () => {
    const rows = [...leads(50, 5), row({ Created: '', 'Won on': '2026-10-09' }), row({ Created: '' })];
    const [finding, ...others] = find(rows, 'createdMissing');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'rows', severity: 'error', column: 'created', count: 2, rows: [51, 52] });
    expect(finding?.effect).toMatchObject({ kind: 'notUsed', count: 2, of: 52, customers: 1 });
  });

  test('of one kind in another column are another finding', () => {
    const rows = [...leads(50, 5), row({ 'Won on': '2030-01-01' }), row({ Created: '2030-01-01' })];
    expect(find(rows, 'inFuture').map(({ column, count }) => [column, count])).toEqual([
      ['won', 1],
      ['created', 1],
    ]);
  });
});

describe('wins before the lead', () => {
  // 20 of 200 leads are won; one more before it came in makes 21 of 201.
  const rows = [...leads(200, 20), row({ 'Won on': '2026-09-29' })];

  test('count as won: the rate with and without them', () => {
    const [{ effect } = { effect: null }] = find(rows, 'wonBeforeCreated');
    expect(effect).toMatchObject({ kind: 'won', count: 1, of: 201, shown: 21 / 201, other: 20 / 200 });
  });

  test('outside the period change nothing', () => {
    const [{ effect } = { effect: null }] = find(
      [...leads(200, 20), row({ Created: '2025-01-01', 'Won on': '2024-12-01' })],
      'wonBeforeCreated',
    );
    expect(effect).toMatchObject({ kind: 'outside' });
  });

  test('are weighed by the leads of a batch', () => {
    const batch = row({ Leads: 50, Customers: 10, 'Won on': '2026-09-29' });
    const [{ effect } = { effect: null }] = find([...leads(200, 20), batch], 'wonBeforeCreated');
    expect(effect).toMatchObject({ count: 50, shown: 30 / 250, other: 20 / 200 });
  });
});

test('wins to come are not counted yet: the rate without and with them', () => {
  const [{ effect } = { effect: null }] = find([...leads(200, 20), row({ 'Won on': '2027-02-01' })], 'inFuture');
  expect(effect).toMatchObject({ kind: 'soon', shown: 20 / 201, other: 21 / 201 });
});

describe('days that stand for "no date"', () => {
  test.each(['1970-01-01', '1900-01-01', '9999-12-31', '2099-12-31'])('%s as a day of winning', (day) => {
    const [finding] = find([...leads(200, 20), row({ 'Won on': day })], 'placeholderDate');
    // A win that is dated long ago counts, one that is dated in the far future does not.
    const shown = day < '2000' ? 21 / 201 : 20 / 201;
    expect(finding).toMatchObject({ column: 'won', count: 1, rows: [201] });
    expect(finding?.effect).toMatchObject({ kind: 'placeholderWon', shown, other: 20 / 201 });
  });

  test('are not told a second time as a win before the lead, or one to come', () => {
    const rows = [...leads(200, 20), row({ 'Won on': '1970-01-01' }), row({ 'Lost on': '9999-12-31' })];
    const codes = checkLog([HEADER, ...rows], { language: 'en', zone, today, asOf: today }).findings;
    expect(codes.map(({ code, column }) => [code, column])).toEqual([
      ['placeholderDate', 'won'],
      ['placeholderDate', 'lost'],
    ]);
  });

  test('as an instant, in the time zone of the sheet', () => {
    // Midnight of 1 January 1970 in Paris.
    const rows = [...leads(200, 20), row({ 'Lost on': new Date(-3600000) })];
    expect(find(rows, 'placeholderDate')).toHaveLength(1);
  });
});

describe('rows with one ID', () => {
  const first = row({ 'Lead ID': 'A-1', 'Won on': '2026-10-09' });

  test('that are the same in every cell are duplicates, counted twice', () => {
    const [finding] = find([...leads(199, 19), first, first, first], 'duplicateRow');
    // 22 of 202 with both copies, 20 of 200 without them.
    expect(finding).toMatchObject({ count: 2, rows: [201, 202] });
    expect(finding?.effect).toMatchObject({ kind: 'twice', count: 2, shown: 22 / 202, other: 20 / 200 });
    expect(finding?.kind === 'rows' && finding.problems.map(({ otherRow }) => otherRow)).toEqual([200, 200]);
  });

  test('that differ in any cell, own columns too, are not', () => {
    const header = [...HEADER, 'Remark'];
    const own = (remark: string) => [...first, remark];
    const rows = [...leads(50, 5).map((cells) => [...cells, '']), own('a'), own('b'), own('a')];
    expect(find(rows, 'duplicateId', { header }).map(({ count }) => count)).toEqual([1]);
    expect(find(rows, 'duplicateRow', { header })).toMatchObject([{ count: 1, rows: [53] }]);
  });

  test('with dates are compared by their time', () => {
    const dated = () => row({ 'Lead ID': 'A-1', Created: new Date('2026-10-01T08:00:00Z') });
    expect(find([...leads(50, 5), dated(), dated()], 'duplicateRow')).toHaveLength(1);
  });

  test('and leads without an ID are never duplicates', () => {
    expect(find([...leads(50, 5), row({}), row({})], 'duplicateRow')).toEqual([]);
  });
});

describe('labels', () => {
  test('outside the list: how many leads count under "Other", and at which rate', () => {
    const rows = [...leads(200, 20), ...leads(30, 6, { Channel: 'Fairs' }), ...leads(10, 0, { Channel: 'Print' })];
    const [finding, ...others] = find(rows, 'notListed', { channels: ['Ads'] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'labels', column: 'channel', count: 2 });
    expect(finding?.effect).toMatchObject({ kind: 'underOther', count: 40, of: 240, shown: 6 / 40 });
  });

  test('spelt in two ways: the rate of the rarer one, and of both together', () => {
    const rows = [...leads(200, 20, { Channel: 'E-mail' }), ...leads(25, 7, { Channel: 'e_mail' })];
    const [{ effect } = { effect: null }] = find(rows, 'twin');
    expect(effect).toMatchObject({
      ...{ kind: 'apart', label: 'e_mail', otherLabel: 'E-mail' },
      ...{ shown: 7 / 25, other: 27 / 225 },
    });
  });
});

describe('what no single row shows', () => {
  test('wins recorded from some day on: the rate with and without the leads of before, and the channel it moves most', () => {
    // 120 leads of May, 80 of them of Email, when no win was recorded; from August on 20 of 100 of each channel are won.
    const before = [
      ...leads(80, 0, { Channel: 'Email' }, '2026-05-01').map((cells, i) => at(cells, `2026-05-${pad(1 + (i % 15))}`)),
      ...leads(40, 0, { Channel: 'Ads' }, '2026-05-01').map((cells, i) => at(cells, `2026-05-${pad(1 + (i % 15))}`)),
    ];
    const since = ['Email', 'Ads'].flatMap((Channel) =>
      leads(100, 20, { Channel }).map((cells, i) => at(cells, `2026-08-${pad(1 + (i % 30))}`, i < 20)),
    );
    const [finding] = find([...before, ...since], 'winsBeginLate');
    expect(finding).toMatchObject({ kind: 'pattern', count: 120 });
    expect(finding?.effect).toMatchObject({
      ...{ kind: 'notWon', count: 120, shown: 40 / 320, other: 40 / 200 },
      channel: { label: 'Email', shown: 20 / 180, other: 20 / 100 },
    });
  });

  test('a persona that is known for won leads only', () => {
    const rows = leads(200, 20).map((cells, i) => (i < 20 ? cells : put(cells, 3, '')));
    const [finding] = find(rows, 'personaOutcome');
    expect(finding).toMatchObject({ count: 20, pattern: { of: 200 }, effect: { kind: 'labelRates', shown: 0.1 } });
  });

  test('neither a win nor a loss', () => {
    expect(find(leads(40, 0), 'noOutcome')).toMatchObject([{ count: 40, effect: { kind: 'unknownRates' } }]);
    expect(find([...leads(40, 0), row({ 'Lost on': '2026-10-09' })], 'noOutcome')).toEqual([]);
    expect(find([...leads(40, 0), row({ Leads: 5, Customers: 0 })], 'noOutcome')).toEqual([]);
  });

  test('missing amounts: how many customers the average sale rests on', () => {
    const rows = leads(200, 20).map((cells, i) => (i < 15 ? put(cells, 8, 400) : cells));
    const [finding] = find(rows, 'amountsMissing');
    expect(finding).toMatchObject({ count: 5, effect: { kind: 'averages', count: 15, of: 20, shown: 400 } });
  });

  test('losses that are not recorded any more: how many leads look open', () => {
    const rows = leads(150, 15).map((cells, i) => (i >= 20 && i < 60 ? put(cells, 6, cells[1]!) : cells));
    const [finding] = find(rows, 'lossesEnded');
    expect(finding?.effect).toMatchObject({ kind: 'open', of: 150 });
  });
});

describe('amounts in several currencies', () => {
  const header = [...HEADER, 'Devise'];
  const sale = (amount: number, currency: string) => [...row({ 'Won on': '2026-10-09', Amount: amount }), currency];
  const others = leads(100, 5).map((cells) => [...cells, '']);

  test('are told by a column of one’s own, with the average sale of the main one alone', () => {
    const rows = [...others, sale(100, 'EUR'), sale(300, '€'), sale(2000, 'USD'), sale(2000, '$'), sale(200, 'euros')];
    const [finding] = find(rows, 'severalCurrencies', { header });
    expect(finding).toMatchObject({ count: 2, pattern: { label: 'EUR, USD', of: 5, row: 103 } });
    expect(finding?.effect).toMatchObject({ kind: 'currencies', label: 'EUR', shown: 920, other: 200 });
  });

  test('are not one currency, nor a column of something else', () => {
    expect(find([...others, sale(100, 'EUR'), sale(300, '€')], 'severalCurrencies', { header })).toEqual([]);
    const rows = [...others, sale(100, 'North'), sale(300, 'EUR'), sale(300, 'USD')];
    expect(find(rows, 'severalCurrencies', { header: [...HEADER, 'Region'] })).toEqual([]);
    const countries = [...others, sale(100, 'FR'), sale(300, 'CA'), sale(300, 'DA')];
    expect(find(countries, 'severalCurrencies', { header: [...HEADER, 'Pays'] })).toEqual([]);
  });

  test('are told by the column that is named so before another, and what is not known there is one too', () => {
    const wide = [...HEADER, 'Pays', 'Devise de base', 'Devise'];
    const rows = [
      ['CHF', 'EUR', 'EUR'],
      ['CHF', 'EUR', 'COP'],
      ['CHF', 'EUR', 'EUR'],
    ].map((cells, i) => [...row({ 'Won on': '2026-10-09', Amount: 100 + i }), ...cells]);
    const [finding] = find([...others.map((cells) => [...cells, '', '']), ...rows], 'severalCurrencies', {
      header: wide,
    });
    expect(finding).toMatchObject({ count: 1, pattern: { label: 'EUR, COP', of: 3, row: 102 } });
  });
});

const pad = (day: number): string => String(day).padStart(2, '0');

const put = (cells: readonly Cell[], index: number, value: Cell): Cell[] =>
  cells.map((cell, i) => (i === index ? value : cell));

/** A lead moved to another day, won nine days later or not at all. */
function at(cells: readonly Cell[], created: string, won = false): Cell[] {
  const later = new Date(Date.parse(created) + 9 * 86400000).toISOString().slice(0, 10);
  return put(put(cells, 1, created), 5, won ? later : '');
}
