import type { Area } from '../bridge/cells';
import type { Answers } from './answers';
import { type Reader, readAspect, writeAspect } from './aspects';
import { drawBorder } from './borders';
import { sheetCells } from './cells-read';
import { clearCells } from './cells-write';
import { copyCells } from './copy';
import { settle } from './engine';
import { readFormatRules, writeFormatRules } from './format-rules';
import { writeNotes } from './notes';
import { writeInSlices } from './slices';
import { sortCells } from './sorting';
import { writeValidation } from './validations';

type Contents = Pick<
  Answers,
  'extent' | 'read' | 'write' | 'setBorder' | 'clear' | 'copy' | 'sort' | 'formatRules' | 'setFormatRules' | 'flush'
>;

/** What is in cells and how it looks. */
export function contentOps(reader: () => Reader): Contents {
  const { engine } = reader();
  return {
    extent: async (sheet) => {
      await settle(engine);
      return sheetCells(engine, sheet).extent();
    },
    read: ((area, aspect) => readAspect(reader, area, aspect)) as Answers['read'],
    write: (areas, aspect, cells) => eachInTurn(areas, (area) => writeAspect(reader(), area, aspect, cells)),
    setBorder: (areas, border) => {
      for (const area of areas) drawBorder(engine, area, border);
    },
    clear: (areas, what) =>
      eachInTurn(areas, (area) => {
        if (what.notes) writeNotes(engine, area, () => null);
        if (what.validations) writeValidation(reader(), area, null);
        if (what.contents || what.formats) {
          return writeInSlices(engine, area, (part) => clearCells(engine, part, what));
        }
      }),
    copy: (from, to, what) => {
      const copy = (): void => copyCells(engine, from, to, what);
      // Formulas are copied as they are written; their values have to be there.
      return what === 'values' ? settle(engine).then(copy) : copy();
    },
    sort: async (area, by) => {
      await settle(engine);
      sortCells(engine, area, by);
    },
    formatRules: (sheet) => readFormatRules(engine, sheet),
    setFormatRules: (sheet, rules) => writeFormatRules(engine, reader().time, sheet, rules),
    flush: () => settle(engine),
  };
}

/** Does something with each of several areas: at once where each is done at once, else one after the other. */
function eachInTurn(areas: readonly Area[], work: (area: Area) => unknown): void | Promise<void> {
  for (const [i, area] of areas.entries()) {
    const doing = work(area);
    if (doing instanceof Promise) return doing.then(() => eachInTurn(areas.slice(i + 1), work));
  }
}
