import { SlaError } from '../base/errors';
import { daysThrough, type Period } from '../base/zone';
import { columnLabel } from './header';
import type { Log, StageDate } from './log';
import { requireOutcome } from './outcome';
import { rowsWhere, rowsWithin, type Segments, Tally } from './tally';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { isNaN: isMissing } = Number;

/** The stages of a lead that can be counted. */
export type Stage = 'lead' | 'mql' | 'sql' | 'opportunity' | 'customer';

export interface CountOptions extends Segments {
  /** First and last day as serials; open where there is none. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly stage?: Stage;
}

/** Counts by channel (first index) and persona. */
export interface Counts {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly counts: number[][];
}

/** The date column a log must be read with to count a stage; none for leads and customers, which every log is read with. */
export function dateOfStage(stage: Stage): StageDate | null {
  return stage === 'lead' || stage === 'customer' ? null : stage;
}

/**
 * How many leads reached a stage in a period, each counted on the day it did. A customer counts on the day of winning; one
 * of a batch without that day, on the day the batch was created.
 * @throws SlaError when the log has no column for the stage
 */
export function counts(log: Log, options: CountOptions = {}): Counts {
  const stage = options.stage ?? 'lead';
  requireStage(log, stage);
  const period = daysThrough(log.zone, options.from ?? null, options.to ?? null);
  const tally = new Tally(log, rowsReaching(log, stage, period), options);
  return {
    channels: tally.channels.labels,
    personas: tally.personas.labels,
    counts: tally.cross(stage === 'customer' ? log.customers : log.leads),
  };
}

function requireStage(log: Log, stage: Stage): void {
  const { header, language } = log;
  if (header === null || stage === 'lead') return;
  if (stage !== 'customer') {
    if (header.columns[stage] !== -1) return;
    throw new SlaError('missingColumn', { argument: 'leads', column: columnLabel(stage, language) });
  }
  requireOutcome(log);
}

/** The rows that reached a stage in a period. */
function rowsReaching(log: Log, stage: Stage, period: Period): Int32Array {
  if (stage === 'lead') return rowsWithin(log, log.created, period);
  if (stage !== 'customer') return rowsWithin(log, log.dates.get(stage)!, period);
  // A row won on a day but with 0 customers typed is no customer, and gives no label to the table either.
  const { created, won, customers } = log;
  return rowsWhere(log, (i) => customers[i]! > 0 && period.has(isMissing(won.values[i]!) ? created : won, i));
}
