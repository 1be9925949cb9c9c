import { rmSync } from 'node:fs';
import { MADE_FOLDER } from './support/workbook';

/** Takes away the workbooks that the tests of the run have shared. */
export default function teardown(): void {
  rmSync(process.env[MADE_FOLDER] ?? '', { recursive: true, force: true });
}
