import type { ImportRow } from '../../log/import/rows';
import type { Done } from '../start/api';

interface ImportStart {
  /** Keys of the columns the file fills. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Take the sample leads out first. */
  readonly replaceSample: boolean;
}

/** What an import goes by; it is handed back unchanged with every batch. */
export interface ImportSession {
  /** Keys of the columns the file fills, in the order of the cells of its rows. */
  readonly columns: readonly string[];
  /** How many rows to send at a time, one batch after the other. */
  readonly batchSize: number;
}

/** A batch that failed must not be sent again: start a new import, which knows the rows that went in. */
interface ImportBatch {
  readonly session: ImportSession;
  readonly rows: readonly ImportRow[];
}

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Cells that differ from the file and were left alone because they hold a formula. */
  readonly keptFormulas: number;
}

interface ImportEnd {
  readonly addLabels: boolean;
}

export interface ImportApi {
  startImport(start: ImportStart): ImportSession;
  importBatch(batch: ImportBatch): ImportCounts;
  endImport(end: ImportEnd): Done;
}
