import '../../../src/text/script';
import { TABS } from '../../../src/app/features';
import { foldLabel } from '../../../src/base/labels';
import { COMMITMENT_HEADERS } from '../../../src/features/commitments/commitments';
import { SIGNED_COLUMNS } from '../../../src/features/commitments/signed-columns';
import { wordsOfSigned } from '../../../src/features/commitments/signed-header';
import { formerHeadersOf, headersOf, keysOf, LIST_NAMES } from '../../../src/features/settings/lists';
import { namesOf } from '../../../src/features/settings/setting-rows';
import { SETTING_NAMES } from '../../../src/features/settings/settings';
import { COLUMNS } from '../../../src/log/columns';
import { labels } from '../../../src/text';
import frozen from '../../fixtures/words.json';

/** The words by which workbooks that people have are read: whoever rewords one has to put the old word among `formerly`. */

interface Worded {
  readonly label: Readonly<Record<'en' | 'fr', string>>;
  readonly formerly?: readonly string[];
}
const wordsOf = ({ label, formerly = [] }: Worded): string[] => [label.en, label.fr, ...formerly];

const TODAY: Record<string, Record<string, string[]>> = {
  columns: Object.fromEntries(COLUMNS.map((column) => [column.key, wordsOf(column)])),
  settings: Object.fromEntries(SETTING_NAMES.map((name) => [name, [...namesOf(name)]])),
  lists: Object.fromEntries(
    LIST_NAMES.flatMap(keysOf).map((key) => [key, [...headersOf(key), ...formerHeadersOf(key)]]),
  ),
  signed: Object.fromEntries(
    SIGNED_COLUMNS.map((column) => {
      const { today, former } = wordsOfSigned(column);
      return [column.key, [...today, ...former]];
    }),
  ),
  // What the functions that are handed the signed log, or a table like it, read it by.
  commitments: Object.fromEntries(Object.entries(COMMITMENT_HEADERS).map(([key, label]) => [key, wordsOf({ label })])),
  tabs: Object.fromEntries(
    TABS.map(({ key, formerly }) => {
      const label = { en: labels('en', 'tabs')[key], fr: labels('fr', 'tabs')[key] };
      return [key, wordsOf({ label, formerly })];
    }),
  ),
};

const cases = (words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) =>
  Object.entries(words).flatMap(([kind, keys]) =>
    Object.entries(keys).flatMap(([key, all]) => [...new Set(all)].map((word) => [kind, key, word] as const)),
  );

test.each(cases(frozen))('%s: %s answers to “%s” still', (kind, key, word) => {
  expect(TODAY[kind]?.[key]?.map(foldLabel)).toContain(foldLabel(word));
});

test('every word of today is in the list, so that it will not be lost tomorrow', () => {
  const known: Record<string, Record<string, readonly string[]>> = frozen;
  expect(
    cases(TODAY).filter(([kind, key, word]) => !known[kind]?.[key]?.map(foldLabel).includes(foldLabel(word))),
  ).toEqual([]);
});
