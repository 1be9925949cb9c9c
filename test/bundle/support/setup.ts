import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, sourcesOf } from '../../../tools/build/up-to-date';
import { buildCode, CODE_VARIABLE } from './code';

const root = path.join(__dirname, '../../..');

/** Has Code.js from the sources as they are now for all tests of a run: what `npm test` has built, or one of its own. */
export default async function setup(): Promise<void> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lead-sla-built-')), 'Code.js');
  if (isBuilt(root, sourcesOf(root))) copyFileSync(path.join(root, 'dist', 'Code.js'), file);
  else writeFileSync(file, await buildCode());
  process.env[CODE_VARIABLE] = file;
}
