import type { OtherTab, TabOfRows } from '../../src/app/api';
import type { Language } from '../../src/base/types';
import { BY_NAMES } from '../../src/log/import/recognition';
import type { Table } from '../../src/log/import/table';
import { rowsOfSheet, tableOfRows } from '../../src/log/import/table-of-rows';
import { labels } from '../../src/text';
import { server } from '../shell/server';

/** Reads a tab of the spreadsheet, piece by piece. */
export async function tableOfTab({ id }: OtherTab, language: Language): Promise<Table> {
  const pieces: TabOfRows['rows'][] = [];
  let of: number | null = null;
  for (let from: number | null = 1; from !== null; ) {
    const piece = await server.readTab({ id, from, of });
    pieces.push(piece.rows);
    of = piece.of;
    from = piece.next;
  }
  const unnamed = (position: number) => labels(language, 'importWords').unnamedColumn({ position });
  return tableOfRows(pieces.flat(), rowsOfSheet(unnamed, BY_NAMES));
}
