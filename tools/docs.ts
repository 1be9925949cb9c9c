import { writeFileSync } from 'node:fs';
import { SUPPORT_FILE, supportPage, supportTable } from '../workbench/support/table';
import { pages } from './functions/pages';
import { importPages } from './imports/pages';

/** Writes what is told of the custom functions and of the import from their declarations, and of the workbench from its code: `npm run docs`. */
async function main(): Promise<void> {
  for (const [file, text] of [...pages(), ...importPages()]) writeFileSync(file, text);
  writeFileSync(SUPPORT_FILE, supportPage(await supportTable()));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
