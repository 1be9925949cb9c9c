import type { Addon } from '../../bridge/addon';
import { QUIET } from '../../bridge/conditions';
import type { RunRecord } from '../../bridge/session-types';
import { createRuns } from '../../univer/runs';

/** What is told of a run once it has ended. */

async function recordOf(name: string, ...args: unknown[]): Promise<RunRecord | undefined> {
  const ended: RunRecord[] = [];
  const addon: Pick<Addon, 'run'> = { run: async () => ({ value: null, calls: 3, ms: 7 }) };
  const told = { conditions: { ...QUIET }, overlaps: () => false, ended: (record: RunRecord) => ended.push(record) };
  await createRuns(addon as Addon, told).run(name, args, {});
  return ended[0];
}

test('a word given to a function is told with its name, for all that goes through one function', async () => {
  expect(await recordOf('ask', 'saveAll', { rows: 3 })).toEqual({ name: 'ask', word: 'saveAll', calls: 3, ms: 7 });
});

test.each([
  ['nothing', []],
  ['a sentence', ['Please save']],
  ['a name of somebody', ['ada@example.com']],
  ['more than a word', ['a'.repeat(41)]],
  ['a number', [3]],
  ['a word that is not the first', [{ rows: 3 }, 'saveAll']],
])('%s is not', async (_, args) => {
  expect(await recordOf('ask', ...args)).toEqual({ name: 'ask', calls: 3, ms: 7 });
});
