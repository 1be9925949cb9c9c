import type {
  AssistantState,
  CheckView,
  Done,
  ImportCounts,
  ImportSession,
  Merges,
  Spellings,
} from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { csv, imported } from '../unit/log/import/support/files';
import { endedAnywhere } from './support/faults';
import { openWorkbook } from './support/workbook';

/** Spellings of one label are merged in the log, the lists and the next files. */

let book: Headless;
let ready: Snapshot;
beforeAll(async () => {
  book = await openWorkbook('en_US', '2026-11-23');
  await book.run('createTabs');
  await take(FILE);
  await book.idle();
  ready = book.snapshot();
});
beforeEach(() => book.restore(ready));
afterAll(() => book.close());

const HEADER = ['Created', 'Channel', 'Persona', 'Won on', 'Amount'];
/** Three leads of Google Ads in two spellings, one of which is won. */
const FILE = [
  HEADER,
  ['2026-08-03', 'Google Ads', 'Small companies', '2026-09-01', '1000'],
  ['2026-08-04', 'google-ads', 'Small companies', '', ''],
  ['2026-08-05', 'Google Ads', 'Small company', '', ''],
  ['2026-08-06', 'Fairs', 'Small companies', '', ''],
];
const GOOGLE: Merges = { channel: [{ spelling: 'google-ads', label: 'Google Ads' }], persona: [] };

