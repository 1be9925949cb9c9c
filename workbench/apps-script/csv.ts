import { Exception } from './refuse';

/** A field in quotes or without, and what ends it. */
const fieldOf = (delimiter: string): RegExp => {
  const mark = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${mark}][^\\r\\n${mark}]*)?)(${mark}|\\r\\n|\\n|\\r|$)`, 'y');
};

/** Utilities.parseCsv(): the lines of a text and their fields. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const text = String(csv).replace(/^\uFEFF/, '');
  const field = fieldOf(delimiter);
  const lines: string[][] = [];
  let line: string[] = [];
  while (field.lastIndex < text.length || line.length > 0) {
    const match = field.exec(text);
    if (!match) throw new Exception('Could not parse text.');
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === delimiter) continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
