import { cellsNow, ownCells, readStamp, type Stamp, writeStamp } from '../../../src/sheet/stamp';
import { bookOf, FakeSheet } from './support/fake-sheet';

/** What a stamp knows of the cells it was drawn for, and what it takes for a person's. */

const TABLE = { row: 2, column: 1, cells: [["'Close rate"], ['=SLA_RATES(Leads!A1:T)']] };
const FIGURE = { row: 5, column: 1, cells: [["'Status", '=SLA_STATUS()']] };
const BLANK: Stamp = { drawing: '', looks: '', cells: [], tables: [], left: [] };
const STAMP: Stamp = { ...BLANK, drawing: 'x', cells: ownCells([TABLE, FIGURE]) };

/** What a sheet gives of the cells: formulas, and texts without the apostrophe that kept them texts. */
function seenOf(cells: readonly (readonly [row: number, column: number, content: string | number])[]) {
  const grid = (pick: (content: string | number) => string | number) =>
    Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) => {
        const cell = cells.find(([row, column]) => row === i + 1 && column === j + 1);
        return cell ? pick(cell[2]) : '';
      }),
    );
  const isFormula = (content: string | number) => String(content).startsWith('=');
  return {
    values: grid((content) => (isFormula(content) ? '#N/A' : content)),
    formulas: grid((content) => (isFormula(content) ? content : '')) as string[][],
  };
}
const sorted = (cells: readonly [number, number][]) => cells.map((cell) => cell.join()).sort();

const AS_DRAWN = [
  [2, 1, 'Close rate'],
  [3, 1, '=SLA_RATES(Leads!A1:T)'],
  [5, 1, 'Status'],
  [5, 2, '=SLA_STATUS()'],
] as const;

test('cells are where they were written while they hold what was written', () => {
  expect(sorted(cellsNow(STAMP, seenOf(AS_DRAWN)))).toEqual(['2,1', '3,1', '5,1', '5,2']);
});

test('a formula is known by its name, whatever the spreadsheet has made of its spaces, case and ranges', () => {
  const cells = AS_DRAWN.map(
    ([row, column, content]) =>
      [row, column, String(content).replace('=SLA_RATES(Leads!A1:T)', "= sla_rates('Leads'!B1:U ; 2)")] as const,
  );
  expect(sorted(cellsNow(STAMP, seenOf(cells)))).toEqual(['2,1', '3,1', '5,1', '5,2']);
});

test.each([
  ['the tab it read is deleted', '=IF(#REF!=TRUE,SUM(#REF!),#REF!)+C3'],
  ['the tab is renamed', "=IF('Réglages'!$B$6=TRUE,SUM('Réglages'!$E$5:$E$9),'Réglages'!B7)+C3"],
  ['rows and columns are put in', '=IF(Settings!$C$8=TRUE,SUM(Settings!$F$7:$F$11),Settings!C9)+D5'],
  ['the locale is another one', '=if(Settings!$B$6=TRUE();sum(Settings!$E$5:$E$9);Settings!B7)+C3'],
])('a formula without a function of ours is the same one when %s', (_, now) => {
  const drawn = '=IF(Settings!$B$6=TRUE,SUM(Settings!$E$5:$E$9),Settings!B7)+C3';
  const stamp: Stamp = { ...BLANK, cells: ownCells([{ row: 4, column: 2, cells: [[drawn]] }]) };
  expect(sorted(cellsNow(stamp, seenOf([[4, 2, now]])))).toEqual(['4,2']);
  expect(sorted(cellsNow(stamp, seenOf([[4, 2, now.replace('+', '-')]])))).toEqual([]);
});

test('what people have written in place of a cell is theirs', () => {
  const cells = AS_DRAWN.map(
    ([row, column, content]) =>
      [row, column, column === 2 ? 'fine' : content === 'Close rate' ? 'Close rate, mine' : content] as const,
  );
  expect(sorted(cellsNow(STAMP, seenOf(cells)))).toEqual(['3,1', '5,1']);
});

test('inserted rows and columns take cells along with a formula of theirs, each part by its own move', () => {
  const cells = [
    [2, 3, 'Close rate'],
    [3, 3, '=SLA_RATES(Leads!A1:T)'],
    [9, 3, 'Status'],
    [9, 4, '=SLA_STATUS()'],
  ] as const;
  expect(sorted(cellsNow(STAMP, seenOf(cells)))).toEqual(['2,3', '3,3', '9,3', '9,4']);
});

