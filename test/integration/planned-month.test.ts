import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { figuresOf } from './support/figures';
import { openFewer } from './support/workbook';

/** The two dates: the as-of day says which month is tracked, the planned month whose goal and commitments are set. */

let book: Headless;
afterEach(() => book.close());

const stateOf = async () => (await book.run('api', 'getState')) as AssistantState;
const beside = async (tab: string, label: string) => (await figuresOf(book, tab))[label];
const onTab = () => beside('4 Commitments', 'Planned month');
const tracked = async () => [await beside('3 Tracking', 'Month'), await beside('3 Tracking', 'Commitments')];

const sign = () => signMonth(book);

/** Settings of a new workbook: the as-of date, the planned month; goals of the sample: October, November, December. */
const AS_OF = 'B5';
const PLANNED = 'B17';
const GOAL_OF_NOVEMBER = 'F6';
const GOAL_OF_DECEMBER = 'F7';

test('the tab, the assistant and the plan to sign name the same month, in every case', async () => {
  book = await openFewer();
  const expectPlanned = async (month: string) => {
    expect([month, await onTab(), (await stateOf()).month]).toEqual([month, month, month]);
    expect(((await book.run('api', 'planSigning')) as SigningPlan).month).toBe(month);
  };
  // The 23rd, a goal, not signed: it stays planned, and tracked as a draft.
  await expectPlanned('November 2026');
  expect(await tracked()).toEqual(['November 2026', 'Draft, not signed']);
  await book.edit('Settings', GOAL_OF_NOVEMBER, '');
  await expectPlanned('December 2026');
  expect(await tracked()).toEqual(['November 2026', 'None yet']);
  expect((await stateOf()).pace).toBeNull();
  await book.edit('Settings', GOAL_OF_NOVEMBER, 9000);
  await sign();
  await expectPlanned('December 2026');
  expect(await tracked()).toEqual(['November 2026', 'Signed']);
  await book.edit('Settings', AS_OF, '11/15/2026');
  await expectPlanned('November 2026');
  await book.edit('Settings', AS_OF, '11/16/2026');
  await expectPlanned('December 2026');
  for (const [typed, month] of [
    ['11/30/2026', 'November 2026'],
    ['2/9/2027', 'February 2027'],
    ['10/31/2026', 'December 2026'],
  ] as const) {
    await book.edit('Settings', PLANNED, typed);
    await expectPlanned(month);
    expect(await tracked()).toEqual(['November 2026', 'Signed']);
  }
  // The tab follows what was signed without being drawn anew: with its rows gone, November is to be planned again.
  await book.edit('Settings', PLANNED, '');
  book.deleteRows('Signed', 2, 20);
  expect(await onTab()).toBe('November 2026');
});

test('a month signed ahead is one of its own: goal, targets, adjustments and signature are its, tracking stays', async () => {
  book = await openFewer();
  await sign();
  const november = await tracked();
  const leadsOfNovember = await beside('3 Tracking', 'Leads committed');
  // The goal of the sample for December.
  expect(await beside('4 Commitments', 'Revenue goal')).toBe('€9,500');
  await book.edit('Settings', 'J5', '12/24/2026');
  await book.edit('Settings', 'K5', 'Organic');
  await book.edit('Settings', 'L5', 'Small company');
  await book.edit('Settings', 'M5', 1);
  const committed = await beside('4 Commitments', 'Leads committed');
  await sign();
  const rows = (await book.readDisplay('Signed', 'A2:T30')).filter((row) => row[0] !== '');
  const ofDecember = rows.filter((row) => row[0] === 'December 2026');
  expect(String(ofDecember.reduce((sum, row) => sum + Number(row[3]), 0))).toBe(committed);
  expect(ofDecember.find((row) => row[1] === 'Organic' && row[2] === 'Small company')?.[3]).toBe('1');
  // Signed as of the 23rd of November, with the window before November.
  expect(new Set(ofDecember.map((row) => row[13]))).toEqual(new Set(['11/23/2026']));
  expect(await tracked()).toEqual(november);
  expect(await beside('3 Tracking', 'Leads committed')).toBe(leadsOfNovember);
  const { steps, pace } = await stateOf();
  expect(pace).toMatchObject({ signed: true, month: 'November 2026' });
  expect(steps[2]?.state).toBe('done');
  expect(steps[3]?.stateText).toBe('Signed for November 2026 and December 2026');
  await book.edit('Settings', AS_OF, '12/01/2026');
  expect(await tracked()).toEqual(['December 2026', 'Signed']);
  expect(await beside('3 Tracking', 'Leads committed')).toBe(committed);
});

