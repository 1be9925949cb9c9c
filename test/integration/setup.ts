import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildHeadless } from '../../workbench/headless/build';
import { MADE_FOLDER } from './support/workbook';

/** Bundles headless Univer once, before the test files that need it start in processes of their own. */
export default async function setup(): Promise<void> {
  process.env[MADE_FOLDER] = mkdtempSync(path.join(tmpdir(), 'lead-sla-made-'));
  await buildHeadless();
}
