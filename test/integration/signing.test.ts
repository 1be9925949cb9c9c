import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { readSavedWorkbook } from '../support/saved-workbook';
import { requestToSign, signMonth } from '../support/signing';
import { endedAnywhere } from './support/faults';
import { figuresOf } from './support/figures';
import { openWorkbook, thinOut } from './support/workbook';

/** What stands on the Signed tab, whatever becomes of the tab and of the script. */

let book: Headless;
afterEach(() => book.close());

const plan = async () => (await book.run('api', 'planSigning')) as SigningPlan;
const request = () => requestToSign(book, 'Ada & Grace');
const press = (asked: object) => book.run('api', 'sign', asked) as Promise<{ signed: boolean; state: AssistantState }>;
const sign = () => signMonth(book, 'Ada & Grace');
const stateOf = async () => (await book.run('api', 'getState')) as AssistantState;
const isSigned = async () => (await stateOf()).steps[3]?.stateText === 'Signed for November 2026';
const committed = async () => (await figuresOf(book, '3 Tracking'))['Leads committed'];

/** The signed rows as they are shown, by header, wherever the headers stand. */
async function signedRows(): Promise<Record<string, string>[]> {
  const cells = await book.readDisplay('Signed', 'A1:AB70');
  const header = cells.find((row) => row.includes('Signed on')) ?? [];
  return cells
    .filter((row) => row !== header && row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.flatMap((name, i) => (name === '' ? [] : [[name, row[i] ?? '']]))));
}
/** How many rows each version of each month has, and how many of them are marked as superseded. */
async function versions(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const rows = await signedRows();
  for (const row of rows) {
    const key = `${row.Month} v${row.Version}`;
    const same = rows.filter((other) => `${other.Month} v${other.Version}` === key);
    found[key] = `${same.length} rows, ${same.filter((other) => other['Superseded on'] !== '').length} superseded`;
  }
  return found;
}

let made: Snapshot | null = null;

/** The sample, with one lead in eight: fewer make many tries quicker. */
async function sampled(): Promise<void> {
  book = await openWorkbook('en_US', '2026-11-23', made);
  if (made) return;
  await book.run('fillSample');
  // November stays the planned month once it is signed, to be signed again.
  await book.edit('Settings', 'B17', '11/1/2026');
  thinOut(book);
  await book.run('refreshDate');
  await book.idle();
  made = book.snapshot();
}
const NEW = { 'November 2026 v1': '10 rows, 0 superseded' };
const AGAIN = { 'November 2026 v1': '10 rows, 10 superseded', 'November 2026 v2': '10 rows, 0 superseded' };

describe('a signature that is interrupted', () => {
  test('anywhere has signed nothing or the whole month, and a second press signs once', async () => {
    await sampled();
    const asked = await request();
    const { calls, ways } = await endedAnywhere(
      book,
      book.snapshot(),
      () => press(asked),
      async (call) => {
        const left = await versions();
        expect([call, left]).toEqual([call, Object.keys(left).length === 0 ? {} : NEW]);
        expect([call, await isSigned()]).toEqual([call, Object.keys(left).length > 0]);
        const { signed, state } = await press(asked);
        expect([call, signed]).toEqual([call, Object.keys(left).length === 0]);
        expect(state.steps[3]?.stateText).toBe('Signed for November 2026');
        expect([call, await versions()]).toEqual([call, NEW]);
        const start = await book.readDisplay('Start', 'A7:C10');
        expect([call, start[3]?.[2]]).toEqual([call, 'Signed for November 2026']);
      },
    );
    expect(calls).toBeLessThanOrEqual(60);
    // As it was; the signer's name kept; the month signed; Start drawn.
    expect(ways).toBeGreaterThanOrEqual(4);
  });

  test('anywhere while signing again leaves one version that counts, the marks are made later', async () => {
    await sampled();
    await sign();
    await book.edit('Settings', 'F6', 20000);
    const before = await committed();
    const asked = await request();
    const start = book.snapshot();
    await press(asked);
    const after = await committed();
    expect(after).not.toBe(before);
    await endedAnywhere(
      book,
      start,
      () => press(asked),
      async (call) => {
        const appended = (await signedRows()).length > 10;
        expect([call, await isSigned(), (await plan()).supersedes === null]).toEqual([call, true, false]);
        await book.run('refreshDate');
        expect([call, await committed()]).toEqual([call, appended ? after : before]);
        expect([call, await versions()]).toEqual([call, appended ? AGAIN : NEW]);
        await press(asked);
        expect([call, await versions(), await committed()]).toEqual([call, AGAIN, after]);
      },
    );
  });
});

