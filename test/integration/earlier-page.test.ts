import type { AssistantState, Done, EntryDay } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Headless } from '../../workbench/headless';
import '../support/texts';
import { openFewer } from './support/workbook';

/** A page of version 0.1 that is still open while this version is pushed: each of its calls does what it did. */

/** The calls of version 0.1, as its pages name them. */
const CALLS = [
  ...['addMissingLabels', 'createTabs', 'endImport', 'fillSample', 'getDigest', 'getEntries', 'getState', 'goTo'],
  ...['importBatch', 'openChart', 'planSigning', 'refresh', 'removeSample', 'saveEntries', 'sendTestDigest', 'setAsOf'],
  ...['setDigest', 'sign', 'startImport', 'useOnePersona'],
] as const;

let book: Headless;
beforeAll(async () => {
  book = await openFewer();
});
afterAll(() => book.close());

test.each(CALLS)('api_%s checks what it is given as the call of today does', async (name) => {
  const { error } = await book.tryRun(`api_${name}`, { nothing: [1] });
  expect(error?.message).toBe(labels('en', 'answers').badRequest);
});

test('they answer, write and hand the state on', async () => {
  const state = (await book.run('api_getState')) as AssistantState;
  expect(state).toEqual(await book.run('api', 'getState'));
  const done = (await book.run('api_setAsOf', '2026-11-20')) as Done;
  expect(done.message).toContain('11/20/2026');
  expect(done.state).toEqual(await book.run('api_getState'));
  const day = (await book.run('api_getEntries', '2026-11-20')) as EntryDay;
  expect(day).toEqual(await book.run('api', 'getEntries', '2026-11-20'));
});
