import { serialOfIso } from '../../../src/base/dates';
import { SlaError } from '../../../src/base/errors';
import type { Cell, Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { type CheckOptions, checkLog, type LogReport } from '../../../src/log/check';
import { readLog } from '../../../src/log/log';

const HEADER = [
  'Lead ID',
  'Created',
  'Channel',
  'Persona',
  'Leads',
  'Won on',
  'Lost on',
  'Customers',
  'Amount',
  'First contact',
  'Attempts',
  'Rejected on',
  'Reviewed on',
  'Number of MQL',
  'Number of SQL',
];
const zone = namedZone('Europe/Paris');
const today = serialOfIso('2026-11-23')!;

/** A row with a good lead, but for what is given. */
function row(cells: Partial<Record<string, Cell>> = {}): Cell[] {
  const good: Record<string, Cell> = { Created: '2026-10-01', Channel: 'Ads', Persona: 'Small' };
  return HEADER.map((label) => cells[label] ?? good[label] ?? '');
}

const check = (rows: Grid, options: Partial<CheckOptions> = {}) =>
  checkLog([HEADER, ...rows], { language: 'en', zone, today, ...options });

/** The rows that are told in detail, in the order of the log. */
const problemsOf = ({ findings }: LogReport) =>
  findings.flatMap((finding) => (finding.kind === 'rows' ? finding.problems : [])).sort((a, b) => a.row - b.row);

/** How many rows there are of each kind. */
const countsOf = ({ findings }: LogReport) => {
  const counts: Record<string, number> = {};
  for (const { kind, code, count } of findings) if (kind === 'rows') counts[code] = (counts[code] ?? 0) + count;
  return counts;
};

const labelsOf = ({ findings }: LogReport) =>
  findings.flatMap((finding) => (finding.kind === 'labels' ? finding.labels : []));

describe('rows that are not used', () => {
  test.each([
    ['createdMissing', 'created', '', { Created: '' }],
    ['createdNotDate', 'created', '01/10/2026', { Created: '01/10/2026' }],
    ['leadsNotCount', 'leads', '-1', { Leads: -1 }],
    ['leadsNotCount', 'leads', '1.5', { Leads: 1.5 }],
    ['leadsNotCount', 'leads', 'two', { Leads: 'two' }],
    ['wonNotDate', 'won', 'yes', { 'Won on': 'yes' }],
    ['customersNotCount', 'customers', '-2', { Customers: -2 }],
    ['customersAboveLeads', 'customers', '3', { Leads: 2, Customers: 3 }],
    ['customersAboveLeads', 'leads', '0', { Leads: 0, 'Won on': '2026-10-02' }],
  ])('%s', (code, column, value, cells) => {
    const report = check([row(), row(cells)]);
    expect([report.rows, report.used]).toEqual([2, 1]);
    expect(problemsOf(report)).toEqual([expect.objectContaining({ severity: 'error', code, row: 2, column, value })]);
    expect(countsOf(report)).toEqual({ [code]: 1 });
  });

  test('are told every reason at once', () => {
    const report = check([row({ Created: 'x', Leads: 'y', 'Won on': 'z' })]);
    expect(problemsOf(report).map((problem) => problem.code)).toEqual([
      'createdNotDate',
      'leadsNotCount',
      'wonNotDate',
    ]);
  });

  test('are not those that are blank throughout, whatever stands in columns of one’s own', () => {
    const values: Grid = [
      [...HEADER, 'Notes'],
      row(),
      [...HEADER.map(() => ''), 'call back'],
      HEADER.map(() => '\u00a0'),
    ];
    const report = checkLog(values, { language: 'en', zone, today });
    expect([report.rows, report.used, problemsOf(report)]).toEqual([1, 1, []]);
  });
});

describe('rows that are used with a warning', () => {
  test.each([
    ['inFuture', 'created', '2026-11-24', { Created: '2026-11-24' }],
    ['inFuture', 'won', '2027-01-01', { 'Won on': '2027-01-01' }],
    ['createdLongAgo', 'created', '1905-07-18', { Created: 2026 }],
    ['wonBeforeCreated', 'won', '2026-09-30', { 'Won on': '2026-09-30' }],
    ['wonAndLost', 'lost', '2026-10-03', { 'Won on': '2026-10-02', 'Lost on': '2026-10-03' }],
    ['notDate', 'lost', 'maybe', { 'Lost on': 'maybe' }],
    ['notDate', 'contacted', 'n/a', { 'First contact': 'n/a' }],
    ['amountNotAmount', 'amount', '1 200 €', { Amount: '1 200 €' }],
    ['amountNotAmount', 'amount', '-5', { Amount: -5 }],
    ['notCount', 'attempts', '1.5', { Attempts: 1.5 }],
    ['inFuture', 'lost', '2026-11-24', { 'Lost on': '2026-11-24' }],
    ['inFuture', 'contacted', '2026-11-24', { 'First contact': new Date('2026-11-23T23:00:00Z') }],
    ['notDate', 'rejectedOn', 'soon', { 'Rejected on': 'soon' }],
    ['inFuture', 'reviewedOn', '2027-01-01', { 'Reviewed on': '2027-01-01' }],
    ['notCount', 'mqls', '1.5', { Leads: 2, 'Number of MQL': 1.5 }],
    ['countAboveLeads', 'mqls', '3', { Leads: 2, 'Number of MQL': 3 }],
    ['countAboveLeads', 'sqls', '2', { 'Number of SQL': 2 }],
    ['labelIsDate', 'persona', '2026-09-01', { Persona: new Date('2026-09-01T12:00:00Z') }],
  ])('%s in %s', (code, column, value, cells) => {
    const report = check([row(cells)]);
    expect(report.used).toBe(1);
    expect(problemsOf(report)).toEqual([expect.objectContaining({ severity: 'warning', code, row: 1, column, value })]);
  });

  test('a date of today, at any time of the day, is not in the future', () => {
    const late = { 'Lost on': '2026-11-23T23:59', 'First contact': '2026-11-23T22:59:59Z' };
    expect(problemsOf(check([row(late)]))).toEqual([]);
  });

  test('names the leads that a number of MQL exceeds', () => {
    expect(problemsOf(check([row({ Leads: 2, 'Number of MQL': 3 })]))).toEqual([expect.objectContaining({ leads: 2 })]);
  });

  test('a lead won on the day it was created is no warning, although a day without a time is midnight', () => {
    expect(problemsOf(check([row({ Created: new Date('2026-10-01T08:00:00Z'), 'Won on': '2026-10-01' })]))).toEqual([]);
  });

  test('a lead created after the as-of day', () => {
    const asOf = serialOfIso('2026-09-30')!;
    expect(countsOf(check([row()], { asOf }))).toEqual({ createdAfterAsOf: 1 });
    expect(countsOf(check([row({ Created: '2026-09-30T23:59' })], { asOf }))).toEqual({});
  });

  test('two rows with the same ID, naming the other', () => {
    const report = check([row({ 'Lead ID': 7 }), row({ 'Lead ID': 'A' }), row({ 'Lead ID': ' 7 ' })]);
    expect(report.used).toBe(3);
    expect(problemsOf(report)).toEqual([
      { severity: 'warning', code: 'duplicateId', row: 3, column: 'id', value: '7', otherRow: 1 },
    ]);
    expect(countsOf(check([row({ 'Lead ID': 101 }), row({ 'Lead ID': '101.0' })]))).toEqual({ duplicateId: 1 });
  });
});

const pick = ({ severity, code, count }: LogReport['findings'][number]) => ({ severity, code, count });

test('keeps 20 rows of each kind in detail, errors first, and counts all', () => {
  const rows = [
    ...Array.from({ length: 300 }, () => row({ Amount: 'x' })),
    ...Array.from({ length: 150 }, () => row({ Created: 'x' })),
    row({ 'Won on': '2026-09-30' }),
  ];
  const found = check(rows).findings.flatMap((finding) =>
    finding.kind === 'rows' ? [{ ...pick(finding), detail: finding.problems.map((problem) => problem.row) }] : [],
  );
  const from = (first: number) => Array.from({ length: 20 }, (_, i) => first + i);
  expect(found).toEqual([
    { severity: 'error', code: 'createdNotDate', count: 150, detail: from(301) },
    { severity: 'warning', code: 'amountNotAmount', count: 300, detail: from(1) },
    { severity: 'warning', code: 'wonBeforeCreated', count: 1, detail: [451] },
  ]);
});

describe('labels', () => {
  const rows = [
    row({ Channel: 'paid_search' }),
    row({ Channel: 'Paid Search' }),
    row({ Channel: 'paid search' }),
    row({ Channel: '', Persona: '' }),
    row({ Channel: 'Fairs' }),
  ];

  test('are listed in alphabetical order, in their most frequent spelling', () => {
    expect(check(rows).channels).toEqual(['(not set)', 'Fairs', 'Paid Search', 'paid_search']);
    expect(check(rows).personas).toEqual(['(not set)', 'Small']);
  });

  test('that are twins are named, the rarer one as the odd one', () => {
    expect(labelsOf(check(rows))).toEqual([
      { code: 'twin', column: 'channel', label: 'paid_search', other: 'Paid Search', row: 1, rows: 1 },
    ]);
  });

  test('that read as totals are named, whatever the list', () => {
    const totals = [row({ Channel: 'Total' }), row({ Persona: ' TOTAUX ' }), row({ Channel: 'Totally' })];
    const found = [
      { code: 'readsAsTotal', column: 'channel', label: 'Total', other: null, row: 1, rows: 1 },
      { code: 'readsAsTotal', column: 'persona', label: 'TOTAUX', other: null, row: 2, rows: 1 },
    ];
    expect(labelsOf(check(totals))).toEqual(found);
    expect(labelsOf(check(totals, { channels: ['Total', 'Other'] }))).toEqual(found);
  });

  test('outside the list are named with the listed label they resemble', () => {
    expect(labelsOf(check(rows, { channels: ['Paid search', 'E-mail'], personas: ['Small'] }))).toEqual([
      { code: 'notListed', column: 'channel', label: 'paid_search', other: 'Paid search', row: 1, rows: 1 },
      { code: 'notListed', column: 'channel', label: 'Fairs', other: null, row: 5, rows: 1 },
    ]);
  });

  test('are all welcome where the list has a catch-all', () => {
    expect(labelsOf(check([row({ Channel: 'Fairs' })], { channels: ['Ads', 'Other'] }))).toEqual([]);
  });
});

test('tells how many leads have a label, and whether it depends on the outcome', () => {
  const rows = [
    ...Array.from({ length: 30 }, () => row({ Persona: '' })),
    ...Array.from({ length: 4 }, () => row({ 'Won on': '2026-10-09' })),
  ];
  const { outcomeOnly } = check(rows);
  expect(outcomeOnly.persona).toEqual({ known: 4, of: 34, outcomeOnly: true });
  expect(outcomeOnly.channel).toEqual({ known: 34, of: 34, outcomeOnly: false });
  // Too few leads without a persona to tell.
  expect(check(rows.slice(15)).outcomeOnly.persona.outcomeOnly).toBe(false);
});

test('counts the leads of the window that are still open', () => {
  const rows = [
    row(),
    row({ 'Won on': '2026-10-02' }),
    row({ 'Lost on': '2026-10-02' }),
    row({ Leads: 10, Customers: 4 }),
    row({ Created: '2026-11-01' }),
  ];
  expect(check(rows, { asOf: today }).window).toEqual({ leads: 13, open: 7 });
  expect(check(rows, { asOf: today, months: 1 }).window).toEqual({ leads: 13, open: 7 });
  expect(check([]).window).toEqual({ leads: 0, open: 0 });
});

test('names the latest date of creation of the rows used', () => {
  const rows = [row(), row({ Created: '2026-10-05' }), row({ Created: '2026-10-09', Leads: -1 })];
  expect(check(rows).latestCreated).toBe(serialOfIso('2026-10-05'));
  expect(check([]).latestCreated).toBeNull();
});

test('uses the rows the calculations use, neither more nor fewer', () => {
  const rows = [
    row(),
    row({ Created: 'x' }),
    row({ Leads: -1 }),
    row({ 'Won on': '2026-09-01' }),
    HEADER.map(() => ''),
  ];
  const log = readLog([HEADER, ...rows], { language: 'en', zone });
  expect(check(rows)).toMatchObject({ rows: log.rows, used: log.used });
  expect([log.rows, log.used]).toEqual([4, 2]);
});

test('refuses a log without a required column', () => {
  const error = (() => {
    try {
      return checkLog([['Created', 'Channel']], { language: 'fr', zone, today });
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(SlaError);
  expect(error).toMatchObject({ code: 'missingColumn', values: { argument: 'leads', column: 'Persona' } });
});
