import type { IStyleData, Workbook } from '@univerjs/core';

/** What is private in Univer's list of styles but needed to know which of them are known by their text. */
interface StyleList {
  readonly _cacheMap: { has(text: string): boolean; set(text: string, id: string): void };
  /** The id of a style, "-1" where there is none like it. */
  search(style: IStyleData, text: string): string;
}

/**
 * Univer knows a style by its text, in which the order of what it says counts. One that says the same in another order it compares
 * with every style there is, for each cell anew: here that is done once.
 */
export function findStylesQuickly(workbook: Workbook): void {
  const styles = workbook.getStyles() as unknown as StyleList;
  const search = styles.search.bind(styles);
  styles.search = (style, text) => {
    const id = search(style, text);
    if (id !== '-1' && !styles._cacheMap.has(text)) styles._cacheMap.set(text, id);
    return id;
  };
}
