import { type Drawing, drawTab } from '../../../src/sheet/draw';
import { patternsFor } from '../../../src/sheet/patterns';
import type { Piece } from '../../../src/sheet/pieces';
import { bookOf, FakeSheet, fakeSpreadsheetApp } from './support/fake-sheet';

/** A computed tab is drawn whole or not at all, and what people have put on it stays. */

beforeAll(() => {
  Object.assign(global, { SpreadsheetApp: fakeSpreadsheetApp() });
});

const table = (row: number, title: string, name: string, more: Partial<Piece> = {}): Piece =>
  ({
    ...{
      kind: 'table',
      row,
      title,
      formula: `=${name}(Leads!A1:T)`,
      height: 4,
      width: 3,
      look: 'count',
      totalRow: true,
    },
    ...more,
  }) as Piece;
const PIECES: readonly Piece[] = [
  { kind: 'text', style: 'title', row: 1, text: 'Rates' },
  {
    kind: 'figure',
    row: 3,
    label: 'Status',
    formula: '=SLA_STATUS()',
    look: 'text',
    marks: [{ word: 'Late', color: '#f00' }],
  },
  table(5, 'Close rate', 'SLA_RATES', { hint: 'Won of all' }),
  table(12, 'Leads', 'SLA_COUNTS'),
];

const drawing = (pieces: readonly Piece[] = PIECES, unstamped: Drawing['unstamped'] = () => []): Drawing => ({
  ...{ pieces, patterns: patternsFor('en_US', 'EUR'), widths: { first: [200], others: 100 }, unstamped },
});
const draw = (sheet: FakeSheet, what = drawing(), isNew = false): string[] => {
  const before = sheet.changes.length;
  drawTab(bookOf(sheet, isNew), 'rates', what);
  return sheet.changes.slice(before);
};
function drawn(pieces = PIECES): FakeSheet {
  const sheet = new FakeSheet();
  draw(sheet, drawing(pieces), true);
  return sheet;
}
const CELLS = { rate: [7, 1], counts: [13, 1] } as const;

describe('a tab that bears the stamp of the drawing', () => {
  test('is left alone: nothing is written', () => {
    const sheet = drawn();
    expect(sheet.at(...CELLS.rate)).toBe('=SLA_RATES(Leads!A1:T)');
    expect(draw(sheet)).toEqual([]);
  });

  test('is left alone where the spreadsheet has written its formulas in another way', () => {
    const sheet = drawn();
    sheet.type(...CELLS.rate, '=sla_rates( Leads!A1:T )');
    expect(draw(sheet)).toEqual([]);
  });

  test.each([
    ['a formula is gone', (sheet: FakeSheet) => sheet.cells.delete(CELLS.rate.join()), '=SLA_RATES(Leads!A1:T)'],
    [
      'a formula is another',
      (sheet: FakeSheet) => sheet.type(...CELLS.rate, '=SLA_RATES(Leads!A1:B2)'),
      '=SLA_RATES(Leads!A1:T)',
    ],
  ])('is drawn whole when %s', (_, harm, formula) => {
    const sheet = drawn();
    const whole = JSON.stringify(sheet.state);
    harm(sheet);
    expect(draw(sheet)).toEqual(expect.arrayContaining(['values', 'format', 'rules', 'widths', 'stamp']));
    expect(sheet.at(...CELLS.rate)).toBe(formula);
    expect(JSON.stringify(sheet.state)).toBe(whole);
  });
});

