import type { Headless } from '../../../workbench/headless';

/** The header of the Leads tab. */
export const NAMES = [
  ...['Lead ID', 'Created', 'Channel', 'Persona', 'Leads', 'MQL on', 'SQL on', 'Opportunity on', 'Won on', 'Lost on'],
  ...['Customers', 'Amount', 'Owner', 'First contact', 'Attempts', 'Rejection reason', 'Lost reason', 'Rejected on'],
  ...['Review', 'Reviewed on'],
];

/** The leads, each as what stands in its row, whatever the order of the columns and rows. */
export async function leadsOf(book: Headless): Promise<string[]> {
  const rows = await book.readValues('Leads', 'A1:X1700');
  return rows
    .filter((row) => row.some((cell) => String(cell).startsWith('SAMPLE-')))
    .map((row) =>
      row
        .filter((cell) => cell !== '')
        .map(String)
        .sort()
        .join('|'),
    )
    .sort();
}

/** The leads that are in one list only. */
export const changes = (before: readonly string[], after: readonly string[]): string[] => {
  const [old, now] = [new Set(before), new Set(after)];
  const differing = [...before.filter((lead) => !now.has(lead)), ...after.filter((lead) => !old.has(lead))];
  return before.length === after.length ? differing : [`${before.length} are ${after.length}`, ...differing];
};

/** What of the state the page is told of a header. */
export interface State {
  problems: { text: string; severity: string; place?: { a1: string }; fix?: { action: string } }[];
  primary: { action: string };
}

/** What the page lists as errors. */
export async function errorsOf(book: Headless): Promise<string[]> {
  const { problems } = (await book.run('api', 'getState')) as State;
  return problems.filter(({ severity }) => severity === 'error').map(({ text }) => text);
}

/** What the problem list says of a column with another name. */
export const renamed = (column: string, name: string) =>
  `The column “${column}” of the Leads tab is called “${name}” now, so the tables do not find it: choose “Create or repair the tabs” in the menu, which writes its name back.`;

export async function pasteHeader(book: Headless, names: readonly string[]): Promise<void> {
  for (const [i, name] of names.entries()) await book.edit('Leads', `${String.fromCharCode(65 + i)}1`, name);
}
