import { onSheet } from '../../../../../sidebar/import/read-file';
import { guessMapping } from '../../../../../src/log/import/guess';
import { normalise } from '../../../../../src/log/import/normalise';
import { planImport } from '../../../../../src/log/import/plan';
import { cellsOf, NOW } from '../support/files';
import { PARIS } from '../support/log';
import { read, xlsx } from './support';

/** Workbooks that count their days from 1904 write 1462 days less (ECMA-376, part 1, 18.17.4.1), also where no format says days. */

const NAMES = ['Lead ID', 'Created', 'Won on', 'Amount'];
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number, style = 0) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
const FORMATS = '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>';

async function imported(sheetData: string, date1904: boolean) {
  const sheets = await read(xlsx(sheetData, { date1904, formats: FORMATS }));
  return importedFrom(sheets);
}

function importedFrom(sheets: Awaited<ReturnType<typeof read>>) {
  const { table } = onSheet({ name: 'book', sheets }, 0, 'en');
  const { mapping } = guessMapping(table);
  return normalise(table, planImport(table, mapping, {}, NOW), { now: NOW, zone: PARIS });
}

const header = `<row r="1">${NAMES.map((name, i) => text(`${'ABCD'[i]}1`, name)).join('')}</row>`;
const rowOf = (r: number, created: string, won: string) =>
  `<row r="${r}">${text(`A${r}`, `L-${r}`)}${created}${won}${number(`D${r}`, 45000)}</row>`;
/** 44838 days from 1904 are 46300 from 1900, 2026-10-05; the second has a time, the third a format. */
const BOOK =
  header +
  rowOf(2, number('B2', 44838), number('C2', 44850)) +
  rowOf(3, number('B3', 44839.5), '') +
  rowOf(4, number('B4', 44840), number('C4', 44851.25));

test('plain numbers in a column of dates are days from 1904, those in others what they are', async () => {
  const result = await imported(BOOK, true);
  expect(cellsOf(result, 'created')).toEqual(['2026-10-05', '2026-10-06T12:00:00', '2026-10-07']);
  expect(cellsOf(result, 'won')).toEqual(['2026-10-17', '', '2026-10-18T06:00:00']);
  expect(cellsOf(result, 'amount')).toEqual(['45000', '45000', '45000']);
});

test('they are days from 1900 in other workbooks', async () => {
  expect(cellsOf(await imported(BOOK, false), 'created')[0]).toBe('2022-10-04');
});

test('what a format calls a day is the same day', async () => {
  const book = header + rowOf(2, number('B2', 44838, 1), '') + rowOf(3, number('B3', 44839, 1), '');
  expect(cellsOf(await imported(book, true), 'created')).toEqual(['2026-10-05', '2026-10-06']);
});

test('moments since 1970 are counted from 1970', async () => {
  const book = header + rowOf(2, number('B2', 1791021600), '') + rowOf(3, number('B3', 1791108000), '');
  expect(cellsOf(await imported(book, true), 'created')).toEqual(['2026-10-03T10:00:00Z', '2026-10-04T10:00:00Z']);
});

test('XML that is called .xls says so too', async () => {
  const cell = (type: string, value: string | number) => `<Cell><Data ss:Type="${type}">${value}</Data></Cell>`;
  const rows = [
    NAMES.map((name) => cell('String', name)),
    [cell('String', 'a'), cell('Number', 44838), cell('DateTime', '2026-10-17T00:00:00.000'), cell('Number', 45000)],
    [cell('String', 'b'), cell('Number', 44839), cell('String', ''), cell('Number', 45000)],
  ];
  const book = (options: string) =>
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel">${options}</ExcelWorkbook>
    <Worksheet ss:Name="Leads"><Table>${rows.map((row) => `<Row>${row.join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`;
  const result = importedFrom(await read(book('<Date1904/>')));
  expect(cellsOf(result, 'created')).toEqual(['2026-10-05', '2026-10-06']);
  expect(cellsOf(result, 'won')).toEqual(['2026-10-17', '']);
  expect(cellsOf(importedFrom(await read(book(''))), 'created')).toEqual(['2022-10-04', '2022-10-05']);
});
