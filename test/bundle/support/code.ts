import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import webpack from 'webpack';
import configs from '../../../webpack.config.js';

/** A custom function as a sheet calls it. */
type SheetFunction = (...args: unknown[]) => unknown;
export type SheetFunctions = Readonly<Record<string, SheetFunction>>;

/** Code.js as webpack builds it from the sources as they are now. */
export async function buildCode(): Promise<string> {
  const config = configs.find(({ name }) => name === 'code')!;
  const folder = mkdtempSync(path.join(tmpdir(), 'lead-sla-code-'));
  try {
    await new Promise<void>((done, failed) => {
      webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
        if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
        else done();
      });
    });
    return readFileSync(path.join(folder, 'Code.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name of the variable that tells the tests where Code.js is. */
export const CODE_VARIABLE = 'LEAD_SLA_CODE';

/** Code.js as it has been built for the run. */
export const builtCode = (): string => readFileSync(process.env[CODE_VARIABLE] ?? '', 'utf8');

/** The functions of Code.js, run in a bare context: nothing but the language itself, and what is given. */
export function loadCode(code: string, services: Record<string, unknown> = {}): SheetFunctions {
  const context = vm.createContext({ ...services });
  vm.runInContext(code, context, { filename: 'Code.js' });
  return context as SheetFunctions;
}

/** The part of SpreadsheetApp that custom functions ask. */
export function spreadsheet(locale: string, timeZone: string): Record<string, unknown> {
  const sheet = { getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => timeZone };
  return { SpreadsheetApp: { getActiveSpreadsheet: () => sheet } };
}

/** What a function of another realm returned, as objects of this one, so that it can be compared. */
export function plain(value: unknown): unknown {
  return Array.isArray(value) ? value.map(plain) : value;
}
