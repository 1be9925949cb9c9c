import type { OpenSession } from '../univer/session';

/** What a person does to tabs, rows and columns with the mouse; rows, columns and indices are 1-based except a tab's index. */
export interface Hands {
  insertRows(tab: string, row: number, count?: number): void;
  deleteRows(tab: string, row: number, count?: number): void;
  /** Moves rows before the one that stands at `to`. */
  moveRows(tab: string, row: number, count: number, to: number): void;
  insertColumns(tab: string, column: number, count?: number): void;
  deleteColumns(tab: string, column: number, count?: number): void;
  moveColumns(tab: string, column: number, count: number, to: number): void;
  addTab(name: string, index?: number): void;
  /** @returns the name of the copy */
  duplicateTab(tab: string): string;
  renameTab(from: string, to: string): void;
  moveTab(tab: string, index: number): void;
  deleteTab(tab: string): void;
  hideTab(tab: string, hidden?: boolean): void;
  hideColumns(tab: string, column: number, count?: number): void;
  hideRows(tab: string, row: number, count?: number): void;
  merge(tab: string, a1: string): void;
  clear(tab: string, a1: string): void;
  sort(tab: string, a1: string, column: number, ascending?: boolean): Promise<void>;
  /** Takes back what the person has done last; nothing that a script has done, nor anything before it. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function handsOn({ host, area, univer }: OpenSession): Hands {
  const { answers, engine } = host;
  const sheet = (tab: string): number => area(tab, 'A1').sheet;
  const book = () => {
    const found = univer.getWorkbook(engine.unit);
    if (!found) throw new Error('The workbook is closed.');
    return found;
  };
  const grid = (tab: string) => {
    const found = book().getSheetByName(tab);
    if (!found) throw new Error(`There is no tab “${tab}”.`);
    return found;
  };
  return {
    insertRows: (tab, row, count = 1) => answers.insertRows(sheet(tab), row, count),
    deleteRows: (tab, row, count = 1) => answers.deleteRows(sheet(tab), row, count),
    moveRows: (tab, row, count, to) => host.moveRows(sheet(tab), row, count, to),
    insertColumns: (tab, column, count = 1) => answers.insertColumns(sheet(tab), column, count),
    deleteColumns: (tab, column, count = 1) => answers.deleteColumns(sheet(tab), column, count),
    moveColumns: (tab, column, count, to) => host.moveColumns(sheet(tab), column, count, to),
    addTab: (name, index) => void answers.insertSheet(name, index ?? null),
    duplicateTab: (tab) => book().duplicateSheet(grid(tab)).getSheetName(),
    renameTab: (from, to) => void answers.renameSheet(sheet(from), to),
    moveTab: (tab, index) => void answers.moveSheet(sheet(tab), index),
    hideTab: (tab, hidden = true) => answers.hideSheet(sheet(tab), hidden),
    hideColumns: (tab, column, count = 1) => void grid(tab).hideColumns(column - 1, count),
    hideRows: (tab, row, count = 1) => void grid(tab).hideRows(row - 1, count),
    merge: (tab, a1) => answers.merge(area(tab, a1), 'all'),
    deleteTab: (tab) => void answers.deleteSheet(sheet(tab)),
    clear: (tab, a1) => void answers.clear([area(tab, a1)], { contents: true }),
    sort: async (tab, a1, column, ascending = true) => {
      await answers.sort(area(tab, a1), [{ column, ascending }]);
    },
    undo: async () => {
      host.focus();
      await univer.undo();
    },
    redo: async () => {
      host.focus();
      await univer.redo();
    },
  };
}
