import { MAX_MONEY } from '../../../../src/base/cells';
import { normalise } from '../../../../src/log/import/normalise';
import { noteText } from '../../../../src/log/import/rows';
import { createFormat } from '../../../../src/text';
import { cellsOf, csv, type Imported, imported, NOW } from './support/files';
import { PARIS } from './support/log';

const reasons = (result: Imported) =>
  result.refused.map(({ line, column, value, reason }) => [line, column, value, reason]);
const warned = (result: Imported) =>
  result.warnings.map(({ line, column, value, reason }) => [line, column, value, reason]);

test('gives the rows as canonical text in the order of the log’s columns', () => {
  const result = imported('Amount;Created;Source;Lead ID\n"12 500,50 €";03/11/2026 14:30;Web;  A-1 \n;13/11/2026;;\n');
  expect(result.columns).toEqual(['id', 'created', 'channel', 'amount']);
  expect(result.rows).toEqual([
    { line: 2, occurrence: 1, cells: ['A-1', '2026-11-03T14:30:00', 'Web', '12500.5'] },
    { line: 3, occurrence: 1, alike: 1, cells: ['', '2026-11-13', '', ''] },
  ]);
  expect(result).toMatchObject({ read: 2, refusedRows: 0, refused: [], warnings: [] });
});

test.each(['Select', 'N/A', 'n/a', '#N/A', '(blank)', 'null', '-', '--', '  ', '\u00a0', '#N/D', '(vide)'])(
  'takes %j for nothing in every column',
  (word) => {
    const result = imported(
      csv([
        ['Created', 'Channel', 'Won', 'Amount'],
        ['2026-11-03', word, word, word],
      ]),
    );
    expect(result.rows[0]!.cells).toEqual(['2026-11-03', '', '', '']);
  },
);

test.each(['unknown', 'Unknown', 'none', 'inconnu', 'non renseigné', 'NA', 'Nan', 'undefined'])(
  'takes %j for nothing in dates and numbers, and for a word in texts',
  (word) => {
    const result = imported(
      csv([
        ['Created', 'Channel', 'Won', 'Amount'],
        ['2026-11-03', word, word, word],
      ]),
    );
    expect(result.rows[0]!.cells).toEqual(['2026-11-03', word, '', '']);
  },
);

test('keeps text that looks like a formula as it is', () => {
  const texts = ['=1+1', '+33 6', '-5', '@home', "'quoted"];
  const result = imported(csv([['Created', 'Channel'], ...texts.map((text) => ['2026-11-03', text])], ';'));
  expect(cellsOf(result, 'channel')).toEqual(texts);
});

const DECIDING_AND_OTHERS = csv([
  ['Created', 'Leads', 'Won', 'Amount', 'Attempts', 'Lost'],
  ['2026-11-03', '3', '2026-11-05', '10', '2', ''],
  ['', '1', '', '', '', ''],
  ['soon', '-1', 'yes', 'much', '1.5', 'maybe'],
  ['2026-11-03', '1', '2026-11-05', '-10', 'often', 'maybe'],
]);
const ALL_SIX = { created: 0, leads: 1, won: 2, amount: 3, attempts: 4, lost: 5 } as const;

test('refuses a row for a date of creation, a count of leads or an outcome that cannot be read, and lists each such cell', () => {
  const result = imported(DECIDING_AND_OTHERS, {}, ALL_SIX);
  expect(result.rows.map((row) => row.line)).toEqual([2, 5]);
  expect(reasons(result)).toEqual([
    [3, 'Created', '', 'noDate'],
    [4, 'Created', 'soon', 'notDate'],
    [4, 'Leads', '-1', 'negative'],
    [4, 'Won', 'yes', 'notDate'],
  ]);
  expect(result.read).toBe(4);
  expect(result.refusedRows).toBe(2);
});

test('leaves any other cell that cannot be read blank, points it out, and says of which columns nothing is left', () => {
  const result = imported(DECIDING_AND_OTHERS, {}, ALL_SIX);
  expect(result.rows[1]!.cells).toEqual(['2026-11-03', '1', '2026-11-05', '', '', '']);
  expect(warned(result)).toEqual([
    [5, 'Lost', 'maybe', 'notDate'],
    [5, 'Amount', '-10', 'negative'],
    [5, 'Attempts', 'often', 'notNumber'],
  ]);
  expect(result.unread.map(({ column, count, values, whole }) => [column, count, values, whole])).toEqual([
    ['Lost', 1, [{ value: 'maybe', count: 1 }], true],
    ['Amount', 1, [{ value: '-10', count: 1 }], false],
    ['Attempts', 1, [{ value: 'often', count: 1 }], false],
  ]);
});

test('refuses more customers than leads, blank counts read as the log reads them', () => {
  const result = imported(
    csv([
      ['Created', 'Leads', 'Customers', 'Won'],
      ['2026-11-03', '10', '10', ''],
      ['2026-11-03', '10', '11', ''],
      ['2026-11-03', '', '2', ''],
      ['2026-11-03', '0', '', '2026-11-04'],
    ]),
  );
  expect(reasons(result)).toEqual([
    [3, 'Customers', '11', 'customersAboveLeads'],
    [4, 'Customers', '2', 'customersAboveLeads'],
    [5, 'Customers', '', 'customersAboveLeads'],
  ]);
});

