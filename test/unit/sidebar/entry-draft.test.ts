import { firstWrong, isChanged, pasteInto, textsOf, totalOf, typedOver } from '../../../sidebar/entry/draft';
import type { EntryDay } from '../../../src/app/api';

const day = (leads: EntryDay['leads'], labels: Partial<EntryDay> = {}): EntryDay => ({
  iso: '2022-05-09',
  text: '09/05/2022',
  channels: ['Ads', 'Mail'],
  personas: ['Small', 'Large'],
  leads,
  recent: [],
  ...labels,
});
const EMPTY = day([
  [null, null],
  [null, null],
]);

test('a day is typed as it is, and changed only when a number differs', () => {
  const some = day([
    [3, null],
    [null, 0],
  ]);
  const texts = textsOf(some);
  expect(texts).toEqual([
    ['3', ''],
    ['', '0'],
  ]);
  expect(isChanged(some, texts)).toBe(false);
  expect(
    isChanged(some, [
      [' 3 ', ''],
      ['', '0'],
    ]),
  ).toBe(false);
  expect(
    isChanged(some, [
      ['3', ''],
      ['', ''],
    ]),
  ).toBe(true);
  expect(
    isChanged(some, [
      ['x', ''],
      ['', '0'],
    ]),
  ).toBe(true);
});

test('the total counts numbers only, and the first wrong cell is named by its labels', () => {
  const texts = [
    ['1 200', ''],
    ['-2', '1,5'],
  ];
  expect(totalOf(texts)).toBe(1200);
  expect(firstWrong(EMPTY, texts)).toBe('Mail × Small');
  expect(firstWrong(EMPTY, textsOf(EMPTY))).toBeNull();
});

test('a pasted block fills the cells from one on, and what has no cell is counted', () => {
  const texts = textsOf(EMPTY);
  expect(
    pasteInto(
      texts,
      [
        ['1', ' 2 '],
        ['3', '4'],
      ],
      0,
      0,
    ),
  ).toBe(0);
  expect(texts).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(
    pasteInto(
      texts,
      [
        ['5', '6', ''],
        ['7', '8'],
        ['', '9'],
      ],
      1,
      1,
    ),
  ).toBe(4);
  expect(texts).toEqual([
    ['1', '2'],
    ['3', '5'],
  ]);
});

describe('what is typed over a day that others have changed', () => {
  test('stays, and theirs are shown where nothing was typed', () => {
    const now = day([
      [5, null],
      [null, 6],
    ]);
    expect(
      typedOver(
        EMPTY,
        [
          ['9', ''],
          ['', ''],
        ],
        now,
      ),
    ).toEqual([
      ['9', ''],
      ['', '6'],
    ]);
  });

  test('goes with its labels, not with its place', () => {
    const now = day([[null], [1], [null]], { channels: ['New', 'Mail', 'Ads'], personas: ['Large'] });
    expect(
      typedOver(
        EMPTY,
        [
          ['', '8'],
          ['', ''],
        ],
        now,
      ),
    ).toEqual([[''], ['1'], ['8']]);
  });

  test('is not moved anywhere when its cell is gone', () => {
    const now = day([[null, null]], { channels: ['Ads'] });
    expect(
      typedOver(
        EMPTY,
        [
          ['', ''],
          ['4', ''],
        ],
        now,
      ),
    ).toBeNull();
  });

  test('taken out stays out', () => {
    const was = day([
      [3, 4],
      [null, null],
    ]);
    expect(
      typedOver(
        was,
        [
          ['', '4'],
          ['', ''],
        ],
        day([
          [3, 7],
          [null, null],
        ]),
      ),
    ).toEqual([
      ['', '7'],
      ['', ''],
    ]);
  });
});
