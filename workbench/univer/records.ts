import type { HostOps } from '../bridge/operations';
import type { Properties, PropertyScope, RecordKind, Records } from '../bridge/records';
import type { Snapshot } from '../bridge/session-types';
import {
  followingChart,
  followingMetadata,
  followingProtection,
  isSame,
  type LineChange,
  reverseOf,
} from './following';

type Lists = { [K in RecordKind]: Records[K][] };
/** The kinds that stand on rows and columns. */
const KINDS_FOLLOWING = ['metadata', 'charts', 'protections'] as const;
type Followers = Pick<Lists, (typeof KINDS_FOLLOWING)[number]>;
const KINDS: readonly RecordKind[] = ['metadata', 'protections', 'triggers', 'mails', 'charts'];

/** What the services remember beside the spreadsheet, saved with the workbook. */
export interface RecordStore {
  readonly ops: Pick<HostOps, 'properties' | 'setProperties' | 'records' | 'putRecord' | 'dropRecord'>;
  /**
   * Lets metadata, charts and protections follow their rows and columns.
   * @param again whether the change is undone or done again: what has gone with a row comes back with it
   */
  follow(change: LineChange, again: boolean): void;
  /** What cannot be undone any more need not be remembered for it. */
  forgetUndo(): void;
  /** Gives the copy of a sheet what Sheets copies with it: its developer metadata. */
  copySheet(from: number, to: number): void;
  saved(): Pick<Snapshot, 'properties' | 'records'>;
}

/**
 * @param exists whether a sheet is there: what belongs to one that was deleted is not, until the deletion is undone
 */
export function createRecords(
  snapshot: Snapshot | null,
  exists: (sheet: number) => boolean,
  changed: (kind: RecordKind | 'properties') => void,
): RecordStore {
  const properties: Record<PropertyScope, Properties> = {
    document: { ...snapshot?.properties.document },
    user: { ...snapshot?.properties.user },
    script: { ...snapshot?.properties.script },
  };
  const lists: Lists = {
    metadata: [...(snapshot?.records.metadata ?? [])],
    protections: [...(snapshot?.records.protections ?? [])],
    triggers: [...(snapshot?.records.triggers ?? [])],
    mails: [...(snapshot?.records.mails ?? [])],
    charts: [...(snapshot?.records.charts ?? [])],
  };
  const replace = <K extends RecordKind>(kind: K, list: Lists[K]): void => {
    lists[kind] = list;
    changed(kind);
  };
  const present = <K extends RecordKind>(kind: K): Lists[K] => {
    const isPresent = ({ sheet }: { sheet?: number | null }) => typeof sheet !== 'number' || exists(sheet);
    return (lists[kind] as { sheet?: number | null }[]).filter(isPresent) as Lists[K];
  };
  const followers = (): Followers => ({
    metadata: lists.metadata,
    charts: lists.charts,
    protections: lists.protections,
  });
  const restore = (following: Followers): void => {
    for (const kind of KINDS_FOLLOWING) {
      if (lists[kind].length > 0 || following[kind].length > 0) replace(kind, following[kind] as never);
    }
  };
  const past: { readonly change: LineChange; readonly before: Followers; readonly after: Followers }[] = [];
  return {
    ops: {
      properties: (scope) => properties[scope],
      setProperties: (scope, all) => {
        properties[scope] = all;
        changed('properties');
      },
      records: present,
      putRecord: (kind, record) => {
        const list = lists[kind] as { id: string }[];
        const known = list.some(({ id }) => id === record.id);
        const next = known ? list.map((other) => (other.id === record.id ? record : other)) : [...list, record];
        replace(kind, next as Lists[typeof kind]);
      },
      dropRecord: (kind, id) => {
        const kept = (lists[kind] as { id: string }[]).filter((record) => record.id !== id);
        if (kept.length !== lists[kind].length) replace(kind, kept as Lists[typeof kind]);
      },
    },
    follow: (change, again) => {
      const before = followers();
      const last = again ? past.at(-1) : undefined;
      if (
        last &&
        isSame(reverseOf(last.change), change) &&
        KINDS_FOLLOWING.every((kind) => last.after[kind] === lists[kind])
      ) {
        past.pop();
        restore(last.before);
        return;
      }
      restore({
        metadata: lists.metadata.flatMap((entry) => followingMetadata(entry, change) ?? []),
        charts: lists.charts.map((chart) => followingChart(chart, change)),
        protections: lists.protections.flatMap((protection) => followingProtection(protection, change) ?? []),
      });
      past.push({ change, before, after: followers() });
    },
    forgetUndo: () => void past.splice(0),
    copySheet: (from, to) => {
      const ids = lists.metadata.map(({ id }) => Number(id));
      const copies = lists.metadata
        .filter(({ sheet }) => sheet === from)
        .map((entry, i) => ({ ...entry, sheet: to, id: String(Math.max(0, ...ids) + 1 + i) }));
      if (copies.length > 0) replace('metadata', [...lists.metadata, ...copies]);
    },
    saved: () => ({
      properties: { ...properties },
      records: Object.fromEntries(KINDS.map((kind) => [kind, present(kind)])) as unknown as Lists,
    }),
  };
}
