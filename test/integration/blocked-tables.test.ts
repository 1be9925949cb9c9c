import type { AssistantState } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { openFewer } from './support/workbook';

/** What people write into a computed tab stays, and is said where a table or a figure cannot be shown for it. */

let book: Headless;
afterEach(() => book.close());

const open = async () => {
  book = await openFewer();
};
const cell = async (tab: string, a1: string) => (await book.readDisplay(tab, `${a1}:${a1}`))[0]?.[0];
const start = async () => (await book.readDisplay('Start', 'A1:D60')).map((row) => row.join('|'));

describe('a computed tab', () => {
  /** A cell inside each table of each tab, right of its first column where it has several. */
  test.each([
    ['1 Close rates', 'B27', 'Close rate'],
    ['1 Close rates', 'C39', 'Leads'],
    ['1 Close rates', 'C70', 'Details by channel and persona'],
    ['1 Close rates', 'T6', 'What is known of the delay'],
    ['1 Close rates', 'AE7', 'Evidence'],
    ['2 Lead values', 'B17', 'Value of a lead'],
    ['4 Commitments', 'B47', 'Potential revenue of these leads'],
    ['3 Tracking', 'C28', 'Month to date, by channel and persona'],
    ['3 Tracking', 'R6', 'Day by day, cumulative'],
    ['3 Tracking', 'X6', 'Commitments of the month'],
    ['3 Tracking', 'AG4', 'Leads of the last 13 months, by day: what the tables of this tab read'],
  ])('whose table is blocked says so, with the cell: %s %s', async (tab, a1, table) => {
    await open();
    await book.edit(tab, a1, 'note');
    await book.idle();
    await book.run('api', 'refresh');
    // Alone: what rests on the table fails by it, which says nothing new.
    expect((await start()).filter((line) => /cannot be shown|shows an error/.test(line))).toEqual([
      expect.stringMatching(new RegExp(`^${tab}, ${a1}\\|The table “${table}” cannot be shown`)),
    ]);
    expect(await cell(tab, a1)).toBe('note');
    const { refusals } = (await book.run('api', 'planSigning')) as { refusals: readonly string[] };
    expect(refusals.some((refusal) => refusal.includes(`“${table}”`))).toBe(tab !== '3 Tracking');
    const { steps } = (await book.run('api', 'getState')) as AssistantState;
    expect(steps[3]?.stateText).toBe(
      tab === '3 Tracking' ? 'Ready to sign for November 2026' : 'To mend before signing November 2026',
    );
  });

  test('whose table is blocked leaves those that read it in error, and is the only one that is said', async () => {
    await open();
    const tabs = ['1 Close rates', '2 Lead values', '4 Commitments'];
    const shown = async () => {
      const all = [];
      for (const tab of tabs) all.push(...(await book.readDisplay(tab, 'A1:H60')).flat());
      return all;
    };
    const before = await shown();
    await book.edit('1 Close rates', 'B27', 'note');
    await book.run('api', 'refresh');
    const lines = (await start()).filter((line) => line.includes('The table “'));
    expect(lines.filter((line) => line.includes('cannot be shown'))).toEqual([
      expect.stringMatching(/^1 Close rates, B27\|The table “Close rate” cannot be shown/),
    ]);
    // The value of a lead reads the close rates, and so on: what only follows from the note is not said beside it.
    expect((await book.readDisplay('2 Lead values', 'A15'))[0]?.[0]).toBe('#ERROR!');
    expect(lines).toHaveLength(1);
    await book.edit('1 Close rates', 'B27', '');
    await book.run('api', 'refresh');
    expect(await shown()).toEqual(before);
  });

  test('whose table is blocked by formulas shows what they give', async () => {
    await open();
    await book.restore(book.snapshot());
    await book.paste('1 Close rates', 'C39', { cells: [['="a note"', '=7775+0.25']] });
    expect(await book.readValues('1 Close rates', 'C39:D39')).toEqual([['a note', 7775.25]]);
    await book.run('api', 'refresh');
    const said = (await start()).filter((line) => line.includes('cannot be shown'));
    expect(said).toEqual([expect.stringMatching(/^1 Close rates, C39\|.*because the cell holds “a note”/)]);
  });

  test('whose table is blocked says so after a repair too, and goes on saying it', async () => {
    await open();
    await book.edit('1 Close rates', 'B27', 'note');
    for (const action of ['createTabs', 'refresh', 'createTabs']) {
      await book.run('api', action);
      expect(
        (await start()).filter((line) => line.startsWith('1 Close rates, B27|The table “Close rate”')),
      ).toHaveLength(1);
    }
  });

  test('with a number over a single formula, or over that of a table, says so and signs nothing', async () => {
    await open();
    await book.edit('4 Commitments', 'B7', 1000);
    await book.edit('1 Close rates', 'A25', 7);
    await book.run('api', 'refresh');
    const lines = await start();
    expect(lines.find((line) => line.startsWith('4 Commitments, B7|'))).toContain('“Marketing’s goal” is calculated');
    expect(lines.filter((line) => line.startsWith('1 Close rates, A25|The table “Close rate”'))).toHaveLength(1);
    const { refusals } = (await book.run('api', 'planSigning')) as { refusals: readonly string[] };
    expect(refusals.some((refusal) => refusal.includes('“Marketing’s goal”'))).toBe(true);
    for (const [tab, a1] of [
      ['4 Commitments', 'B7'],
      ['1 Close rates', 'A25'],
    ] as const) {
      await book.edit(tab, a1, '');
    }
    await book.run('api', 'refresh');
    expect((await start()).filter((line) => /is calculated|cannot be shown/.test(line))).toEqual([]);
    expect(await cell('4 Commitments', 'B7')).toBe('€5,400');
  });

  test('with a heading of one’s own keeps it and its table', async () => {
    await open();
    await book.edit('4 Commitments', 'A19', 'What we promise');
    await book.edit('Settings', 'O10', 'Webinar');
    await book.run('api', 'refresh');
    expect(await cell('4 Commitments', 'A19')).toBe('What we promise');
    expect((await book.readFormulas('4 Commitments', 'A21:A21'))[0]?.[0]).toMatch(/^=SLA_TARGETS\(/);
  });
});
