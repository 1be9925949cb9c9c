import { cellsOf, csv, imported } from './support/files';

/** Marks and words of yes in a column about wins or losses, beside a date on which deals are closed however they end. */

const deals = (name: string, marks: readonly string[]) => [
  ['Lead ID', 'Created', name, 'Close date'],
  ...marks.map((mark, i) => [`L${i}`, '2026-06-01', mark, `2026-07-0${i + 1}`]),
];

test.each([
  ['Gagné', 'x', ''],
  ['Won', 'X', ''],
  ['Signé', '×', ''],
  ['Gagnée', '*', '-'],
  ['Client', '+', ''],
  ['Won', '✓', ''],
  ['Gagné', '☑', ''],
  ['Is won', 't', 'f'],
  ['Vendu', 'O', 'N'],
  ['Signé', 'Vrai', 'Faux'],
  ['Won', 'Ja', 'Nein'],
  ['Deal won', 'Yes', 'No'],
  ['Vendu (oui/non)', 'oui', 'non'],
])('%s: %j is won, and %j is not', (name, yes, no) => {
  const result = imported(csv(deals(name, [yes, no, yes, no])));
  expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '', '2026-07-03', '']);
  expect([result.outcomeKnown, result.blanks]).toEqual([true, []]);
});

test('a tick for the lost ones tells them', () => {
  const result = imported(csv(deals('Perdu', ['x', '', 'x', ''])));
  expect(cellsOf(result, 'lost')).toEqual(['2026-07-01', '', '2026-07-03', '']);
});

test.each(['x', 'X', '×', '*'])(
  '%s among dates of winning is a win without a day, which no blank stands for',
  (mark) => {
    const rows = [
      ['Lead ID', 'Created', 'Won on'],
      ['a', '2026-06-01', '2026-07-01'],
      ['b', '2026-06-02', mark],
      ['c', '2026-06-03', ''],
      ['d', '2026-06-04', '-'],
    ];
    const result = imported(csv(rows));
    expect(result.refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'Won on', 'notDate'],
    ]);
    expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '', '']);
  },
);

test.each(['Signed NDA', 'Client meeting', 'Newsletter'])('%s says nothing of the outcome', (name) => {
  expect(imported(csv(deals(name, ['x', '', 'x', '']))).mapping.outcome).toBeUndefined();
});
