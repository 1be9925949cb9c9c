import { CommandType, type ICommandService, type Workbook, type Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { SetStyleCommand } from '@univerjs/sheets';

type SheetFormulas = ReturnType<FormulaDataModel['getSheetFormulaData']>;

/**
 * Univer lists all formulas of the workbook anew at every write, looking hard at each cell: most of the time a script
 * takes. This lists the same without looking at cells that have none, and only the sheets that have changed.
 */
export function listFormulasQuickly(formulas: FormulaDataModel, workbook: Workbook, commands: ICommandService): void {
  const unit = workbook.getUnitId();
  const known = new Map<string, SheetFormulas>();
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return;
    const { subUnitId, trigger } = (params ?? {}) as { subUnitId?: string; trigger?: string };
    if (trigger === SetStyleCommand.id) return;
    // What names no sheet may concern each of them.
    if (subUnitId === undefined) known.clear();
    else known.delete(subUnitId);
  });
  const listed = (sheet: Worksheet): SheetFormulas => {
    const id = sheet.getSheetId();
    let list = known.get(id);
    if (!list) {
      list = formulasOf(formulas, unit, sheet);
      known.set(id, list);
    }
    return list;
  };
  formulas.getFormulaData = () => ({
    [unit]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), listed(sheet)])),
  });
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const changes = update(unitId, sheetId, cells);
    // It has written into the list.
    known.delete(sheetId);
    return changes;
  };
}

function formulasOf(formulas: FormulaDataModel, unit: string, sheet: Worksheet): SheetFormulas {
  const rows = sheet.getCellMatrix().getMatrix();
  const found: Record<number, Record<number, { f: string }>> = {};
  for (const row in rows) {
    const line = rows[row];
    for (const column in line) {
      const cell = line[Number(column)];
      // A formula shared by several cells, as filling down makes them, is Univer's to take apart.
      if (cell?.si) return formulas.getSheetFormulaData(unit, sheet.getSheetId());
      if (!cell?.f || cell.f.length < 2 || cell.f[0] !== '=') continue;
      found[row] ??= {};
      (found[row] as Record<number, { f: string }>)[Number(column)] = { f: cell.f };
    }
  }
  return found;
}
