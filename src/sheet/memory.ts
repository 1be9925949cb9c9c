import type { Grid } from '../base/types';
import type { TabName } from './tabs';

type DataRange = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a tab, read when they are first asked for. */
export interface Contents {
  values(): Grid;
  formulas(): readonly (readonly string[])[];
}

const BLANK: Grid = [['']];

/** What was read and worked out, each with the tabs it rests on. */
export function createMemory<Book>() {
  const tabs = new Map<TabName, Contents>();
  const results = new Map<(book: Book) => unknown, { readonly value: unknown; readonly tabs: ReadonlySet<TabName> }>();
  /** The readers at work, the innermost last, with the tabs each has looked at. */
  const atWork: Set<TabName>[] = [];
  const touch = (tab: TabName): void => {
    for (const looked of atWork) looked.add(tab);
  };
  return {
    touch,
    cells(tab: TabName, rangeOf: () => DataRange | null): Contents {
      touch(tab);
      let contents = tabs.get(tab);
      if (contents === undefined) {
        contents = contentsOf(rangeOf);
        tabs.set(tab, contents);
      }
      return contents;
    },
    once<T>(reader: (book: Book) => T, book: Book): T {
      const known = results.get(reader);
      if (known !== undefined) {
        known.tabs.forEach(touch);
        return known.value as T;
      }
      const looked = new Set<TabName>();
      atWork.push(looked);
      try {
        const value = reader(book);
        results.set(reader, { value, tabs: looked });
        return value;
      } finally {
        atWork.pop();
      }
    },
    know(tab: TabName, values: Grid): void {
      tabs.set(tab, { values: () => values, formulas: () => values.map((row) => row.map(() => '')) });
    },
    forget(tab: TabName): void {
      tabs.delete(tab);
      for (const [reader, { tabs: looked }] of results) if (looked.has(tab)) results.delete(reader);
    },
  };
}

function contentsOf(rangeOf: () => DataRange | null): Contents {
  let range: DataRange | null | undefined;
  let values: Grid | undefined;
  let formulas: readonly (readonly string[])[] | undefined;
  const cells = () => {
    if (range === undefined) range = rangeOf();
    return range;
  };
  return {
    values: () => {
      values ??= (cells()?.getValues() as Grid | undefined) ?? BLANK;
      return values;
    },
    formulas: () => {
      formulas ??= cells()?.getFormulas() ?? (BLANK as string[][]);
      return formulas;
    },
  };
}
