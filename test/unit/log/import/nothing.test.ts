import fc from 'fast-check';
import { noticesOf } from '../../../../sidebar/import/notices-text';
import { isNoDay } from '../../../../src/log/import/no-days';
import { isNoDate, isNoText, isNoValue } from '../../../../src/log/import/nothing';
import { createFormat } from '../../../../src/text';
import { cellsOf, csv, type Imported, imported } from './support/files';

/** Words and days that programs write for nothing: no wins, and no reason to refuse a lead. */

const wins = (cells: readonly string[]): Imported =>
  imported(
    csv([['Created', 'Channel', 'Won on'], ...cells.map((cell) => ['2026-08-03', 'SEO', cell])], '\t'),
    {},
    { created: 0, channel: 1, won: 2 },
  );

test.each([
  ...[
    'False',
    'FALSE',
    '\\N',
    'NaT',
    '<NA>',
    '[null]',
    '(NULL)',
    '{null}',
    '"null"',
    '0',
    '0.0',
    'NC',
    'N.C.',
    'NR',
    '-',
  ],
  ...['à relancer', 'lost', 'Perdue', 'N', 'Annulé', '∅', 'sans suite'],
  ...[
    'en cours',
    'En cours',
    'In progress',
    'open',
    'Pending',
    'pas encore',
    'non signé',
    'à définir',
    'S.O.',
    '#REF!',
    '…',
  ],
  ...['undefined', 'None', 'nil', 'invalid date', '__/__/____', 'jj/mm/aaaa', 'dd/mm/yyyy', '--/--/----', '//', '-1'],
  ...['0000-00-00', '0000-00-00 00:00:00', '00/00/0000', '00.00.0000', '00/01/1900', '1/0/1900', '0/1/1900 00:00'],
  ...['1/0/00', '0000-00-00T00:00:00Z', '-62135596800000'],
])('takes %j for no date', (word) => {
  const result = wins(['2026-09-01', word]);
  expect(cellsOf(result, 'won')).toEqual(['2026-09-01', '']);
  expect(result).toMatchObject({ refused: [], warnings: [], refusalBias: null });
  expect(result.blanks).toEqual([{ column: 'Won on', count: 1, values: [{ value: word, count: 1 }] }]);
});

test.each([
  ...['1970-01-01', '1900-01-01', '9999-12-31', '2099-12-31', '1899-12-30', '2999-12-31', '2100-01-01', '4000-01-01'],
  ...[
    '0001-01-01',
    '01/01/0001',
    '0001-01-01T00:00:00Z',
    '1753-01-01',
    '1601-01-01T00:00:00.000Z',
    '1901-12-13 20:45:52',
  ],
  ...['1900-01-00', '1900-01-00 00:00:00', '1900-00-00', '2038-01-19T03:14:07Z', '1904-01-01', '1980-01-01 00:00'],
  ...['01/01/1970', '31/12/9999', '12/31/2099', '1 Jan 1970', '1er janvier 1900', 'Jan 1, 1970 1:00 AM', '19700101'],
  // Moved by a time zone of a few hours.
  ...[
    '1969-12-31T23:00',
    '1969-12-31 19:00:00',
    '1970-01-01T01:00:00+01:00',
    '1970-01-01 13:00',
    '1899-12-31 23:00:00',
  ],
  ...['9999-12-31T23:59:59Z', '9999-12-31T23:59:59-05:00', '31/12/1969 19:00', '2098-12-31T23:00:00Z'],
])('takes %j for no date, whatever its form', (day) => {
  const result = wins(['2026-09-01', day]);
  expect(cellsOf(result, 'won').at(-1)).toBe('');
  expect(result).toMatchObject({ refused: [], warnings: [] });
  expect(result.blanks).toEqual([{ column: 'Won on', count: 1, values: [{ value: day, count: 1 }] }]);
});

test('takes no day of a lead for one that stands for nothing', () => {
  const day = fc.date({ min: new Date('1980-01-04'), max: new Date('2037-12-31'), noInvalidDate: true });
  fc.assert(fc.property(day, (date) => !isNoDay(date.getTime())));
});

test('takes days and numbers for what they are, whatever they begin with', () => {
  const day = fc.date({ min: new Date('1980-01-04'), max: new Date('2037-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('en-US', 'en-GB', 'fr-FR', 'sv-SE', 'de-DE'), (date, locale) => {
      expect(isNoDate(date.toLocaleDateString(locale, { timeZone: 'UTC' }))).toBe(false);
    }),
  );
  fc.assert(fc.property(fc.integer({ min: 1 }), (value) => !isNoValue(String(value)) && !isNoDate(String(value))));
  expect(['0', '-1', '0,00'].map(isNoValue)).toEqual([false, false, false]);
});

test('leaves in texts what may be a label', () => {
  expect(['False', 'NaT', 'NC', 'open', '0', 'unknown', 'En cours'].filter(isNoText)).toEqual([]);
  expect(['\\N', '<NA>', '[null]', '#REF!'].every(isNoText)).toBe(true);
});

