import fc from 'fast-check';
import { labelKey } from '../../../src/base/labels';
import { type Alias, meantBy, readAliases, withAliases } from '../../../src/log/aliases';

/** Other spellings of labels, as people type them and as merging writes them. */

const of = (...pairs: readonly (readonly [string, string])[]): Alias[] =>
  pairs.map(([spelling, label]) => ({ spelling, label }));
const read = (...pairs: readonly (readonly [string, string])[]) => {
  const { aliases, troubles } = readAliases(of(...pairs));
  return { aliases: Object.fromEntries(aliases), troubles: troubles.map(({ code, index }) => [code, index]) };
};

test('a spelling stands for its label, whatever its case, accents and spaces', () => {
  const { aliases, troubles } = readAliases(of(['Réseaux-sociaux', 'Social']));
  expect(troubles).toEqual([]);
  expect(meantBy('reseaux-SOCIAUX ', aliases)).toBe('Social');
  expect(meantBy('Réseaux', aliases)).toBe('Réseaux');
});

test.each([
  [
    'a chain is followed to its end',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    { a: 'c', b: 'c' },
    [['aliasChain', 0]],
  ],
  [
    'of a circle nothing counts',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    {},
    [
      ['aliasCircle', 0],
      ['aliasCircle', 1],
    ],
  ],
  [
    'nor of what leads into one',
    [
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    {},
    [
      ['aliasCircle', 0],
      ['aliasCircle', 1],
      ['aliasCircle', 2],
    ],
  ],
  [
    'the first of two rows counts',
    [
      ['a', 'b'],
      ['A', 'c'],
    ],
    { a: 'b' },
    [['aliasTwice', 1]],
  ],
  [
    'a blank side says nothing',
    [
      ['a', ''],
      ['', 'b'],
      ['', ''],
    ],
    {},
    [
      ['aliasHalf', 0],
      ['aliasHalf', 1],
    ],
  ],
  [
    'nor does what is no name of its own',
    [
      ['Other', 'b'],
      ['a', '(not set)'],
      ['Total', 'b'],
    ],
    {},
    [
      ['aliasHalf', 0],
      ['aliasHalf', 1],
      ['aliasHalf', 2],
    ],
  ],
  [
    'a label in other letters is written as it is kept',
    [
      ['google ads', 'Google Ads'],
      ['gads', 'GOOGLE ADS'],
    ],
    { 'google ads': 'Google Ads', gads: 'Google Ads' },
    [],
  ],
] as const)('%s', (_, pairs, aliases, troubles) => {
  expect(read(...(pairs as readonly (readonly [string, string])[]))).toEqual({ aliases, troubles });
});

test('an alias that is a label of the list is pointed out, and counts', () => {
  const { aliases, troubles } = readAliases(of(['SEA', 'Google Ads'], ['ads', 'SEA']), ['Google Ads', 'sea']);
  expect(meantBy('SEA', aliases)).toBe('Google Ads');
  expect(troubles.map(({ code }) => code)).toEqual(['aliasListed', 'aliasChain']);
});

describe('merging', () => {
  test('takes what stood for a spelling along, and frees the label that stays', () => {
    const before = of(['ads', 'SEA'], ['google', 'Google Ads']);
    expect(withAliases(before, of(['SEA', 'Google Ads']))).toEqual(
      of(['ads', 'Google Ads'], ['google', 'Google Ads'], ['SEA', 'Google Ads']),
    );
    expect(withAliases(of(['SEA', 'Google Ads']), of(['Google Ads', 'SEA']))).toEqual(
      of(['', ''], ['Google Ads', 'SEA']),
    );
  });
});

const label = fc.constantFrom('a', 'A', 'b', 'c', 'ç', 'd', 'Total', '', ' ', 'e f', 'E  F');
const list = fc.array(fc.record({ spelling: label, label }), { maxLength: 12 });

test('whatever is typed, what a label stands for stands for itself', () => {
  fc.assert(
    fc.property(list, label, (rows, text) => {
      const { aliases } = readAliases(rows);
      const meant = meantBy(text, aliases);
      expect(meantBy(meant, aliases)).toBe(meant);
    }),
  );
});

test('merging twice is merging once, and merged spellings stand for what was kept', () => {
  fc.assert(
    fc.property(list, list, (rows, asked) => {
      const { aliases, troubles } = readAliases(asked);
      fc.pre(troubles.length === 0);
      const merges = [...aliases].map(([spelling, kept]) => ({ spelling, label: kept }));
      const once = withAliases(rows, merges);
      expect(withAliases(once, merges)).toEqual(once);
      const after = readAliases(once).aliases;
      for (const { spelling, label: kept } of merges) {
        expect(labelKey(meantBy(spelling, after))).toBe(labelKey(kept));
      }
    }),
    { numRuns: 500 },
  );
});
