import { TYPED_TABLE_WORDS } from '../../src/features/settings/typed-tables';
import type { Headless } from '../../workbench/headless';
import { keptOf, valuesByTab } from '../support/kept';
import { SEED } from '../support/sample';
import { readSavedWorkbook, type SavedWorkbook, sampleOfSaved, savedWorkbooks } from '../support/saved-workbook';
import { openWorkbook } from './support/workbook';

/** Workbooks that earlier versions have left behind: what people typed and signed in them is still there, and works. */

let book: Headless | null = null;
afterEach(() => {
  book?.close();
  book = null;
});

const ERROR = /^#(?:N\/A|REF!|VALUE!|SPILL!|NAME\?|ERROR!|DIV\/0!|NUM!|CALC!)/;

async function expectKept(book: Headless, saved: SavedWorkbook): Promise<void> {
  const { facts } = saved;
  const kept = await keptOf(book, saved);
  expect(kept).toMatchObject({
    tabs: facts.tabs,
    settings: facts.settings,
    channels: facts.channels,
    personas: facts.personas,
    goals: facts.goals,
    averageSales: facts.averageSales,
    adjustments: facts.adjustments,
    holidays: facts.holidays,
    notes: facts.notes,
    ownColumns: facts.ownColumns,
    rows: facts.leads.count,
    lost: [],
    signed: { count: facts.signed.rows.length, rows: facts.signed.rows },
    keptDay: true,
  });
  const daily = book.triggers().filter(({ handler }) => handler === 'everyDay');
  expect(daily.map(({ schedule }) => schedule)).toEqual(
    facts.digest?.on ? [expect.stringContaining(`atHour(${facts.digest.hour})`)] : [],
  );
}

/** Cells of all tabs that show an error. */
async function errorsIn(book: Headless): Promise<string[]> {
  const found: string[] = [];
  for (const { name, values } of Object.values(await valuesByTab(book))) {
    values.flat().forEach((cell) => {
      if (ERROR.test(String(cell))) found.push(`${name}: ${cell}`);
    });
  }
  return found;
}

describe.each(['0.1.0'])('a workbook of version %s', (version) => {
  const names = savedWorkbooks(version);

  test('is there in both languages', () => {
    expect(names.filter((name) => name.endsWith('.en')).length).toBe(names.length / 2);
    expect(names.length).toBeGreaterThanOrEqual(18);
  });

  const kept = `%s keeps what was typed and signed, when refreshed and when repaired, FAULT_SEED=${SEED}`;
  test.each(sampleOfSaved(version))(kept, async (name) => {
    const saved = readSavedWorkbook(version, name);
    book = await openWorkbook(saved.facts.locale, saved.facts.today, saved.snapshot);
    await book.run('refreshDate');
    await expectKept(book, saved);
    await book.run('createTabs');
    await expectKept(book, saved);
    expect(await errorsIn(book)).toEqual([]);
    const texts = Object.values(await valuesByTab(book)).flatMap(({ values }) => values.flat().map(String));
    expect(texts.filter((text) => TYPED_TABLE_WORDS.some((words) => words === text))).toEqual([]);
  });
});
