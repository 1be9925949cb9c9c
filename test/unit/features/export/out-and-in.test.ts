import fc from 'fast-check';
import type { Cell, Grid } from '../../../../src/base/types';
import { type CsvManner, csvLines, mannerOf } from '../../../../src/features/export/csv-cell';
import { COLUMNS, type ColumnKey } from '../../../../src/log/columns';
import { imported } from '../../log/import/support/files';
import { MemoryLog, PARIS } from '../../log/import/support/log';

/** The log out as a file and in again is the log: nothing is added, changed or refused. */

const KEYS = COLUMNS.map(({ key }) => key);
const TYPES = COLUMNS.map(({ type }) => type);
const MANNERS: readonly CsvManner[] = [mannerOf('en_US', PARIS), mannerOf('fr_FR', PARIS)];

const csvOf = (values: Grid, manner: CsvManner): string =>
  csvLines(
    values.slice(0, 1),
    KEYS.map(() => 'text' as const),
    manner,
  ) + csvLines(values.slice(1), TYPES, manner);

test('separators are those that Excel expects in the locale', () => {
  const manners = ['en_US', 'fr_FR', 'de_DE', 'fr_CH', 'en_GB'].map((locale) => mannerOf(locale, PARIS));
  expect(manners.map(({ delimiter, decimalMark }) => delimiter + decimalMark)).toEqual([',.', ';,', ';,', ';,', ',.']);
});

test('cells are written as both Excel and an import read them', () => {
  const cells: Cell[] = [
    new Date('2026-11-03T15:05:00Z'),
    new Date('2026-11-02T23:00:00Z'),
    1234.5,
    1.234,
    true,
    '=A1',
  ];
  const line = (manner: CsvManner) => csvLines([cells], [], manner);
  expect(line(MANNERS[0]!)).toBe("2026-11-03 16:05:00,2026-11-03,1234.5,1.2340,TRUE,'=A1\r\n");
  expect(line(MANNERS[1]!)).toBe("2026-11-03 16:05:00;2026-11-03;1234,5;1,2340;TRUE;'=A1\r\n");
});

test('dates are written on the sheet’s clock, whatever form their cell has', () => {
  const values: Cell[] = ['2026-07-03T15:05:30.600Z', 46329, 46329.75, '2026-11-03T08:30', 'soon', ''];
  const lines = csvLines(
    values.map((cell) => [cell, 'x']),
    ['dateTime', 'text'],
    MANNERS[0]!,
  );
  expect(lines.split('\r\n').map((line) => line.replace(/,x$/, ''))).toEqual([
    ...['2026-07-03 17:05:31', '2026-11-03', '2026-11-03 18:00:00', '2026-11-03 08:30:00', 'soon', ''],
    '',
  ]);
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'été', 'Z', '"', ',', ';', '|', '\t', '\n', '=', '+', '-', '@', ' ', "'", '1', '/', '.'),
  maxLength: 12,
});
// Something that is a word to everybody: "-" and "1/2" are for the tests of what means nothing and of dates.
const word = letters.map((text) => `${text}word`);
const second = fc.integer({ min: 0, max: 320 * 86400 });
/** Any second of 2026 up to November, the hours among them that the clocks skip or repeat. */
const moment = second.map((seconds) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000));
const day = fc.integer({ min: 0, max: 320 }).map((days) => new Date(PARIS.instantOf(46023 + days)));
const blankOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant('' as const), arbitrary);
const date = fc.oneof(moment, day);
const OF_TYPE: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  text: blankOr(word),
  dateTime: blankOr(date),
  count: blankOr(fc.integer({ min: 0, max: 50 })),
  money: blankOr(fc.integer({ min: 0, max: 99999999 }).map((cents) => cents / 1000)),
};
const OF_KEY: Partial<Record<ColumnKey, fc.Arbitrary<Cell>>> = {
  id: fc.integer({ min: 1, max: 99999 }).map((n) => `L-${n}`),
  created: date,
  leads: fc.constantFrom('', 60),
  customers: fc.constantFrom('', 1, 2),
};
const lead = fc.tuple(...COLUMNS.map(({ key, type }) => OF_KEY[key] ?? OF_TYPE[type]!)) as fc.Arbitrary<Cell[]>;
/** Batches have room for their customers; a single lead has one at most. */
const fitting = lead.map((cells) =>
  cells.map((cell, i) => (KEYS[i] === 'customers' && cells[KEYS.indexOf('leads')] !== 60 ? '' : cell)),
);
const leads = fc.uniqueArray(fitting, { selector: ([id]) => id, minLength: 1, maxLength: 8 });

test.each([
  ['English', 'en', MANNERS[0]!],
  ['French', 'fr', MANNERS[1]!],
] as const)('out and in again, in %s, everything is unchanged', (_, language, manner) => {
  const header = COLUMNS.map(({ label }) => label[language]);
  fc.assert(
    fc.property(leads, (rows) => {
      const log = new MemoryLog([header, ...rows.map((row) => [...row])]);
      const file = Buffer.from(`\ufeff${csvOf(log.values, manner)}`, 'utf8');
      const result = imported(file);
      const before = JSON.stringify(log.values);
      const { additions, updated, unchanged } = log.take(result.columns, result.rows, 3);
      expect({ refused: result.refusedRows, added: additions.length, updated, unchanged }).toEqual({
        ...{ refused: 0, added: 0, updated: 0 },
        unchanged: rows.length,
      });
      expect(JSON.stringify(log.values)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test('a text that a spreadsheet would calculate comes into another workbook as itself', () => {
  const header = COLUMNS.map(({ label }) => label.en);
  const row = header.map((label) => ({ Created: '2026-10-01', Channel: '=1+1', Persona: '@PME' })[label] ?? '');
  const { columns, rows } = imported(csvOf([header, row], MANNERS[0]!));
  expect(rows.map(({ cells }) => [cells[columns.indexOf('channel')], cells[columns.indexOf('persona')]])).toEqual([
    ['=1+1', '@PME'],
  ]);
});
