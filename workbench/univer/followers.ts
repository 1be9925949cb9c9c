import type { RecordKind, Records } from '../bridge/records';
import {
  followingChart,
  followingMetadata,
  followingProtection,
  isSame,
  type LineChange,
  reverseOf,
} from './following';

export type Lists = { [K in RecordKind]: Records[K][] };
export type Replace = <K extends RecordKind>(kind: K, list: Lists[K]) => void;

/** The kinds that stand on rows and columns. */
const KINDS = ['metadata', 'charts', 'protections'] as const;
type Standing = Pick<Lists, (typeof KINDS)[number]>;

/** Lets what stands on rows and columns go with them. */
export interface Followers {
  /** @param again whether the change is undone or done again: what has gone with a row comes back with it */
  follow(change: LineChange, again: boolean): void;
  /** What cannot be undone any more need not be remembered for it. */
  forgetUndo(): void;
}

const standingIn = ({ metadata, charts, protections }: Lists): Standing => ({ metadata, charts, protections });

const moved = ({ metadata, charts, protections }: Standing, change: LineChange): Standing => ({
  metadata: metadata.flatMap((entry) => followingMetadata(entry, change) ?? []),
  charts: charts.map((chart) => followingChart(chart, change)),
  protections: protections.flatMap((protection) => followingProtection(protection, change) ?? []),
});

export function createFollowers(lists: Readonly<Lists>, replace: Replace): Followers {
  const past: { readonly change: LineChange; readonly before: Standing; readonly after: Standing }[] = [];
  const putKind: Replace = (kind, list) => {
    if (lists[kind].length > 0 || list.length > 0) replace(kind, list);
  };
  const put = ({ metadata, charts, protections }: Standing): void => {
    putKind('metadata', metadata);
    putKind('charts', charts);
    putKind('protections', protections);
  };
  /** What stood before the last change, where this one takes it back and nothing else has happened since. */
  const takenBack = (change: LineChange): Standing | null => {
    const last = past.at(-1);
    if (!last || !isSame(reverseOf(last.change), change)) return null;
    return KINDS.every((kind) => last.after[kind] === lists[kind]) ? last.before : null;
  };
  return {
    follow: (change, again) => {
      const back = again ? takenBack(change) : null;
      if (back) {
        past.pop();
        put(back);
        return;
      }
      const before = standingIn(lists);
      put(moved(before, change));
      past.push({ change, before, after: standingIn(lists) });
    },
    forgetUndo: () => void past.splice(0),
  };
}
