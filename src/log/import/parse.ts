/// <reference path="./papaparse.d.ts" />
import { parse } from 'papaparse';
import { foldLabel, labelText } from '../../base/labels';
import type { Language } from '../../base/types';
import { labels } from '../../text';
import { ImportError } from './import-error';

/** A column of the file; its label is unique in the file, whatever the header says. */
export interface FileColumn {
  readonly index: number;
  readonly label: string;
}

/** The file as a table of texts. */
export interface Table {
  readonly columns: readonly FileColumn[];
  /** Number of cells in the header row, with the columns that are left out for being blank throughout. */
  readonly width: number;
  /** Rows below the header that are not blank throughout; they may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on, counted from 1 as an editor does. */
  readonly lines: readonly number[];
  /** Indices in `rows` of those whose quotes are wrong, so that their cells cannot be trusted. */
  readonly misquoted: ReadonlySet<number>;
  readonly delimiter: string;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that the delimiter is guessed from. */
const GUESS_ROWS = 50;
/** A spreadsheet holds ten million cells; beyond this the log has no room left for anything else. */
const MAX_ROWS = 400000;

/**
 * Reads a text as a table: the delimiter is what a first line "sep=;" says, else the one that splits the header and splits
 * the rows alike; the first line that is not blank is the header.
 * @param language of the labels given to columns without a name ("Column 4", "Colonne 4")
 * @throws ImportError when there is no header, no row below it, a quote that never closes, or too many rows
 */
export function parseTable(text: string, language: Language): Table {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const declared = /^sep=(.)\n/i.exec(plain);
  const body = declared === null ? plain : plain.slice(declared[0].length);
  const delimiter = declared?.[1] ?? guessDelimiter(body);
  const { data, errors } = parse(body, { delimiter, newline: '\n' });
  const lines = linesOf(data, declared === null ? 1 : 2);
  const unclosed = errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed !== undefined) throw new ImportError('unclosedQuote', { line: lines[unclosed.row ?? 0] ?? 1 });
  const header = data.findIndex(hasText);
  if (header === -1) throw new ImportError('empty');
  const kept = data.flatMap((row, i) => (i > header && hasText(row) ? [i] : []));
  if (kept.length === 0) throw new ImportError('headerOnly');
  if (kept.length > MAX_ROWS) throw new ImportError('tooManyRows', { rows: kept.length, max: MAX_ROWS });
  const rows = kept.map((i) => data[i]!);
  const wrong = new Set(errors.map((error) => error.row));
  return {
    columns: columnsOf(data[header]!, rows, language),
    width: data[header]!.length,
    rows,
    lines: kept.map((i) => lines[i]!),
    misquoted: new Set(kept.flatMap((i, row) => (wrong.has(i) ? [row] : []))),
    delimiter,
  };
}

/**
 * The delimiter of a table: among those that split the header, the one that gives most rows as many cells as the header has;
 * then the one that gives more cells. A comma where nothing splits the header: a table of one column.
 */
function guessDelimiter(text: string): string {
  let best = { delimiter: ',', alike: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(text, { delimiter, newline: '\n', preview: GUESS_ROWS }).data.filter(hasText);
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const alike = rows.filter((row) => row.length === width).length / rows.length;
    if (alike > best.alike || (alike === best.alike && width > best.width)) best = { delimiter, alike, width };
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

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Columns with a name or anything in them; each label is told apart from those before it. */
function columnsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): readonly FileColumn[] {
  const words = labels(language, 'importWords');
  const uses = new Map<string, number>();
  return header.flatMap((cell, index) => {
    const name = labelText(cell);
    if (name === '' && rows.every((row) => (row[index] ?? '').trim() === '')) return [];
    const base = name === '' ? words.unnamedColumn({ position: index + 1 }) : name;
    let label = base;
    while (uses.has(foldLabel(label))) {
      // The count goes on where it stopped, so that a header of many equal names is no quadratic work.
      const n = uses.get(foldLabel(base))! + 1;
      uses.set(foldLabel(base), n);
      label = `${base} (${n})`;
    }
    uses.set(foldLabel(label), 1);
    return [{ index, label }];
  });
}
