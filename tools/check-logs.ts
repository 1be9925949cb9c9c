import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import Papa from 'papaparse';
import { compare, FIGURES, type LogFigures } from './log-figures';

/**
 * Compares the built product with the figures of public lead logs, for whoever has such files: `npm run check:logs -- FOLDER`.
 * Logs that are not in the folder are left out, and said so. No part of the tests.
 */

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const CODE = path.join(__dirname, '..', 'dist', 'Code.js');

function builtFunctions(): Functions {
  if (!existsSync(CODE)) throw new Error('There is no built product: run npm run build first.');
  const sheet = { getSpreadsheetLocale: () => 'en_US', getSpreadsheetTimeZone: () => 'Etc/UTC' };
  const context = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => sheet } });
  vm.runInContext(readFileSync(CODE, 'utf8'), context, { filename: 'Code.js' });
  return context as Functions;
}

/** The file as a grid under the headers of the lead log. */
function gridOf(file: string, columns: LogFigures['columns']): string[][] {
  const [names = [], ...rows] = Papa.parse(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'), {
    delimiter: ',',
    newline: '\n',
  }).data as string[][];
  const missing = Object.values(columns).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`${path.basename(file)} lacks the columns ${missing.join(', ')}.`);
  const at = Object.values(columns).map((name) => names.indexOf(name));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return [Object.keys(columns), ...filled.map((row) => at.map((index) => row[index] ?? ''))];
}

function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(folder)) {
    throw new Error('Which folder? Give the one with the logs: npm run check:logs -- FOLDER');
  }
  const functions = builtFunctions();
  let compared = 0;
  let wrong = 0;
  for (const figures of FIGURES) {
    const file = path.join(folder, figures.file);
    if (!existsSync(file)) {
      console.log(`${figures.file}: not in the folder, left out`);
      continue;
    }
    const found = compare(functions, gridOf(file, figures.columns), figures);
    const differences = found.filter(({ expected, actual }) => !same(expected, actual));
    for (const { what, expected, actual } of differences) console.log(`  ${what}: ${actual}, expected ${expected}`);
    console.log(`${figures.file}: ${found.length - differences.length} of ${found.length} figures agree`);
    compared += found.length;
    wrong += differences.length;
  }
  if (compared === 0) throw new Error(`No log was found: ${FIGURES.map(({ file }) => file).join(', ')}.`);
  return wrong === 0 ? 0 : 1;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
