import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tooLong } from './too-long';

/** `npm run lint`: names every file and function that is too long. */
const KINDS = ['*.ts', '*.mts', '*.js', '*.cjs', '*.css', '*.html'];
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...KINDS];
const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\n').filter(existsSync);
for (const file of files) {
  for (const { line, name, lines, limit } of tooLong(file, readFileSync(file, 'utf8'))) {
    console.error(`${file}:${line}  ${name} has ${lines} lines, at most ${limit} are allowed.`);
    process.exitCode = 1;
  }
}
