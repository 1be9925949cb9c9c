import {
  compareLabels,
  displayLabel,
  foldLabel,
  isCatchAll,
  isTotal,
  labelKey,
  labelText,
  twinFold,
} from '../../../src/base/labels';

test.each([
  ['Réseaux\u00a0Sociaux', ' reseaux   SOCIAUX '],
  ['Bouche à oreille d’un client', "BOUCHE A OREILLE D'UN CLIENT"],
  ['Cœur de cible', 'COEUR DE CIBLE'],
  // The same letter as one code point and as two.
  ['\u00e9t\u00e9', 'e\u0301te\u0301'],
])('%p and %p are the same label', (a, b) => expect(foldLabel(a)).toBe(foldLabel(b)));

test.each([
  ['paid_search', 'paid search'],
  ['e-mail', 'Email'],
  ['1–9', '1-9'],
])('%p and %p are other labels, but twins', (a, b) => {
  expect(foldLabel(a)).not.toBe(foldLabel(b));
  expect(twinFold(a)).toBe(twinFold(b));
});

test('a blank label and “(not set)” in either language are the same segment', () => {
  expect(['', '  ', null, undefined, '(Not set)', '(non renseigné)'].map(labelKey)).toEqual(['', '', '', '', '', '']);
  expect(displayLabel('', 'en')).toBe('(not set)');
  expect(displayLabel('(not set)', 'fr')).toBe('(non renseigné)');
});

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
