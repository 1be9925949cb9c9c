import { CommandType, type ICommandInfo } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Engine } from './engine';

const SHEETS = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-(name|order|hidden))$/;
/** Mutations that only carry a calculation, not a change. */
const CALCULATION = /^formula\.mutation\./;

/** Watches what is done to the workbook, whoever does it. @returns what stops it */
export function watchChanges(engine: Engine, changed: (kind: 'cells' | 'sheets' | 'selection') => void): () => void {
  const seen = ({ id, type }: Readonly<ICommandInfo>): void => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) changed('selection');
    else if (type === CommandType.MUTATION && !CALCULATION.test(id)) changed(SHEETS.test(id) ? 'sheets' : 'cells');
  };
  const subscription = engine.commands.onCommandExecuted(seen);
  return () => subscription.dispose();
}
