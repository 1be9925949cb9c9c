import type { HostOps } from '../bridge/operations';
import type { Properties, PropertyScope, RecordKind } from '../bridge/records';
import type { Snapshot } from '../bridge/session-types';
import { createFollowers, type Followers, type Lists, type Replace } from './followers';

/** What the services remember beside the spreadsheet, saved with the workbook. Metadata, charts and protections follow their lines. */
export interface RecordStore extends Followers {
  readonly ops: Pick<HostOps, 'properties' | 'setProperties' | 'records' | 'putRecord' | 'dropRecord'>;
  /** Gives the copy of a sheet what Sheets copies with it: its developer metadata. */
  copySheet(from: number, to: number): void;
  saved(): Pick<Snapshot, 'properties' | 'records'>;
}

type Changed = (kind: RecordKind | 'properties') => void;

/**
 * @param exists whether a sheet is there: what belongs to one that was deleted is not, until the deletion is undone
 */
export function createRecords(
  snapshot: Snapshot | null,
  exists: (sheet: number) => boolean,
  changed: Changed,
): RecordStore {
  const properties = propertiesOf(snapshot);
  const lists = listsOf(snapshot);
  const replace: Replace = (kind, list) => {
    lists[kind] = list;
    changed(kind);
  };
  const present = <K extends RecordKind>(kind: K): Lists[K] => {
    const isPresent = ({ sheet }: { sheet?: number | null }) => typeof sheet !== 'number' || exists(sheet);
    return (lists[kind] as { sheet?: number | null }[]).filter(isPresent) as Lists[K];
  };
  return {
    ops: { ...propertyOps(properties, changed), ...listOps(lists, replace), records: present },
    ...createFollowers(lists, replace),
    copySheet: (from, to) => {
      const ids = lists.metadata.map(({ id }) => Number(id));
      const copies = lists.metadata
        .filter(({ sheet }) => sheet === from)
        .map((entry, i) => ({ ...entry, sheet: to, id: String(Math.max(0, ...ids) + 1 + i) }));
      if (copies.length > 0) replace('metadata', [...lists.metadata, ...copies]);
    },
    saved: () => ({
      properties: { ...properties },
      records: {
        metadata: present('metadata'),
        protections: present('protections'),
        triggers: present('triggers'),
        mails: present('mails'),
        charts: present('charts'),
      },
    }),
  };
}

const propertiesOf = (snapshot: Snapshot | null): Record<PropertyScope, Properties> => ({
  document: { ...snapshot?.properties.document },
  user: { ...snapshot?.properties.user },
  script: { ...snapshot?.properties.script },
});

const listsOf = (snapshot: Snapshot | null): Lists => ({
  metadata: [...(snapshot?.records.metadata ?? [])],
  protections: [...(snapshot?.records.protections ?? [])],
  triggers: [...(snapshot?.records.triggers ?? [])],
  mails: [...(snapshot?.records.mails ?? [])],
  charts: [...(snapshot?.records.charts ?? [])],
});

function propertyOps(
  properties: Record<PropertyScope, Properties>,
  changed: Changed,
): Pick<HostOps, 'properties' | 'setProperties'> {
  return {
    properties: (scope) => properties[scope],
    setProperties: (scope, all) => {
      properties[scope] = all;
      changed('properties');
    },
  };
}

function listOps(lists: Lists, replace: Replace): Pick<HostOps, 'putRecord' | 'dropRecord'> {
  return {
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
  };
}
