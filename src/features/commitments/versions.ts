import { momentOf } from '../../base/moments';
import type { Cell } from '../../base/types';
import type { Zone } from '../../base/zone';
import { byMonth, type LogRow, type SignedLog } from './signed';

/** The version a month would be signed as: one above all it has had. */
export function nextVersion(log: SignedLog, month: number, zone: Zone): number {
  const rows = byMonth(log.rows).get(month) ?? [];
  const known = rows.map(({ version }) => version ?? 0);
  return Math.max(signatures(log, rows, zone).length, ...known) + 1;
}

/** The version of a month that is signed; 0 while it is not. */
export const signedVersion = (log: SignedLog, month: number, zone: Zone): number =>
  log.current.has(month) ? nextVersion(log, month, zone) - 1 : 0;

/**
 * The versions of rows that have none, by row: those of a month that are not superseded are its highest, those superseded count up
 * by the time they were signed. A month of which everything is superseded gets none, so that it stays what it is: not signed.
 */
export function earlierVersions(log: SignedLog, zone: Zone): ReadonlyMap<number, number> {
  const versions = new Map<number, number>();
  for (const rows of byMonth(log.rows).values()) {
    if (rows.every(({ superseded }) => superseded)) continue;
    const times = signatures(
      log,
      rows.filter(({ superseded }) => superseded),
      zone,
    );
    for (const { row, superseded } of rows) {
      versions.set(row, superseded ? times.indexOf(signedAt(log, row, zone)) + 1 : times.length + 1);
    }
  }
  return versions;
}

/** When rows that are not marked as superseded were, by row: with the signature of the version that came after theirs. */
export function replacedOn(log: SignedLog): ReadonlyMap<number, Cell> {
  const marks = new Map<number, Cell>();
  for (const rows of byMonth(log.rows).values()) {
    const highest = Math.max(...rows.map(versionOf));
    for (const { row, version, superseded } of rows) {
      if (superseded || (version ?? 0) === highest) continue;
      const next = Math.min(...rows.map(versionOf).filter((other) => other > (version ?? 0)));
      const by = rows.find((other) => other.version === next)?.row ?? row;
      marks.set(row, log.values[by]?.[log.columns.get('signedOn') ?? -1] ?? '');
    }
  }
  return marks;
}

const versionOf = ({ version }: LogRow): number => version ?? 0;

const signedAt = (log: SignedLog, row: number, zone: Zone): number =>
  momentOf(log.values[row]?.[log.columns.get('signedOn') ?? -1] ?? '', zone) ?? 0;

/** The moments at which rows were signed, each once, the earliest first. */
const signatures = (log: SignedLog, rows: readonly LogRow[], zone: Zone): number[] =>
  [...new Set(rows.map(({ row }) => signedAt(log, row, zone)))].sort((a, b) => a - b);
