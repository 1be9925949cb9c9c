import fc from 'fast-check';
import {
  compareLabels,
  displayLabels,
  foldLabel,
  isCatchAll,
  isTotal,
  labelKey,
  labelText,
  streamSafe,
} from '../../../src/base/labels';

test.each([
  ['Réseaux\u00a0Sociaux', ' reseaux   SOCIAUX '],
  ['Bouche à oreille d’un client', "BOUCHE A OREILLE D'UN CLIENT"],
  ['Cœur de cible', 'COEUR DE CIBLE'],
  // The same letter as one code point and as two.
  ['\u00e9t\u00e9', 'e\u0301te\u0301'],
])('%p and %p are the same label', (a, b) => expect(foldLabel(a)).toBe(foldLabel(b)));

test('a blank label, “(not set)” and “All leads” in either language are the same segment', () => {
  const blanks = ['', '  ', null, undefined, '(Not set)', '(non renseigné)', 'all leads', 'Tous les\u00a0leads'];
  expect(blanks.map(labelKey)).toEqual(blanks.map(() => ''));
});

test('a blank label is written as “(not set)” beside others, and as “All leads” where nobody has one', () => {
  expect(displayLabels(['', 'Ads'], 'en')).toEqual(['(not set)', 'Ads']);
  expect(displayLabels(['All leads', ' Publicité '], 'fr')).toEqual(['(non renseigné)', 'Publicité']);
  expect(displayLabels([''], 'en')).toEqual(['All leads']);
  expect(displayLabels(['(not set)'], 'fr')).toEqual(['Tous les leads']);
});

/** Letters, marks that normalising puts in order (of several classes, also outside the accents), letters with marks built in. */
const LETTERS = [
  'a',
  'É',
  'œ',
  'ﬀ',
  '가',
  'Ấ',
  '\u0301',
  '\u0316',
  '\u0334',
  '\u05b0',
  '\u05bc',
  '\u20d0',
  '\u0344',
  ' ',
  'ß',
];
const words = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 25 });

test('labels equal in Unicode’s eyes are the same, whichever form they are in', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(foldLabel(text.normalize('NFD'))).toBe(foldLabel(text));
      expect(foldLabel(text.normalize('NFC'))).toBe(foldLabel(text));
    }),
  );
});

// Normalising sorts the marks of a letter one by one past each other: n marks take n² steps, and only a letter ends the run.
test('no text reaches normalising or sorting with more than thirty marks on a letter', () => {
  const marks = fc.string({
    unit: fc.constantFrom('\u0301', '\u0316', '\u0334', '\u05b0'),
    minLength: 31,
    maxLength: 500,
  });
  const normalised = jest.spyOn(String.prototype, 'normalize');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.flat().join('');
      foldLabel(text);
      expect(longestRun(String(normalised.mock.contexts.pop()))).toBeLessThanOrEqual(30);
      expect(longestRun(streamSafe(text))).toBeLessThanOrEqual(30);
      expect(streamSafe(text).replaceAll('\u034f', '')).toBe(text);
    }),
  );
  normalised.mockRestore();
});

/** The most marks between two characters that no mark moves past. */
const longestRun = (text: string): number => Math.max(...text.split(/[^\p{M}]|\u034f/u).map((run) => [...run].length));

test('labels that are no text are written as they read', () => {
  expect([2024, true, {}].map(labelText)).toEqual(['2024', 'TRUE', '?']);
  expect(labelText(new Date(2026, 8, 1))).toBe('2026-09-01');
});

test('knows catch-alls and totals in both languages', () => {
  expect(['other', 'Autres', 'ALL PERSONAS', 'Tous les canaux', 'Total'].map(isCatchAll)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(['TOTAL', 'Totaux', 'totals', 'Other'].map(isTotal)).toEqual([true, true, true, false]);
});

test('sorts alphabetically as the language does, accents and case aside', () => {
  expect(['Zoo', 'été', 'Eau', 'etage', 'Été'].sort(compareLabels('fr'))).toEqual([
    'Eau',
    'etage',
    'été',
    'Été',
    'Zoo',
  ]);
});

test('labels a language finds equal have an order all the same, from either side', () => {
  const [composed, apart] = ['\u00e9', 'e\u0301'];
  const compare = compareLabels('fr');
  expect([compare(composed, apart), compare(apart, composed), compare(apart, apart)]).toEqual([1, -1, 0]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%p is no label anybody should read', (number) => {
  expect(labelText(number)).toBe('?');
});
