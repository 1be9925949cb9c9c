import { ImportError } from '../import-error';
import { filledDown, type Merge, type SheetOfFile } from './sheet-of-file';

/** A spreadsheet holds ten million cells. */
const MOST_CELLS = 10e6;
const MOST_ROWS = 1048576;
const WIDEST = 16384;

/** Rows as a file with tags gives them: cell by cell, some of which reach over others. */
export class Grid {
  private readonly rows: string[][] = [];
  private readonly merges: Merge[] = [];
  /** For each column how many more rows the cell above reaches down. */
  private readonly below = new Map<number, number>();
  private cells = 0;
  private hiddenRows = 0;
  private hidden = false;

  /** @param index of the row where the file says it, from 1 */
  addRow(hidden: boolean, index = this.rows.length + 1): void {
    if (index > MOST_ROWS) throw new ImportError('workbookTooLarge');
    while (this.rows.length < index) this.rows.push([]);
    for (const [column, left] of this.below) {
      if (left > 1) this.below.set(column, left - 1);
      else this.below.delete(column);
    }
    this.hidden = hidden;
  }

  /** @param index of the column where the file says it, from 1 */
  addCell(text: string, { across = 1, down = 1, index = 0 }: { across?: number; down?: number; index?: number }): void {
    const row = this.rows[this.rows.length - 1];
    if (row === undefined) return;
    while (row.length < index - 1 && row.length < WIDEST) row.push('');
    while (this.below.has(row.length) && index === 0) row.push('');
    const left = row.length;
    if (left + across > WIDEST) throw new ImportError('workbookTooLarge');
    if (down > 1) {
      this.merges.push({ top: this.rows.length - 1, bottom: this.rows.length + down - 2, left });
      for (let i = 0; i < across; i++) this.below.set(left + i, down);
    }
    row.push(text, ...new Array<string>(across - 1).fill(''));
    this.cells += across;
    if (this.cells > MOST_CELLS) throw new ImportError('workbookTooLarge');
    if (this.hidden && text !== '') {
      this.hidden = false;
      this.hiddenRows++;
    }
  }

  sheet(name: string): SheetOfFile {
    return { name, rows: filledDown(this.rows, this.merges), hidden: false, hiddenRows: this.hiddenRows };
  }
}

/** How far a cell reaches, as an attribute says it. */
export function spanOf(attribute: string): number {
  const span = Number.parseInt(attribute, 10);
  return Number.isFinite(span) ? Math.max(1, Math.min(span, WIDEST)) : 1;
}
