import type { AssistantState } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { oneOf, SEED } from '../support/sample';
import { readSavedWorkbook } from '../support/saved-workbook';
import { figuresOf } from './support/figures';
import { openWorkbook } from './support/workbook';

/** Whose the as-of date is: it follows today until a person types another one, wherever they type it. */

let book: Headless;
afterEach(() => book.close());

const stateOf = async () => (await book.run('api', 'getState')) as AssistantState;
const date = async () => (await book.readDisplay('Settings', 'B5:B6')).map(([cell]) => cell);
const beside = async (tab: string, label: string) => (await figuresOf(book, tab))[label];

/** An edit no trigger follows, as in the app of a phone. */
async function onPhone(a1: string, value: string | boolean): Promise<void> {
  book.conditions.lockHeld = true;
  await book.edit('Settings', a1, value);
  await book.idle();
  book.conditions.lockHeld = false;
}

/** The same workbook, opened on another day. */
async function openOn(today: string): Promise<void> {
  const snapshot = book.snapshot();
  book.close();
  book = await openWorkbook('en_US', today, snapshot);
  await book.run('onOpen', { authMode: 'LIMITED' });
}

describe('a date typed where no trigger runs', () => {
  beforeEach(async () => {
    book = await openWorkbook('en_US', '2026-11-23');
    // Nothing has run since the tabs were made.
    await book.run('createTabs');
    await onPhone('B5', '11/20/2026');
    expect(await date()).toEqual(['11/20/2026', 'FALSE']);
  });

  test('is a person’s: it is kept, and ticked as such', async () => {
    expect((await stateOf()).asOf).toMatchObject({ iso: '2026-11-20', pinned: true });
    await openOn('2026-11-24');
    expect((await date())[0]).toBe('11/20/2026');
    await book.run('refreshDate');
    expect(await date()).toEqual(['11/20/2026', 'TRUE']);
    expect(await beside('3 Tracking', 'The date')).toBe('Kept (see Settings)');
  });

  test('is kept by a run that is cut off, and follows today again once it is unticked, there too', async () => {
    await book.run('refreshDate');
    await book.edit('Settings', 'B6', false);
    const snapshot = book.snapshot();
    await book.edit('Settings', 'B5', '11/20/2026');
    const { calls = 0 } = book.lastRun ?? {};
    expect(calls).toBeGreaterThan(5);
    // What it writes comes last.
    for (let at = calls - 4; at <= calls; at++) {
      await book.restore(snapshot);
      book.fault = { kind: 'throw', at };
      await book.edit('Settings', 'B5', '11/20/2026');
      await book.idle();
      await book.run('refreshDate');
      expect([at, await date()]).toEqual([at, ['11/20/2026', 'TRUE']]);
      await onPhone('B6', false);
      await book.run('refreshDate');
      expect([at, await date()]).toEqual([at, ['11/23/2026', 'FALSE']]);
    }
  });

  test('follows today again once its box is unticked, there too', async () => {
    await book.run('refreshDate');
    await onPhone('B6', false);
    await openOn('2026-11-24');
    expect(await date()).toEqual(['11/24/2026', 'FALSE']);
  });

  test('goes with a copy of the file, as what is remembered does', async () => {
    await openOn('2026-11-25');
    expect((await date())[0]).toBe('11/20/2026');
    await book.run('api', 'setAsOf', null);
    await openOn('2026-11-26');
    expect(await date()).toEqual(['11/26/2026', 'FALSE']);
  });
});

test('today’s own date typed is no date to keep', async () => {
  book = await openWorkbook('en_US', '2026-11-23');
  await book.run('createTabs');
  await book.run('refreshDate');
  await openOn('2026-11-24');
  await onPhone('B5', '11/24/2026');
  await book.run('refreshDate');
  expect(await date()).toEqual(['11/24/2026', 'FALSE']);
  await openOn('2026-11-25');
  expect(await date()).toEqual(['11/25/2026', 'FALSE']);
});

test('a date to come is named, with the way to plan ahead', async () => {
  book = await openWorkbook('en_US', '2026-11-23');
  await book.run('createTabs');
  await book.edit('Settings', 'B5', '11/24/2026');
  expect((await stateOf()).problems).toContainEqual(
    expect.objectContaining({
      severity: 'warning',
      text: '“As-of date” is 11/24/2026, a day to come: figures can only be as of today or before. To plan ahead, type the month in “Planned month”.',
      place: { tab: 'settings', a1: 'B5' },
    }),
  );
  await book.edit('Settings', 'B5', '11/23/2026');
  expect((await stateOf()).problems.filter(({ text }) => text.includes('a day to come'))).toEqual([]);
});

describe.each(
  oneOf([
    ['en', 'Settings', 'Planned month', '4 Commitments', 'is now the planned month in Settings'],
    ['fr', 'Réglages', 'Mois à planifier', '4 Engagements', 'est désormais le mois à planifier dans Réglages'],
  ] as const),
)(`a workbook of version 0.1.0 (%s), FAULT_SEED=${SEED}`, (language, settings, name, commitments, said) => {
  const open = async (which: string) => {
    const saved = readSavedWorkbook('0.1.0', `${which}.${language}`);
    book = await openWorkbook(saved.facts.locale, saved.facts.today, saved.snapshot);
    return saved.facts;
  };
  const settingsNow = async () => new Map((await book.readDisplay(settings, 'A1:B40')).map(([a, b]) => [a, b]));
  const asOf = async () => (await stateOf()).asOf;

  test('that kept a date to come plans its month, and its date follows today', async () => {
    const { today, asOf: before } = await open('kept-future');
    expect(before.kept && before.day > today).toBe(true);
    const { message } = (await book.run('api', 'refresh')) as { message: string };
    expect(message).toContain(said);
    expect(await asOf()).toMatchObject({ iso: today, pinned: false });
    const planned = (await settingsNow()).get(name);
    expect(planned).toBeTruthy();
    expect(await beside(commitments, name)).toBe(planned);
    expect((await stateOf()).month).toBe(planned);
    // Once.
    const again = (await book.run('api', 'refresh')) as { message: string };
    expect(again.message).not.toContain(said);
    expect(await asOf()).toMatchObject({ iso: today, pinned: false });
  });

  test('that kept a past date keeps it', async () => {
    const { asOf: before } = await open('kept-past');
    await book.run('refreshDate');
    expect(await asOf()).toMatchObject({ iso: before.day, pinned: true });
  });

  test('whose date followed today follows it', async () => {
    const { today } = await open('sample');
    await book.run('refreshDate');
    expect(await asOf()).toMatchObject({ iso: today, pinned: false });
  });
});
