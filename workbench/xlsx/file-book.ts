import type { WriteOptions } from 'hucre/xlsx';
import type { BookContents } from '../bridge/book-contents';
import { cellNotices, type Notice } from './notices';
import { fixedBoxText } from './range-text';
import { DEFAULT_FONT, styleInFile } from './styles';
import { type FileWords, tabInFile } from './tab';
import { fileTabNames, tabInFormula, tabReferences } from './tab-names';

/** A workbook as hucre writes it, and what in it is otherwise than in the workbook. */
export interface FileBook {
  readonly options: WriteOptions;
  readonly notices: readonly Notice[];
}

export function fileBook(book: BookContents): FileBook {
  const names = book.tabs.map(({ name }) => name);
  const inFile = fileTabNames(names);
  const tabName = (id: number): string | null => inFile[book.tabs.findIndex((tab) => tab.id === id)] ?? null;
  const namedRanges = book.names.flatMap(({ name, tab, box }) => {
    const of = tabName(tab);
    return of !== null && isNameInFile(name) ? [{ name, range: `${tabInFormula(of)}!${fixedBoxText(box)}` }] : [];
  });
  const known = new Set(namedRanges.map(({ name }) => name.toLowerCase()));
  const notices = cellNotices();
  const words: FileWords = {
    tab: tabReferences(names, inFile),
    isName: (name) => known.has(name.toLowerCase()),
    tabName,
    styles: book.looks.map(styleInFile),
    notices,
  };
  const sheets = book.tabs.map((tab, i) => tabInFile(tab, inFile[i] as string, words));
  const renamed = names.flatMap((tab, i): Notice[] => {
    const now = inFile[i] as string;
    return now === tab ? [] : [{ kind: 'renamed', tab, inFile: now }];
  });
  const options = { sheets, namedRanges, defaultFont: DEFAULT_FONT, activeSheet: book.front };
  return { options, notices: [...renamed, ...notices.list()] };
}

/** Names that read like a cell are none in Excel. */
const isNameInFile = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
