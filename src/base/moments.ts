import { MomentKind, MomentReader } from './dates';
import type { Cell } from './types';
import type { Zone } from './zone';

/** The moment of a cell as a serial; null for a blank cell or one that holds no date. */
export function momentOf(cell: Cell | undefined, zone: Zone): number | null {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.civil) return reader.value;
  return kind === MomentKind.instant ? zone.serialOf(reader.value) : null;
}

/** The civil date of a cell as a serial; null for a blank cell or one that holds no date. */
export function dateOf(cell: Cell | undefined, zone: Zone): number | null {
  const moment = momentOf(cell, zone);
  return moment === null ? null : Math.floor(moment);
}
