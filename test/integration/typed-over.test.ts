import type { Headless } from '../../workbench/headless';
import { oneOf, SEED, sampleOf } from '../support/sample';
import { requestToSign } from '../support/signing';
import { endedAnywhere } from './support/faults';
import { openFewer, readTable } from './support/workbook';

/** People type where they look: a number over a target, or over an average sale, becomes an entry of its list in Settings. */

let book: Headless;
afterEach(() => book.close());

const open = async (locale: 'en_US' | 'fr_FR' = 'en_US') => {
  book = await openFewer(locale);
};

/** The rows of a list that are filled. */
const entries = async (columns: string, tab = 'Settings') =>
  (await book.readDisplay(tab, columns)).map((row) => row.join('|')).filter((row) => row.replace(/\|/g, '') !== '');
const adjustments = (tab?: string) => entries('J5:N40', tab);
const averages = (tab?: string) => entries('H5:I40', tab);
const lastToast = () => book.toasts.at(-1)?.message ?? '';
const cell = async (tab: string, a1: string) => (await book.readDisplay(tab, `${a1}:${a1}`))[0]?.[0];

/** A cell of a table; the sample's first channel and persona stand in its first inner one. */
const place = async (tab: string, heading: string, down: number, right: number) => {
  const { at } = await readTable(book, tab, heading);
  return `${'ABCDE'[right]}${at + down}`;
};
const typeOver = async (tab: string, heading: string, down: number, right: number, value: string | number) => {
  const a1 = await place(tab, heading, down, right);
  await book.edit(tab, a1, value);
  await book.idle();
  return a1;
};
const target = (down: number, right: number, value: string | number) =>
  typeOver('4 Commitments', 'Target leads', down, right, value);

/** Types 12 over a target while somebody else's run keeps the one that follows an edit from its work. */
const unfollowed = async () => {
  book.conditions.lockHeld = true;
  const a1 = await target(2, 1, 12);
  book.conditions.lockHeld = false;
  return a1;
};

const committed = async () => {
  const { cell: of } = await readTable(book, '4 Commitments', 'Leads committed, by channel and persona');
  return of('Inbound', 'Small company');
};
const start = async () => (await book.readDisplay('Start', 'A1:D60')).map((row) => row.join('|'));

describe('a number typed over a target', () => {
  test('is taken as an adjustment of the month, the table stays whole, and a toast says so', async () => {
    await open();
    const a1 = await target(2, 1, 77);
    expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|77|']);
    expect(await committed()).toBe('77');
    expect(await cell('4 Commitments', a1)).not.toBe('77');
    expect(lastToast()).toBe(
      'November 2026, Inbound × Small company: 77 leads. The number now stands in the list “Adjustments” of the Settings tab.',
    );
  });

  test('takes the place of the one before, beside what was written about it', async () => {
    await open();
    await target(2, 1, 12);
    await book.edit('Settings', 'N5', 'trade fair');
    await typeOver('4 Commitments', 'Leads committed, by channel and persona', 2, 1, 15);
    await target(1, 2, 0);
    expect(await adjustments()).toEqual([
      'November 2026|Inbound|Small company|15|trade fair',
      'November 2026|Organic|Larger company|0|',
    ]);
  });

  test('leaves the entry of another month alone', async () => {
    await open();
    for (const [a1, value] of [
      ...[['J5', '10/15/2026'] as const, ['K5', 'Inbound'] as const, ['L5', 'Small company'] as const],
      ['M5', 3] as const,
    ]) {
      await book.edit('Settings', a1, value);
    }
    await target(2, 1, 12);
    expect(await adjustments()).toEqual([
      'October 2026|Inbound|Small company|3|',
      'November 2026|Inbound|Small company|12|',
    ]);
  });

  test('several at once are taken together', async () => {
    await open();
    const a1 = await place('4 Commitments', 'Target leads', 1, 1);
    await book.edit('4 Commitments', `${a1}:C23`, 5);
    await book.idle();
    expect((await adjustments()).map((row) => row.split('|').slice(1, 4))).toEqual([
      ['Organic', 'Small company', '5'],
      ['Organic', 'Larger company', '5'],
      ['Inbound', 'Small company', '5'],
      ['Inbound', 'Larger company', '5'],
    ]);
    expect(lastToast()).toContain('4 numbers of leads');
  });

  test('in French', async () => {
    await open('fr_FR');
    await typeOver('4 Engagements', 'Leads engagés, par canal et persona', 1, 1, 7);
    expect((await adjustments('Réglages')).map((row) => row.split('|').slice(3, 4))).toEqual([['7']]);
    expect(lastToast()).toMatch(/^novembre 2026, .+ × .+\u202f: 7 leads\. Ce nombre figure maintenant/);
  });
});

