import { CopySheetCommand, InsertSheetMutation } from '@univerjs/sheets';
import { type Engine, sheetNumber } from './engine';

/** Tells of sheets that are duplicated: which one, and the number of its copy. */
export function watchSheetCopies(engine: Engine, copied: (from: number, to: number) => void): void {
  let source: string | null = null;
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id) return;
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    source = subUnitId ?? engine.workbook.getActiveSheet().getSheetId();
  });
  engine.commands.onCommandExecuted(({ id, params }) => {
    if (id === CopySheetCommand.id) source = null;
    if (id !== InsertSheetMutation.id || source === null) return;
    const { sheet } = params as { sheet: { id: string } };
    copied(sheetNumber(source), sheetNumber(sheet.id));
  });
}