describe('a plan that was read', () => {
  test('is not signed when its figures have changed since', async () => {
    await sampled();
    const asked = await request();
    await book.edit('Settings', 'F6', 20000);
    await expect(press(asked)).rejects.toThrow('The figures have changed since you read the plan');
    expect(await signedRows()).toEqual([]);
  });

  test('is not signed for the month that has come meanwhile', async () => {
    await sampled();
    const asked = await request();
    await book.edit('Settings', 'B5', '12/01/2026');
    await expect(press(asked)).rejects.toThrow(/There is no revenue goal for|The figures have changed/);
    expect(await signedRows()).toEqual([]);
  });

  test('is signed as it was read where the workbook has another locale by then', async () => {
    await sampled();
    const asked = await request();
    await book.restore({ ...book.snapshot(), locale: 'fr_FR' });
    const { state } = await press(asked);
    expect(state.steps[3]?.stateText).toBe('Signé pour novembre 2026');
    const numbers = async () => (await book.readValues('Signed', 'D2:F11')).flat();
    const signed = await numbers();
    await book.run('refreshDate');
    expect(await numbers()).toEqual(signed);
    book.close();
    await sampled();
    await sign();
    expect(await numbers()).toEqual(signed);
  });
});

describe('a workbook signed before there were versions', () => {
  const OLD = {
    'October 2026 v1': expect.stringMatching(/rows, 0 superseded$/),
    'November 2026 v1': expect.stringMatching(/^(\d+) rows, \1 superseded$/),
    'November 2026 v2': expect.stringMatching(/rows, 0 superseded$/),
  };
  beforeEach(async () => {
    const saved = readSavedWorkbook('0.1.0', 'signed.en');
    book = await openWorkbook(saved.facts.locale, saved.facts.today, saved.snapshot);
    await book.run('refreshDate');
    // Early in the month it stays the planned one, signed as it is.
    await book.edit('Settings', 'B5', '11/10/2026');
  });

  test('gains them when it is repaired, at the end, and nothing counts differently', async () => {
    const before = await committed();
    await book.run('createTabs');
    const header = (await book.readDisplay('Signed', 'A1:AB1'))[0] ?? [];
    const added = ['Rate planned with', 'Horizon in days', 'Close rate, low end', 'Close rate, high end'];
    const more = ['Confidence of low and high', 'Planned for', 'Chance of the goal'];
    expect(header.slice(18)).toEqual(['Superseded on', 'Version', ...added, ...more, '']);
    expect(await versions()).toEqual(OLD);
    expect(await committed()).toBe(before);
    await book.run('createTabs');
    expect((await book.readDisplay('Signed', 'A1:AB1'))[0]).toEqual(header);
    expect(await versions()).toEqual(OLD);
  });

  test('gains them with the next signature, which is never half there', async () => {
    const asked = await request();
    const before = (await signedRows()).length;
    const start = book.snapshot();
    await endedAnywhere(
      book,
      start,
      () => press(asked),
      async (call) => {
        const left = await signedRows();
        const appended = left.length > before;
        expect([call, await isSigned()]).toEqual([call, true]);
        expect([call, (await signedRows()).every((row) => row.Version === undefined || row.Version !== '')]).toEqual([
          call,
          true,
        ]);
        expect([call, (await press(asked)).signed]).toEqual([call, !appended]);
        const now = await versions();
        expect([call, Object.keys(now).sort()]).toEqual([
          call,
          ['November 2026 v1', 'November 2026 v2', 'November 2026 v3', 'October 2026 v1'],
        ]);
        expect(now['November 2026 v2']).toMatch(/^(\d+) rows, \1 superseded$/);
        expect(now['November 2026 v3']).toMatch(/^\d+ rows, 0 superseded$/);
      },
    );
  });
});

describe('the headers of the Signed tab', () => {
  beforeEach(async () => {
    await sampled();
    await sign();
  });
  const rowsNow = async () => (await signedRows()).map((row) => JSON.stringify(row)).sort();

  test('sorted among the rows are found there: nothing is lost, nothing is signed twice', async () => {
    const [before, leads] = [await rowsNow(), await committed()];
    await book.sort('Signed', 'A1:AA11', 2);
    expect((await book.readDisplay('Signed', 'A1'))[0]?.[0]).toBe('November 2026');
    expect(await isSigned()).toBe(true);
    await book.run('createTabs');
    expect(await rowsNow()).toEqual(before);
    expect(await committed()).toBe(leads);
    expect((await plan()).supersedes).toContain('Ada & Grace');
    await sign();
    expect(await versions()).toEqual(AGAIN);
    expect(await committed()).toBe(leads);
  });

  test('that were deleted come back above the rows', async () => {
    const [before, leads] = [await rowsNow(), await committed()];
    book.deleteRows('Signed', 1);
    await book.run('refreshDate');
    expect(await isSigned()).toBe(true);
    const { problems } = await stateOf();
    expect(problems).toContainEqual(
      expect.objectContaining({
        text: 'The Signed tab has lost its row of headers: choose “Create or repair the tabs” in the menu to put it back.',
        fix: expect.objectContaining({ action: 'createTabs' }),
      }),
    );
    await book.run('createTabs');
    expect((await book.readDisplay('Signed', 'A1:B2')).map((row) => row[0])).toEqual(['Month', 'November 2026']);
    expect(await rowsNow()).toEqual(before);
    expect(await committed()).toBe(leads);
  });

  test('that were deleted come back when the month is signed again', async () => {
    book.deleteRows('Signed', 1);
    await sign();
    expect((await book.readDisplay('Signed', 'A1'))[0]?.[0]).toBe('Month');
    expect(await versions()).toEqual(AGAIN);
  });
});
