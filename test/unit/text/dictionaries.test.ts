import * as enAssistant from '../../../src/text/en/assistant-page';
import * as enImport from '../../../src/text/en/import-page';
import * as enScript from '../../../src/text/en/script';
import * as frAssistant from '../../../src/text/fr/assistant-page';
import * as frImport from '../../../src/text/fr/import-page';
import * as frScript from '../../../src/text/fr/script';

type Areas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every word of a list, by its area and key, as often as a feature has it. */
const wordsOf = (features: Readonly<Record<string, Areas>>): string[] =>
  Object.values(features).flatMap((areas) =>
    Object.entries(areas).flatMap(([area, words]) => Object.keys(words).map((key) => `${area}.${key}`)),
  );

test.each([
  ['the script', enScript, frScript],
  ['the assistant’s page', enAssistant, frAssistant],
  ['the import’s page', enImport, frImport],
])('no two features have a word of the same name in an area of %s, and both languages have all', (_, en, fr) => {
  const words = wordsOf(en);
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(wordsOf(fr).sort()).toEqual(words.sort());
});
