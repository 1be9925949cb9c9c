import { IRenderManagerService } from '@univerjs/engine-render';
import { EditingRenderController } from '@univerjs/sheets-ui';
import type { Deeds } from './deeds';
import type { Engine } from './engine';

/** What is private in Univer's editor of cells. */
interface Editing {
  _submitEdit(...given: unknown[]): Promise<boolean>;
  /** What follows an edit that was given up. */
  _refreshCurrentSelections(sheet: string): void;
}

/** The editor of cells waits for the person's answer before it goes to the next cell, and stays where it is when it is no. */
export function agreeToTyping({ injector, unit, workbook }: Engine, deeds: Deeds): void {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  if (!render) throw new Error('The workbook is not drawn.');
  const editing = render.with(EditingRenderController) as unknown as Editing;
  const submit = editing._submitEdit.bind(editing);
  editing._submitEdit = async (...given) => {
    const before = deeds.waiting();
    const done = await submit(...given);
    const waiting = deeds.waiting();
    if (waiting === before) return done;
    const agreed = await waiting;
    if (!agreed) editing._refreshCurrentSelections(workbook.getActiveSheet().getSheetId());
    return agreed;
  };
}
