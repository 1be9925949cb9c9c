import type { Language } from '../../src/base/types';
import type { CustomFunction } from '../../src/functions/custom-function';
import { createFormat } from '../../src/text';
import { inLanguage, type Json } from './example';
import { wordsIn } from './help';

/** A table of an example, and where it stands. */
export interface Placed {
  readonly argument: string;
  readonly address: string;
  /** Its first row there, from 1. */
  readonly row: number;
  readonly cells: readonly Json[][];
}

/** An example as a person types it. */
export interface Formula {
  readonly text: string;
  readonly tables: readonly Placed[];
}

/** The formula of an example. Its tables stand below each other with a blank row between, the log on its own tab. */
export function formulaOf(name: string, { args, example }: CustomFunction, language: Language): Formula {
  const tables: Placed[] = [];
  let next = 1;
  const typed = Object.entries(args).map(([argument, kind]) => {
    const value = example.args[argument];
    if (value === undefined) return '';
    if (!Array.isArray(value)) return scalar(value, kind.shape === 'day', language);
    const cells = inLanguage(value, language) as Json[][];
    const onTab = kind.shape === 'log';
    const row = onTab ? 1 : next;
    if (!onTab) next += cells.length + 1;
    const range = `A${row}:${columnOf(cells[0]!.length - 1)}${row + cells.length - 1}`;
    const address = onTab ? `Leads!${range}` : range;
    tables.push({ argument, address, row, cells });
    return address;
  });
  while (typed.at(-1) === '') typed.pop();
  return { text: `=${name}(${typed.join('; ')})`, tables };
}

/** The letter of one of the first 26 columns, counted from 0. */
export function columnOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function scalar(value: Json, isDay: boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? wordsIn(language).yes : wordsIn(language).no;
  if (typeof value === 'number') return plainNumber(value, language);
  if (!isDay) return `"${String(value)}"`;
  const [year, month, day] = String(value).split('-').map(Number);
  return `DATE(${year}; ${month}; ${day})`;
}

/** A number as a cell shows it before it has a format: without separators of thousands. */
export function plainNumber(value: number, language: Language): string {
  const grouped = createFormat(language, 'EUR').number(value, 4);
  return language === 'fr' ? grouped.replace(/\s/g, '') : grouped.replace(/,/g, '');
}

/** The signature as people read it: what may be left out in brackets. */
export function signatureOf(name: string, { args }: CustomFunction): string {
  const names = Object.entries(args).map(([argument, kind]) => (kind.leftOut === 'never' ? argument : `[${argument}]`));
  return `${name}(${names.join(', ')})`;
}
