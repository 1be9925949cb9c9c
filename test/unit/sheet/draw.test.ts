import { arrange, labelsToShow, readTyped } from '../../../src/sheet/draw';
import type { InputPiece } from '../../../src/sheet/pieces';

const seen = (values: (string | number)[][]) => values;
const piece = (across: string[], down: string[]): InputPiece => ({
  kind: 'input',
  row: 20,
  title: 'Your numbers',
  hint: 'Type here',
  across,
  down,
  look: 'count',
});

const tab = seen([
  ['Something else', '', ''],
  ['Your numbers', '', ''],
  ['Type here', '', ''],
  ['', 'Small', 'Larger'],
  ['Ads', 5, ''],
  ['Organic', '', 9],
  ['', '', ''],
  ['Another table', 1, 2],
]);

test('reads what is typed together with its labels, wherever the table stands', () => {
  const typed = readTyped(tab, ['Your numbers', 'Vos chiffres']);
  expect(typed).toEqual({
    across: ['Small', 'Larger'],
    down: ['Ads', 'Organic'],
    cells: [
      [5, ''],
      ['', 9],
    ],
    places: [
      ['B5', 'C5'],
      ['B6', 'C6'],
    ],
  });
});

test('finds the table by its heading in the other language too', () => {
  expect(
    readTyped(seen([['VOS CHIFFRES'], ['', 'A'], ['B', 3]].map((r) => [...r, ''])), ['Vos chiffres']).cells,
  ).toEqual([[3]]);
});

test('a new channel, another order or one more persona never moves a typed number to another segment', () => {
  const typed = readTyped(tab, ['Your numbers']);
  expect(arrange(typed, piece(['Larger', 'Medium', 'Small'], ['E-mail', 'Organic', 'Ads']))).toEqual([
    ['', '', ''],
    [9, '', ''],
    ['', '', 5],
  ]);
});

test('labels compare without case and accents, as people write them', () => {
  const typed = readTyped(
    seen([
      ['T', '', ''],
      ['', 'Établi', ''],
      ['Été', 4, ''],
    ]),
    ['T'],
  );
  expect(arrange(typed, piece(['ETABLI'], ['ete', 'Hiver']))).toEqual([[4], ['']]);
});

test('a label that is gone stays in sight while a number is typed for it', () => {
  expect(labelsToShow(['A', 'B'], ['b', 'C', 'D'], (index) => index === 1)).toEqual(['A', 'B', 'C']);
});

test('an empty tab has nothing typed', () => {
  expect(readTyped(seen([['']]), ['Your numbers']).cells).toEqual([]);
});