test.each(['0', 'False', 'en cours', '1970-01-01'])(
  'recognises a column of dates in which most cells are %j',
  (word) => {
    const rows = Array.from({ length: 10 }, (_, i) => ['2026-08-03', i === 3 ? '2026-09-01' : word]);
    const result = imported(csv([['Created', 'Won on'], ...rows]));
    expect(result.mapping).toEqual({ created: 0, won: 1 });
    expect(cellsOf(result, 'won').filter((cell) => cell !== '')).toEqual(['2026-09-01']);
  },
);

test('a lead without a date of creation is refused, whatever stands for it', () => {
  const result = imported('Created\n2026-08-03\n1970-01-01\nNaT\n', {}, { created: 0 });
  expect(result.refused.map(({ line, value, reason }) => [line, value, reason])).toEqual([
    [3, '1970-01-01', 'noDate'],
    [4, 'NaT', 'noDate'],
  ]);
});

test('counts what stands for nothing, column by column, the most frequent first, and says it in both languages', () => {
  const result = imported(
    csv([
      ['Created', 'Won on', 'Amount'],
      ['2026-08-03', '2026-09-01', '1200'],
      ['2026-08-04', '1970-01-01', 'N/A'],
      ['2026-08-05', 'False', 'N/A'],
      ['2026-08-06', 'False', ''],
    ]),
  );
  const words = (locale: string) => noticesOf(createFormat(locale, 'EUR'), result);
  expect(words('en-GB')).toEqual([
    '3 cells of “Won on” were taken for blank: “False” (2), “1970-01-01” (1).',
    '2 cells of “Amount” were taken for blank: “N/A” (2).',
  ]);
  expect(words('fr-FR')[0]).toBe(
    '3 cellules de «\u202fWon on\u202f» sont considérées comme vides\u202f: «\u202fFalse\u202f» (2), «\u202f1970-01-01\u202f» (1).',
  );
});

test('a win after today is none yet: the lead is kept, and the cell pointed out', () => {
  // The tests run on 2026-11-23.
  const result = wins(['2026-11-23', '2026-11-24', '2027-02-01']);
  expect(cellsOf(result, 'won')).toEqual(['2026-11-23', '', '']);
  expect(result.refused).toEqual([]);
  expect(result.warnings.map(({ line, value, reason }) => [line, value, reason])).toEqual([
    [3, '2026-11-24', 'wonLater'],
    [4, '2027-02-01', 'wonLater'],
  ]);
});

describe('a rate that refusals bend', () => {
  const biasOf = (rows: readonly string[][]) =>
    imported(csv([['Created', 'Won on', 'Leads'], ...rows]), {}, { created: 0, won: 1, leads: 2 }).refusalBias;
  const rows = (count: number, ...cells: string[]) => Array.from({ length: count }, () => cells);

  test('is said with the one it would be: all refused leads are open', () => {
    // 10 of 20 imported are won; with the 20 refused it is 10 of 40.
    const bias = biasOf([
      ...[...rows(10, '2026-08-03', '2026-09-01', '1'), ...rows(10, '2026-08-03', '', '1')],
      ...rows(20, 'soon', '', '1'),
    ]);
    expect(bias).toEqual({ imported: 0.5, low: 0.25, high: 0.25 });
  });

  test('lies in a range where the outcome itself cannot be read', () => {
    const bias = biasOf([...rows(5, '2026-08-03', '2026-09-01', '1'), ...rows(5, '2026-08-03', 'signed', '1')]);
    expect(bias).toEqual({ imported: 1, low: 0.5, high: 1 });
    const { refused, ...others } = wins(['2026-09-01', 'signed']);
    expect(refused).toHaveLength(1);
    expect(noticesOf(createFormat('en-GB', 'EUR'), { refused, ...others })).toEqual([
      'The refused rows bend the close rate: it is 100% of the leads imported, and would be 50% to 100% with them. Correct them before you use the rates.',
    ]);
  });

  test('counts batches by their leads', () => {
    // 2 of 2 rows imported are won; the refused batch holds 98 open leads: 2 of 100.
    expect(biasOf([...rows(2, '2026-08-03', '2026-09-01', '1'), ...rows(1, 'soon', '', '98')])).toEqual({
      ...{ imported: 1, low: 0.02, high: 0.02 },
    });
  });

  test('is none where refused rows close as the others do, or too few are refused', () => {
    const half = (created: string) => [...rows(10, created, '2026-09-01', '1'), ...rows(10, created, '', '1')];
    expect(biasOf([...half('2026-08-03'), ...half('soon')])).toBeNull();
    expect(biasOf([...rows(199, '2026-08-03', '', '1'), ...rows(1, 'soon', '', '1')])).toBeNull();
    expect(biasOf([...rows(10, 'soon', '', '1')])).toBeNull();
  });

  test('is none where the file has no outcome', () => {
    expect(imported('Created,Channel\n2026-08-03,x\nsoon,y\n').refusalBias).toBeNull();
  });
});