describe('formulas in a row beside a function of ours', () => {
  const ROW = ['=IF(Leads!$B$2>1,1,0)', '=IF(Leads!$B$2>2,1,0)', '=IF(Leads!$B$2>3,1,0)'];
  const stamp: Stamp = { ...BLANK, cells: ownCells([TABLE, { row: 9, column: 2, cells: [ROW] }]) };
  const beside = [...AS_DRAWN.slice(0, 2)];

  test('are ours where a column was deleted, which moves none of our functions', () => {
    const seen = seenOf([...beside, [9, 2, ROW[1]!], [9, 3, ROW[2]!]]);
    expect(sorted(cellsNow(stamp, seen))).toEqual(['2,1', '3,1', '9,2', '9,3']);
  });

  test('are ours where cells were put in before them, and the nearest of two alike is', () => {
    const seen = seenOf([...beside, [9, 3, ROW[0]!], [9, 4, ROW[1]!], [9, 5, ROW[2]!], [9, 6, ROW[2]!]]);
    expect(sorted(cellsNow(stamp, seen))).toEqual(['2,1', '3,1', '9,3', '9,4', '9,5']);
  });

  test('are a person’s where the person has written over one and kept it elsewhere', () => {
    const seen = seenOf([...beside, [9, 2, 12], [9, 3, ROW[1]!], [9, 4, ROW[2]!], [14, 2, ROW[0]!]]);
    expect(sorted(cellsNow(stamp, seen))).toEqual(['2,1', '3,1', '9,3', '9,4']);
  });

  test('are a person’s where they stand in neither their row nor their column', () => {
    const seen = seenOf([...beside, [12, 5, ROW[0]!], [9, 3, ROW[1]!], [9, 4, ROW[2]!]]);
    expect(sorted(cellsNow(stamp, seen))).toEqual(['2,1', '3,1', '9,3', '9,4']);
  });
});

test('a formula whose cells are gone is ours still, whichever of its references has become an error', () => {
  const stamp: Stamp = {
    ...BLANK,
    cells: ownCells([TABLE, { row: 9, column: 2, cells: [["=IF(ISNUMBER('3 Tracking'!$B$5),$B$5*$B$6,Leads!$C$2)"]] }]),
  };
  // Row 5 was deleted: what stood below it has moved up with the table, and what referred to it is an error.
  const at = (formula: string) =>
    sorted(
      cellsNow(
        stamp,
        seenOf([
          [1, 1, 'Close rate'],
          [2, 1, '=SLA_RATES(Leads!A1:T)'],
          [8, 2, formula],
        ]),
      ),
    );
  const all = ['1,1', '2,1', '8,2'];
  expect(at('=IF(ISNUMBER(#REF!),#REF!*$B$5,Leads!$C$2)')).toEqual(all);
  expect(at("=IF(ISNUMBER('3 Tracking'!#REF!),#REF!*$B$5,Leads!#REF!)")).toEqual(all);
  expect(at('=IF(ISNUMBER(#REF!),#REF!+$B$5,Leads!$C$2)')).toEqual(['1,1', '2,1']);
});

test('a word alone that stands elsewhere is no cell of ours', () => {
  expect(
    cellsNow(
      STAMP,
      seenOf([
        [12, 3, 'Close rate'],
        [14, 1, 'Status'],
      ]),
    ),
  ).toEqual([]);
});

describe('after the rows were sorted', () => {
  // As Sheets sorts them by the first column: formulas by what they show, here an error.
  const SORTED = [
    [2, 1, '=SLA_RATES(Leads!A1:T)'],
    [7, 1, 'Close rate'],
    [4, 1, 'my note'],
    [1, 1, 'Status'],
    [1, 2, '=SLA_STATUS()'],
  ] as const;

  test('cells are ours wherever they stand in their columns, and notes are not', () => {
    expect(sorted(cellsNow(STAMP, seenOf(SORTED)))).toEqual(['1,1', '1,2', '2,1', '7,1']);
  });

  test('a word that stands there once more than it was written is nobody knows whose', () => {
    expect(sorted(cellsNow(STAMP, seenOf([...SORTED, [9, 1, 'Close rate']])))).toEqual(['1,1', '1,2', '2,1']);
  });

  test('a word in another column is a person’s', () => {
    const elsewhere = SORTED.map(
      ([row, column, content]) => [row, content === 'Close rate' ? 3 : column, content] as const,
    );
    expect(sorted(cellsNow(STAMP, seenOf(elsewhere)))).toEqual(['1,1', '1,2', '2,1']);
  });
});

test('a text that reads like a formula is not known by the formula a person has written there', () => {
  const stamp: Stamp = { ...BLANK, cells: ownCells([{ row: 1, column: 1, cells: [["'=A1"]] }]) };
  expect(sorted(cellsNow(stamp, seenOf([[1, 1, '=A1']])))).toEqual([]);
});

describe('the stamp of a sheet', () => {
  const sheetOf = (value?: string): FakeSheet => {
    const sheet = new FakeSheet();
    if (value !== undefined) sheet.metadata.push({ key: 'lead-sla-drawn', value });
    return sheet;
  };
  const read = (sheet: FakeSheet) => readStamp(bookOf(sheet, false), 'rates');

  test('is read as it was written, and there is one', () => {
    const sheet = sheetOf();
    writeStamp(bookOf(sheet, true), 'rates', BLANK);
    writeStamp(bookOf(sheet, false), 'rates', STAMP);
    expect(read(sheet)).toEqual(STAMP);
    expect(sheet.metadata).toHaveLength(1);
  });

  test.each([undefined, '', 'null', '{}', '[]', '{"drawing":1,"cells":[]}', '{"drawing":"x"}', '{"drawing":'])(
    'is none where %p stands',
    (value) => expect(read(sheetOf(value))).toBeNull(),
  );
});
