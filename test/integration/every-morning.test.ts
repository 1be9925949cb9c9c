import type { MorningView, OtherTab } from '../../src/app/api';
import type { Answers } from '../../src/log/import/plan';
import type { Kinds } from '../../src/log/import/stages';
import type { Headless, Snapshot } from '../../workbench/headless';
import { importedByHand } from './support/by-hand';
import { endedAnywhere } from './support/faults';
import { openWorkbook } from './support/workbook';

/** A tab that is imported every day by the choices of the last import by hand, and by nothing else. */

const HEADER = ['Record ID', 'Created', 'Source', 'Persona', 'Deal Stage', 'Close Date', 'Sector'];
const LEADS = [
  ['1', '2026-08-03', 'SEO', 'Small', 'Signed', '2026-09-01', 'SaaS'],
  ['2', '2026-08-04', 'Ads', 'Large', 'Talking', '', 'Retail'],
];

let book: Headless;
let tab: OtherTab;
const ready = new Map<string, Snapshot>();

async function write(rows: readonly (readonly (string | number)[])[], from = 1, name = 'Pipeline'): Promise<void> {
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) await book.edit(name, `${'ABCDEFGH'[c]}${from + r}`, value);
  }
}

const byHand = (answers: Answers = {}, kinds: Kinds = {}) => importedByHand(book, tab.id, answers, kinds);

const set = async (on: boolean, header: string | null, id: number | null = tab.id) =>
  (await book.run('api', 'setMorning', { on, tab: id, header, keepOutcomes: false, addLabels: true })) as {
    readonly message: string;
    readonly morning: MorningView;
  };
const view = async (id: number | null = null) => (await book.run('api', 'getMorning', { tab: id })) as MorningView;

async function morning(day = 24): Promise<void> {
  book.setNow(new Date(Date.UTC(2026, 10, day, 5, 12)));
  await book.runTrigger('everyDay');
}

/** A workbook whose tab was imported by hand and is imported every day from then on. */
async function open(locale: 'en_US' | 'fr_FR' = 'en_US'): Promise<void> {
  const known = ready.get(locale);
  book = await openWorkbook(locale, '2026-11-23', known ?? null);
  if (!known) {
    await book.run('createTabs');
    book.addTab('Pipeline');
    await write([HEADER, ...LEADS]);
  }
  tab = ((await book.run('api', 'getTabs')) as OtherTab[])[0]!;
  if (known) return;
  await set(true, await byHand());
  await book.idle();
  ready.set(locale, book.snapshot());
}
beforeEach(() => open());
afterEach(() => book.close());

/** ID, stage's outcome and sector of each lead. */
async function leads(): Promise<string[]> {
  const [header = [], ...rows] = await book.readDisplay('Leads', 'A1:V12');
  const at = ['Lead ID', 'Channel', 'Won on', 'Sector'].map((label) => header.indexOf(label));
  return rows.map((row) => at.map((column) => row[column] ?? '').join('|')).filter((row) => /[^|]/.test(row));
}
const FIRST = ['1|SEO|09/01/2026 00:00|SaaS', '2|Ads||Retail'];

async function line(name = 'Start', label = 'Daily import'): Promise<string> {
  return (await book.readDisplay(name, 'A1:B30')).find(([first]) => first === label)?.[1] ?? '';
}

test('what the tab has new and changed is in the log each morning, and said on Start', async () => {
  expect(await leads()).toEqual(FIRST);
  expect(await line()).toBe('The tab “Pipeline” is imported every day between 6:00 AM and 7:00 AM.');
  expect(book.triggers().map(({ schedule }) => schedule.includes('atHour(6)'))).toEqual([true]);
  await write(
    [
      ['2', '2026-08-04', 'Ads', 'Large', 'Signed', '2026-11-20', 'Trade'],
      ['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', ''],
    ],
    3,
  );
  await morning();
  expect(await leads()).toEqual([FIRST[0], '2|Ads|11/20/2026 00:00|Trade', '3|Fair||']);
  expect(await line()).toBe('11/24/2026 06:12: 1 new, 1 updated, 1 unchanged from the tab “Pipeline”.');
  // New labels go to the lists, as was wished by hand.
  expect((await book.readDisplay('Settings', 'A1:Z40')).flat()).toContain('Fair');
  // Another trigger of the day finds it done.
  await write([['4', '2026-11-24', 'SEO', 'Small', 'Talking', '', '']], 5);
  await book.runTrigger('everyDay');
  expect(await leads()).toHaveLength(3);
  await morning(25);
  expect(await leads()).toHaveLength(4);
  expect(book.mails()).toEqual([]);
});

