import type { AssistantState } from '../../src/app/api';
import type { Headless, PlainCell, Snapshot } from '../../workbench/headless';
import { SEED } from '../support/sample';
import { openLived } from './support/lived';
import { COMPUTED, deeds, NOTE } from './support/rough-deeds';
import { PASTED, PASTED_FORMULAS, pastes } from './support/rough-pastes';

/**
 * People rename, move, sort, insert, merge, hide, copy and paste as they like. After that a refresh or a repair gives the numbers
 * that were there before, or says in a sentence what is wrong and where; what people have typed is never lost. Each run does
 * each kind of deed to some tab, and some of them to tabs of each kind.
 */

const DEEDS = [...deeds(), ...pastes()];

let book: Headless;
let start: Snapshot;
let before: Seen;
/** What is said of the workbook whatever is done to it. */
let known: readonly string[];
beforeAll(async () => {
  book = await openLived();
  start = book.snapshot();
  // What is looked for is seen: a lead of their own, and a note on a computed tab.
  expect([typed().get('Leads: OWN-1'), typed().get('1 Close rates: looks low')]).toEqual([1, 1]);
  before = await look();
  known = (await run('refresh')).problems;
});
afterAll(() => book.close());
beforeEach(() => book.restore(start));

const TITLES: Readonly<Record<string, string>> = {
  ...{ start: 'Start', settings: 'Settings', leads: 'Leads', rates: '1 Close rates', values: '2 Lead values' },
  ...{ tracking: '3 Tracking', commitments: '4 Commitments', signed: 'Signed' },
};

/** The present names of the tabs by their titles in English: a tab is known by its id, whatever it is called. */
function namesNow({ records: { metadata } }: Snapshot): ReadonlyMap<string, string> {
  const kept = metadata.find(({ key }) => key === 'lead-sla-sheets')?.value ?? '{}';
  const sheets = JSON.parse(kept) as Readonly<Record<string, number>>;
  return new Map(
    metadata
      .filter(({ key, sheet, value }) => key === 'lead-sla-tab' && (sheets[String(value)] ?? sheet) === sheet)
      .map(({ sheet, value }) => [TITLES[String(value)] ?? '', book.tabs().find(({ id }) => id === sheet)?.name ?? '']),
  );
}

interface Seen {
  /** The numbers of the computed tabs, whatever their order. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly errors: readonly string[];
}

const isError = (cell: PlainCell): boolean => /^#[A-Z]/.test(String(cell));

async function look(): Promise<Seen> {
  await book.idle();
  const numbers: Record<string, number[]> = {};
  const errors: string[] = [];
  const names = namesNow(book.snapshot());
  for (const title of COMPUTED) {
    const name = names.get(title);
    if (name === undefined) errors.push(`${title} is missing`);
    const cells = name === undefined ? [] : (await book.readValues(name, 'A1:AZ200')).flat();
    numbers[title] = cells.filter((cell) => typeof cell === 'number').map((cell) => Math.round(cell * 1e9) / 1e9);
    numbers[title].sort((a, b) => a - b);
    errors.push(...cells.filter(isError).map((cell) => `${title}: ${cell}`));
  }
  return { numbers, errors };
}

/** The cells of a saved workbook, as far as they are looked at here. */
interface Saved {
  readonly sheets: Readonly<
    Record<
      string,
      { readonly name: string; readonly cellData?: Readonly<Record<string, Readonly<Record<string, Cell>>>> }
    >
  >;
}
type Cell = { readonly v?: unknown; readonly f?: unknown; readonly si?: unknown } | null;

/** What stands on the tabs people type into and what they have noted on the others, each as often as it is there. */
function typed(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const snapshot = book.snapshot();
  const titles = new Map([...namesNow(snapshot)].map(([title, name]) => [name, title]));
  for (const { name, cellData = {} } of Object.values((snapshot.workbook as Saved).sheets)) {
    const title = titles.get(name) ?? name;
    const isTheirs = (text: string) => !WRITTEN_BY_US.has(title) || NOTES.has(text);
    for (const cell of Object.values(cellData).flatMap((row) => Object.values(row))) {
      const text = String(cell?.f || (cell?.v ?? ''));
      if (text === '' || (cell?.f && !NOTES.has(text)) || cell?.si || !isTheirs(text)) continue;
      const key = `${title}: ${text}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
const WRITTEN_BY_US: ReadonlySet<string> = new Set(['Start', ...COMPUTED]);
const NOTES: ReadonlySet<string> = new Set([
  ...['ask Zoé', 'below everything', 'our list is elsewhere', 'looks low', 'from accounting', 'weekly meeting'],
  ...['agreed on Monday', 'printed', NOTE, ...PASTED.map(String), ...PASTED_FORMULAS],
]);

/** What was there after the deed and is there less often now. */
function lost(had: ReadonlyMap<string, number>, has: ReadonlyMap<string, number>): string[] {
  return [...had].filter(([key, count]) => (has.get(key) ?? 0) < count).map(([key]) => key);
}

const SENTENCE = /^[A-Z“].*[.!]$/s;

/** Runs an action. @returns what it says when it refuses, which is a sentence, and the problems that are listed */
async function run(action: 'refresh' | 'createTabs'): Promise<{ refused: string; problems: readonly string[] }> {
  const { value, error } = await book.tryRun('api', action);
  if (error) expect(error.message).toMatch(SENTENCE);
  const state = error ? await book.run('api', 'getState') : (value as { readonly state: AssistantState }).state;
  const problems = (state as AssistantState).problems.map(({ text }) => text.replace(/\d+/g, '0'));
  return { refused: error?.message ?? '', problems };
}

const isRight = (seen: Seen): boolean =>
  seen.errors.length === 0 && JSON.stringify(seen.numbers) === JSON.stringify(before.numbers);

describe(`with FAULT_SEED=${SEED}`, () => {
  test.each(DEEDS)('%s %s', async (tab, _, act, { said, perhaps, gone }) => {
    await act(book, tab);
    await book.idle();
    const had = typed();
    const refreshed = await run('refresh');
    const first = await look();
    expect(lost(had, typed()).filter((text) => text !== gone)).toEqual([]);
    // Where a refresh alone does not do, it says what does.
    const told = refreshed.refused !== '' || refreshed.problems.some((problem) => !known.includes(problem));
    expect([isRight(first) || told, refreshed, first.errors]).toEqual([true, refreshed, first.errors]);
    const repaired = await run('createTabs');
    const last = await look();
    expect(lost(had, typed()).filter((text) => text !== gone)).toEqual([]);
    expect(repaired.refused).toBe('');
    if (said && !(perhaps && isRight(last))) expect(repaired.problems).toContainEqual(expect.stringMatching(said));
    else expect([last.errors, last.numbers]).toEqual([[], before.numbers]);
  });
});

test('the workbook speaks French from now on: the numbers are the same, and nothing typed is lost', async () => {
  const had = typed();
  await book.restore({ ...book.snapshot(), locale: 'fr_FR' });
  await book.run('api', 'refresh');
  const after = await look();
  expect([after.errors, after.numbers]).toEqual([[], before.numbers]);
  expect(lost(had, typed())).toEqual([]);
  expect((await book.readDisplay('Start', 'A1:D40')).flat().join()).toContain('Dernière actualisation le');
});
