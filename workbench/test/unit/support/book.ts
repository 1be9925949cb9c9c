import type { BookContents, CellLook, TabContents } from '../../../bridge/book-contents';
import { fileBook } from '../../../xlsx/file-book';
import { readXlsx, writeXlsx } from './hucre';

/** A look that nobody has chosen anything of, but what is given. */
export const look = (chosen: Partial<CellLook>): CellLook => ({
  numberFormat: '',
  family: 'Arial',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: null,
  background: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  borders: {},
  ...chosen,
});

/** A tab that is blank but for what is given. */
export const tab = (given: Partial<TabContents>): TabContents => ({
  id: 1,
  name: 'Leads',
  hidden: false,
  color: null,
  gridlines: true,
  frozen: { rows: 0, columns: 0 },
  rows: [],
  columns: [],
  values: [],
  looks: [],
  formulas: [],
  spilled: [],
  early: [],
  notes: [],
  merges: [],
  validations: [],
  formatRules: [],
  ...given,
});

export const book = (tabs: readonly TabContents[], given: Partial<BookContents> = {}): BookContents => ({
  name: 'Book',
  front: 0,
  tabs,
  looks: [],
  names: [],
  ...given,
});

/** What another program reads of the file of a workbook, and what the person is told. */
export async function saved(contents: BookContents) {
  const { options, notices } = fileBook(contents);
  const { sheets, namedRanges } = await readXlsx(await writeXlsx(options), { readStyles: true });
  return { sheets, namedRanges, notices };
}
