import { cellsOf, csv, imported } from './support/files';

/** Exports of tools whose columns are the person's own: what they add, and how they form their cells. */

test('Notion: days in words with a zone, amounts with a sign, and the links of relations', () => {
  const result = imported(
    csv([
      ['Name', 'Created time', 'Source', 'Persona', 'Status', 'Amount', 'Last edited time', 'Company'],
      [
        ...['Roof', 'November 3, 2026 4:05 PM (GMT+1)', 'Web', 'CFO', 'Won', '€12,500.00'],
        ...['November 14, 2026 9:00 AM (GMT+1)', 'Acme (https://www.notion.so/acme-12?pvs=21)'],
      ],
      ['Wall', 'October 14, 2026 9:05 AM', 'Ads', 'CEO', 'Lost', '€800.00', 'November 14, 2026 9:00 AM', ''],
      ['Door', 'October 15, 2026 9:05 AM', 'Web', 'CEO', 'In progress', '', 'November 14, 2026 9:00 AM', ''],
    ]),
  );
  expect(cellsOf(result, 'created')).toEqual(['2026-11-03T15:05:00Z', '2026-10-14T09:05:00', '2026-10-15T09:05:00']);
  expect(cellsOf(result, 'amount')).toEqual(['12500', '800', '']);
  expect(result.outcome).toMatchObject({ won: 1, lost: 1, open: 1 });
  expect([result.plan.questions, result.refusedRows]).toEqual([[], 0]);
});

test('Airtable: days of America with am and pm, and the last modification beside the creation', () => {
  const result = imported(
    csv([
      ['Name', 'Email', 'Source', 'Persona', 'Stage', 'Amount', 'Created', 'Last Modified', 'Closed'],
      [
        'Roof',
        'a@example.com',
        'Web',
        'CFO',
        'Won',
        '$12,500.00',
        '11/3/2026 4:05pm',
        '11/14/2026 9:00am',
        '11/10/2026',
      ],
      [
        'Wall',
        'b@example.com',
        'Ads',
        'CEO',
        'Lost',
        '$800.00',
        '10/14/2026 9:05am',
        '11/14/2026 9:00am',
        '11/12/2026',
      ],
      ['Door', 'c@example.com', 'Web', 'CEO', 'Qualified', '', '10/15/2026 9:05am', '11/14/2026 9:00am', ''],
    ]),
  );
  expect(cellsOf(result, 'created')).toEqual(['2026-11-03T16:05:00', '2026-10-14T09:05:00', '2026-10-15T09:05:00']);
  expect(cellsOf(result, 'won')).toEqual(['2026-11-10', '', '']);
  expect(cellsOf(result, 'lost')).toEqual(['', '2026-11-12', '']);
  expect([result.plan.questions, result.refusedRows]).toEqual([[], 0]);
});

describe('monday', () => {
  const HEADER = [
    'Name',
    'Subitems',
    'Owner',
    'Status',
    'Source',
    'Persona',
    'Deal value',
    'Creation log',
    'Close date',
    'Item ID',
  ];
  const ROOF = ['Roof', '', 'Ana', 'Won', 'Web', 'CFO', '12500', 'Nov 3, 2026 4:05 PM', '2026-11-10', '11'];
  const WALL = ['Wall', '', 'Ben', 'Lost', 'Ads', 'CEO', '800', 'Oct 14, 2026 9:05 AM', '2026-11-12', '13'];
  const DOOR = ['Door', '', 'Ana', 'Working on it', 'Web', 'CEO', '500', 'Oct 15, 2026 9:05 AM', '', '14'];
  const TOTAL = ['', '', '', '', '', '', '13300', '', '2026-11-10 to 2026-11-12', ''];

  test('loads a board in groups, with items within a lead: its leads and nothing else', () => {
    const result = imported(
      csv([
        ['Sales pipeline'],
        ['New leads'],
        HEADER,
        ROOF,
        ['Subitems', 'Name', 'Owner', 'Status', 'Due', 'Item ID'],
        ['', 'Send the offer', 'Ana', 'Done', '2026-11-05', '12'],
        WALL,
        TOTAL,
        [''],
        ['Old leads'],
        HEADER,
        DOOR,
        TOTAL,
      ]),
    );
    expect(cellsOf(result, 'id')).toEqual(['11', '13', '14']);
    expect(cellsOf(result, 'won')).toEqual(['2026-11-10', '', '']);
    expect(result.outcome).toMatchObject({ won: 1, lost: 1, open: 1 });
    expect([result.read, result.refusedRows, result.plan.questions]).toEqual([3, 0, []]);
    expect(result.leftOut.map(({ line, where }) => [line, where])).toEqual([
      ...[
        [1, 'before'],
        [2, 'before'],
        [5, 'between'],
        [6, 'between'],
        [8, 'between'],
        [10, 'between'],
        [11, 'between'],
      ],
      [13, 'between'],
    ]);
  });

  test('loses no lead with a blank name or few cells, in groups or not', () => {
    const nameless = (id: string) => ['', ...DOOR.slice(1, -1), id];
    const grouped = imported(csv([HEADER, ROOF, nameless('15'), ['Old leads'], HEADER, WALL, nameless('16')]));
    expect(grouped.rows).toHaveLength(4);
    // Without groups a row of one cell is a lead like the others: refused, with its line.
    const plain = imported(csv([HEADER, ROOF, ['Gate'], WALL]));
    expect([plain.rows.length, plain.refusedRows, plain.leftOut]).toEqual([2, 1, []]);
  });
});