describe.each([
  [
    'en_US',
    'Start',
    'Settings',
    {
      draft: 'Draft for November 2026',
      before: 'Ready to sign for November 2026',
      running: 'Signed for November 2026',
      after: 'Signed for November 2026 · Ready to sign for December 2026',
      without: 'Signed for November 2026 · To do for December 2026',
      of: { november: 'For November 2026: ', december: 'For December 2026: ' },
    },
  ],
  [
    'fr_FR',
    'Accueil',
    'Réglages',
    {
      draft: 'Brouillon pour novembre 2026',
      before: 'Prêt à signer pour novembre 2026',
      running: 'Signé pour novembre 2026',
      after: 'Signé pour novembre 2026 · Prêt à signer pour décembre 2026',
      without: 'Signé pour novembre 2026 · À faire pour décembre 2026',
      of: { november: 'Pour novembre 2026\u202f: ', december: 'Pour décembre 2026\u202f: ' },
    },
  ],
] as const)(
  'the steps, where the month being planned is not the one that runs, in %s',
  (locale, start, settings, words) => {
    /** State and figures of steps 3 and 4 on Start, which are those of the page. */
    async function steps() {
      const page = (await stateOf()).steps.slice(2);
      const drawn = (await book.readDisplay(start, 'C9:D10')) as [string, string][];
      expect(drawn.map(([state]) => state)).toEqual(page.map(({ stateText }) => stateText));
      for (const [i, { figures, figuresOf }] of page.entries()) {
        expect(drawn[i]![1].startsWith(`${figuresOf} ${figures[0]!.label}`)).toBe(true);
      }
      return { states: drawn.map(([state]) => state), tracked: drawn[0]![1], planned: drawn[1]![1] };
    }

    test('say of which month they speak, and their figures of which they are', async () => {
      book = await openFewer(locale);
      const draft = await steps();
      expect(draft.states).toEqual([words.draft, words.before]);
      expect([draft.tracked, draft.planned]).toEqual([
        expect.stringContaining(words.of.november),
        expect.stringContaining(words.of.november),
      ]);
      // The 23rd: with November signed, the month to plan is December.
      await sign();
      const signed = await steps();
      expect(signed.states).toEqual([words.running, words.after]);
      expect([signed.tracked, signed.planned]).toEqual([
        expect.stringContaining(words.of.november),
        expect.stringContaining(words.of.december),
      ]);
      // Without its goal, and so without figures, December is still named.
      await book.edit(settings, GOAL_OF_DECEMBER, '');
      await book.run('refreshDate');
      const [state, figures] = (await book.readDisplay(start, 'C10:D10'))[0]!;
      expect([state, figures]).toEqual([words.without, '']);
      expect((await stateOf()).steps[3]?.stateText).toBe(words.without);
    });
  },
);

test('step 3 says what the leads of the month are compared with, and has figures only where they are', async () => {
  book = await openFewer();
  const step = async () => {
    const { state, stateText, figures, advice } = (await stateOf()).steps[2]!;
    return { state, stateText, figures: figures.length, advice };
  };
  expect(await step()).toEqual({
    ...{ state: 'waiting', stateText: 'Draft for November 2026', figures: 3 },
    advice: 'Sign November 2026: until then its leads are compared with the draft, which may still change.',
  });
  // Without a goal after the 15th, the next month is the one being planned.
  await book.edit('Settings', GOAL_OF_NOVEMBER, '');
  const nothing = { state: 'waiting', stateText: 'No commitments for November 2026', figures: 0 };
  expect(await step()).toEqual({
    ...nothing,
    advice: 'The month being planned is December 2026: once it has begun, its leads are followed here.',
  });
  await book.edit('Settings', PLANNED, '11/30/2026');
  expect(await step()).toEqual({
    ...nothing,
    advice: 'Plan November 2026 in step 4, then sign it: from then on its leads are compared with what was promised.',
  });
  await book.edit('Settings', GOAL_OF_NOVEMBER, 9000);
  await sign();
  expect(await step()).toEqual({ state: 'done', stateText: 'Signed for November 2026', figures: 3 });
  // A word among the signed leads: they cannot be counted, and step 3 does not say that all is well.
  await book.edit('Signed', 'D2', 'many');
  expect(await step()).toEqual({ state: 'problem', stateText: 'To mend', figures: 0 });
});

test('a word in place of the month is named, and the rule goes on as if it were blank', async () => {
  book = await openFewer();
  await book.edit('Settings', PLANNED, 'soon');
  expect([await onTab(), (await stateOf()).month]).toEqual(['November 2026', 'November 2026']);
  expect((await stateOf()).problems[0]).toMatchObject({
    text: '“soon” in “Planned month” is not a date: type it as a date.',
    place: { tab: 'settings', a1: PLANNED },
  });
});

test('in French', async () => {
  book = await openFewer('fr_FR');
  expect((await book.readDisplay('Réglages', 'A17:B17'))[0]).toEqual(['Mois à planifier', '']);
  expect(await beside('4 Engagements', 'Mois à planifier')).toBe('novembre 2026');
  await book.edit('Réglages', PLANNED, '05/12/2026');
  expect((await book.readDisplay('Réglages', PLANNED))[0]).toEqual(['décembre 2026']);
  expect(await beside('4 Engagements', 'Mois à planifier')).toBe('décembre 2026');
  expect(await beside('3 Suivi', 'Engagements')).toBe('Aucun pour l’instant');
});

test('a workbook without the setting plans by the rule, and gains it when it is repaired', async () => {
  book = await openFewer();
  book.deleteRows('Settings', 17, 1);
  await book.run('refreshDate');
  expect(await onTab()).toBe('November 2026');
  await sign();
  expect(await onTab()).toBe('December 2026');
  await book.run('createTabs');
  expect(await book.readDisplay('Settings', 'A5:B21')).toContainEqual(['Planned month', '']);
  expect(await onTab()).toBe('December 2026');
});
