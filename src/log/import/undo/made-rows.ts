import { leadIdKey } from '../../lead-ids';
import type { ChangedCell, ChangedLead, ColumnName, Entries, KeptCell } from './entries';
import { isNamed, isTrait } from './known-rows';

/** The rows that an import has left in a log. */
export interface LeftRows {
  /** Those that were there and that it has changed. */
  readonly made: readonly MadeRow[];
  /** What those are known by that it has added, by where it put them. */
  readonly added: ReadonlyMap<number, string>;
  readonly counts: LikeCounts;
}

/** What an import has made of a row that was there: all of its changes as one. */
export class MadeRow {
  readonly row: number;
  readonly changes: ChangedLead[] = [];
  /** What its cells held at first, and hold after all. */
  readonly cells = new Map<ColumnName, { readonly before: KeptCell; readonly after: KeptCell }>();

  /** @param turn when its first change was counted */
  constructor(
    first: ChangedLead,
    readonly turn: number,
  ) {
    this.row = first[1];
    this.add(first);
  }

  /** What it is known by in the end. */
  get lead(): string {
    return leadAfter(this.last);
  }

  /** The hash of all that it holds in the end. */
  get whole(): string {
    return this.last[2];
  }

  add(change: ChangedLead): void {
    this.changes.push(change);
    for (const [name, before, after] of change[4]) {
      this.cells.set(name, { before: this.cells.get(name)?.before ?? before, after });
    }
  }

  /** Whether a change of the row that stands there is one of this: people may have sorted the log in between. */
  isGoneOnWith([lead, , , , cells]: ChangedLead): boolean {
    const isIt =
      lead === this.lead || (isNamed(this.lead) ? newIdIn(cells) === this.lead : cells.some(([name]) => isTrait(name)));
    // What was noted and never written, because the script ended, is noted again when the import goes on.
    const fits = ([name, now]: ChangedCell): boolean => {
      const held = this.cells.get(name);
      return held === undefined || [held.after, held.before].some((one) => String(one) === String(now));
    };
    return isIt && cells.every(fits);
  }

  private get last(): ChangedLead {
    return this.changes[this.changes.length - 1]!;
  }
}

/** How many rows there are of each hash once an import is through. */
class LikeCounts {
  private readonly counts = new Map<string, { readonly count: number; readonly turn: number }>();

  /** What was counted later is truer. */
  set(whole: string, count: number, turn: number): void {
    const known = this.counts.get(whole);
    if (known === undefined || known.turn <= turn) this.counts.set(whole, { count, turn });
  }

  oneLess(whole: string, turn: number): void {
    this.set(whole, (this.of(whole) ?? 1) - 1, turn);
  }

  of(whole: string): number | undefined {
    return this.counts.get(whole)?.count;
  }
}

/** Goes through what an import has done, in the order it was done. */
export function leftRows(batches: readonly Entries[]): LeftRows {
  const made: MadeRow[] = [];
  const latest = new Map<number, MadeRow>();
  const added = new Map<number, { readonly lead: string; readonly whole: string }>();
  const counts = new LikeCounts();
  let turn = 0;
  for (const batch of batches) {
    for (const change of batch.changed) {
      turn++;
      const [, row, whole, alike] = change;
      const [own, before] = [added.get(row), latest.get(row)];
      const goesOn = before?.isGoneOnWith(change) === true;
      if (own) counts.oneLess(own.whole, turn);
      else if (goesOn) counts.oneLess(before.whole, turn);
      counts.set(whole, alike + 1, turn);
      if (own) added.set(row, { lead: leadAfter(change), whole });
      else if (goesOn) before.add(change);
      else {
        const one = new MadeRow(change, turn);
        made.push(one);
        latest.set(row, one);
      }
    }
    for (const [lead, row, whole, alike] of batch.added) {
      counts.set(whole, alike + 1, ++turn);
      added.set(row, { lead, whole });
    }
  }
  return { made, added: new Map([...added].map(([row, { lead }]) => [row, lead])), counts };
}

/** What a lead is known by once it is changed. */
export const leadAfter = ([lead, , , , cells]: ChangedLead): string => newIdIn(cells) || lead;

/** The ID that an import has given to a lead; '' where it left it as it was. */
function newIdIn(cells: readonly ChangedCell[]): string {
  const [, , after = ''] = cells.find(([name]) => name === 'id') ?? [];
  return leadIdKey(after);
}
