import { absoluteA1, quotedName } from '../bridge/a1';
import type { HostOps } from '../bridge/operations';
import { areaOfReference } from './a1';
import { type Engine, sheetOf } from './engine';
import { bookOf } from './facade';

/** Names of ranges. */
export function namedRangeOps(engine: Engine): Pick<HostOps, 'namedRanges' | 'setNamedRange'> {
  return {
    namedRanges: () =>
      bookOf(engine)
        .getDefinedNames()
        .flatMap((name) => {
          const area = areaOfReference(engine, name.getFormulaOrRefString(), 0);
          return area ? [{ name: name.getName(), area }] : [];
        }),
    setNamedRange: (name, area) => {
      const book = bookOf(engine);
      book.deleteDefinedName(name);
      if (!area) return;
      book.insertDefinedName(name, `${quotedName(sheetOf(engine, area.sheet).getName())}!${absoluteA1(area)}`);
    },
  };
}