describe('a tab that bears the stamp of another drawing', () => {
  const LATER: readonly Piece[] = [PIECES[0]!, table(5, 'Close rate', 'SLA_RATES'), table(20, 'Won', 'SLA_WON')];

  test('is drawn whole, and what was drawn before and is no more goes, with its looks', () => {
    const sheet = drawn();
    draw(sheet, drawing(LATER));
    expect(sheet.state).toEqual({ ...drawn(LATER).state, widths: sheet.state.widths });
    expect(draw(sheet, drawing(LATER))).toEqual([]);
  });

  test('keeps what people have put between, beside and below', () => {
    const sheet = drawn();
    const notes = [
      [10, 1, 'ask Zoé'],
      [5, 8, 'looks low'],
      [40, 2, 12],
    ] as const;
    for (const [row, column, note] of notes) sheet.type(row, column, note);
    draw(sheet, drawing(LATER));
    for (const [row, column, note] of notes) expect(sheet.at(row, column)).toBe(note);
  });

  test('keeps what people have put where it drew before, and where it would draw now', () => {
    const sheet = drawn();
    sheet.type(3, 1, 'our own label');
    sheet.type(20, 1, 'our own list');
    draw(sheet, drawing(LATER));
    expect([sheet.at(3, 1), sheet.at(20, 1)]).toEqual(['our own label', 'our own list']);
    // The rest is drawn, and one who writes there is in the way once, not at every drawing.
    expect(sheet.at(6, 1)).toBe('=SLA_RATES(Leads!A1:T)');
    expect(draw(sheet, drawing(LATER))).toEqual([]);
  });

  test('is drawn over what a formula of ours has spilled, but not over what stands beyond it', () => {
    const sheet = drawn([table(5, 'Close rate', 'SLA_RATES')]);
    for (const [row, cells] of [
      [7, ['Ads', 3, 3]],
      [8, ['Fair', 4, 4]],
      [9, ['Total', 7, 7]],
    ] as const) {
      for (const [index, cell] of cells.entries()) sheet.type(row, index + 1, cell);
    }
    for (const [column, label] of [
      [2, 'Small'],
      [3, 'Total'],
    ] as const) {
      sheet.type(6, column, label);
    }
    sheet.type(11, 1, 'a list of our own');
    const text = (row: number, words: string): Piece => ({ kind: 'text', style: 'title', row, text: words });
    draw(sheet, drawing([text(7, 'Rates'), text(9, 'of the month'), text(11, 'and of the year')]));
    expect([7, 9, 11].map((row) => sheet.values()[row - 1]?.[0])).toEqual([
      'Rates',
      'of the month',
      'a list of our own',
    ]);
  });

  test.each(['#REF!', '#ERROR!'])('spares what stands in the way of a formula of ours: it shows %s', (shown) => {
    const sheet = drawn([table(5, 'Close rate', 'SLA_RATES')]);
    sheet.shows.set('6,1', shown);
    sheet.type(7, 1, 'in the way');
    draw(sheet, drawing([{ kind: 'text', style: 'title', row: 7, text: 'Rates' }]));
    expect(sheet.at(7, 1)).toBe('in the way');
  });

  test('is known where inserted rows have moved it, and nothing of it stays behind', () => {
    const sheet = drawn();
    sheet.insertRows(9, 3);
    sheet.type(10, 2, 'a row of one’s own');
    draw(sheet);
    const own = sheet.state.cells.filter(([place]) => place !== '10,2');
    expect(own).toEqual(drawn().state.cells);
    expect(sheet.at(10, 2)).toBe('a row of one’s own');
  });
});

