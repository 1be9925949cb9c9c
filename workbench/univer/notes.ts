import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Placed } from '../bridge/book-contents';
import type { Area } from '../bridge/cells';
import { type Engine, execute, sheetOf } from './engine';

const SIZE = { width: 240, height: 100 };

/** The note of a cell (0-based), '' where there is none. */
export function noteReader(engine: Engine, sheet: number): (row: number, column: number) => string {
  const model = engine.injector.get(SheetsNoteModel);
  const id = sheetOf(engine, sheet).getSheetId();
  return (row, col) => model.getNote(engine.unit, id, { row, col })?.note ?? '';
}

/** All notes of a sheet that say something. */
export function sheetNotes(engine: Engine, sheet: number): Placed<string>[] {
  const notes = engine.injector.get(SheetsNoteModel).getSheetNotes(engine.unit, sheetOf(engine, sheet).getSheetId());
  return [...(notes?.values() ?? [])]
    .filter(({ note }) => note !== '')
    .map(({ row, col, note }) => ({ row, column: col, is: note }));
}

/** Writes the notes of an area; '' or null removes one. */
export function writeNotes(engine: Engine, area: Area, noteAt: (i: number, j: number) => string | null): void {
  const sheetId = sheetOf(engine, area.sheet).getSheetId();
  const read = noteReader(engine, area.sheet);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const row = area.row - 1 + i;
      const col = area.column - 1 + j;
      const note = noteAt(i, j) ?? '';
      if (note === read(row, col)) continue;
      const id = `${row}-${col}`;
      if (note === '') execute(engine, RemoveNoteMutation.id, { sheetId, row, col });
      else execute(engine, UpdateNoteMutation.id, { sheetId, row, col, note: { id, row, col, note, ...SIZE } });
    }
  }
}
