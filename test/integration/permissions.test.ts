import type { Headless } from '../../workbench/headless';
import { beside } from '../campaign/places';
import { entered, saving, signing } from '../campaign/steps';
import { isSentence } from './support/sentence';
import { openFewer, openWorkbook } from './support/workbook';

/** What works before a person has authorised the add-on, and while they have refused one of its permissions. */

let book: Headless;
afterEach(() => book.close());

describe('where the add-on is installed and not authorised', () => {
  test.each([
    ['fr', 'Ouvrir l’assistant'],
    ['en', 'Open the assistant'],
    ['de', 'Open the assistant'],
  ])(
    'opening adds the menu in the language of the person (%s), and asks for nothing else',
    async (userLocale, item) => {
      book = await openWorkbook('fr_FR', '2026-11-23', null, { conditions: { notAuthorised: true }, userLocale });
      const { error, calls } = await book.tryRun('onOpen');
      expect(error).toBeUndefined();
      expect(book.menus.flatMap(({ items }) => items)).toContainEqual(expect.objectContaining({ caption: item }));
      // The language and the menu.
      expect(calls).toBe(2);
    },
  );
});

/** Every way in, with what it is given. */
const MENU = ['openAssistant', 'openImport', 'openSigning', 'openHelp', 'createTabs', 'refreshDate'];
const ACTIONS: readonly (readonly [string, unknown?])[] = [
  ['getState'],
  ['createTabs'],
  ['refresh'],
  ['goTo', { tab: 'leads', a1: 'A1' }],
  ['addMissingLabels'],
  ['setAsOf', '2026-11-20'],
  ['setAsOf', null],
  ['openPage', { page: 'import' }],
  ['openChart'],
  ['getDigest'],
  ['setDigest', { on: true, hour: 8, workingDaysOnly: true }],
  ['sendTestDigest'],
  ['setDigest', { on: false, hour: 8, workingDaysOnly: true }],
];

/** What refuses to work, by its name, and what is said of it. */
async function refusals(): Promise<Record<string, string>> {
  const refused: Record<string, string> = {};
  for (const [name, argument] of ACTIONS) {
    await book.run('api', name, argument).catch((error: Error) => {
      refused[name] = error.message;
    });
  }
  for (const item of MENU) {
    const shown = book.alerts.length;
    await book.runMenuItem(item);
    if (book.alerts.length > shown) refused[item] = book.alerts.at(-1)?.prompt ?? '';
  }
  return refused;
}

const PAGES = ['openAssistant', 'openChart', 'openHelp', 'openImport', 'openPage', 'openSigning'];

test.each([
  ['script.container.ui', PAGES, /^The assistant cannot open, because Lead SLA was not allowed to show its pages/],
  ['script.scriptapp', ['setDigest'], /^What runs every day is switched off, because/],
  ['script.send_mail', ['sendTestDigest'], /^The daily mail is switched off, because/],
  ['userinfo.email', ['sendTestDigest'], /^Google does not say which address is yours/],
] as const)('without %s only this refuses, each time in one sentence: %j', async (scope, expected, sentence) => {
  book = await openFewer();
  await book.edit('Settings', await beside(book, 'Settings', 'Recipients'), 'ann@example.com');
  book.conditions.refused = [scope];
  const refused = await refusals();
  expect(Object.keys(refused).sort()).toEqual(expected);
  for (const said of Object.values(refused)) {
    expect(said).toMatch(sentence);
    expect([said, isSentence(said)]).toEqual([said, true]);
  }
  // The four steps and what is entered do without.
  await entered(book, signing);
  await entered(
    book,
    saving((c, p) => c + p),
  );
  expect((await book.readDisplay('Signed', 'A2:A2'))[0]?.[0]).not.toBe('');
});

test('in French', async () => {
  book = await openFewer('fr_FR');
  book.conditions.refused = ['script.container.ui'];
  await book.runMenuItem('openAssistant');
  const [said] = book.alerts;
  expect(said?.prompt).toMatch(
    /^L’assistant ne peut pas s’ouvrir, car Lead SLA n’a pas été autorisé à afficher ses pages/,
  );
});
