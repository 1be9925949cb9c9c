import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, rememberBuilt, sourcesOf } from '../../../tools/build/up-to-date';

/** Whether the build may be left out: a change of anything it reads, or of what it has made, has it made again. */

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const remove = (file: string): void => rmSync(path.join(root, file));
const build = (): void => {
  write('dist/Code.js', 'built');
  rememberBuilt(root, sourcesOf(root));
};
const isUpToDate = (): boolean => isBuilt(root, sourcesOf(root));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lead-sla-up-to-date-'));
  write('src/main.ts', 'one');
  write('src/app/call.ts', 'two');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a build stands as long as nothing has changed', () => {
  expect(isUpToDate()).toBe(false);
  build();
  expect(isUpToDate()).toBe(true);
  write('test/unit/main.test.ts', 'no part of it');
  write('src/main.ts', 'one');
  expect(isUpToDate()).toBe(true);
});

test.each([
  ['a source is changed', () => write('src/app/call.ts', 'three')],
  ['a source is added', () => write('sidebar/page.css', '')],
  ['a source is removed', () => remove('src/app/call.ts')],
  ['a source is moved', () => renameSync(path.join(root, 'src/main.ts'), path.join(root, 'src/start.ts'))],
  ['the way it is built is changed', () => write('tools/build/run.js', 'another')],
  ['a package is another one', () => write('package-lock.json', '{ "lit": "4" }')],
  ['what was built is changed', () => write('dist/Code.js', 'by hand')],
  ['what was built is removed', () => remove('dist/Code.js')],
  ['something is put beside what was built', () => write('dist/More.html', '')],
])('it is made again when %s', (_, change) => {
  build();
  change();
  expect(isUpToDate()).toBe(false);
});

test('going back to sources that were built before needs what came of those', () => {
  build();
  write('src/main.ts', 'another');
  write('dist/Code.js', 'built anew');
  rememberBuilt(root, sourcesOf(root));
  write('src/main.ts', 'one');
  expect(isUpToDate()).toBe(false);
  build();
  expect(isUpToDate()).toBe(true);
});
