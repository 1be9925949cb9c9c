import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reference, summary } from './reference';

const ROOT = path.join(__dirname, '../..');
const TABLE = /(<!-- functions: npm run docs -->\n)[\s\S]*?(\n<!-- \/functions -->)/;

/** The files that are written from the declarations, with what each should say now. */
export function pages(): ReadonlyMap<string, string> {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  if (!TABLE.test(readme)) throw new Error('README.md has lost the marks around the table of functions.');
  return new Map([
    [path.join(ROOT, 'README.md'), readme.replace(TABLE, (_, before, after) => `${before}${summary('en')}${after}`)],
    [path.join(ROOT, 'docs/functions.en.md'), reference('en')],
    [path.join(ROOT, 'docs/functions.fr.md'), reference('fr')],
  ]);
}
