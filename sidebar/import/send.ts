import type { Done, ImportCounts } from '../../src/app/api';
import type { Normalised } from '../../src/log/import/normalise';
import { server } from '../shell/server';

/** How far an import is; it can be stopped between two batches. */
export interface Sending {
  done: number;
  readonly of: number;
  cancelled: boolean;
}

interface Options {
  readonly replaceSample: boolean;
  readonly addLabels: boolean;
  readonly progress: () => void;
}

/** Sends the rows of a file batch by batch, one after the other, and has the workbook brought up to date. */
export async function send(
  rows: Normalised,
  sending: Sending,
  options: Options,
): Promise<{ counts: ImportCounts; end: Done }> {
  const session = await server.startImport({
    columns: rows.columns,
    rows: rows.rows.length,
    replaceSample: options.replaceSample,
  });
  let counts: ImportCounts = { added: 0, updated: 0, unchanged: 0, keptFormulas: 0 };
  while (sending.done < rows.rows.length && !sending.cancelled) {
    const batch = rows.rows.slice(sending.done, sending.done + session.batchSize);
    counts = sum(counts, await server.importBatch({ session, rows: batch }));
    sending.done += batch.length;
    options.progress();
  }
  return { counts, end: await server.endImport({ addLabels: options.addLabels }) };
}

const sum = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  keptFormulas: a.keptFormulas + b.keptFormulas,
});
