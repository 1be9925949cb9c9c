import type { AssistantState } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { openSample } from './support/workbook';

/** A setting whose cell holds nothing that can be used: the default takes its place in every table, as the sentence says. */

let book: Headless;
afterEach(() => book.close());

const ERROR = /^#|Loading/;

describe.each([
  ['en_US', 'Settings', ['1 Close rates', '2 Lead values', '3 Tracking', '4 Commitments'], /the default is used until/],
  [
    'fr_FR',
    'Réglages',
    ['1 Taux de conclusion', '2 Valeur des leads', '3 Suivi', '4 Engagements'],
    /la valeur par défaut s’applique/,
  ],
] as const)('in a workbook of %s', (locale, settings, tabs, sentence) => {
  const shown = async () => {
    const all: Record<string, string[][]> = {};
    for (const tab of tabs) all[tab] = await book.readDisplay(tab, 'A1:Z90');
    return all;
  };

  test('no table shows an error, and all show what the defaults give', async () => {
    book = await openSample(locale);
    const before = await shown();
    expect(
      Object.values(before)
        .flat(2)
        .filter((cell) => ERROR.test(cell)),
    ).toEqual([]);
    // Months of history, confidence, days off and the three limits, as they stand in a new workbook.
    for (const a1 of ['B7', 'B8', 'B10', 'B13', 'B14', 'B15']) {
      const [[typed = ''] = []] = await book.readDisplay(settings, a1);
      await book.edit(settings, a1, 'six');
      expect([a1, await shown()]).toEqual([a1, before]);
      const { problems } = (await book.run('api', 'getState')) as AssistantState;
      expect(problems.filter(({ place }) => place?.tab === 'settings' && place.a1 === a1)).toEqual([
        expect.objectContaining({ text: expect.stringMatching(sentence) }),
      ]);
      await book.edit(settings, a1, '');
      expect([`${a1} blank`, await shown()]).toEqual([`${a1} blank`, before]);
      await book.edit(settings, a1, typed);
    }
    expect(await shown()).toEqual(before);
  });

  test('an as-of date that is none gives way to today’s with the next refresh', async () => {
    book = await openSample(locale);
    const before = await shown();
    book.conditions.lockHeld = true;
    await book.edit(settings, 'B5', 'today');
    await book.idle();
    book.conditions.lockHeld = false;
    await book.run('refreshDate');
    expect(await shown()).toEqual(before);
  });
});

test('what is corrected is read of its cell again', async () => {
  book = await openSample();
  await book.edit('Settings', 'B7', 'six');
  await book.edit('Settings', 'B7', 3);
  expect((await book.readDisplay('1 Close rates', 'A4:B4'))[0]).toEqual(['Leads created from', '08/01/2026']);
  expect((await book.readFormulas('1 Close rates', 'A10:A11')).flat().join('')).toContain("'Settings'!$B$7");
});