describe('an amount typed over an average sale', () => {
  test('is the persona’s own in the list, in the place of the one before', async () => {
    await open();
    await typeOver('2 Lead values', 'Average sale used', 1, 1, 777);
    expect(await averages()).toEqual(['Small company|€777', 'Larger company|€400']);
    const { cell: of } = await readTable(book, '2 Lead values', 'Average sale used');
    expect(of('Average sale', 'Small company')).toBe('€777.00');
    expect(lastToast()).toContain('Average sale, Small company: €777.');
  });

  test('of 0 is none', async () => {
    await open();
    const a1 = await typeOver('2 Lead values', 'Average sale used', 1, 1, 0);
    expect(await averages()).toEqual(['Small company|€200', 'Larger company|€400']);
    expect(lastToast()).toMatch(new RegExp(`^${a1}: The table “Average sale used” cannot be shown`));
  });
});

describe(`what cannot be taken, FAULT_SEED=${SEED}`, () => {
  test.each(
    sampleOf(
      [
        ['a text', 1, 1, 'abc'],
        ['a negative number', 1, 1, -5],
        ['half a lead', 1, 1, 2.5],
        ['a total', 1, 3, 9],
        ['the total of totals', 6, 3, 9],
        ['a label', 2, 0, 'Trade fair'],
      ] as const,
      3,
    ),
  )('%s stays where it is, and is named with its cell, at once and on Start', async (_, down, right, value) => {
    await open();
    const a1 = await target(down, right, value);
    expect(lastToast()).toMatch(new RegExp(`^${a1}: The table “Target leads” cannot be shown, because the cell holds`));
    expect(await adjustments()).toEqual([]);
    expect(await cell('4 Commitments', a1)).not.toBe('');
    await book.run('api', 'refresh');
    expect(
      (await start()).filter((line) => line.startsWith(`4 Commitments, ${a1}|The table “Target leads”`)),
    ).toHaveLength(1);
    const plan = (await book.run('api', 'planSigning')) as { refusals: readonly string[] };
    expect(plan.refusals.filter((refusal) => refusal.includes('“Target leads” cannot be shown'))).toHaveLength(1);
    await book.edit('4 Commitments', a1, '');
    await book.run('api', 'refresh');
    expect((await start()).filter((line) => line.includes('cannot be shown'))).toEqual([]);
  });

  test('a block of numbers that reaches into the totals is not taken in part', async () => {
    await open();
    await book.edit('4 Commitments', 'C22:D22', 5);
    await book.idle();
    expect(await adjustments()).toEqual([]);
    expect(lastToast()).toContain('“Target leads” cannot be shown');
  });

  test('a number over a close rate', async () => {
    await open();
    const a1 = await typeOver('1 Close rates', 'Close rate', 1, 1, 0.5);
    expect(lastToast()).toMatch(new RegExp(`^${a1}: The table “Close rate” cannot be shown`));
    expect(await cell('1 Close rates', a1)).not.toBe('');
  });

  test('a cell of a table that is emptied fills itself again, and nothing follows', async () => {
    await open();
    const toasts = book.toasts.length;
    const before = await book.readDisplay('4 Commitments', 'A21:D27');
    for (const a1 of ['B22', 'D23', 'A23']) await book.edit('4 Commitments', a1, '');
    await book.idle();
    expect(await book.readDisplay('4 Commitments', 'A21:D27')).toEqual(before);
    expect([await adjustments(), book.toasts.length]).toEqual([[], toasts]);
  });

  test('a number typed once the channels are others than when the table was drawn', async () => {
    await open();
    await book.edit('Settings', 'O5', 'Webinar');
    await target(1, 1, 12);
    expect(await adjustments()).toEqual([]);
    expect(lastToast()).toContain('the channels or personas have changed since this table was drawn');
    // Nor later on, when it stands beside other labels than those it was typed over: the tables are drawn for the new channels
    // around what stands in their way; once they are calculated, it is said.
    await book.run('api', 'refresh');
    const drawn = await book.readFormulas('4 Commitments', 'A1:F55');
    await book.run('api', 'refresh');
    expect(await adjustments()).toEqual([]);
    expect(await book.readFormulas('4 Commitments', 'A1:F55')).toEqual(drawn);
    const said = (await start()).filter((line) => /cannot be shown|shows an error/.test(line));
    const sentence = 'The table “Target leads” cannot be shown, because the cell holds “12”: move or delete it.';
    expect(said).toEqual([`4 Commitments, B22|${sentence}||`]);
    // What rests on that table has none to read: nothing of what was typed is shown as if it were one.
    const rows = drawn.flatMap(([formula], row) =>
      /^=SLA_(COMMITMENTS|REVENUE)/.test(formula ?? '') ? [row + 1] : [],
    );
    const shown = await Promise.all(rows.map((row) => book.readDisplay('4 Commitments', `A${row}:C${row + 1}`)));
    expect(shown.map((cells) => cells.join())).toEqual(['#ERROR!,,,,,', '#ERROR!,,,,,']);
  });
});

