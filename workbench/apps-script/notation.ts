import { areaOfA1, type Cells } from '../bridge/a1';
import type { Area, SheetInfo } from '../bridge/cells';
import { cellsOfR1C1 } from '../bridge/r1c1';
import type { Context } from './context';
import { Exception } from './refuse';

const NOT_FOUND = 'Range not found';

/**
 * The area a notation names: A1 or R1C1 notation with or without a sheet before it, or a named range.
 * @param own the sheet that is meant where none is named
 */
export function areaOfNotation(context: Context, own: number, notation: string): Area {
  const text = String(notation).trim();
  const mark = text.lastIndexOf('!');
  const sheets = context.sheets();
  if (mark >= 0) {
    const name = text
      .slice(0, mark)
      .replace(/^'(.*)'$/s, '$1')
      .replace(/''/g, "'")
      .toLowerCase();
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
    if (!sheet) throw new Exception(NOT_FOUND);
    return areaOn(sheet, text.slice(mark + 1));
  }
  const sheet = sheets.find(({ id }) => id === own);
  const cells = sheet && cellsOf(text, sheet);
  if (cells) return { sheet: own, ...cells };
  const named = context.peek('namedRanges').find((range) => range.name.toLowerCase() === text.toLowerCase());
  if (!named) throw new Exception(NOT_FOUND);
  return named.area;
}

function areaOn(sheet: SheetInfo, a1: string): Area {
  const cells = cellsOf(a1, sheet);
  if (!cells) throw new Exception(NOT_FOUND);
  return { sheet: sheet.id, ...cells };
}

const cellsOf = (text: string, sheet: SheetInfo): Cells | null => areaOfA1(text, sheet) ?? cellsOfR1C1(text);
