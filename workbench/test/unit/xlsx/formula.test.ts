import * as fc from 'fast-check';
import { formulaInFile } from '../../../xlsx/formula';
import { keptResult, spilledResult } from '../../../xlsx/kept-result';
import { tabReferences } from '../../../xlsx/tab-names';

/** Which formulas a file has as they are: what Excel does not read in one of them makes it mend, and change, the whole file. */

const known = {
  tab: tabReferences(['Leads', 'Won / lost'], ['Leads', 'Won - lost']),
  tabName: (id: number) => (id === 7 ? 'Won - lost' : null),
  isName: (name: string) => name === 'Goal',
};
const inFile = (formula: string) => formulaInFile(formula, known);

test.each([
  ['=SUM(A1:B2)*1.5E+3', 'SUM(A1:B2)*1.5E+3'],
  ['=if($A$1<>"a ""b""",-Goal,50%)', 'IF($A$1<>"a ""b""",-Goal,50%)'],
  ["=COUNTIF(Leads!A:A,'Won / lost'!$B$2)", "COUNTIF('Leads'!A:A,'Won - lost'!$B$2)"],
  // An end that Sheets leaves open goes to the last row or column of Excel's sheets.
  ['=SUM(A2:A)', 'SUM(A2:A$1048576)'],
  ['=SUM(B2:2)', 'SUM(B2:$XFD2)'],
  ['=SUM(2:4)+TODAY()', 'SUM(2:4)+TODAY()'],
  // Functions that Excel came to later have a prefix in files (MS-XLSX, 2.2.2).
  ['=IFNA(XLOOKUP(1,A:A,B:B),TRUE)', '_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),TRUE)'],
  ['=SUMPRODUCT((A1:A9>2)*B1:B9)', 'SUMPRODUCT((A1:A9>2)*B1:B9)'],
  ['=#N/A', '#N/A'],
  // Sheets names a tab by its id in links, Excel by its name.
  ['=HYPERLINK("#gid=7&range=B2","#gid=7")', `HYPERLINK("#'Won - lost'!B2","#gid=7")`],
  ['=HYPERLINK("#gid=8","gone")', 'HYPERLINK("#gid=8","gone")'],
])('%s is written as %s', (formula, written) => {
  expect(inFile(formula)).toBe(written);
});

test.each([
  ['a custom function', '=SLA_TARGET(A1)'],
  ['a function of Sheets alone', '=SUM(QUERY(A1:B9,"select A"))'],
  ['a table', '=TRANSPOSE(A1:A9)'],
  ['an array', '={1,2}'],
  ['calculating with a range, of which Excel takes one cell', '=SUM(A1:A9*2)'],
  ['comparing a range', '=MAX(IF(1<Leads!A1:A9,1))'],
  ['a tab that is not there', '=Gone!A1'],
  ['a name that is not there', '=Goals'],
  ['a column beyond the last', '=XFE1'],
  ['a row beyond the last', '=A1048577'],
  ['an argument too few', '=ROUND(A1)'],
  ['no argument', '=SUM()'],
  ['a text too long', `=LEN("${'x'.repeat(256)}")`],
  ['a formula too long', `=${'1+'.repeat(4096)}1`],
  ['calls too deep', `=${'ABS('.repeat(61)}1${')'.repeat(61)}`],
  ['a bracket that is not closed', '=(1'],
  ['nothing', '='],
])('%s is not', (_, formula) => {
  expect(inFile(formula)).toBeNull();
});

test('a formula that Excel cannot calculate keeps its result, as Google writes it', () => {
  expect(keptResult('=SLA_TARGET("a",A1)', 12.5)).toBe('IFERROR(__xludf.DUMMYFUNCTION("SLA_TARGET(""a"",A1)"),12.5)');
  expect(keptResult('=F()', 'say "no"')).toBe('IFERROR(__xludf.DUMMYFUNCTION("F()"),"say ""no""")');
  expect(keptResult('=F()', true)).toBe('IFERROR(__xludf.DUMMYFUNCTION("F()"),TRUE)');
  expect(keptResult('=F()', '#N/A')).toBe('IFERROR(__xludf.DUMMYFUNCTION("F()"),#N/A)');
  expect(spilledResult('Ads')).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Ads")');
  expect(keptResult(`=F("${'x'.repeat(8192)}")`, 1)).toBeNull();
});

test('no text of a kept formula is longer than Excel allows, and together they are the formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1500 }), (text) => {
      const kept = keptResult(`=${text}`, 0) ?? '';
      const pieces = kept.match(/"(?:[^"]|"")*"/g)?.map((piece) => piece.slice(1, -1).replace(/""/g, '"')) ?? [];
      expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
      expect(pieces.join('')).toBe(text.replace(/^=/, ''));
      expect(kept.replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^IFERROR\(__xludf\.DUMMYFUNCTION\(&*\),0\)$/);
    }),
  );
});

test('what is written ends, and never has a call that Excel does not know', () => {
  const words = [
    'SUM(',
    'F(',
    ')',
    ',',
    'A1',
    'A1:B2',
    ':',
    '"a"',
    '"',
    "'",
    '!',
    'Goal',
    '+',
    '1',
    ' ',
    'é',
    '{',
    '#REF!',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const written = inFile(`=${parts.join('')}`);
      if (written === null) return;
      // What stands in a text or in the name of a tab is neither a call nor a parenthesis.
      const bare = written.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
      const calls = bare.match(/[A-Za-z_.]+(?=\()/g) ?? [];
      expect(calls.filter((call) => call !== 'SUM')).toEqual([]);
      expect(bare.split('(').length).toBe(bare.split(')').length);
    }),
  );
});
