/// <reference path="./papaparse.d.ts" />
import { parse } from 'papaparse';
import { atOnce, type Steps } from '../../base/steps';
import type { Language } from '../../base/types';
import { labels } from '../../text';
import { hasDate } from './find-header';
import { ImportError } from './import-error';
import { linesWithin, swallowedRows, unwrapped } from './quotes';
import { BY_NAMES } from './recognition';
import type { Table } from './table';
import { hasText, tableOfRows } from './table-of-rows';
import { rowsOfText } from './text-rows';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that the delimiter is guessed from. */
const GUESS_ROWS = 50;

/** What Excel takes the separator from, quoted or followed by separators where it was saved once more. */
const DECLARED = /^"?sep=(\\t|[^"\n])"?[,;\t|]*\n/i;

/**
 * Reads a text as a table: the delimiter is what a first line "sep=;" says, else the one that splits most rows alike; the first
 * line of names is the header.
 * @param language of the labels given to columns without a name ("Column 4", "Colonne 4")
 * @throws ImportError when there is nothing, no row below the header, a quote that never closes, or too many rows
 */
export const parseTable = (text: string, language: Language): Table => atOnce(parsingTable(text, language));

/** The same in steps. */
export function* parsingTable(text: string, language: Language): Steps<Table> {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const declared = DECLARED.exec(plain);
  const body = declared === null ? plain : plain.slice(declared[0].length);
  const delimiter = declared?.[1]?.replace('\\t', '\t') ?? guessDelimiter(body);
  const { data: cells, errors } = yield* rowsOfText(body, delimiter);
  const lines = linesOf(cells, declared === null ? 1 : 2);
  const unclosed = errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed !== undefined) throw new ImportError('unclosedQuote', { line: lines[unclosed.row ?? 0] ?? 1 });
  yield;
  const data = unwrapped(cells, DELIMITERS) ?? cells;
  yield;
  const wrong = new Set(errors.map((error) => error.row));
  return tableOfRows(data, {
    ...BY_NAMES,
    line: (row) => lines[row]!,
    misquoted: (row) => wrong.has(row),
    swallowed: (row, width) => (wrong.has(row) ? linesWithin(data[row]!) : swallowedRows(data[row]!, width, delimiter)),
    unnamed: (position) => labels(language, 'importWords').unnamedColumn({ position }),
    delimiter,
    daysFrom1904: false,
  });
}

/**
 * The delimiter of a table: the one that splits most rows into the same number of cells, titles and remarks among them; then the
 * one that gives more cells. A comma where nothing splits them: a table of one column.
 */
function guessDelimiter(text: string): string {
  let best = { delimiter: ',', alike: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(text, { delimiter, newline: '\n', preview: GUESS_ROWS }).data.filter(hasText);
    for (const width of new Set(rows.map((row) => row.length))) {
      const first = rows.findIndex((row) => row.length === width);
      // A column of dates with a time behind a comma is one column, whose header no comma splits.
      if (width < 2 || (first > 0 && hasDate(rows[first]!))) continue;
      const alike = rows.filter((row) => row.length === width).length / rows.length;
      if (alike > best.alike || (alike === best.alike && width > best.width)) best = { delimiter, alike, width };
    }
  }
  return best.delimiter;
}

/** The line each row begins on: a row takes one line, and one more for every line end inside its quotes. */
function linesOf(rows: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return rows.map((row) => {
    const begins = line;
    line++;
    for (const cell of row) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line++;
    return begins;
  });
}
