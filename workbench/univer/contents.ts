import type { Answers } from './answers';
import { type Reader, readAspect, writeAspect } from './aspects';
import { drawBorder } from './borders';
import { sheetCells } from './cells-read';
import { clearCells } from './cells-write';
import { copyCells } from './copy';
import { settle } from './engine';
import { readFormatRules, writeFormatRules } from './format-rules';
import { writeNotes } from './notes';
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
    write: (areas, aspect, cells) => {
      for (const area of areas) writeAspect(reader(), area, aspect, cells);
    },
    setBorder: (areas, border) => {
      for (const area of areas) drawBorder(engine, area, border);
    },
    clear: (areas, what) => {
      for (const area of areas) {
        if (what.contents || what.formats) clearCells(engine, area, what);
        if (what.notes) writeNotes(engine, area, () => null);
        if (what.validations) writeValidation(reader(), area, null);
      }
    },
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
