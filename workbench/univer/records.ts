import type { Snapshot } from '../bridge/session-types';
import type { HostOps, Properties, PropertyScope, RecordKind, Records } from '../bridge/types';

type Lists = { [K in RecordKind]: Records[K][] };
const KINDS: readonly RecordKind[] = ['metadata', 'protections', 'triggers', 'mails', 'charts'];

/** What the services remember beside the spreadsheet, saved with the workbook. */
export interface RecordStore {
  readonly ops: Pick<HostOps, 'properties' | 'setProperties' | 'records' | 'putRecord' | 'dropRecord'>;
  /** Drops what belongs to a sheet that is gone. */
  forgetSheet(sheet: number): void;
  saved(): Pick<Snapshot, 'properties' | 'records'>;
}

export function createRecords(
  snapshot: Snapshot | null,
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
  const drop = (kind: RecordKind, keep: (record: { id: string; sheet?: number | null }) => boolean): void => {
    const kept = (lists[kind] as { id: string; sheet?: number | null }[]).filter(keep);
    if (kept.length !== lists[kind].length) replace(kind, kept as Lists[typeof kind]);
  };
  return {
    ops: {
      properties: (scope) => properties[scope],
      setProperties: (scope, all) => {
        properties[scope] = all;
        changed('properties');
      },
      records: (kind) => lists[kind],
      putRecord: (kind, record) => {
        const list = lists[kind] as { id: string }[];
        const known = list.some(({ id }) => id === record.id);
        const next = known ? list.map((other) => (other.id === record.id ? record : other)) : [...list, record];
        replace(kind, next as Lists[typeof kind]);
      },
      dropRecord: (kind, id) => drop(kind, (record) => record.id !== id),
    },
    forgetSheet: (sheet) => {
      for (const kind of KINDS) drop(kind, (record) => record.sheet !== sheet);
    },
    saved: () => ({ properties: { ...properties }, records: { ...lists } }),
  };
}
