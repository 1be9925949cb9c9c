import { noticesOf } from '../../../../sidebar/import/notices-text';
import { parseTable } from '../../../../src/log/import/parse';
import { byHeader, headerKey } from '../../../../src/log/import/remembered';
import { rowsOfSheet, tableOfRows } from '../../../../src/log/import/table-of-rows';
import { createFormat } from '../../../../src/text';
import { csv, imported } from './support/files';

/** Which line is the header, where a lead looks like one or the header does not. */

const QUESTION =
  'What made you get in touch with us today, and how soon would you like to move this project forward with your team, all things considered?';
const labelsOf = (rows: readonly (readonly string[])[]) => {
  const table = parseTable(csv(rows), 'en');
  return { labels: table.columns.map(({ label }) => label), leads: table.rows.length, headerless: table.headerless };
};

describe('a lead without a date', () => {
  const LEADS = [
    ['2026-10-01', 'Web', 'Buyer'],
    ['2026-10-02', 'Ads', 'Buyer'],
    ['2026-10-03', 'Ads', 'Buyer'],
  ];

  test.each([
    ['a long question', ['Timestamp', QUESTION, 'Source'], ['', 'b', 'Ads']],
    ['long questions alone', [QUESTION, 'Timestamp', `${QUESTION} Why?`], ['b', '', 'Ads']],
    ['a number', ['Created', 'Channel', '5'], ['N/A', 'Web', '']],
    ['more numbers than words', ['Created', 'Channel', '1', '2', '3'], ['', 'Web', 'Ads', 'x', 'y']],
    ['names that are not known', ['Fecha', 'Origen', 'Cargo'], ['', 'Email', 'Contact']],
    ['one name that is known', ['Created', 'Origen', 'Cargo'], ['', 'Email', 'Contact']],
  ])('is no header below one with %s', (_, header, odd) => {
    const dated = header.map((name) => (/created|timestamp|fecha/i.test(name) ? '2026-10-01' : 'a'));
    const rows = [header, dated, dated, odd, dated];
    expect(labelsOf(rows)).toEqual({ labels: header, leads: 4, headerless: false });
    // Nor is it where it comes first.
    expect(labelsOf([header, odd, dated, dated])).toEqual({ labels: header, leads: 3, headerless: false });
  });

  test('is none below leads, whatever stands in it', () => {
    for (const odd of [
      ['', 'Email', 'Contact'],
      ['soon', 'Source', 'Job title'],
      ['', 'Lead', 'Company'],
    ]) {
      expect(labelsOf([...LEADS, odd, ...LEADS])).toMatchObject({ leads: 7, headerless: true });
    }
  });

  test('leaves a lead with a date before it what it is, although its words are names', () => {
    expect(labelsOf([['2026-10-01', 'Email', 'Contact'], ...LEADS])).toMatchObject({ leads: 4, headerless: true });
  });
});

test.each([
  ['who exported it and when', ['Exported on', '2026-11-03', '', '']],
  ['a period', ['From', '2026-10-01', 'To', '2026-10-31']],
])('a remark with a date is no lead, so that the header may follow: %s', (_, remark) => {
  for (const header of [
    ['Lead ID', 'Created', 'Source', 'Persona'],
    ['Nr', 'Fecha', 'Origen', 'Cargo'],
  ]) {
    const table = parseTable(csv([remark, header, ['1', '2026-10-02', 'a', 'b'], ['2', '2026-10-03', 'a', 'b']]), 'en');
    expect([table.columns.map(({ label }) => label), table.rows.length]).toEqual([header, 2]);
  }
});

describe('a header of two lines', () => {
  const NAMES = ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Amount'];
  const LEADS = [
    ['L-1', '2026-10-01', 'Web', 'CFO', '2026-10-20', '1200'],
    ['L-2', '2026-10-02', 'Ads', 'CEO', '', ''],
  ];
  const TITLES = ['Lead ID', 'Created', 'Channel', 'Persona', 'Deal', ''];

  test.each([
    ['merged downwards, as a workbook fills it', TITLES, NAMES],
    ['with blanks below', TITLES, ['', '', '', '', 'Won on', 'Amount']],
    ['with titles of groups over all', ['Lead', '', 'Origin', '', 'Deal', ''], NAMES],
    [
      'with the names in turns',
      ['Lead ID', '', 'Channel', '', 'Won on', ''],
      ['', 'Created', '', 'Persona', '', 'Amount'],
    ],
  ])('has the names of both: %s', (_, upper, lower) => {
    for (const before of [[], [['My leads', '', '', '', '', '']]]) {
      const table = parseTable(csv([...before, upper, lower, ...LEADS]), 'en');
      expect([table.columns.map(({ label }) => label), table.rows]).toEqual([NAMES, LEADS]);
    }
  });

  test('is said', () => {
    const result = imported(csv([TITLES, ['', '', '', '', 'Won on', 'Amount'], ...LEADS]));
    const said = (locale: string) => noticesOf(createFormat(locale, 'EUR'), result)[0];
    expect(said('en-GB')).toBe(
      'The header has two lines: the upper one names the columns that the lower one leaves blank (Lead ID · Created · Channel · Persona · Deal).',
    );
    expect(said('fr-FR')).toContain('L’en-tête tient sur deux lignes\u202f:');
    expect(result.outcomeKnown).toBe(true);
  });

  test('is found again by its names', () => {
    const rows = [TITLES, ['', '', '', '', 'Won on', 'Amount'], ...LEADS];
    const key = headerKey(parseTable(csv(rows), 'en'))!;
    const unnamed = (position: number) => `Column ${position}`;
    const table = tableOfRows(rows, rowsOfSheet(unnamed, byHeader(key, unnamed)));
    expect([headerKey(table), table.rows]).toEqual([key, LEADS]);
  });

  test('is none where the second line is a lead without a date', () => {
    for (const lead of [
      ['L-0', '', 'Email', 'Contact', '', ''],
      ['', '', 'Email', 'Contact', '', ''],
    ]) {
      const header = ['Lead ID', 'Created', 'Origen', 'Cargo', 'Won on', 'Amount'];
      expect(labelsOf([header, lead, ...LEADS])).toMatchObject({ labels: header, leads: 3 });
    }
  });
});

test('a first lead with fewer cells than the others hides none of the columns', () => {
  const rows = [
    ['2026-10-01', 'Web'],
    ['2026-10-02', 'Ads', 'Buyer', '5'],
    ['2026-10-03', 'Ads', 'Buyer'],
  ];
  expect(labelsOf(rows)).toEqual({
    labels: ['Column 1', 'Column 2', 'Column 3', 'Column 4'],
    leads: 3,
    headerless: true,
  });
});
