import type { AssistantState, DigestDone, DigestView } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { endedAnywhere, watched } from './support/faults';
import { openWorkbook, thinOut } from './support/workbook';

/** What runs once a day, and what becomes of it when it is interrupted, fails or is not allowed. */

let book: Headless;
afterEach(() => book.close());

const ON = { on: true, hour: 8, workingDaysOnly: true };
const view = async () => (await book.run('api', 'getDigest')) as DigestView;
const set = async (settings: object) => (await book.run('api', 'setDigest', settings)) as DigestDone;
const state = async () => (await book.run('api', 'getState')) as AssistantState;
const everyDay = () => book.runTrigger('everyDay');
const start = async (tab = 'Start') => (await book.readDisplay(tab, 'A1:B40')).map((row) => row.join(' | ')).join('\n');
const recipientsCell = async (tab: string) => {
  const row = (await book.readDisplay(tab, 'A1:A40')).findIndex(([label]) =>
    /^(Recipients|Destinataires)/.test(label ?? ''),
  );
  return `B${row + 1}`;
};

const people = (count: number): string => Array.from({ length: count }, (_, i) => `p${i}@example.com`).join(', ');

const saved = new Map<string, Snapshot>();

/** A workbook with one lead in eight of the sample, signed for November and on the day after that. */
async function ready(recipients = 'ann@example.com', locale: 'en_US' | 'fr_FR' = 'en_US'): Promise<void> {
  const known = saved.get(locale);
  book = await openWorkbook(locale, '2026-11-24', known ?? null);
  if (!known) {
    await book.run('fillSample');
    thinOut(book);
    await signMonth(book);
    saved.set(locale, book.snapshot());
  }
  const tab = locale === 'fr_FR' ? 'Réglages' : 'Settings';
  await book.edit(tab, await recipientsCell(tab), recipients);
}

/** A person who has not allowed all. */
function without(scope: string): void {
  book.conditions.refused = [scope];
}

/** How often each person was written to, of those listed. */
function letters(): number[] {
  const counts = new Map<string, number>();
  for (const { to } of book.mails()) for (const one of to.split(',')) counts.set(one, (counts.get(one) ?? 0) + 1);
  return people(60)
    .split(', ')
    .map((one) => counts.get(one) ?? 0);
}

describe('the daily mail of 60 people, who need two messages', () => {
  test('interrupted anywhere and run again is sent to nobody twice, and says who may have missed it', async () => {
    await ready(people(60));
    await set(ON);
    const { ways } = await endedAnywhere(book, book.snapshot(), everyDay, async (call) => {
      await everyDay();
      await everyDay();
      const got = letters();
      expect([call, got.filter((times) => times > 1)]).toEqual([call, []]);
      const missed = got.filter((times) => times === 0).length;
      const said = /may not have gone out to (\d+) people/.exec(await start())?.[1];
      // A message that was sent and not confirmed is said to be unsure as well.
      if (missed > 0) expect([call, Number(said)]).toEqual([call, missed]);
      if (said) expect([call, (await view()).failure]).toEqual([call, expect.stringContaining(`to ${said} people`)]);
      expect([call, missed === 0 || missed === 50 || missed === 10]).toEqual([call, true]);
    });
    // Untouched, the date, each message claimed and each sent, all done.
    expect(ways).toBeGreaterThanOrEqual(7);
  });

  test('goes to the others when a message fails, and the failed one is not sent again', async () => {
    await ready(people(60));
    await set(ON);
    const before = book.snapshot();
    let sent = 0;
    await watched(book, everyDay, ({ by, snapshot }) => {
      if (snapshot().records.mails.length > 0) sent = by;
      return sent > 0;
    });
    await book.restore(before);
    book.fault = { kind: 'throw', at: sent };
    await everyDay();
    expect(letters().filter((times) => times === 1)).toHaveLength(10);
    await everyDay();
    expect(letters().filter((times) => times === 1)).toHaveLength(10);
    expect(await start()).toContain('The daily mail of 11/24/2026 may not have gone out to 50 people');
    expect(book.mails().map(({ subject }) => subject)).toContain(
      'Lead SLA: the daily mail may not have reached everybody',
    );
  });
});

test('switching the mail on is on with its trigger, or off, wherever it is interrupted', async () => {
  await ready();
  await set({ ...ON, hour: 17 });
  const daily = () => book.triggers().filter(({ handler }) => handler === 'everyDay');
  await endedAnywhere(
    book,
    book.snapshot(),
    () => set(ON),
    async (call) => {
      const { on } = await view();
      if (on) expect([call, daily()]).toEqual([call, [expect.anything()]]);
      const { digest } = await set(ON);
      expect([call, digest.on, daily().map(({ schedule }) => schedule.includes('atHour(8)'))]).toEqual([
        call,
        true,
        [true],
      ]);
    },
  );
});

test('a job that fails stops no other, is shown on Start, and is done the next day', async () => {
  await ready();
  await set(ON);
  const snapshot = book.snapshot();
  book.setNow(new Date('2026-11-25T09:00:00Z'));
  await everyDay();
  const calls = book.lastCalls;
  let failed = '';
  for (let at = 1; at <= calls && failed === ''; at++) {
    await book.restore(snapshot);
    book.setNow(new Date('2026-11-25T09:00:00Z'));
    book.fault = { kind: 'throw', at };
    await everyDay().catch(() => null);
    failed = (await state()).problems.find(({ text }) => text.startsWith('“Bringing the as-of date'))?.text ?? '';
  }
  expect(failed).toMatch(
    /^“Bringing the as-of date to today” failed on 11\/25\/2026 and is tried again the next day\. /,
  );
  expect(await start()).toContain(failed);
  expect(book.mails()).toHaveLength(1);
  book.setNow(new Date('2026-11-26T09:00:00Z'));
  await everyDay();
  expect(await start()).not.toContain('failed on');
  expect(book.mails()).toHaveLength(2);
});

describe('what a person has not allowed', () => {
  test.each([
    ['en_US', 'Start', /^The daily mail is switched off, because Lead SLA was not allowed to send mail: to allow it, /],
    [
      'fr_FR',
      'Accueil',
      /^L’e-mail du jour est désactivé, car Lead SLA n’a pas été autorisé à envoyer des e-mails\u202f: /,
    ],
  ] as const)('is said of the mail, and all else works (%s)', async (locale, tab, sentence) => {
    await ready('ann@example.com', locale);
    await set(ON);
    without('script.send_mail');
    expect((await view()).failure).toMatch(sentence);
    await everyDay();
    expect(book.mails()).toEqual([]);
    expect(await start(tab)).toContain((await view()).failure);
    expect(await start(tab)).toContain('myaccount.google.com/connections');
    await expect(book.run('api', 'sendTestDigest')).rejects.toThrow(sentence);
    expect((await state()).ready).toBe(true);
  });

  test('is said of the trigger: the mail stays off', async () => {
    await ready();
    without('script.scriptapp');
    const sentence =
      /^What runs every day is switched off, because Lead SLA was not allowed to run while you are away: /;
    expect((await view()).failure).toMatch(sentence);
    await expect(set(ON)).rejects.toThrow(sentence);
    expect((await view()).on).toBe(false);
    await book.run('refreshDate');
    expect((await state()).ready).toBe(true);
  });

  test('is done without, where it is the address of the person', async () => {
    await ready();
    without('userinfo.email');
    expect((await view()).ownAddress).toBe('');
    expect((await set(ON)).digest.on).toBe(true);
    await everyDay();
    expect(book.mails()).toHaveLength(1);
  });
});
