import type { Done } from '../start/api';

/** Leads of one day, entered by hand: a row for each channel, a column for each persona. */
export interface EntryDay {
  readonly iso: string;
  readonly text: string;
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** Null where nothing is entered. */
  readonly leads: readonly (readonly (number | null)[])[];
  /** The latest days with entries, the last first. */
  readonly recent: readonly { readonly iso: string; readonly text: string; readonly leads: number }[];
}

export interface EntryRequest {
  readonly iso: string;
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** What the person saw; entries that others have changed since are not written over. */
  readonly before: readonly (readonly (number | null)[])[];
  /** What it shall be; null takes an entry out. */
  readonly leads: readonly (readonly (number | null)[])[];
}

export interface EntryDone extends Done {
  readonly day: EntryDay;
}

export interface EntryApi {
  /** The entries of a day; of the as-of day for null. */
  getEntries(iso: string | null): EntryDay;
  saveEntries(request: EntryRequest): EntryDone;
}
