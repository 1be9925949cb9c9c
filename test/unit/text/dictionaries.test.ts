import { bringTexts, bringTextsBy, createFormat, labels, say } from '../../../src/text';
import { actions } from '../../../src/text/actions';
import * as enActions from '../../../src/text/en/actions';
import * as enAssistant from '../../../src/text/en/assistant-page';
import * as enImport from '../../../src/text/en/import-page';
import * as enScript from '../../../src/text/en/script';
import * as frActions from '../../../src/text/fr/actions';
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
  ['the actions', enActions, frActions],
  ['the assistant’s page', enAssistant, frAssistant],
  ['the import’s page', enImport, frImport],
])('no two features have a word of the same name in an area of %s, and both languages have all', (_, en, fr) => {
  const words = wordsOf(en);
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(wordsOf(fr).sort()).toEqual(words.sort());
});

test('no area is in two files of the script: what is there is all of it', () => {
  const areasOf = (features: Readonly<Record<string, Areas>>) => new Set(Object.values(features).flatMap(Object.keys));
  expect([...areasOf(enActions)].filter((area) => areasOf(enScript).has(area))).toEqual([]);
});

test('what only actions say is brought when it is asked for, once a language; what cannot be is asked for again', () => {
  const asked: string[] = [];
  let fails = true;
  bringTextsBy((language) => {
    asked.push(language);
    if (fails) throw new Error('missing');
    return actions[language];
  });
  expect(labels('en', 'assistant').menu).toBe('Lead SLA');
  expect(asked).toEqual([]);
  expect(() => labels('en', 'answers')).toThrow('missing');
  fails = false;
  expect(say(createFormat('en_US', 'USD'), 'answers', 'justSigned', { month: 'May' })).toMatch(/^May has just been/);
  expect(labels('en', 'digest').colon).toBe(': ');
  bringTexts('en');
  bringTexts('fr');
  expect(labels('fr', 'digest').colon).toBe('\u202f: ');
  expect(asked).toEqual(['en', 'en', 'fr']);
});
