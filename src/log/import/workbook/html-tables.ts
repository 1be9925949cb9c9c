import { Grid, spanOf } from './grid';
import { markupPieces, type Piece } from './markup';
import type { SheetOfFile } from './sheet-of-file';

/** A table that is being read, with the cell that is open. */
interface Open {
  readonly grid: Grid;
  cell: { text: string; readonly across: number; readonly down: number } | null;
}

/** The tables of a web page, those within others too, each as a sheet without a name. */
export function sheetsOfHtml(source: string): SheetOfFile[] {
  const sheets: SheetOfFile[] = [];
  const open: Open[] = [];
  const close = () => {
    const table = open.pop();
    if (table === undefined) return;
    endCell(table);
    sheets.push(table.grid.sheet(''));
  };
  for (const piece of markupPieces(source)) {
    const table = open[open.length - 1];
    if ('text' in piece) {
      if (table?.cell) table.cell.text += piece.text;
    } else if (piece.tag === 'table') {
      if (piece.closes) close();
      else open.push({ grid: new Grid(), cell: null });
    } else if (table !== undefined) read(table, piece);
  }
  while (open.length > 0) close();
  return sheets;
}

function read(table: Open, piece: Exclude<Piece, { readonly text: string }>): void {
  const { tag, closes, attribute } = piece;
  if (tag === 'td' || tag === 'th') {
    endCell(table);
    const [across, down] = [spanOf(attribute('colspan')), spanOf(attribute('rowspan'))];
    if (!closes) table.cell = { text: '', across, down };
  } else if (tag === 'tr') {
    endCell(table);
    if (!closes) table.grid.addRow(/display\s*:\s*none/i.test(attribute('style')));
  } else if (table.cell && /^(?:br|p|div|li)$/.test(tag)) table.cell.text += ' ';
}

/** A cell ends where the next one begins, whether the page says so or not. */
function endCell(table: Open): void {
  const { cell } = table;
  table.cell = null;
  if (cell) table.grid.addCell(cell.text.replace(/\s+/g, ' ').trim(), cell);
}
