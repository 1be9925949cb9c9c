import { likeliestSheet } from '../../../../../src/log/import/workbook/likeliest';
import { writeXlsx } from '../../../../support/hucre';
import { read, refusal, written, xlsx, zip } from './support';

/** What is read of the cells of an .xlsx file (ECMA-376, part 1, 18.3.1). */

/** The second format is a date, the third a date and time, the fourth a time, the fifth a percentage (18.8.30). */
const FORMATS = [0, 14, 22, 20, 9].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('');

const rowOf = async (cells: string, options: Parameters<typeof xlsx>[1] = {}) => {
  const [sheet] = await read(xlsx(`<row r="1">${cells}</row>`, { formats: FORMATS, ...options }));
  return sheet!.rows[0];
};

test.each([
  // Serials and their days: ECMA-376, 18.17.4.1.
  ['a day', '<c r="A1" s="1"><v>39448</v></c>', '2008-01-01'],
  ['a day and time', '<c r="A1" s="2"><v>45964.586805555555</v></c>', '2025-11-03 14:05:00'],
  ['a time of day', '<c r="A1" s="3"><v>0.58680555555555558</v></c>', '14:05:00'],
  ['a percentage', '<c r="A1" s="4"><v>0.25</v></c>', '0.25'],
  ['a number that could have a mark of thousands', '<c r="A1"><v>1.234</v></c>', '1.2340'],
  ['what arithmetic leaves of 3.3', '<c r="A1"><v>3.3000000000000003</v></c>', '3.3'],
  // More than 15 digits: Excel has rounded it, and another ID may read the same.
  ['a long ID', '<c r="A1"><v>1.2345678901234568E+17</v></c>', '1.23456789012346e+17'],
  ['an ID of 15 digits', '<c r="A1"><v>123456789012345</v></c>', '123456789012345'],
  ['a number kept as a text', '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', '007'],
  [
    'rich text',
    '<c r="A1" t="inlineStr"><is><r><t>Small </t></r><r><rPr><b/></rPr><t>firm</t></r></is></c>',
    'Small firm',
  ],
  ['a line break', '<c r="A1" t="inlineStr"><is><t>Small&#10;firm</t></is></c>', 'Small firm'],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
  ['the result of a formula', '<c r="A1"><f>B1*2</f><v>12</v></c>', '12'],
  ['the text of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Fairs</v></c>', 'Fairs'],
  ['a formula without a result', '<c r="A1"><f>B1*2</f></c>', ''],
])('%s', async (_, cell, text) => {
  expect(await rowOf(`${cell}<c r="B1"><v>1</v></c>`)).toEqual([text, '1']);
});

test('days are counted from 1904 where the workbook does', async () => {
  expect(await rowOf('<c r="A1" s="1"><v>37986</v></c>', { date1904: true })).toEqual(['2008-01-01']);
  expect(await rowOf('<c r="A1" s="3"><v>0.5</v></c>', { date1904: true })).toEqual(['12:00:00']);
});

test('what stands in merged cells holds for each of their rows, an amount for one', async () => {
  const { rows } = await written({
    name: 'Leads',
    rows: [
      ['Channel', 'Amount'],
      ['Fairs', 1200],
      [null, null],
      ['Ads', 5],
    ],
    merges: [
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
    ],
  });
  expect(rows).toEqual([
    ['Channel', 'Amount'],
    ['Fairs', '1200'],
    ['Fairs', ''],
    ['Ads', '5'],
  ]);
});

test('hidden rows are read like the others, and counted', async () => {
  const row = (r: number, text: string, hidden = '') =>
    `<row r="${r}"${hidden}><c r="A${r}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const file = xlsx(`${row(1, 'Lead')}${row(2, 'a', ' hidden="1"')}${row(3, 'b')}<row r="4" hidden="1"/>`);
  const [sheet] = await read(file);
  expect(sheet).toMatchObject({ rows: [['Lead'], ['a'], ['b']], hiddenRows: 1 });
});

test('of several sheets the one that looks like leads comes first, a hidden one last, and empty ones are none', async () => {
  const leads = [
    ['Lead ID', 'Created', 'Channel'],
    ['L-1', new Date('2026-03-04T00:00:00Z'), 'Ads'],
  ];
  const file = await writeXlsx({
    sheets: [
      { name: 'Read me', rows: [['This export'], ['was made today']] },
      { name: 'Empty', rows: [] },
      { name: 'Old leads', rows: [...leads, ...leads.slice(1)], hidden: true },
      { name: 'Leads', rows: leads },
    ],
  });
  const sheets = await read(file);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Read me', false],
    ['Old leads', true],
    ['Leads', false],
  ]);
  expect(sheets[likeliestSheet(sheets)]?.name).toBe('Leads');
});

describe('what is no workbook', () => {
  const archive = (...names: string[]) => zip(names.map((name) => ({ name, content: new Uint8Array(4) })));
  const compound = (name: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
    );

  test.each([
    ['a binary workbook', archive('[Content_Types].xml', 'xl/workbook.bin'), 'binaryWorkbook'],
    ['an .ods file', archive('mimetype', 'content.xml'), 'openDocument'],
    ['a Numbers file', archive('Index/Document.iwa', 'preview.jpg'), 'numbers'],
    ['an archive of CSV files', archive('leads.csv'), 'archive'],
    ['a Word document', archive('word/document.xml'), 'archive'],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'archive'],
    ['an .xls of Excel 97', compound('Workbook'), 'oldWorkbook'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a mail of Outlook', compound('__properties_version1.0'), 'notText'],
    ['a PDF', new Uint8Array(Buffer.from('%PDF-1.7')), 'pdf'],
    ['half an archive', archive('xl/workbook.xml').subarray(0, 60), 'brokenWorkbook'],
    ['an archive that is called so', archive('xl/workbook.xml'), 'brokenWorkbook'],
    ['a web page that asks to sign in', '<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>', 'noTable'],
    ['an empty table', '<table><tr><td> </td></tr></table>', 'empty'],
  ])('%s is told from the others', async (_, file, code) => {
    expect(await refusal(file)).toBe(code);
  });

  test('a workbook with a password is, as Office writes it', async () => {
    const file = await writeXlsx({
      sheets: [{ name: 'a', rows: [['b']] }],
      encryption: { password: 'x', spinCount: 10 },
    });
    expect(await refusal(file)).toBe('encrypted');
  });

  test('an archive that unpacks to more than a log holds is refused before it is unpacked', async () => {
    const bomb = zip([
      { name: 'xl/workbook.xml', content: new Uint8Array(4) },
      { name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(4), size: 400e6 },
    ]);
    expect(await refusal(bomb)).toBe('workbookTooLarge');
  });
});
