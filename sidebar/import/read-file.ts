import type { Language } from '../../src/base/types';
import { decode } from '../../src/log/import/decode';
import { fileKind } from '../../src/log/import/file-kind';
import { ImportError } from '../../src/log/import/import-error';
import { parsingTable } from '../../src/log/import/parse';
import { BY_NAMES } from '../../src/log/import/recognition';
import type { Table } from '../../src/log/import/table';
import { rowsOfSheet, tableOfRows } from '../../src/log/import/table-of-rows';
import type { SheetOfFile } from '../../src/log/import/workbook/sheet-of-file';
import { labels } from '../../src/text';
import { part } from '../shell/part';
import type { InSlices } from './work';

/** A file or a tab that was read as a table. */
export interface Source {
  readonly name: string;
  readonly table: Table;
  /** The sheets of a workbook, and which of them the table is; none where the file has none. */
  readonly sheets: readonly SheetOfFile[];
  readonly sheet: number;
}

/** @throws ImportError when nothing can be read, CallFailed when the code that reads it does not come */
export async function readFile(file: File, language: Language, inSlices: InSlices): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new ImportError('empty');
  if (fileKind(bytes) === 'text') {
    const steps = function* () {
      const { text } = decode(bytes, TextDecoder);
      yield;
      return yield* parsingTable(text, language);
    };
    return sourceOf(file.name, await inSlices(steps()));
  }
  const { workbookOf } = await part('Workbooks', () => import(/* webpackChunkName: "Workbooks" */ './workbooks'));
  const { sheets, likeliest } = await workbookOf(bytes);
  return onSheet({ name: file.name, sheets }, likeliest, language);
}

export const sourceOf = (name: string, table: Table): Source => ({ name, table, sheets: [], sheet: 0 });

/** The same file, another of its sheets. @throws ImportError when that has no rows below a header */
export function onSheet({ name, sheets }: Pick<Source, 'name' | 'sheets'>, sheet: number, language: Language): Source {
  const unnamed = (position: number) => labels(language, 'importWords').unnamedColumn({ position });
  const { rows, daysFrom1904 } = sheets[sheet]!;
  return { name, sheets, sheet, table: tableOfRows(rows, rowsOfSheet(unnamed, BY_NAMES, daysFrom1904)) };
}
