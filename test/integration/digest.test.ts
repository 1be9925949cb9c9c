import type { DigestDone, DigestView } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { openWorkbook, thinOut } from './support/workbook';

let book: Headless;
afterEach(() => book.close());

const ON = { on: true, hour: 8, workingDaysOnly: true };
const view = async () => (await book.run('api', 'getDigest')) as DigestView;
const set = async (settings: object) => (await book.run('api', 'setDigest', settings)) as DigestDone;
const daily = () => book.triggers().filter((trigger) => trigger.handler === 'everyDay');
const startTab = async (tab = 'Start') => (await book.readDisplay(tab, 'A1:B16')).map((row) => row.join(' | '));

/** Workbooks with one lead in eight of the sample, signed for November: made once for each language. */
const signed = new Map<string, Snapshot>();

/** Such a workbook, with people to write to. */
async function ready(locale: 'en_US' | 'fr_FR' = 'en_US', recipients = 'ann@example.com, bob@example.org') {
  const known = signed.get(locale);
  book = await openWorkbook(locale, '2026-11-24', known ?? null);
  if (!known) {
    await book.run('fillSample');
    thinOut(book);
    await signMonth(book);
    signed.set(locale, await book.snapshot());
  }
  await book.edit(locale === 'fr_FR' ? 'Réglages' : 'Settings', 'B16', recipients);
}

/** The same workbook on another day. */
async function onDay(day: string, locale: 'en_US' | 'fr_FR' = 'en_US'): Promise<void> {
  const snapshot: Snapshot = await book.snapshot();
  await book.close();
  book = await openWorkbook(locale, day, snapshot);
}

const runDaily = async () => {
  const [trigger] = daily();
  if (!trigger) throw new Error('There is no daily trigger.');
  await book.runTrigger(trigger.id);
};

describe('switching the daily mail on and off', () => {
  test('makes one trigger, at the hour, and takes it away again', async () => {
    await ready();
    expect(await view()).toMatchObject({ on: false, stateText: 'Off: no mail is sent.' });
    const { digest, message } = await set(ON);
    expect(message).toBe('The daily mail is on.');
    expect(digest.stateText).toMatch(/^On: sent every working day between 0?8:00.AM and 0?9:00.AM\.$/);
    await set({ ...ON, hour: 17 });
    expect(daily()).toHaveLength(1);
    expect(daily()[0]?.schedule).toContain('atHour(17)');
    expect(daily()[0]?.schedule).toContain('Europe/Paris');
    await set({ ...ON, on: false });
    expect(daily()).toHaveLength(0);
  });

  test('is refused without anybody to write to, and for an hour that is none', async () => {
    await ready('en_US', '');
    await expect(set(ON)).rejects.toThrow('The daily mail has nobody to go to: type e-mail addresses');
    await expect(set({ ...ON, hour: 24 })).rejects.toThrow('Choose an hour from 0 to 23.');
    expect(daily()).toHaveLength(0);
  });
});

