import fc from 'fast-check';
import { ImportError, importErrorText } from '../../../../src/log/import/import-error';
import { DELIMITERS, parseTable } from '../../../../src/log/import/parse';
import { createFormat } from '../../../../src/text';
import { csv } from './support/files';

const labelsOf = (text: string, language: 'en' | 'fr' = 'en') => parseTable(text, language).columns.map((c) => c.label);

test.each(DELIMITERS)('guesses the delimiter %j', (delimiter) => {
  const rows = [
    ['Created', 'Channel', 'Amount'],
    ['2026-11-03', 'Ads, social', '12,50'],
    ['2026-11-04', 'Web; other', '1.234,56'],
  ];
  const table = parseTable(csv(rows, delimiter), 'en');
  expect(table.delimiter).toBe(delimiter);
  expect(table.rows).toEqual(rows.slice(1));
});

test('is not led astray by decimal commas between semicolons', () => {
  const table = parseTable('Créé le;Montant\n03/11/2026;12,50\n04/11/2026;1,5\n', 'fr');
  expect(table.delimiter).toBe(';');
});

test('obeys a first line that names the separator, as Excel writes it', () => {
  const table = parseTable('sep=;\r\nCreated;Channel\r\n2026-11-03;a,b\r\n', 'en');
  expect(table.rows).toEqual([['2026-11-03', 'a,b']]);
  expect(table.lines).toEqual([3]);
});

test('reads a table of one column', () => {
  expect(parseTable('Created\n2026-11-03\n', 'en').rows).toEqual([['2026-11-03']]);
});

test.each(['\n', '\r\n', '\r'])('reads lines that end in %j', (newline) => {
  const table = parseTable(['a,b', '1,2', '3,4', ''].join(newline), 'en');
  expect(table.rows).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('keeps line ends inside quotes and counts lines as an editor does', () => {
  const table = parseTable('id,note\n1,"two\r\nlines"\n\n2,x\n', 'en');
  expect(table.rows).toEqual([
    ['1', 'two\nlines'],
    ['2', 'x'],
  ]);
  expect(table.lines).toEqual([2, 5]);
});

test('takes the first line that is not blank as the header, and leaves out blank rows', () => {
  const table = parseTable('\n ,\nCreated,Channel\n\n2026-11-03,Web\n,\n\n', 'en');
  expect(table.columns.map((c) => c.label)).toEqual(['Created', 'Channel']);
  expect(table.rows).toEqual([['2026-11-03', 'Web']]);
});

test('names columns without a name and tells repeated ones apart', () => {
  const text = 'Amount,,amount,Amount,Amount (2)\n1,2,3,4,5';
  expect(labelsOf(text)).toEqual(['Amount', 'Column 2', 'amount (2)', 'Amount (3)', 'Amount (2) (2)']);
  expect(labelsOf(text, 'fr')[1]).toBe('Colonne 2');
});

test('leaves out unnamed columns with nothing in them, as trailing separators make them', () => {
  expect(labelsOf('Created;Channel;;\n2026-11-03;Web;;\n')).toEqual(['Created', 'Channel']);
});

test('marks rows whose quotes are wrong', () => {
  const table = parseTable('id,company\n1,"Big" Company"\n2,Other\n', 'en');
  expect([...table.misquoted]).toEqual([0]);
  expect(table.rows[1]).toEqual(['2', 'Other']);
});

test.each([
  ['', 'empty'],
  ['\n \n', 'empty'],
  ['Created,Channel\n', 'headerOnly'],
  ['Created,Channel\n,\n', 'headerOnly'],
])('refuses %j', (text, code) => {
  expect(() => parseTable(text, 'en')).toThrow(expect.objectContaining({ code }));
});

test('refuses a quote that never closes, and says on which line it opens', () => {
  try {
    parseTable('id,note\n1,ok\n2,"open\n3,lost\n4,lost\n', 'en');
    throw new Error('read');
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    expect(importErrorText(createFormat('en-GB', 'EUR'), error as ImportError)).toContain('line 3');
    expect(importErrorText(createFormat('fr-FR', 'EUR'), error as ImportError)).toContain('ligne 3');
  }
});

test('refuses more rows than a spreadsheet has room for', () => {
  expect(() => parseTable(`Created\n${'2026-11-03\n'.repeat(400001)}`, 'en')).toThrow(
    expect.objectContaining({ code: 'tooManyRows' }),
  );
});

test('reads back any table that was written as CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', ' ', '\n', '1', '\t', '|') });
  const tables = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(tables, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
      const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
      fc.pre(filled.length > 0);
      // A date makes a row one of a lead, whatever else is in it.
      const dated = filled.map((row) => [...row, '2026-11-03']);
      const header = dated[0]!.map((_, i) => `Header ${i}`);
      // Quoting everything leaves no doubt of where a cell ends.
      const quoted = [header, ...dated].map((row) =>
        row.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter),
      );
      expect(parseTable(`sep=${delimiter}\n${quoted.join(newline)}`, 'en').rows).toEqual(dated);
    }),
  );
});

test('never throws anything but an import error, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', '\0', '=', '\ufeff') }),
      (text) => {
        try {
          expect(parseTable(text, 'fr').rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
          expect(importErrorText(createFormat('fr-FR', 'EUR'), error as ImportError)).toMatch(/\.$/);
        }
      },
    ),
  );
});
