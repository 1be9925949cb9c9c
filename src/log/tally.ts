import { type Axis, buildAxis } from '../base/axis';
import { SlaError } from '../base/errors';
import type { LabelColumn } from '../base/label-column';
import type { Moments, Period } from '../base/zone';
import type { Log } from './log';

/** Labels that fix the rows and columns of a result; null or nothing: the labels of the log. */
export interface Segments {
  readonly channels?: readonly string[] | null;
  readonly personas?: readonly string[] | null;
}

/** More cells than this is not a table but a wrong column under the header. */
const MAX_CELLS = 1e6;

/** The rows of a log that count for a result, and the segment each belongs to. */
export class Tally {
  readonly channels: Axis;
  readonly personas: Axis;

  constructor(
    readonly log: Log,
    /** Indices of the rows that count. */
    readonly rows: Int32Array,
    segments: Segments,
  ) {
    const { channel, persona } = log;
    this.channels = axisOf(log, channel, rows, segments.channels);
    this.personas = axisOf(log, persona, rows, segments.personas);
    const channels = this.channels.labels.length;
    const personas = this.personas.labels.length;
    if (channels * personas > MAX_CELLS) throw new SlaError('tooManyLabels', { channels, personas });
  }

  /** Sums the weights of the rows by channel (first index) and persona. */
  cross(weights: Int32Array): number[][] {
    const width = this.personas.labels.length;
    const sums = new Float64Array(this.channels.labels.length * width);
    const { channel, persona } = this.log;
    const down = this.channels.positions;
    const across = this.personas.positions;
    for (const i of this.rows) sums[down[channel.ids[i]!]! * width + across[persona.ids[i]!]!]! += weights[i]!;
    return this.channels.labels.map((_, row) => Array.from(sums.subarray(row * width, (row + 1) * width)));
  }
}

/** The labels of a column over the rows that count, and the position of each spelling among them. */
export function axisOf(log: Log, column: LabelColumn, rows: Int32Array, list?: readonly string[] | null): Axis {
  const weights = [sumBySpelling(column, rows, null), sumBySpelling(column, rows, log.leads)] as const;
  return buildAxis(column, ...weights, list ?? null, log.language);
}

/** Sums the weights of rows by spelling of a label; counts the rows where there are no weights. */
export function sumBySpelling(column: LabelColumn, rows: Int32Array, weights: Int32Array | null): Float64Array {
  const sums = new Float64Array(column.keys.length);
  for (const i of rows) sums[column.ids[i]!]! += weights === null ? 1 : weights[i]!;
  return sums;
}

/** The rows of a log whose moment lies in a period. */
export function rowsWithin(log: Log, moments: Moments, period: Period): Int32Array {
  return rowsWhere(log, (i) => period.has(moments, i));
}

/** The rows of a log for which something holds. */
export function rowsWhere(log: Log, holds: (i: number) => boolean): Int32Array {
  const rows = new Int32Array(log.used);
  let count = 0;
  for (let i = 0; i < log.used; i++) {
    if (holds(i)) rows[count++] = i;
  }
  return rows.subarray(0, count);
}
