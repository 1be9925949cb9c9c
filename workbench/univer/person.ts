import { CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import { SetRangeValuesCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { EditEvent, Value } from '../bridge/types';
import { areaOf } from './a1';
import { sheetNumber } from './engine';
import type { SheetsHost } from './host';

interface Watcher {
  /** Whether what happens now is a script's doing. */
  byScript(): boolean;
  changed(kind: 'cells' | 'sheets' | 'selection'): void;
  edited(edit: EditEvent): void;
}

const SHEETS = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-(name|order|hidden))$/;
/** Mutations that only carry a calculation, not a change. */
const CALCULATION = /^formula\.mutation\./;

interface Written {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: { readonly v?: unknown; readonly f?: unknown };
}

/** Watches what is done to the workbook; tells a person's edits of cells from everything else. @returns what stops it */
export function watchPerson(host: SheetsHost, watcher: Watcher): () => void {
  const { engine } = host;
  const seen = ({ id, type, params }: Readonly<ICommandInfo>): void => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) watcher.changed('selection');
    else if (type === CommandType.MUTATION && !CALCULATION.test(id)) {
      watcher.changed(SHEETS.test(id) ? 'sheets' : 'cells');
    } else if (id === SetRangeValuesCommand.id && !watcher.byScript()) {
      const edit = editOf(params as Written);
      if (edit) watcher.edited(edit);
    }
  };
  const editOf = ({ subUnitId, range, value }: Written): EditEvent | null => {
    const id = subUnitId ?? engine.workbook.getActiveSheet().getSheetId();
    const selected = range ?? engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!selected) return null;
    const area = areaOf(sheetNumber(id), selected);
    if (area.rows * area.columns !== 1) return { area };
    const typed = value?.f ?? value?.v;
    return { area, ...(typed !== undefined && typed !== null && { value: typed as Value }) };
  };
  const subscription = engine.commands.onCommandExecuted(seen);
  return () => subscription.dispose();
}