describe('rows put in among figures whose formulas begin alike', () => {
  const figure = (row: number, label: string, formula: string): Piece => ({
    ...{ kind: 'figure', row, label, formula, look: 'count' },
  });
  const FIGURES: readonly Piece[] = [
    figure(3, 'Committed', '=IFERROR(INDEX(Leads!A1:B9,2))'),
    figure(4, 'To date', '=IFERROR(INDEX(Leads!A1:B9,3)*2)'),
    figure(5, 'Gap', '=IF($B$3>0,$B$4-$B$3)'),
    figure(6, 'Limit', "='Settings'!$B$5"),
    table(9, 'Months', 'SLA_MONTHS'),
  ];

  test.each([1, 3, 4, 5, 6, 8])('above row %i leave nothing behind, and all is drawn again', (row) => {
    const sheet = drawn(FIGURES);
    sheet.insertRows(row, 1);
    draw(sheet, drawing(FIGURES));
    expect(sheet.state.cells).toEqual(drawn(FIGURES).state.cells);
  });

  test('spare formulas of one’s own that begin alike, and one’s own table of the same function', () => {
    const sheet = drawn(FIGURES);
    const own = {
      '20,2': '=IFERROR(INDEX(Leads!A1:B9,2)+1)',
      '20,5': '=SLA_MONTHS(Leads!A1:B)',
      '4,4': '=IF($B$3>1,2)',
    };
    for (const [place, formula] of Object.entries(own)) sheet.cells.set(place, formula);
    draw(sheet, drawing([...FIGURES, table(30, 'Years', 'SLA_YEARS')]));
    for (const [place, formula] of Object.entries(own))
      expect([place, sheet.cells.get(place)]).toEqual([place, formula]);
  });
});

describe('a tab of before there were stamps', () => {
  test('loses what the earlier version has drawn, and nothing else', () => {
    const sheet = new FakeSheet();
    sheet.type(2, 1, 'Close rate');
    sheet.type(3, 1, '=SLA_RATES(Leads!A1:C)');
    sheet.type(30, 1, 'Close rate');
    draw(
      sheet,
      drawing(PIECES, () => [
        [2, 1],
        [3, 1],
      ]),
    );
    expect([sheet.at(2, 1), sheet.at(3, 1), sheet.at(30, 1)]).toEqual(['', "'Status", 'Close rate']);
  });
});

/** Every change at which a drawing may end, each from the same beginning. */
function endedAnywhere(make: () => FakeSheet, what: Drawing, isNew: boolean): [number, FakeSheet][] {
  const whole = make();
  const count = draw(whole, what, isNew).length;
  return Array.from({ length: count }, (_, index) => {
    const sheet = make();
    sheet.endAt = sheet.changes.length + index + 1;
    expect(() => draw(sheet, what, isNew)).toThrow('ended');
    sheet.endAt = 0;
    return [index + 1, sheet];
  });
}

describe('a drawing that has ended anywhere', () => {
  const moved = (): FakeSheet => {
    const sheet = drawn([table(2, 'Close rate', 'SLA_RATES'), table(9, 'Other', 'SLA_OTHER')]);
    sheet.type(30, 2, 'ask Zoé');
    return sheet;
  };

  test.each([
    ['on a new tab', () => new FakeSheet(), true],
    ['on a tab drawn otherwise before', moved, false],
  ] as const)('%s is drawn whole by the next one: cells, looks, rules, widths and protection', (_, make, isNew) => {
    const whole = make();
    draw(whole, drawing(), isNew);
    expect(whole.warnings).toBe(1);
    const endings = endedAnywhere(make, drawing(), isNew);
    expect(endings.length).toBeGreaterThan(8);
    for (const [at, sheet] of endings) {
      draw(sheet);
      expect([at, sheet.state]).toEqual([at, whole.state]);
      expect([at, draw(sheet)]).toEqual([at, []]);
    }
  });

  test('leaves what a person types before the next one', () => {
    for (const [at, sheet] of endedAnywhere(moved, drawing(), false)) {
      sheet.type(31, 1, 'typed meanwhile');
      draw(sheet);
      expect([at, sheet.at(31, 1), sheet.at(30, 2)]).toEqual([at, 'typed meanwhile', 'ask Zoé']);
    }
  });

  test('leaves nothing behind when the next one is another: what was written is known, whatever came of it', () => {
    const last = [PIECES[0]!, table(8, 'Rest', 'SLA_REST')];
    for (const [at, sheet] of endedAnywhere(moved, drawing(), false)) {
      draw(sheet, drawing(last));
      const cells = sheet.state.cells.filter(([place]) => place !== '30,2');
      expect([at, cells]).toEqual([at, drawn(last).state.cells]);
    }
  });
});
