import type { PageSession } from '../univer/page';
import { el } from './dom';

/** Shows why a formula failed beside its cell, while the pointer rests on it or it is selected, as Google Sheets does. */
export function showCellMessages(session: PageSession): void {
  const box = el('div', { class: 'cell-message', role: 'status' });
  box.hidden = true;
  document.body.append(box);

  const hide = (): void => {
    box.hidden = true;
  };
  const show = (tab: string, row: number, column: number): void => {
    const message = session.errorAt(tab, row + 1, column + 1);
    if (message === null) {
      hide();
      return;
    }
    const cell = session.grid.cell(row, column);
    if (!cell) return;
    box.replaceChildren(el('strong', {}, '#ERROR!'), message);
    box.hidden = false;
    const left = Math.min(cell.right + 6, window.innerWidth - box.offsetWidth - 12);
    const top = Math.min(cell.top, window.innerHeight - box.offsetHeight - 12);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };

  const { univer } = session;
  univer.addEvent(univer.Event.CellHover, ({ worksheet, row, column }) => show(worksheet.getSheetName(), row, column));
  univer.addEvent(univer.Event.Scroll, hide);
  session.on('selection', () => {
    const sheet = univer.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSelection()?.getCurrentCell();
    if (sheet && cell) show(sheet.getSheetName(), cell.actualRow, cell.actualColumn);
  });
}
