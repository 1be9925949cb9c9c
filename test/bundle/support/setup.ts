import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCode, CODE_VARIABLE } from './code';

/** Builds Code.js once, from the sources as they are now, for all tests of a run. */
export default async function setup(): Promise<void> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lead-sla-built-')), 'Code.js');
  writeFileSync(file, await buildCode());
  process.env[CODE_VARIABLE] = file;
}
