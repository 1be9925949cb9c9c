import { isBlank } from '../../base/cells';
import { MomentKind, MomentReader } from '../../base/dates';
import { labelKey, labelText, segmentKey } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { Header } from '../../log/header';

/** The ID of a batch entered by hand: "DAY-2026-11-23-1", counted from 1 on each day. */
const ENTRY_ID = /^DAY-(\d{4}-\d{2}-\d{2})-(\d+)$/;

/** A batch of leads of one day, channel and persona that was entered by hand. */
export interface Entry {
  /** Index of its row in the values of the log. */
  readonly row: number;
  readonly id: string;
  /** The day it counts for, as a serial. */
  readonly day: number;
  readonly channel: string;
  readonly persona: string;
  /** Null where the number was taken out or is none. */
  readonly leads: number | null;
}

/** The entries of a log, in its order; rows without a date are none. */
export function readEntries(values: Grid, header: Header, zone: Zone): Entry[] {
  const { id, created, channel, persona, leads } = header.columns;
  if (id < 0) return [];
  const reader = new MomentReader();
  return values.flatMap((cells, row): Entry[] => {
    const text = labelText(cells[id] ?? '');
    if (row <= header.row || !ENTRY_ID.test(text)) return [];
    const kind = reader.read(cells[created]);
    if (kind !== MomentKind.civil && kind !== MomentKind.instant) return [];
    const day = Math.floor(kind === MomentKind.instant ? zone.serialOf(reader.value) : reader.value);
    const label = (column: number): string => labelText(cells[column] ?? '');
    const number = numberOf(leads < 0 ? '' : (cells[leads] ?? ''));
    return [{ row, id: text, day, channel: label(channel), persona: label(persona), leads: number }];
  });
}

/** As the log has it: a blank number of leads is one lead. */
function numberOf(cell: Cell): number | null {
  if (isBlank(cell)) return 1;
  return typeof cell === 'number' ? cell : null;
}

/** The leads entered for each channel (first index) and persona; null where there is no entry. */
export function entryGrid(
  entries: readonly Entry[],
  channels: readonly string[],
  personas: readonly string[],
): (number | null)[][] {
  const sums = new Map<string, number>();
  for (const { channel, persona, leads } of entries) {
    const key = segmentKey(channel, persona);
    sums.set(key, (sums.get(key) ?? 0) + (leads ?? 0));
  }
  return channels.map((channel) => personas.map((persona) => sums.get(segmentKey(channel, persona)) ?? null));
}

/** What saving a day's entries comes to. */
export interface EntryChanges {
  /** Rows with a new number of leads: the ID, and what the number was for. */
  readonly written: readonly {
    readonly id: string;
    readonly channel: string;
    readonly persona: string;
    readonly leads: number;
  }[];
  /** Rows to take out, by index. */
  readonly removed: readonly number[];
}

/**
 * Compares the entries of a day with what they shall be. A segment that has several rows keeps the first, with all of its leads.
 * @param wanted by channel (first index) and persona; null takes an entry out
 * @param iso the day, as "2026-11-23"
 */
export function entryChanges(
  entries: readonly Entry[],
  channels: readonly string[],
  personas: readonly string[],
  wanted: readonly (readonly (number | null)[])[],
  iso: string,
): EntryChanges {
  const now = entryGrid(entries, channels, personas);
  const written: EntryChanges['written'][number][] = [];
  const removed: number[] = [];
  let last = Math.max(0, ...entries.map(({ id }) => Number(ENTRY_ID.exec(id)?.[2] ?? 0)));
  channels.forEach((channel, c) => {
    personas.forEach((persona, p) => {
      const leads = wanted[c]?.[p] ?? null;
      if (leads === (now[c]?.[p] ?? null)) return;
      const rows = entries.filter((e) => segmentKey(e.channel, e.persona) === segmentKey(channel, persona));
      const [first, ...others] = rows;
      if (leads === null) removed.push(...rows.map(({ row }) => row));
      else {
        written.push({ id: first?.id ?? `DAY-${iso}-${++last}`, channel, persona, leads });
        removed.push(...others.map(({ row }) => row));
      }
    });
  });
  return { written, removed };
}

/** Labels in their order, with those of others that are not among them after them; each once. */
export function withLabels(labels: readonly string[], others: readonly string[]): string[] {
  const known = new Set(labels.map(labelKey));
  const added: string[] = [];
  for (const label of others) {
    if (known.has(labelKey(label))) continue;
    known.add(labelKey(label));
    added.push(label);
  }
  return [...labels, ...added];
}
