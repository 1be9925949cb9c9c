import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS, type ActionKey } from '../../../src/app/actions';
import { SCENARIOS } from '../../campaign/scenarios';

/** The fault campaign tries whatever writes: an action or a function of the script that it does not know fails here. */

const disturbed = new Set(SCENARIOS.flatMap(({ steps }) => steps.map(({ of }) => of)));

test('every action that writes to the workbook is in the campaign', () => {
  const writing = (Object.keys(ACTIONS) as ActionKey[]).filter((name) => ACTIONS[name].effect !== 'none');
  expect(writing.length).toBeGreaterThanOrEqual(12);
  expect(writing.filter((name) => !disturbed.has(name))).toEqual([]);
});

test('every function of the script that something starts is in the campaign, but for those that open a page', () => {
  const main = readFileSync(path.join(__dirname, '../../../src/main.ts'), 'utf8');
  const functions = [...main.matchAll(/^global\.(\w+) =/gm)].map(([, name = '']) => name);
  const onlyOpen = ['onInstall', 'openAssistant', 'openImport', 'openSigning', 'openHelp'];
  const started = functions.filter((name) => name !== 'api' && !onlyOpen.includes(name));
  expect(started).toEqual(expect.arrayContaining(['onOpen', 'onEdit', 'everyDay', 'createTabs', 'refreshDate']));
  expect(started.filter((name) => !disturbed.has(name))).toEqual([]);
});

test('no two scenarios have one name: a fault is told by it', () => {
  const names = SCENARIOS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