describe('the mail', () => {
  test('goes out once a day to those who have an address, and says how the month goes', async () => {
    await ready('en_US', 'ann@example.com, bob, bob@example.org');
    const { digest } = await set(ON);
    expect(digest.recipients).toEqual(['ann@example.com', 'bob@example.org']);
    expect(digest.refused).toHaveLength(1);
    await runDaily();
    await runDaily();
    expect(book.mails()).toHaveLength(1);
    const [mail] = book.mails();
    expect(mail?.to).toBe('ann@example.com,bob@example.org');
    expect(mail?.subject).toMatch(
      /^Lead SLA, November 2026: (on track|at risk|behind|ahead), \d+ leads for [\d.]+ expected$/,
    );
    for (const part of [mail?.text ?? '', mail?.html ?? '']) {
      expect(part).toContain('Figures through 11/23/2026');
      expect(part).toContain('Furthest behind');
      expect(part).toContain('Furthest ahead');
      expect(part).toContain('Leads of 11/23/2026');
      expect(part).toMatch(/https?:\/\/\S+#gid=\d+/);
    }
    expect(mail?.text).not.toContain('<');
    expect(mail?.subject).toBe(digest.subject);
    expect((await startTab()).join('\n')).toContain('Daily mail | On: sent every working day');
    expect((await view()).lastText).toBe('Last sent on 11/24/2026 to 2 people.');
  });

  test('has the figures of the tracking tab of the day before', async () => {
    await ready();
    const { digest } = await set(ON);
    await book.run('api', 'setAsOf', '2026-11-23');
    const cells = await book.readDisplay('3 Tracking', 'A4:B18');
    const figure = (label: string) => cells.find((row) => row[0] === label)?.[1] ?? '?';
    expect(digest.subject).toContain(
      `${figure('Status')}, ${figure('Leads to date')} leads for ${Number(figure('Expected to date'))} expected`,
    );
  });

  test('skips days off when it is for working days only, and does not when it is not', async () => {
    await ready();
    await set(ON);
    await onDay('2026-11-28');
    await runDaily();
    expect(book.mails()).toHaveLength(0);
    await set({ ...ON, workingDaysOnly: false });
    await runDaily();
    expect(book.mails()).toHaveLength(1);
  });

  test('on a Monday tells the leads since Friday, and on the first of a month closes the month before', async () => {
    await ready();
    await set(ON);
    await onDay('2026-11-30');
    await runDaily();
    expect(book.mails()[0]?.text).toContain('Leads from 11/27/2026 to 11/29/2026');
    await onDay('2026-12-01');
    await runDaily();
    expect(book.mails().at(-1)?.subject).toContain('November 2026');
    expect(book.mails().at(-1)?.text).toContain('Figures through 11/30/2026');
  });

  test('sets the date to today, unless it is kept', async () => {
    await ready();
    await set(ON);
    await onDay('2026-11-25');
    await runDaily();
    expect((await book.readDisplay('Settings', 'B5'))[0]?.[0]).toBe('11/25/2026');
    await book.run('api', 'setAsOf', '2026-11-10');
    await onDay('2026-11-26');
    await runDaily();
    expect((await book.readDisplay('Settings', 'B5'))[0]?.[0]).toBe('11/10/2026');
    expect(book.mails().at(-1)?.text).toContain('Figures through 11/25/2026');
  });

  test('in French', async () => {
    await ready('fr_FR');
    await set(ON);
    await runDaily();
    const [mail] = book.mails();
    expect(mail?.subject).toMatch(/^Lead SLA, novembre 2026\u202f: /);
    expect(mail?.text).toContain('Chiffres arrêtés au 23/11/2026 inclus');
    expect(mail?.html).toContain('lang="fr"');
  });

  test('shows names of channels and personas as text', async () => {
    await ready();
    await book.edit('Settings', 'O5', '<img src=x onerror=alert(1)>');
    await book.edit('Leads', 'C2', '<img src=x onerror=alert(1)>');
    const { html } = await view();
    expect(html).not.toContain('<img');
  });
});

describe('a test mail', () => {
  test('goes to the person who asks, and to nobody else', async () => {
    await ready();
    const { message, digest } = (await book.run('api', 'sendTestDigest')) as DigestDone;
    expect(book.mails().map((mail) => mail.to)).toEqual([digest.ownAddress]);
    expect(book.mails()[0]?.subject).toMatch(/^\[Test\] Lead SLA/);
    expect(message).toBe(`A test was sent to ${digest.ownAddress}.`);
    expect(digest.lastText).toBe('');
  });
});

describe('when it cannot be sent', () => {
  test('the reason stands on the Start tab, and its owner is told once a day', async () => {
    await ready();
    const { digest } = await set(ON);
    await book.edit('Settings', 'B16', 'nobody');
    await runDaily();
    await runDaily();
    expect((await startTab()).join('\n')).toContain(
      'The daily mail of 11/24/2026 was not sent. The daily mail has nobody',
    );
    expect(book.mails().map((mail) => [mail.to, mail.subject])).toEqual([
      [digest.ownAddress, 'Lead SLA: the daily mail was not sent'],
    ]);
    expect((await view()).failure).toContain('was not sent');
    await book.edit('Settings', 'B16', 'ann@example.com');
    await runDaily();
    expect((await startTab()).join('\n')).not.toContain('was not sent');
    expect(book.mails()).toHaveLength(2);
  });

  test('too many recipients for the day’s quota: nobody gets it', async () => {
    const many = Array.from({ length: 101 }, (_, i) => `p${i}@example.com`).join(', ');
    await ready('en_US', many);
    await set(ON);
    await runDaily();
    expect(book.mails().some((mail) => mail.to.includes('p0@'))).toBe(false);
    expect((await view()).failure).toContain(
      'Google lets this account mail 100 more people today and the daily mail has 101',
    );
  });

  test('without the tabs the owner is told to repair them', async () => {
    await ready();
    await set(ON);
    book.deleteTab('Settings');
    await runDaily();
    expect(book.mails().at(-1)?.text).toContain('choose “Create or repair the tabs” in the menu first');
  });

  test('a month without commitments is named', async () => {
    await ready();
    await set(ON);
    await onDay('2027-03-10');
    await runDaily();
    expect((await view()).failure).toContain('March 2027 has no commitments');
  });
});

test('the calls of the daily run do not grow with the number of leads', async () => {
  await ready();
  await set(ON);
  await onDay('2026-11-25');
  await runDaily();
  const few = book.lastCalls;
  const columns = ['id', 'created', 'channel', 'persona'];
  const rows = Array.from({ length: 2000 }, (_, i) => ({
    line: i + 1,
    occurrence: 1,
    cells: [`X-${i}`, `2026-11-1${i % 10}`, 'Ads', 'Small company'],
  }));
  const session = await book.run('api', 'startImport', { columns, rows: rows.length, replaceSample: false });
  await book.run('api', 'importBatch', { session, rows });
  await book.run('api', 'endImport', { addLabels: false });
  await onDay('2026-11-26');
  await runDaily();
  expect(book.mails()).toHaveLength(2);
  expect(book.lastCalls).toBeLessThanOrEqual(few);
});
