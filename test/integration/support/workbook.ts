import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Headless, type HeadlessOptions, openHeadless, type Snapshot } from '../../../workbench/headless';

/** The variable that names the folder of the workbooks which the tests of a run share. */
export const MADE_FOLDER = 'LEAD_SLA_MADE_WORKBOOKS';

const root = path.join(__dirname, '../../..');

/** The built add-on on headless Univer, in a blank workbook or in one that was saved. */
export function openWorkbook(
  locale: 'en_US' | 'fr_FR' = 'en_US',
  today = '2026-11-23',
  snapshot: Snapshot | null = null,
  more: Partial<Pick<HeadlessOptions, 'conditions' | 'userLocale' | 'files'>> = {},
): Promise<Headless> {
  const { 'Code.js': code = '', ...files } = builtFiles();
  return openHeadless({
    code,
    files,
    locale,
    timeZone: 'Europe/Paris',
    today: new Date(`${today}T09:00:00Z`),
    snapshot,
    ...more,
  });
}

/** The same with the sample filled in, made by the first test of the run that asks for it. */
export const openSample = (locale: 'en_US' | 'fr_FR' = 'en_US'): Promise<Headless> =>
  openMade('sample', locale, (book) => book.run('fillSample'));

/** The same with one lead in eight, which is quicker: for tests that do not look at the sample's figures. */
export const openFewer = (locale: 'en_US' | 'fr_FR' = 'en_US'): Promise<Headless> =>
  openMade('fewer', locale, async (book) => {
    await fillFewer(book);
    // The tabs have room for fewer leads then, and what is wrong is said in a run that draws nothing anew.
    await book.run('api', 'refresh');
  });

/** The same before any run after its creation. */
export const openCreated = (): Promise<Headless> => openMade('created', 'en_US', fillFewer);

async function fillFewer(book: Headless): Promise<void> {
  await book.run('fillSample');
  thinOut(book);
  await book.idle();
}

export async function openMade(
  name: string,
  locale: 'en_US' | 'fr_FR',
  make: (book: Headless) => Promise<unknown>,
): Promise<Headless> {
  const file = path.join(process.env[MADE_FOLDER] ?? '', `${name} ${locale}.json`);
  if (existsSync(file)) return openWorkbook(locale, undefined, JSON.parse(readFileSync(file, 'utf8')) as Snapshot);
  const book = await openWorkbook(locale);
  await make(book);
  await book.idle();
  // Another process may be making the same: whoever comes later writes it once more, and nobody reads half of it.
  const begun = `${file} ${process.pid}`;
  writeFileSync(begun, JSON.stringify(book.snapshot()));
  renameSync(begun, file);
  return book;
}

/** Leaves one lead in eight of the sample: fewer make many tries quicker. */
export function thinOut(book: Headless): void {
  for (let row = 1270; row > 1; row -= 100) book.deleteRows('Leads', row, 88);
}

/** The files of the build, as they would be pushed. */
export function builtFiles(): Record<string, string> {
  const folder = path.join(root, 'dist');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** A labelled table on a tab, found by its heading: numbers by row and column label. */
export async function readTable(
  book: Headless,
  tab: string,
  heading: string,
): Promise<{ rows: string[]; columns: string[]; cell(row: string, column: string): string; at: number }> {
  const cells = await book.readDisplay(tab, 'A1:Z120');
  const top = cells.findIndex((row) => row[0] === heading);
  if (top < 0) throw new Error(`There is no heading “${heading}” on “${tab}”.`);
  const start = [top + 1, top + 2].find((row) => cells[row]?.[1] !== '') ?? top + 1;
  const header = cells[start] ?? [];
  const columns = header
    .slice(
      1,
      header.findIndex((cell, index) => index > 0 && cell === ''),
    )
    .filter((c) => c !== '');
  const rows: string[] = [];
  for (let row = start + 1; cells[row]?.[0]; row++) rows.push(cells[row]?.[0] ?? '');
  return {
    rows,
    columns,
    cell: (row, column) => cells[start + 1 + rows.indexOf(row)]?.[1 + columns.indexOf(column)] ?? '',
    at: start + 1,
  };
}
