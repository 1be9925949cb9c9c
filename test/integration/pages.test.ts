import type { Headless } from '../../workbench/headless';
import { builtFiles, openWorkbook } from './support/workbook';

/** The pages as the built script opens them: the file of each, told what it has to know of the workbook. */

let book: Headless;
afterEach(() => book.close());

/** What the page that is shown has been told, and the page as it stands in the build. */
function shown(html: string): { start: unknown; file: string | undefined } {
  const told = /<script id="start" type="application\/json">(.*?)<\/script>/.exec(html);
  const plain = html.replace(told?.[1] ?? '', 'null');
  const [file] = Object.entries(builtFiles()).find(([, text]) => text === plain) ?? [];
  return { start: JSON.parse(told?.[1] ?? 'null'), file };
}

const FRENCH = { language: 'fr', locale: 'fr_FR', timeZone: 'Europe/Paris' };

test.each([
  ['openAssistant', 'Sidebar.html', 'home'],
  ['openSigning', 'Sidebar.html', 'signing'],
  ['openHelp', 'Sidebar.html', 'help'],
  ['openImport', 'Import.html', 'home'],
])('%s opens %s at %s', async (name, file, view) => {
  book = await openWorkbook('fr_FR');
  await book.runMenuItem(name);
  expect(shown(book.sidebar?.html ?? '')).toEqual({ start: { ...FRENCH, view }, file });
});

test('a page opens the other one, and none that there is not', async () => {
  book = await openWorkbook('fr_FR');
  for (const [page, file] of [
    ['import', 'Import.html'],
    ['assistant', 'Sidebar.html'],
  ]) {
    await book.run('api', 'openPage', { page });
    expect([page, shown(book.sidebar?.html ?? '').file]).toEqual([page, file]);
  }
  await book.run('api', 'openPage', { page: 'assistant', view: 'check' });
  expect(shown(book.sidebar?.html ?? '')).toMatchObject({ start: { view: 'check' } });
  await expect(book.run('api', 'openPage', { page: 'constructor' })).rejects.toThrow('rechargez la page');
});

test('the chart opens in a dialog', async () => {
  book = await openWorkbook('fr_FR');
  await book.run('api', 'openChart');
  const [dialog] = book.dialogs;
  expect(shown(dialog?.html ?? '')).toEqual({ start: { ...FRENCH, view: 'chart' }, file: 'Sidebar.html' });
});

test.each(['Reading', 'Workbooks'])('the part %s comes as its file, and no other file does', async (part) => {
  book = await openWorkbook('fr_FR');
  expect(await book.run('api', 'getPart', { part })).toBe(builtFiles()[`${part}.html`]);
  await expect(book.run('api', 'getPart', { part: 'Sidebar' })).rejects.toThrow('rechargez la page');
});
