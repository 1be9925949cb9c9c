import { CommandType, type ICommandService, type Workbook, type Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

type SheetFormulas = ReturnType<FormulaDataModel['getSheetFormulaData']>;

/**
 * Univer lists all formulas of the workbook anew at every write, looking hard at each cell: most of the time a script
 * takes. This lists the same without looking at cells that have none, and only the sheets whose formulas may have changed: a write
 * of values where no formula stands leaves the list as it is, however large the sheet.
 */
export function listFormulasQuickly(formulas: FormulaDataModel, workbook: Workbook, commands: ICommandService): void {
  const unit = workbook.getUnitId();
  const known = new Map<string, SheetFormulas>();
  /** What is being written that holds no formula and takes none away. */
  const plain = new WeakSet<object>();
  const listed = (sheet: Worksheet): SheetFormulas => {
    const id = sheet.getSheetId();
    let list = known.get(id);
    if (!list) {
      list = formulasOf(formulas, unit, sheet);
      known.set(id, list);
    }
    return list;
  };
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return;
    const { subUnitId, trigger, cellValue } = (params ?? {}) as Written;
    if (trigger === SetStyleCommand.id) return;
    const sheet = workbook.getSheetBySheetId(subUnitId ?? '');
    if (id === SetRangeValuesMutation.id && cellValue && sheet && isPlain(cellValue, listed(sheet))) {
      plain.add(cellValue);
      return;
    }
    // What names no sheet may concern each of them.
    if (subUnitId === undefined) known.clear();
    else known.delete(subUnitId);
  });
  formulas.getFormulaData = () => ({
    [unit]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), listed(sheet)])),
  });
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    if (plain.has(cells)) return {};
    const changes = update(unitId, sheetId, cells);
    // It has written into the list.
    known.delete(sheetId);
    return changes;
  };
}

interface Written {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Cells;
}

type Cells = Record<number, Record<number, { readonly f?: unknown; readonly si?: unknown } | null>>;

/** Whether cells hold no formula, and none stands where they are written; where formulas are shared, Univer has to look. */
function isPlain(cells: Cells, list: SheetFormulas): boolean {
  const lines = Object.values(list ?? {});
  if (lines.some((line) => Object.values(line ?? {}).some((formula) => (formula as { si?: unknown } | null)?.si)))
    return false;
  return Object.entries(cells).every(([row, line]) => {
    const there = list?.[Number(row)];
    return Object.entries(line).every(([column, cell]) => !cell?.f && !cell?.si && !there?.[Number(column)]);
  });
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
