import { builtFiles, openWorkbook } from './support/workbook';

/** Where a part of the script is missing: what needs it says so before it has changed anything, and all else works. */

test.each([
  ['en_US', /^A part of Lead SLA \(Words\) could not be loaded: try again, and .*installed the add-on/],
  ['fr_FR', /^Une partie de Lead SLA \(Words\) n’a pas pu être chargée\u202f: réessayez/],
] as const)('without the words of the actions (%s)', async (locale, sentence) => {
  const { 'Code.js': _, 'Words.html': words, ...files } = builtFiles();
  expect(words).toBeDefined();
  const book = await openWorkbook(locale, undefined, null, { files });
  await book.runMenuItem('createTabs');
  expect(book.alerts.at(-1)?.prompt).toMatch(sentence);
  await expect(book.run('api', 'fillSample')).rejects.toThrow(sentence);
  expect(book.tabs()).toHaveLength(1);
  expect(await book.run('api', 'getState')).toMatchObject({ ready: false });
  await book.run('onOpen');
  expect(book.menus).toHaveLength(1);
  book.close();
});
