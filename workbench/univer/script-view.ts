import { a1Of } from '../bridge/a1';
import type { Area, Value } from '../bridge/cells';
import type { Conditions } from '../bridge/conditions';
import type { Answers } from './answers';
import { type Reader, readAspect } from './aspects';
import { displayOf, type Mask, readGrid, sheetCells } from './cells-read';
import { settle } from './engine';
import { rewritten } from './formula-text';
import { readTyped } from './typed-input';
import { validationReader } from './validations';
import { isRejected } from './violations';

/** The operations on cells as the running script finds them, who may be shown less than a person sees and be refused more. */
export function scriptView(
  reader: () => Reader,
  answers: Pick<Answers, 'write'>,
  mask: (sheet: number) => Mask | null,
  conditions: Readonly<Conditions>,
): Pick<Answers, 'extent' | 'read' | 'write'> {
  const { engine } = reader();
  return {
    extent: async (sheet) => {
      await settle(engine);
      return sheetCells(engine, sheet, mask(sheet)).extent(conditions.blankText);
    },
    read: (async (area, aspect) => {
      const cells = await readAspect(reader, area, aspect, () => mask(area.sheet));
      return aspect === 'formula' && conditions.formulaText
        ? (cells as string[][]).map((row) => row.map(rewritten))
        : cells;
    }) as Answers['read'],
    write: (areas, aspect, cells) => {
      if (aspect === 'value' && conditions.validation) {
        for (const area of areas) checkValues(reader(), area, cells as readonly (readonly (Value | null)[])[]);
      }
      return answers.write(areas, aspect, cells);
    },
  };
}

/** @throws where a validation rejects what is to be written */
function checkValues({ engine, time, locale }: Reader, area: Area, grid: readonly (readonly (Value | null)[])[]): void {
  const ruleOf = validationReader({ engine, time }, area.sheet);
  const cells = sheetCells(engine, area.sheet);
  const one = grid.length === 1 && grid[0]?.length === 1;
  const textsOf = (list: Area): string[] => {
    const other = sheetCells(engine, list.sheet);
    const text = (row: number, column: number) => displayOf(other.at(row, column), other.pattern(row, column), locale);
    return readGrid(list, text).flat();
  };
  readGrid(area, (row, column) => {
    const rule = ruleOf(row, column);
    const given = (one ? grid[0]?.[0] : grid[row - area.row + 1]?.[column - area.column + 1]) ?? '';
    const value = plainOf(given, cells.pattern(row, column), { locale, serialOf: time.serialOf });
    if (!rule || !isRejected(rule, { value, serialOf: time.serialOf, textsOf })) return;
    const a1 = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
    throw new Error(`The data that you entered in cell ${a1} violates the data validation rules set on this cell.`);
  });
}

/** What Sheets makes of a value that is written. */
function plainOf(
  given: Value,
  pattern: string,
  { locale, serialOf }: { readonly locale: string; readonly serialOf: (ms: number) => number },
): string | number | boolean {
  if (typeof given === 'object') return serialOf(given.$date);
  if (typeof given !== 'string') return given;
  const typed = readTyped(given, pattern, locale);
  return typed.kind === 'blank' || typed.kind === 'formula' ? '' : typed.value;
}