test('a stage that is new is named on Start and on the page, until somebody has imported the tab by hand', async () => {
  await write([['3', '2026-11-23', 'Fair', 'Small', 'Presented', '', '']], 4);
  await morning();
  const said =
    'New stage: “Presented”, taken as open (1 lead). If it means something else, import the tab by hand and say so.';
  const below = async () => {
    const rows = await book.readDisplay('Start', 'A1:B30');
    return rows[rows.findIndex(([label]) => label === 'Daily import') + 1];
  };
  expect([await below(), (await view()).lines[2]]).toEqual([['', said], said]);
  await byHand();
  await morning(25);
  expect([await below(), (await view()).lines[2]]).toEqual([['', ''], undefined]);
});

test('a tab that is renamed or moved down is found, and its columns may change places', async () => {
  book.renameTab('Pipeline', 'Connector');
  const order = [6, 1, 2, 3, 4, 5, 0];
  const rows = [HEADER, ...LEADS, ['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', 'New']];
  await write([['Report', '', '', '', '', '', ''], ...rows.map((row) => order.map((i) => row[i]!))], 1, 'Connector');
  await morning();
  expect(await leads()).toEqual([...FIRST, '3|Fair||New']);
  expect(await line()).toContain('1 new, 0 updated, 2 unchanged from the tab “Connector”.');
});

describe('what is not certain is not imported, and its owner is told once', () => {
  const NEW = ['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', ''];
  const many = Array.from({ length: 8 }, (_, i) => [
    `${i + 10}`,
    '2026-08-03',
    'SEO',
    'Small',
    'Signed',
    '2026-09-01',
    '',
  ]);

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a tab that is gone', async () => book.deleteTab('Pipeline'), /the tab is not there any more/],
    [
      'a column that has another name',
      () => write([['Industry']].map(([label]) => [...HEADER.slice(0, 6), label!])),
      /the columns of the tab/,
    ],
    ['one column more', () => write([[...HEADER, 'Job']]), /the columns of the tab are not those it had/],
    ['nothing but a header', async () => book.deleteRows('Pipeline', 2, 2), /no header with rows below it/],
    [
      'a stage of which the words do not tell',
      () => write([[...NEW.slice(0, 4), 'Closed', '2026-11-23', '']], 4),
      /what the stage says by Closed/,
    ],
    [
      'dates that can be read in two ways',
      () =>
        write(
          [["'3", "'03/04/2026", 'Fair', 'Small', 'Talking', '', '']].flatMap((row) => [
            row,
            ['4', "'05/06/2026", 'Fair', 'Small', 'Talking', '', ''],
          ]),
          2,
        ),
      /the dates or numbers of Created can be read in two ways/,
    ],
    [
      'dates that are none',
      () =>
        write(
          [
            ['1', 'soon', ...LEADS[0]!.slice(2)],
            ['2', 'later', ...LEADS[1]!.slice(2)],
            NEW.map((cell, i) => (i === 1 ? 'one day' : cell)),
          ],
          2,
        ),
      /does not fit the tab any more \(Created\)/,
    ],
  ])('%s', async (_, change, sentence) => {
    await change();
    await morning();
    expect(await leads()).toEqual(FIRST);
    expect(await line()).toMatch(sentence);
    await book.runTrigger('everyDay');
    expect(book.mails().map(({ to, subject }) => [to, subject])).toEqual([
      [expect.stringMatching(/@/), 'Lead SLA: the daily import needs you'],
    ]);
    expect(book.mails()[0]!.text).toMatch(sentence);
    await morning(25);
    expect(book.mails()).toHaveLength(2);
  });

  test('a column that a connector has lost takes no wins back', async () => {
    await write(many, 4);
    await byHand();
    expect(await leads()).toHaveLength(10);
    await write(
      [...LEADS, ...many].map((row) => [...row.slice(0, 4), 'Talking', '', '']),
      2,
    );
    await morning();
    expect((await leads()).filter((row) => row.includes('2026'))).toHaveLength(9);
    expect(await line()).toMatch(/9 wins and losses of the log are not in the tab any more/);
  });

  test('until somebody has answered by hand', async () => {
    await write([[...NEW.slice(0, 4), 'Closed', '2026-11-23', '']], 4);
    await morning();
    await byHand({}, { closed: 'won' });
    await write([['5', '2026-11-24', 'SEO', 'Small', 'Closed', '2026-11-24', '']], 5);
    await morning(25);
    expect(await leads()).toEqual([...FIRST, '3|Fair|11/23/2026 00:00|', '5|SEO|11/24/2026 00:00|']);
    expect(await line()).toContain('1 new, 0 updated, 3 unchanged');
  });
});

