import { CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import { SetRangeValuesCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area } from '../bridge/cells';
import type { EditEvent } from '../bridge/runs';
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
}

/** Watches what is done to the workbook; tells a person's edits of cells from everything else. @returns what stops it */
export function watchPerson(host: SheetsHost, watcher: Watcher): () => void {
  const { engine } = host;
  let before = '';
  const areaWritten = ({ subUnitId, range }: Written): Area | null => {
    const id = subUnitId ?? engine.workbook.getActiveSheet().getSheetId();
    const selected = range ?? engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return selected ? areaOf(sheetNumber(id), selected) : null;
  };
  const isEdit = (id: string): boolean => id === SetRangeValuesCommand.id && !watcher.byScript();
  const coming = ({ id, params }: Readonly<ICommandInfo>): void => {
    const area = isEdit(id) ? areaWritten(params as Written) : null;
    if (area && area.rows * area.columns === 1) before = host.editText(area);
  };
  const seen = ({ id, type, params }: Readonly<ICommandInfo>): void => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) watcher.changed('selection');
    else if (type === CommandType.MUTATION && !CALCULATION.test(id)) {
      watcher.changed(SHEETS.test(id) ? 'sheets' : 'cells');
    } else if (isEdit(id)) {
      const area = areaWritten(params as Written);
      if (area) watcher.edited(editOf(area));
    }
  };
  const editOf = (area: Area): EditEvent => {
    if (area.rows * area.columns !== 1) return { area };
    const value = host.editText(area);
    return { area, ...(value !== '' && { value }), ...(before !== '' && { oldValue: before }) };
  };
  const subscriptions = [engine.commands.beforeCommandExecuted(coming), engine.commands.onCommandExecuted(seen)];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}
