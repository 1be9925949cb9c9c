import { noteText, type RowNote } from '../../src/log/import/rows';
import { type Format, labels } from '../../src/text';

/** All notes as a table that can be pasted into a sheet: line, column, value, reason. */
export function notesText(format: Format, all: readonly RowNote[]): string {
  const text = labels(format.language, 'importWords');
  const rows = all.map((note) => [String(note.line), note.column, note.value, noteText(format, note)]);
  return [[text.line, text.column, text.value, text.reason], ...rows]
    .map((row) => row.map(asCell).join('\t'))
    .join('\n');
}

/** One cell of a pasted table: no line of its own, and no formula. */
function asCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
