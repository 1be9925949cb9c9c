import { namesOf } from '../../src/features/settings/setting-rows';
import { SETTINGS, type SettingName } from '../../src/features/settings/settings';
import { labels } from '../../src/text';
import type { Headless, PlainCell } from '../../workbench/headless';
import type { SavedFacts, SavedLead, SavedWorkbook } from './saved-workbook';

/** Looks in a workbook for what people had typed and signed, wherever the present version keeps or shows it. */

type Grid = readonly (readonly PlainCell[])[];

const TAB_MARK = 'lead-sla-tab';

/** The values of every tab, by the key the tab is marked with. */
export async function valuesByTab(book: Headless): Promise<Record<string, { name: string; values: Grid }>> {
  const marks = book.snapshot().records.metadata.filter(({ key }) => key === TAB_MARK);
  const tabs = book.tabs();
  const found: Record<string, { name: string; values: Grid }> = {};
  for (const { sheet, value } of marks) {
    const name = tabs.find(({ id }) => id === sheet)?.name;
    if (name !== undefined && value !== null) found[value] = { name, values: await book.readValues(name, 'A1:AZ1600') };
  }
  return found;
}

/** A shown table by its heading: its labels, and its numbers by them. */
function table(values: Grid, heading: string) {
  const top = values.findIndex((row) => row[0] === heading);
  const start = [top + 1, top + 2].find((row) => (values[row]?.[1] ?? '') !== '') ?? top + 1;
  const header = (values[start] ?? []).map(String);
  const rows: string[] = [];
  for (let row = start + 1; (values[row]?.[0] ?? '') !== ''; row++) rows.push(String(values[row]?.[0]));
  return {
    rows,
    columns: header.slice(1).filter((label) => label !== ''),
    cell: (row: number, column: string): PlainCell => values[start + 1 + row]?.[header.indexOf(column, 1)] ?? '',
  };
}

/** The day of a cell in the spreadsheet's time zone, as "2026-11-23"; '' for a cell that holds no date. */
function dayOf(cell: PlainCell | undefined, timeZone: string): string {
  if (typeof cell !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(cell)) return '';
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(cell));
}

const includesInOrder = (row: readonly PlainCell[], wanted: readonly PlainCell[]): boolean => {
  let next = 0;
  for (const cell of row) if (next < wanted.length && cell === wanted[next]) next++;
  return next === wanted.length;
};

/** What of the typed and signed can be found now, in the form of the facts. */
export async function keptOf(book: Headless, { facts, leads }: SavedWorkbook) {
  const tabs = await valuesByTab(book);
  const of = (tab: string): Grid => tabs[tab]?.values ?? [];
  const text = labels(facts.locale === 'fr_FR' ? 'fr' : 'en', 'sheet');
  const committed = table(of('commitments'), text.finalTable);
  const averages = table(of('values'), text.usedAverages);
  const day = (cell: PlainCell | undefined) => dayOf(cell, facts.timeZone);
  const settings = of('settings');
  const valueBeside = (names: readonly string[]): PlainCell | undefined =>
    settings.flatMap((row) => row.flatMap((cell, i) => (names.includes(String(cell)) ? [row[i + 1] ?? ''] : [])))[0];
  return {
    tabs: Object.fromEntries(Object.entries(tabs).map(([key, { name }]) => [key, name])),
    settings: facts.settings.map((one) => ({ ...one, value: valueBeside([one.label, ...labelsOf(one.key)]) })),
    channels: committed.rows.slice(0, facts.channels.length),
    personas: committed.columns.slice(0, facts.personas.length),
    goals: facts.goals.filter(({ month, revenue, share }) =>
      settings.some((row) =>
        row.some((cell, i) => day(cell).startsWith(month) && includesInOrder(row.slice(i), [revenue, share])),
      ),
    ),
    averageSales: facts.averageSales.map(({ persona }) => ({ persona, amount: averages.cell(0, persona) })),
    adjustments: facts.adjustments.filter(({ channel, persona, leads: number }) =>
      settings.some((row) =>
        row.some(
          (cell, i) =>
            day(cell).startsWith(facts.asOf.day.slice(0, 7)) &&
            includesInOrder(row.slice(i), [channel, persona, number]),
        ),
      ),
    ),
    holidays: facts.holidays.filter((one) =>
      settings.some((row) =>
        row.some((cell, i) => day(cell) === one.day && row[i + 1] === one.name && (row[i + 2] === true) === one.worked),
      ),
    ),
    notes: facts.notes.filter((note) => of(note.tab).some((row) => row.includes(note.text))),
    ...keptLeads(of('leads'), facts, leads, day),
    signed: keptSigned(of('signed'), facts),
    keptDay: settings.flat().some((cell) => day(cell) === facts.asOf.day),
  };
}

const labelsOf = (key: string): readonly string[] => (key in SETTINGS ? namesOf(key as SettingName) : []);

/** Rows of the log by their ID, with the cells of the columns of one's own. */
function keptLeads(
  values: Grid,
  facts: SavedFacts,
  leads: readonly SavedLead[],
  day: (cell: PlainCell | undefined) => string,
) {
  const header = values[0] ?? [];
  const rows = values.slice(1).filter((row) => row.some((cell) => cell !== ''));
  const rowOf = (id: string) => rows.find((row) => row.includes(id)) ?? [];
  return {
    rows: rows.length,
    lost: leads.filter(({ id, created, channel, persona, won, amount, owner }) => {
      const row = rowOf(id);
      const texts = [id, channel, persona, owner].every((cell) => cell === '' || row.includes(cell));
      const dates = [created, won].every(
        (cell) => cell === '' || row.some((c) => day(c) !== '' && Date.parse(String(c)) === Date.parse(cell)),
      );
      return !texts || !dates || (amount !== '' && !row.includes(Number(amount)));
    }),
    ownColumns: facts.ownColumns.map(({ header: name, cells }) => ({
      header: name,
      cells: Object.fromEntries(Object.keys(cells).map((id) => [id, rowOf(id)[header.indexOf(name)] ?? ''])),
    })),
  };
}

/** The signed rows that still say what they said, whatever columns have been added between theirs; and how many there are. */
function keptSigned(values: Grid, facts: SavedFacts) {
  const rows = values.slice(1).filter((row) => row.some((cell) => cell !== ''));
  const filled = (row: readonly PlainCell[]) => row.filter((cell) => cell !== '');
  return {
    count: rows.length,
    rows: facts.signed.rows.filter((wanted) => rows.some((row) => includesInOrder(row, filled(wanted)))),
  };
}
