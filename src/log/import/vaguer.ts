import type { ComparedLog } from './compared-log';
import type { ImportRow } from './rows';
import { joined, vaguerKeys } from './trait-keys';

/** What may be matched with what. */
interface VagueChoice {
  readonly traits: readonly number[];
  /** Rows of the file without a lead of the log. */
  readonly left: readonly number[];
  /** Rows of the log that may be theirs. */
  readonly log: readonly number[];
  fits(i: number, row: number): boolean;
}

/**
 * Matches rows of a file with leads of the log that say less of themselves, and nothing else: where a row is the only one of the
 * file that fits such a lead, and that lead the only one that fits the row.
 */
export function matchVaguer(
  log: ComparedLog,
  rows: readonly ImportRow[],
  { traits, left, log: free, fits }: VagueChoice,
): ReadonlyMap<number, number> {
  const dated = traits.findIndex((i) => log.columns[i] === 'created');
  const wanted = new Map<string, number[]>();
  for (const i of left) {
    const { cells, alone = 0 } = rows[i]!;
    if (alone === 0) continue;
    const keys = vaguerKeys(
      traits.map((column) => log.comparable(cells[column], column)),
      dated,
    );
    keys.forEach((key, way) => {
      if (key !== undefined && (alone & (1 << way)) !== 0) wanted.set(key, [...(wanted.get(key) ?? []), i]);
    });
  }
  const found = new Map<number, number[]>();
  if (wanted.size === 0) return new Map();
  for (const row of free) {
    const those = wanted.get(joined(traits.map((column) => log.comparableAt(row, column)))) ?? [];
    for (const i of those) found.set(i, [...(found.get(i) ?? []), row]);
  }
  const sure = [...found].flatMap(([i, [row, ...more]]) =>
    more.length === 0 && fits(i, row!) ? [[i, row!] as const] : [],
  );
  const claims = new Map<number, number>();
  for (const [, row] of sure) claims.set(row, (claims.get(row) ?? 0) + 1);
  return new Map(sure.filter(([, row]) => claims.get(row) === 1));
}
