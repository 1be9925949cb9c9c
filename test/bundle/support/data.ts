import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'papaparse';

const folder = path.join(__dirname, '../../../../shared');

/** Whether the public extracts, which are no part of the project, lie beside it. */
export const hasData = existsSync(path.join(folder, 'data')) && existsSync(path.join(folder, 'cases.json'));

/** Worked examples published by others, with their source. */
export interface Cases {
  readonly target: readonly { goal: number; leadValue: number; leads: number; note: string; source: string }[];
  readonly largestRemainder: readonly { seats: number; weights: number[]; expected: number[]; source: string }[];
  readonly wilson: readonly {
    customers: number;
    leads: number;
    confidence: number;
    low: number;
    high: number;
    source: string;
  }[];
  readonly leadValue: readonly { closeRate: number; averageSale: number; leadValue: number; source: string }[];
  /** The first on working days and holidays, the second on all days of the month. */
  readonly pace: readonly {
    target: number;
    holidays?: string[];
    perDay?: number;
    actual?: number;
    day?: number;
    weekend?: string;
    forecast?: number;
  }[];
  readonly workingDays2026: { perMonth: number[] };
}

export function readCases(): Cases {
  return JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8')) as Cases;
}

/** A public lead log as a grid under the log's own headers. */
export function readPublicLog(file: string, columns: Readonly<Record<string, string>>): string[][] {
  const text = readFileSync(path.join(folder, 'data', file), 'utf8');
  const [names = [], ...rows] = parse(text, { delimiter: ',', newline: '\n' }).data;
  const indices = Object.values(columns).map((name) => names.indexOf(name));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return [Object.keys(columns), ...filled.map((row) => indices.map((index) => row[index] ?? ''))];
}