test('interrupted anywhere, the next run completes it, and Start says meanwhile that it was begun', async () => {
  await write([['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', 'New']], 4);
  await morning();
  const expected = [await leads(), await line()];
  await book.restore(ready.get('en_US')!);
  await write([['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', 'New']], 4);
  book.setNow(new Date(Date.UTC(2026, 10, 24, 5, 12)));
  await endedAnywhere(
    book,
    book.snapshot(),
    () => book.runTrigger('everyDay'),
    async (call) => {
      await book.runTrigger('everyDay');
      const said = (await line()).replace('0 new, 0 updated, 3 unchanged', '1 new, 0 updated, 2 unchanged');
      expect([call, await leads(), said]).toEqual([call, ...expected]);
    },
  );
});

describe('the one trigger', () => {
  const digest = (on: boolean, hour = 17) => book.run('api', 'setDigest', { on, hour, workingDaysOnly: false });
  const hours = () => book.triggers().map(({ schedule }) => Number(/atHour\((\d+)\)/.exec(schedule)?.[1]));
  const recipients = async () => {
    const row = (await book.readDisplay('Settings', 'A1:A40')).findIndex(([label]) => /^Recipients/.test(label ?? ''));
    await book.edit('Settings', `B${row + 1}`, 'ann@example.com');
  };

  test('is shared with the daily mail, at its hour, and goes when both are off', async () => {
    await recipients();
    await digest(true);
    expect([hours(), await line()]).toEqual([
      [17],
      'The tab “Pipeline” is imported every day between 5:00 PM and 6:00 PM.',
    ]);
    await digest(false);
    expect(hours()).toEqual([6]);
    const { message, morning: after } = await set(false, null, null);
    expect([message, after.lines, hours(), await line()]).toEqual([
      'No tab is imported by itself any more.',
      [],
      [],
      '',
    ]);
    await digest(true);
    await set(true, await byHand());
    expect(hours()).toEqual([17]);
    await set(false, null, null);
    expect(hours()).toEqual([17]);
  });

  test('runs nothing once it is off, and goes by itself', async () => {
    await book.run('api', 'setMorning', { on: false, tab: null, header: null, keepOutcomes: false, addLabels: true });
    await write([['3', '2026-11-23', 'Fair', 'Small', 'Talking', '', '']], 4);
    await morning().catch(() => null);
    expect([await leads(), hours()]).toEqual([FIRST, []]);
  });
});

test('the page is told what is on, what would take its place, and what cannot be switched on', async () => {
  expect(await view()).toEqual({
    on: true,
    lines: ['The tab “Pipeline” is imported every day between 6:00 AM and 7:00 AM.'],
    button: 'Stop the daily import',
  });
  expect(await view(tab.id)).toMatchObject({ on: true });
  const other = await view(tab.id + 1);
  expect([other.on, other.lines[1], other.button]).toEqual([
    false,
    'The tab “Pipeline” is imported every day now: this one would take its place.',
    'Do this every morning',
  ]);
  await expect(set(true, 'nobody')).rejects.toThrow('what was chosen for the tab is not known any more');
  await expect(set(true, 'nobody', 99999)).rejects.toThrow('That tab is not there any more');
});

test('in French', async () => {
  book.close();
  await open('fr_FR');
  await write([['3', '2026-11-23', 'Salon', 'Small', 'Talking', '', '']], 4);
  await morning();
  expect(await line('Accueil', 'Import du jour')).toBe(
    '24/11/2026 06:12\u202f: 1 nouveau, 0 mis à jour, 2 inchangés depuis l’onglet «\u202fPipeline\u202f».',
  );
});