test('refuses rows whose cells cannot be told apart, and points out those that are short', () => {
  const result = imported('Created,Channel,Won\n2026-11-03,a,,extra\n2026-11-03,b,,\n2026-11-03\n2026-11-03,"c" d",\n');
  expect(reasons(result)).toEqual([
    [2, '', '', 'extraCells'],
    [5, '', '', 'misquoted'],
  ]);
  expect(warned(result)).toEqual([[4, '', '', 'missingCells']]);
  expect(cellsOf(result, 'channel')).toEqual(['b', '']);
});

test('refuses an ID that Excel has shortened', () => {
  const result = imported('Lead ID,Created\n1.05284E+11,2026-11-03\n"1,05284E+11",2026-11-03\nE+11,2026-11-03\n');
  expect(reasons(result).map(([line, , , reason]) => [line, reason])).toEqual([
    [2, 'shortenedId'],
    [3, 'shortenedId'],
  ]);
});

test('keeps a win before the lead was created and dates to come, and points them out', () => {
  const result = imported('Created,Won\n2026-11-03,2026-11-01\n2026-11-24,\n2026-11-23,2026-11-23\n');
  expect(result.rows).toHaveLength(3);
  expect(warned(result)).toEqual([
    [2, 'Won', '2026-11-01', 'wonBeforeCreated'],
    [3, 'Created', '2026-11-24', 'future'],
  ]);
});

test.each([
  // 23:30 in UTC is the next day already in Paris; 02:00 in UTC is still the day before in New York, but not in the log's.
  ['east of Greenwich', '2026-11-23T23:30:00Z', -60, ['2026-11-25']],
  ['west of Greenwich', '2026-11-24T02:00:00Z', 300, ['2026-11-25']],
  ['in Greenwich', '2026-11-23T23:30:00Z', 0, ['2026-11-24', '2026-11-25']],
])('a date is to come when it is after today %s as well as in UTC', (_, instant, minutesBehind, future) => {
  const now = new Date(instant);
  now.getTimezoneOffset = () => minutesBehind;
  const { table, plan } = imported('Created\n2026-11-23\n2026-11-24\n2026-11-25\n');
  const { warnings } = normalise(table, plan, { now, zone: PARIS });
  expect(warnings.map(({ value, reason }) => [value, reason])).toEqual(future.map((day) => [day, 'future']));
});

test('keeps the last of several rows with one ID, and says which line replaces which', () => {
  const result = imported(
    'Lead ID,Created,Channel\nA,2026-11-01,x\nB,2026-11-02,y\nA ,2026-11-03,z\nA,soon,w\n',
    {},
    {
      ...{ id: 0, created: 1, channel: 2 },
    },
  );
  expect(result.rows.map((row) => row.line)).toEqual([3, 4]);
  expect(result.warnings).toEqual([
    { line: 2, column: 'Lead ID', value: 'A', reason: 'superseded', values: { line: 4 } },
  ]);
  expect(result.refusedRows).toBe(1);
});

test('tells won rows that a later row of the same ID would replace which is not won', () => {
  const deals = (...rows: string[][]) =>
    imported(
      csv([['contact', 'Created', 'Won', 'Customers'], ...rows]),
      {},
      { id: 0, created: 1, won: 2, customers: 3 },
    );
  const won = ['C1', '2026-06-14', '2026-07-01', ''];
  const open = ['C1', '2026-07-14', '', ''];
  expect(deals(won, open).replacedWins).toBe(1);
  expect(deals(open, won).replacedWins).toBe(0);
  expect(deals(won, open, won).replacedWins).toBe(0);
  expect(deals(won, ['C2', '2026-07-14', '', ''], open, ['C2', '2026-07-15', '', '1']).replacedWins).toBe(1);
  expect(deals(['C1', '2026-06-14', '', '1'], ['C1', '2026-06-14', '2026-07-01', '0']).replacedWins).toBe(1);
});

