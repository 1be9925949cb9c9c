import type { Done, ImportCounts, Merges } from '../../src/app/api';
import type { Zone } from '../../src/base/zone';
import type { Normalised } from '../../src/log/import/normalise';
import type { Remembered } from '../../src/log/import/remembered';
import { batchesOf } from '../../src/log/import/traits';
import { server } from '../shell/server';

/** How far an import is; it can be stopped between two batches. */
export interface Sending {
  done: number;
  readonly of: number;
  /** About how many milliseconds the rows left will take; null until a batch has gone in. */
  left: number | null;
  cancelled: boolean;
  /** What the import is called; null until it has begun. */
  number: number | null;
}

interface Options {
  readonly replaceSample: boolean;
  readonly addLabels: boolean;
  readonly keepOutcomes: boolean;
  /** For the next file of the same header. */
  readonly remember: Remembered | null;
  readonly rememberSecond: Remembered | null;
  /** Spellings to merge before the rows arrive. */
  readonly merges: Merges;
  /** The spreadsheet's time zone. */
  readonly zone: Zone;
  readonly progress: () => void;
  /** The import that stopped in the middle, to be gone on with. */
  readonly resume: number | null;
}

/**
 * Sends the rows of a file batch by batch, one after the other, and has the workbook brought up to date. One that is cancelled is
 * taken back, which its counts tell by being null.
 */
export async function send(
  rows: Normalised,
  sending: Sending,
  options: Options,
): Promise<{ counts: ImportCounts | null; end: Done }> {
  const { merges, addLabels, remember, rememberSecond } = options;
  const session = await server.startImport({
    columns: rows.columns,
    rows: rows.rows.length,
    replaceSample: options.replaceSample,
    keepOutcomes: options.keepOutcomes,
    person: rows.person,
    ...(options.resume !== null && { resume: options.resume }),
  });
  const { number } = session;
  sending.number = number;
  // Within the import, to be taken back with it.
  if (merges.channel.length + merges.persona.length > 0) await server.mergeSpellings({ ...merges, number });
  let counts = NONE;
  for (const batch of batchesOf(rows.rows, rows.columns, session.batchSize, options.zone)) {
    if (sending.cancelled) break;
    const began = performance.now();
    counts = sum(counts, await server.importBatch({ session, rows: batch }));
    sending.done += batch.length;
    // A batch takes longer than the one before it, because the log has grown: the last one tells more than all of them.
    sending.left = ((performance.now() - began) / batch.length) * (sending.of - sending.done);
    options.progress();
  }
  const end = sending.cancelled ? null : await server.endImport({ addLabels, remember, rememberSecond, number });
  // Whoever cancels while the workbook is brought up to date has been told that it is taken back.
  if (end === null || sending.cancelled) return { counts: null, end: await server.takeBackImport({ number }) };
  return { counts, end };
}

const NONE: ImportCounts = {
  added: 0,
  updated: 0,
  unchanged: 0,
  recognised: 0,
  byPerson: 0,
  keptFormulas: 0,
  winsTakenBack: 0,
  lossesTakenBack: 0,
};

const sum = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  recognised: a.recognised + b.recognised,
  byPerson: a.byPerson + b.byPerson,
  keptFormulas: a.keptFormulas + b.keptFormulas,
  winsTakenBack: a.winsTakenBack + b.winsTakenBack,
  lossesTakenBack: a.lossesTakenBack + b.lossesTakenBack,
});
