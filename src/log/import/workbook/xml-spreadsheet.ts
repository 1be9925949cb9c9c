import { numberText, wallText } from '../cell-text';
import { Grid } from './grid';
import { markupPieces } from './markup';
import type { SheetOfFile } from './sheet-of-file';

/** The value of a cell by its type, as a text that leaves no doubt. */
const TEXTS: Readonly<Record<string, (text: string) => string>> = {
  Number: (text) => (Number.isFinite(Number(text)) ? numberText(Number(text)) : text),
  DateTime: (text) => {
    const ms = Date.parse(`${text.trim().replace(/Z$/, '')}Z`);
    return Number.isFinite(ms) ? wallText(ms) : text;
  },
  Boolean: (text) => (text.trim() === '1' ? 'TRUE' : 'FALSE'),
};

const PLACE = /^\d{1,7}$/;

/** The sheets of an "XML Spreadsheet 2003", which many programs write and call .xls. */
export function sheetsOfXml(source: string): SheetOfFile[] {
  const sheets: { readonly name: string; readonly grid: Grid }[] = [];
  let cell: { text: string; type: string; index: number; across: number; down: number } | null = null;
  let inData = false;
  let daysFrom1904 = false;
  const place = (text: string) => (PLACE.test(text) ? Number(text) : undefined);
  for (const piece of markupPieces(source)) {
    if ('text' in piece) {
      if (cell && inData) cell.text += piece.text;
      continue;
    }
    const { tag, closes, empty, attribute } = piece;
    const grid = sheets[sheets.length - 1]?.grid;
    if (tag === 'date1904') daysFrom1904 = true;
    if (tag === 'worksheet' && !closes) sheets.push({ name: attribute('Name'), grid: new Grid() });
    else if (tag === 'row' && !closes) grid?.addRow(attribute('Hidden') === '1', place(attribute('Index')));
    else if (tag === 'cell' && !closes) {
      // How many cells it takes up besides itself.
      const span = (name: string) => 1 + (place(attribute(name)) ?? 0);
      const spans = { across: span('MergeAcross'), down: span('MergeDown') };
      cell = { text: '', type: '', index: place(attribute('Index')) ?? 0, ...spans };
    } else if (tag === 'data' && cell) {
      inData = !closes && !empty;
      if (!closes) cell.type = attribute('Type');
    }
    if (cell && tag === 'cell' && (closes || empty)) {
      const text = (TEXTS[cell.type] ?? String)(cell.text.replace(/\s+/g, ' ').trim());
      grid?.addCell(cell.text === '' ? '' : text, cell);
      cell = null;
    }
  }
  return sheets.map(({ name, grid }) => ({ ...grid.sheet(name), ...(daysFrom1904 && { daysFrom1904 }) }));
}
