import { isBlank, readNumber, rowsOf, shown } from './cells';
import { MomentKind, MomentReader } from './dates';
import { SlaError } from './errors';
import { foldLabel } from './labels';
import type { Argument, At, Language } from './types';
import type { Zone } from './zone';

/** Days that may be asked for as the horizon, within which a sale counts: a day to ten years. */
export const HORIZONS = { min: 1, max: 3650 } as const;

/** The day in a cell as a civil serial without time; null where it is blank. */
export function readDay(cell: unknown, argument: string, at: At, zone: Zone): number | null {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.blank) return null;
  if (kind === MomentKind.notDate) throw new SlaError('notDate', { argument, value: shown(cell), at });
  return Math.floor(kind === MomentKind.instant ? zone.serialOf(reader.value) : reader.value);
}

/** A share from 0 to 1; null where it is blank. */
export function readShare(cell: unknown, argument: string, at: At): number | null {
  const share = readNumber(cell, { argument, max: Infinity }, at);
  if (share !== null && share > 1) throw new SlaError('rateAboveOne', { argument, value: share, at });
  return share;
}

/** How sure an interval must be, between 0 and 1; null where it is blank. */
export function readConfidence(cell: unknown, argument: string, at: At): number | null {
  const confidence = readNumber(cell, { argument, max: Infinity }, at);
  if (confidence !== null && !(confidence > 0 && confidence < 1)) {
    throw new SlaError('confidence', { value: confidence, at });
  }
  return confidence;
}

/** A box that is ticked or not, TRUE or FALSE; null where it is blank. */
export function readSwitch(cell: unknown, argument: string): boolean | null {
  if (isBlank(cell)) return null;
  if (typeof cell !== 'boolean') throw new SlaError('notBoolean', { argument, value: shown(cell) });
  return cell;
}

/** The spellings of the words of a choice; the first of each is the one that is shown. */
export type Spellings<T extends string> = Readonly<Record<T, readonly Readonly<Record<Language, string>>[]>>;

/** Which word of a choice a cell names, in either language, its case and accents apart; null where it names none. */
export function readChoice<T extends string>(cell: unknown, spellings: Spellings<T>): T | null {
  const fold = foldLabel(cell);
  const known = (word: T) => spellings[word].some(({ en, fr }) => foldLabel(en) === fold || foldLabel(fr) === fold);
  return (Object.keys(spellings) as T[]).find(known) ?? null;
}

/** Whether an argument has more than one cell. */
export function isLargeRange(argument: Argument): boolean {
  const rows = rowsOf(argument);
  return rows.length > 1 || (Array.isArray(rows[0]) && rows[0].length > 1);
}
