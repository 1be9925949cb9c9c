import fc from 'fast-check';
import { NO_ALIASES, readAliases } from '../../../src/log/aliases';
import { joinSpellings, proposalsOf, type Spelling } from '../../../src/log/spellings';

/** Which labels are proposed to be merged. */

const spelling = (label: string, rows: number, listed = false): Spelling => ({ label, rows, listed });
const proposed = (spellings: readonly Spelling[], aliases = NO_ALIASES) =>
  proposalsOf(spellings, aliases).map(({ spelling: goes, label, why }) => [goes, label, why]);

test.each([
  ['case', 'google ads', 'Google Ads'],
  ['accents', 'Reseaux sociaux', 'Réseaux sociaux'],
  ['a plural', 'Webinars', 'Webinar'],
  ['underscores', 'paid_search', 'Paid search'],
  ['hyphens', 'E-mail', 'Email'],
  ['letters of another alphabet', 'Sаlon', 'Salon'],
])('two spellings that differ by %s: the more frequent stays', (_, rare, frequent) => {
  expect(proposed([spelling(rare, 2), spelling(frequent, 3)])).toEqual([[rare, frequent, 'twin']]);
});

test('the listed one stays, however rare', () => {
  expect(proposed([spelling('paid_search', 50), spelling('Paid search', 0, true)])).toEqual([
    ['paid_search', 'Paid search', 'twin'],
  ]);
});

test('a slip of the pen is rare beside what was meant, and is proposed as one', () => {
  expect(proposed([spelling('Webinaire', 10), spelling('Webniaire', 2)])).toEqual([['Webniaire', 'Webinaire', 'slip']]);
  expect(proposed([spelling('Webinaire', 10), spelling('Webniaire', 3)])).toEqual([]);
});

test('two labels that somebody has listed are no slip of each other unless one is as rare as that', () => {
  expect(proposed([spelling('Partner', 10, true), spelling('Partnes', 9, true)])).toEqual([]);
  expect(proposed([spelling('Partner', 10, true), spelling('Partnes', 1, true)])).toEqual([
    ['Partnes', 'Partner', 'slip'],
  ]);
});

test('what Settings says comes first, and needs no likeness', () => {
  const { aliases } = readAliases([{ spelling: 'SEA', label: 'Google Ads' }]);
  expect(proposed([spelling('SEA', 9), spelling('Google Ads', 1), spelling('Google-Ads', 1)], aliases)).toEqual([
    ['SEA', 'Google Ads', 'alias'],
    ['Google-Ads', 'Google Ads', 'twin'],
  ]);
});

test('blank labels, “Other” and totals are never proposed', () => {
  const none = ['', '(not set)', '(non renseigné)', 'Other', 'others', 'Total', 'Totals', 'All leads'];
  expect(proposed(none.map((label, i) => spelling(label, i + 1)))).toEqual([]);
});

test('spellings of two places are one, with the rows of both', () => {
  expect(joinSpellings([spelling('SEO', 0, true)], [spelling('SEO ', 4), spelling('seo', 1)])).toEqual([
    spelling('SEO', 4, true),
    spelling('seo', 1),
  ]);
});

test('whatever the labels, what would stay is none of those that would go', () => {
  const label = fc.stringMatching(/^[abAB_ é-]{0,6}s?$/);
  const spellings = fc.array(fc.record({ label, rows: fc.nat(50), listed: fc.boolean() }), { maxLength: 15 });
  fc.assert(
    fc.property(spellings, (found) => {
      const proposals = proposalsOf(joinSpellings(found), NO_ALIASES);
      const going = new Set(proposals.map(({ spelling: goes }) => goes));
      expect(proposals.filter(({ label: kept }) => going.has(kept))).toEqual([]);
    }),
  );
});
