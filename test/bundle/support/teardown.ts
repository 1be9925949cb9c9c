import { rmSync } from 'node:fs';
import path from 'node:path';
import { CODE_VARIABLE } from './code';

export default function teardown(): void {
  rmSync(path.dirname(process.env[CODE_VARIABLE]!), { recursive: true, force: true });
}