test('takes IDs that differ in form alone for one, within a file', () => {
  const result = imported(
    csv([
      ['Lead ID', 'Created', 'Channel'],
      ['101', '2026-11-01', 'x'],
      ['001A0000006Vm9r', '2026-11-02', 'y'],
      ['101.0', '2026-11-01', 'z'],
      ['001A0000006Vm9rIAC', '2026-11-02', 'w'],
      ['007', '2026-11-03', 'v'],
      ['7', '2026-11-03', 'u'],
    ]),
    {},
    { id: 0, created: 1, channel: 2 },
  );
  expect(result.rows.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
  expect(result.warnings.map(({ value, values }) => [value, values.line])).toEqual([
    ['101', 4],
    ['001A0000006Vm9r', 5],
  ]);
});

test('counts the occurrences of rows without an ID', () => {
  const result = imported('Created,Channel\n2026-11-03,x\n2026-11-03,y\n2026-11-03, x\n03/11/2026,x\n13/11/2026,x\n');
  expect(result.rows.map(({ occurrence }) => occurrence)).toEqual([1, 1, 2, 3, 1]);
});

test('counts rows as equal that read the same in the log: an instant and the local time it is there', () => {
  // 00:30 UTC is 02:30 in Paris on the day the clocks go back.
  const result = imported('Created,Channel\n2026-10-25T00:30:00Z,x\n2026-10-25T02:30:00,x\n');
  expect(result.rows.map(({ occurrence }) => occurrence)).toEqual([1, 2]);
});

test('reads as many rows as asked for', () => {
  const { table, plan } = imported('Created\n2026-11-03\n2026-11-04\n2026-11-05\n');
  expect(normalise(table, plan, { now: NOW, zone: PARIS, limit: 2 })).toMatchObject({
    read: 2,
    rows: [{ line: 2 }, { line: 3 }],
  });
});

test('tells a persona that is known for won leads only', () => {
  const rows = (blank: number, won: number, labelledLost: number) =>
    csv([
      ['Created', 'Persona', 'Won'],
      ...Array.from({ length: blank }, () => ['2026-11-03', '', '']),
      ...Array.from({ length: won }, () => ['2026-11-03', 'Reseller', '2026-11-04']),
      ...Array.from({ length: labelledLost }, () => ['2026-11-03', 'Reseller', '']),
    ]);
  expect(imported(rows(40, 10, 0)).personaOutcome).toEqual({ known: 10, of: 50 });
  expect(imported(rows(40, 10, 10)).personaOutcome).toBeNull();
  expect(imported(rows(5, 10, 0)).personaOutcome).toBeNull();
});

test('takes a persona for an outcome up to one win in fifty without it, and one open lead in fifty with it', () => {
  const rows = (labelledWon: number, labelledOpen: number, blankWon: number, blankOpen: number) =>
    csv([
      ['Created', 'Persona', 'Won'],
      ...Array.from({ length: labelledWon }, () => ['2026-11-03', 'Reseller', '2026-11-04']),
      ...Array.from({ length: labelledOpen }, () => ['2026-11-03', 'Reseller', '']),
      ...Array.from({ length: blankWon }, () => ['2026-11-03', '', '2026-11-04']),
      ...Array.from({ length: blankOpen }, () => ['2026-11-03', '', '']),
    ]);
  expect(imported(rows(49, 1, 1, 49)).personaOutcome).toEqual({ known: 50, of: 100 });
  expect(imported(rows(48, 2, 1, 49)).personaOutcome).toBeNull();
  expect(imported(rows(49, 1, 2, 48)).personaOutcome).toBeNull();
});

// Amounts are read with fifteen digits: ten more is the next one.
test('takes the longest text and the largest amount a cell may hold, and leaves the next blank', () => {
  const result = imported(
    csv([
      ['Created', 'Channel', 'Amount'],
      ['2026-11-03', 'x'.repeat(50000), String(MAX_MONEY)],
      ['2026-11-03', 'x'.repeat(50001), ''],
      ['2026-11-03', '', String(MAX_MONEY + 10)],
    ]),
    {},
    { created: 0, channel: 1, amount: 2 },
  );
  expect(result.rows.map(({ cells }) => cells.slice(1).map((cell) => cell.length))).toEqual([
    [50000, String(MAX_MONEY).length],
    [0, 0],
    [0, 0],
  ]);
  expect(warned(result).map(([line, column, , reason]) => [line, column, reason])).toEqual([
    [3, 'Channel', 'tooLong'],
    [4, 'Amount', 'tooLarge'],
  ]);
});

test('tells a column of wins that is filled in for every lead, as a closing date is', () => {
  const rows = (won: number, open: number) =>
    csv([
      ['Created', 'Won'],
      ...Array.from({ length: won }, () => ['2026-11-03', '2026-11-04']),
      ...Array.from({ length: open }, () => ['2026-11-03', '']),
    ]);
  expect(imported(rows(20, 0)).allWon).toEqual({ won: 20, of: 20 });
  expect(imported(rows(49, 1)).allWon).toEqual({ won: 49, of: 50 });
  expect(imported(rows(48, 2)).allWon).toBeNull();
  expect(imported(rows(5, 0)).allWon).toBeNull();
});

test('says every reason in both languages', () => {
  const result = imported('Created,Leads\nsoon,1\n2026-11-03,-1\n2026-11-03,1,x\n');
  expect(result.refused.map((note) => noteText(createFormat('en-GB', 'EUR'), note))).toEqual([
    'This is not a date, or not one that exists.',
    'This cannot be below 0.',
    'This row has 3 cells, the header 2: a cell may hold a separator without quotation marks.',
  ]);
  for (const note of result.refused) expect(noteText(createFormat('fr-FR', 'EUR'), note)).toMatch(/^[A-ZÉ].*\.$/);
});
