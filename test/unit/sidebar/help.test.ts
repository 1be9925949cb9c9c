import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labels } from '../../../src/text';

const FOLDER = path.join(__dirname, '../../../src');

/** The functions as the script declares them. */
const declared = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/^global\.(SLA_\w+)/gm)])
  .map(([, name]) => name);

test.each(['en', 'fr'] as const)('the help in %s explains every function, and none that does not exist', (language) => {
  const explained = Object.keys(labels(language, 'sidebar')).filter((key) => key.startsWith('SLA_'));
  expect(declared.length).toBeGreaterThan(0);
  expect(explained.sort()).toEqual([...declared].sort());
});
