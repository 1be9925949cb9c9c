import type { LabelColumn } from '../../base/label-column';
import { displayLabels, isCatchAll, labelKey, segmentKey } from '../../base/labels';
import type { Language } from '../../base/types';
import type { Log } from '../../log/log';
import type { Commitment } from '../commitments/commitments';

/** A channel and persona of the month: what was committed, and the leads that came in. */
interface Segment {
  readonly channel: string;
  readonly persona: string;
  readonly committed: number;
  readonly leadValue: number | null;
  readonly committedValue: number | null;
}

/** The segments of a month, and the one each used row of the log counts in. */
export interface Assigned {
  readonly segments: readonly Segment[];
  /** Index of the segment by position in `rows`. */
  readonly of: Int32Array;
}

/**
 * Assigns rows of the log to the segments of the commitments. A label that no commitment has counts under "Other" or "All
 * personas" where there is a commitment for that; without one it is a segment of its own, committed to 0.
 * @param rows indices of the rows that count
 */
export function assign(log: Log, rows: Int32Array, commitments: readonly Commitment[]): Assigned {
  const segments: Segment[] = commitments.map(({ channel, persona, leads, leadValue, value }) => ({
    channel,
    persona,
    committed: leads,
    leadValue,
    committedValue: value,
  }));
  const known = new Map(segments.map((segment, index) => [segmentKey(segment.channel, segment.persona), index]));
  const pairOf = pairFinder(log, commitments);
  const met = new Set<Pair>();
  const strangers = new Map<string, Pair>();
  const keys: string[] = [];
  for (const row of rows) {
    const pair = pairOf(row);
    keys.push(pair.key);
    if (met.has(pair)) continue;
    met.add(pair);
    if (!known.has(pair.key)) strangers.set(pair.key, better(strangers.get(pair.key), pair));
  }
  // Segments without a commitment follow in an order of their own, so that the order of the log's rows never matters.
  for (const key of [...strangers.keys()].sort()) {
    const { channel, persona } = strangers.get(key)!;
    known.set(key, segments.length);
    segments.push({ channel, persona, committed: 0, leadValue: null, committedValue: 0 });
  }
  return { segments: shownSegments(segments, log.language), of: Int32Array.from(keys, (key) => known.get(key)!) };
}

/** The labels a row of the log counts under, and the key of their segment. */
export interface Pair {
  readonly channel: string;
  readonly persona: string;
  readonly key: string;
}

/**
 * Finds what a row of the log counts under among commitments; the same two spellings are always the same pair, so that what
 * rows have in common is worked out once.
 */
export function pairFinder(log: Log, commitments: readonly Commitment[]): (row: number) => Pair {
  const { channel, persona } = log;
  const side = (column: LabelColumn, key: 'channel' | 'persona') =>
    spellings(
      column,
      commitments.map((commitment) => commitment[key]),
    );
  const [channelOf, personaOf] = [side(channel, 'channel'), side(persona, 'persona')];
  const pairs = new Map<number, Pair>();
  return (row) => {
    const number = channel.ids[row]! * personaOf.length + persona.ids[row]!;
    const known = pairs.get(number);
    if (known !== undefined) return known;
    const labels = { channel: channelOf[channel.ids[row]!]!, persona: personaOf[persona.ids[row]!]! };
    const pair = { ...labels, key: segmentKey(labels.channel, labels.persona) };
    pairs.set(number, pair);
    return pair;
  };
}

/** The segments with their labels as they are written beside each other. */
function shownSegments(segments: readonly Segment[], language: Language): Segment[] {
  const side = (key: 'channel' | 'persona') =>
    displayLabels(
      segments.map((segment) => segment[key]),
      language,
    );
  const [channels, personas] = [side('channel'), side('persona')];
  return segments.map((segment, i) => ({ ...segment, channel: channels[i]!, persona: personas[i]! }));
}

/** The label each spelling of the log counts under. */
function spellings(column: LabelColumn, committed: readonly string[]): string[] {
  const byKey = new Map(committed.map((label) => [labelKey(label), label]));
  const catchAll = committed.find(isCatchAll);
  return column.keys.map((key, id) => byKey.get(key) ?? catchAll ?? column.texts[id]!);
}

/** Of two spellings of a segment the first by code points, whichever row came first. */
function better<T extends { channel: string; persona: string }>(a: T | undefined, b: T): T {
  if (a === undefined) return b;
  return a.channel < b.channel || (a.channel === b.channel && a.persona <= b.persona) ? a : b;
}