async function take(rows: readonly (readonly string[])[]): Promise<Omit<ImportCounts, 'keptFormulas'>> {
  const file = imported(csv(rows));
  const start = { columns: file.columns, rows: file.rows.length, replaceSample: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  const counts = (await book.run('api', 'importBatch', { session, rows: file.rows })) as ImportCounts;
  await book.run('api', 'endImport', { addLabels: true });
  return counts;
}

const merge = async (merges: Merges) => ((await book.run('api', 'mergeSpellings', merges)) as Done).message;
const spellings = () => book.run('api', 'getSpellings') as Promise<Spellings>;
const column = async (tab: string, header: string, row: number): Promise<string[]> => {
  const cells = await book.readDisplay(tab, `A${row}:Z30`);
  const at = cells[0]!.indexOf(header);
  return cells.slice(1).map((one) => one[at] ?? '');
};
const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');
const setting = async (header: string) => filled(await column('Settings', header, 4));
const problems = async () => {
  const { problems: all } = (await book.run('api', 'getState')) as AssistantState;
  return all.map(({ text, fix }) => ({ text, fix: fix?.action }));
};

test('are proposed, and Start and the check offer to merge them although both stand in the list', async () => {
  const { channel, persona } = await spellings();
  expect(channel.proposals).toEqual([
    { spelling: 'google-ads', label: 'Google Ads', rows: 1, labelRows: 2, why: 'twin' },
  ]);
  expect(persona.proposals).toMatchObject([{ spelling: 'Small company', label: 'Small companies', rows: 1 }]);
  expect(await problems()).toContainEqual({
    text: expect.stringContaining('“google-ads” (row 3) and “Google Ads” look like the same thing'),
    fix: 'openSpellings',
  });
  const { findings } = (await book.run('api', 'getCheck')) as CheckView;
  expect(findings.map(({ title, fix }) => [title, fix?.action])).toEqual([
    ['1 label to be merged with another one in “Channel”', 'openSpellings'],
    ['1 label to be merged with another one in “Persona”', 'openSpellings'],
  ]);
});

test('become one in the log and in the list, and Settings keeps the other', async () => {
  expect(await merge(GOOGLE)).toBe(
    'One spelling is merged: 1 row of the lead log changed, and the next imports will know.',
  );
  expect(filled(await column('Leads', 'Channel', 1))).toEqual(['Google Ads', 'Google Ads', 'Google Ads', 'Fairs']);
  expect(await setting('Channels')).toEqual(['Fairs', 'Google Ads']);
  expect(await setting('Channel also written')).toEqual(['google-ads']);
  expect(await setting('Stands for channel')).toEqual(['Google Ads']);
  expect((await spellings()).channel.proposals).toEqual([]);
  // Three leads, one of them won.
  const rates = await book.readDisplay('1 Close rates', 'A1:H60');
  expect(rates.flat()).toContain('Google Ads');
  expect(rates.flat()).not.toContain('google-ads');
});

const tabs = () => Promise.all([book.readDisplay('Leads', 'A1:V20'), book.readDisplay('Settings', 'A1:Z40')]);
const lastImport = async () => ((await book.run('api', 'getState')) as AssistantState).lastImport;
const takeBack = async (merge: boolean) => {
  const { number } = (await lastImport())!;
  return ((await book.run('api', 'takeBackImport', { number, merge })) as Done).message;
};
const BOTH: Merges = { ...GOOGLE, persona: [{ spelling: 'Small company', label: 'Small companies' }] };

test('can be taken back alone, the last merge first, wherever a script ended in the midst of it', async () => {
  await book.edit('Settings', 'H5', 'Small company');
  await book.edit('Settings', 'I5', '500');
  await book.idle();
  const before = await tabs();
  await merge(BOTH);
  await book.idle();
  const merged = await tabs();
  const { number } = (await lastImport())!;
  const { ways } = await endedAnywhere(
    book,
    book.snapshot(),
    () => book.run('api', 'takeBackImport', { number, merge: true }),
    async (call) => {
      await takeBack(true);
      expect([call, await tabs()]).toEqual([call, before]);
    },
  );
  expect(ways).toBeGreaterThan(2);
  await merge(BOTH);
  expect(await tabs()).toEqual(merged);
  expect((await lastImport())!.merges).toEqual({ alone: false, last: true });
  expect(await takeBack(true)).toBe(
    'The merge is taken back: 2 cells of the lead log and the lists of Settings as before.',
  );
  expect(await takeBack(true)).toContain('There is no merge to take back');
  expect(await tabs()).toEqual(before);
});

test('go with the import before them when that is taken back, and are a step of their own after that', async () => {
  await merge(BOTH);
  expect(await takeBack(false)).toMatch(/^The import is taken back: 4 leads removed/);
  expect(filled(await column('Leads', 'Channel', 1))).toEqual([]);
  expect(await setting('Channel also written')).toEqual([]);
  await merge(GOOGLE);
  expect(await lastImport()).toMatchObject({
    merges: { alone: true, last: true },
    text: expect.stringMatching(/^Spellings merged last/),
  });
  expect(await takeBack(false)).toMatch(/^The merge is taken back/);
  expect(await setting('Channel also written')).toEqual([]);
});

test('merged again are merged already', async () => {
  await merge(GOOGLE);
  const once = await Promise.all([book.readDisplay('Leads', 'A1:V20'), book.readDisplay('Settings', 'A1:Z40')]);
  expect(await merge(GOOGLE)).toContain('0 rows of the lead log changed');
  expect(await Promise.all([book.readDisplay('Leads', 'A1:V20'), book.readDisplay('Settings', 'A1:Z40')])).toEqual(
    once,
  );
});

test('a file with the old spelling finds its leads again, merged or only said in Settings', async () => {
  const unchanged = { added: 0, updated: 0, unchanged: 4 };
  await book.edit('Settings', 'T5', 'google-ads');
  await book.edit('Settings', 'U5', 'Google Ads');
  await book.idle();
  const aliased = FILE.map((row) => row.map((cell) => (cell === 'google-ads' ? 'Google Ads' : cell)));
  expect(await take(aliased)).toMatchObject(unchanged);
  expect(filled(await column('Leads', 'Channel', 1))).toContain('google-ads');
  expect(await problems()).toContainEqual({
    text: '“google-ads” (1 row of the log) stands for “Google Ads” in the Settings tab, but the log still has it, so it is counted apart: merge the spellings.',
    fix: 'openSpellings',
  });
  await merge(GOOGLE);
  expect(await take(aliased)).toMatchObject(unchanged);
});

test('what is typed for one goes along, but never into what is typed for the other', async () => {
  for (const [cell, value] of [
    ...[
      ['J5', '11/01/2026'],
      ['K5', 'google-ads'],
      ['L5', 'Small companies'],
      ['M5', '7'],
    ],
    ...[
      ['J6', '12/01/2026'],
      ['K6', 'google-ads'],
      ['L6', 'Small companies'],
      ['M6', '8'],
    ],
    ...[
      ['J7', '12/15/2026'],
      ['K7', 'Google Ads'],
      ['L7', 'Small companies'],
      ['M7', '9'],
    ],
    ...[
      ['H5', 'Small company'],
      ['I5', '500'],
    ],
  ] as const) {
    await book.edit('Settings', cell, value);
  }
  await merge({ ...GOOGLE, persona: [{ spelling: 'Small company', label: 'Small companies' }] });
  // The entry of December has another beside it, so nobody knows which of 8 and 9 is meant.
  expect(await setting('Channel')).toEqual(['Google Ads', 'google-ads', 'Google Ads']);
  expect((await book.readDisplay('Settings', 'H5:I5'))[0]).toEqual(['Small companies', expect.stringContaining('500')]);
});

test('the other may stay: what was said before is turned round', async () => {
  await merge(GOOGLE);
  await merge({ channel: [{ spelling: 'Google Ads', label: 'google-ads' }], persona: [] });
  expect(filled(await column('Leads', 'Channel', 1))).toEqual(['google-ads', 'google-ads', 'google-ads', 'Fairs']);
  expect(await setting('Channel also written')).toEqual(['Google Ads']);
  expect(await setting('Channels')).toEqual(['Fairs', 'google-ads']);
});

test.each([
  [
    'a circle',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    '“a” cannot stand for “b”',
  ],
  ['a blank label', [['a', ' ']], '“a” cannot stand for “”'],
  ['a label of all others', [['Other', 'b']], '“Other” cannot stand for “b”'],
] as const)('%s is refused in a sentence, and nothing is written', async (_, pairs, sentence) => {
  const before = await book.readDisplay('Settings', 'A1:Z40');
  const channel = pairs.map(([spelling, label]) => ({ spelling, label }));
  await expect(merge({ channel, persona: [] })).rejects.toThrow(sentence);
  expect(await book.readDisplay('Settings', 'A1:Z40')).toEqual(before);
});

test('what is typed wrong in the lists is a sentence a row', async () => {
  const typed = [
    ['a', 'b'],
    ['b', 'a'],
    ['c', ''],
    ['Fairs', 'Google Ads'],
    ['fairs', 'SEO'],
  ];
  for (const [i, [spelling, label]] of typed.entries()) {
    await book.edit('Settings', `T${5 + i}`, spelling!);
    await book.edit('Settings', `U${5 + i}`, label!);
  }
  await book.idle();
  const texts = (await problems()).map(({ text }) => text);
  for (const begin of [
    '“a” stands for “b”, which leads back to it',
    '“b” stands for “a”, which leads back to it',
    'The other spelling “c” of “” says nothing',
    '“Fairs” stands in the list “Channels” and is another spelling of “Google Ads” too',
    'The other spelling “fairs” stands twice: it counts as “Google Ads”',
  ]) {
    expect(texts.filter((text) => text.startsWith(begin))).toHaveLength(1);
  }
});

test('in French', async () => {
  const french = await openWorkbook('fr_FR', '2026-11-23');
  try {
    expect(((await french.run('api', 'mergeSpellings', GOOGLE)) as Done).message).toBe(
      'Une orthographe fusionnée\u202f: 0 ligne du journal des leads modifiée, et les prochains imports en tiendront compte.',
    );
    const cells = await french.readDisplay('Réglages', 'T3:W5');
    expect(cells).toEqual([
      ['Autres orthographes des canaux', '', 'Autres orthographes des personas', ''],
      ['Canal aussi écrit', 'Désigne le canal', 'Persona aussi écrit', 'Désigne le persona'],
      ['google-ads', 'Google Ads', '', ''],
    ]);
  } finally {
    french.close();
  }
});