describe(`while the tables are not calculated yet, FAULT_SEED=${SEED}`, () => {
  test.each(oneOf(['old', 'Loading...', '#N/A'] as const))(
    'a typed number is taken all the same: %s',
    async (pending) => {
      await open();
      book.conditions.pending = pending;
      await target(2, 1, 12);
      await book.edit('4 Commitments', 'D23', '');
      book.conditions.pending = null;
      expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|12|']);
      await book.run('api', 'refresh');
      expect([await committed(), await adjustments()]).toEqual(['12', ['November 2026|Inbound|Small company|12|']]);
    },
  );
});

describe('a number that nothing has followed', () => {
  test('because others were writing is taken by the next refresh, which says so', async () => {
    await open();
    const a1 = await unfollowed();
    expect(await adjustments()).toEqual([]);
    expect(lastToast()).toMatch(new RegExp(`^${a1}: someone else is changing this workbook right now`));
    const { message } = (await book.run('api', 'refresh')) as { message: string };
    expect(message).toContain('Inbound × Small company: 12 leads.');
    expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|12|']);
    expect(await committed()).toBe('12');
  });

  test('is taken before the plan is read, which is then the one the first press signs', async () => {
    await open();
    await unfollowed();
    const asked = await requestToSign(book, 'Ada');
    expect(lastToast()).toContain('Inbound × Small company: 12 leads.');
    expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|12|']);
    expect(await book.run('api', 'sign', asked)).toMatchObject({ signed: true });
    const rows = await book.readDisplay('Signed', 'B2:D20');
    expect(rows.filter(([channel, persona]) => channel === 'Inbound' && persona === 'Small company')).toEqual([
      ['Inbound', 'Small company', '12'],
    ]);
  });

  test('gives way to the one that somebody else typed over it', async () => {
    await open();
    const a1 = await unfollowed();
    await book.edit('4 Commitments', a1, 15);
    await book.run('api', 'refresh');
    expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|15|']);
    expect(await committed()).toBe('15');
  });

  test('is taken after rows were put in above the table', async () => {
    await open();
    book.insertRows('4 Commitments', 18, 2);
    await unfollowed();
    await book.run('api', 'refresh');
    expect(await adjustments()).toEqual(['November 2026|Inbound|Small company|12|']);
  });
});

test('a formula of a table that labels were pasted over comes back', async () => {
  await open();
  await book.edit('4 Commitments', 'A21', 'Channel');
  await book.idle();
  expect((await book.readFormulas('4 Commitments', 'A21:A21'))[0]?.[0]).toMatch(/^=SLA_TARGETS\(/);
  expect(await cell('4 Commitments', 'A22')).toBe('Organic');
});

test('interrupted at any call, the next refresh leaves the state of an undisturbed one', async () => {
  await open();
  const before = book.snapshot();
  await target(2, 1, 12);
  await book.run('api', 'refresh');
  const state = async () => [
    await adjustments(),
    await book.readDisplay('4 Commitments', 'A1:F55'),
    await book.readFormulas('4 Commitments', 'A1:F55'),
  ];
  const undisturbed = await state();
  const { ways } = await endedAnywhere(
    book,
    before,
    () => target(2, 1, 12),
    async (call) => {
      await book.run('api', 'refresh');
      expect({ call, state: await state() }).toEqual({ call, state: undisturbed });
    },
  );
  expect(ways).toBeGreaterThanOrEqual(3);
});
