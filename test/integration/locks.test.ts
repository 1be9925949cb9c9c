import { ACTIONS, type ActionKey } from '../../src/app/actions';
import { labels } from '../../src/text';
import type { Headless, Snapshot } from '../../workbench/headless';
import { differences } from '../campaign/differences';
import { SCENARIOS } from '../campaign/scenarios';
import { savedState } from '../campaign/state';
import type { Memo } from '../campaign/steps';
import { crossed, SEED } from '../support/sample';
import { openLived } from './support/lived';

/** Whatever writes, writes alone: while another run does, and where nobody can have the lock, it says so and leaves all as it is. */

const TODAY = '2026-11-23';
const WRITING = (Object.keys(ACTIONS) as ActionKey[]).filter((name) => ACTIONS[name].effect !== 'none');

let book: Headless;
let lived: Snapshot;
beforeAll(async () => {
  book = await openLived();
  lived = book.snapshot();
});
afterAll(() => book.close());

/** The steps of the first scenario in which an action is run on this workbook, up to that action. */
function stepsTo(name: string) {
  const scenario = SCENARIOS.find(({ workbook, steps }) => workbook === 'lived' && steps.some(({ of }) => of === name));
  const at = scenario?.steps.findIndex(({ of }) => of === name) ?? -1;
  return { before: scenario?.steps.slice(0, at) ?? [], step: scenario?.steps[at], prepare: scenario?.before };
}

const STATES = [
  ['is held by another run', 'lockHeld', 'busy'],
  ['is not to be had', 'noDocumentLock', 'noLock'],
] as const;

const TRIED = crossed(WRITING, STATES).map(([name, [how, condition, word]]) => [name, how, condition, word] as const);
test.each(TRIED)(
  `%s says so and writes nothing while the lock %s, FAULT_SEED=${SEED}`,
  async (name, _, condition, word) => {
    await book.restore(lived);
    const { before, step, prepare } = stepsTo(name);
    // An action that no scenario runs on this workbook needs no argument to be refused.
    await prepare?.(book);
    const memo: Memo = {};
    for (const earlier of before) await earlier(book, memo);
    const state = savedState(book.snapshot(), book.now());
    book.conditions[condition] = true;
    const said = await (step ? step(book, memo) : book.run('api', name)).catch((error: Error) => error.message);
    book.conditions[condition] = false;
    expect(said).toBe(labels('en', 'assistant')[word]);
    expect(differences(state, savedState(book.snapshot(), book.now()))).toEqual([]);
  },
);

describe.each(STATES)('while the lock %s', (_, condition, word) => {
  test('a menu item says so in a dialog', async () => {
    await book.restore(lived);
    book.conditions[condition] = true;
    for (const item of ['createTabs', 'refreshDate']) await book.runMenuItem(item);
    book.conditions[condition] = false;
    expect(book.alerts.slice(-2).map(({ prompt }) => prompt)).toEqual([
      labels('en', 'assistant')[word],
      labels('en', 'assistant')[word],
    ]);
  });

  test('opening and typing go on, and nobody is told', async () => {
    await book.restore(lived);
    book.setNow(new Date('2026-11-25T09:00:00Z'));
    const alerts = book.alerts.length;
    book.conditions[condition] = true;
    await book.run('onOpen', { authMode: 'LIMITED' });
    await book.edit('Settings', 'T40', 'typed meanwhile');
    book.conditions[condition] = false;
    book.setNow(new Date(`${TODAY}T09:00:00Z`));
    expect(book.alerts.length).toBe(alerts);
    expect(await book.readDisplay('Settings', 'T40')).toEqual([['typed meanwhile']]);
  });
});
