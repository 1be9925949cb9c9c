import type { HostOps } from '../bridge/operations';
import type { Properties, PropertyScope, RecordKind, Records } from '../bridge/records';
import type { Snapshot } from '../bridge/session-types';
import { type Shift, shiftedChart, shiftedProtection } from './following';

type Lists = { [K in RecordKind]: Records[K][] };
const KINDS: readonly RecordKind[] = ['metadata', 'protections', 'triggers', 'mails', 'charts'];

/** What the services remember beside the spreadsheet, saved with the workbook. */
export interface RecordStore {
  readonly ops: Pick<HostOps, 'properties' | 'setProperties' | 'records' | 'putRecord' | 'dropRecord'>;
  /** Lets charts and protections follow their cells. */
  shift(shift: Shift): void;
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
    shift: (shift) => {
      if (lists.charts.length > 0) {
        replace(
          'charts',
          lists.charts.map((chart) => shiftedChart(chart, shift)),
        );
      }
      if (lists.protections.length > 0) {
        replace(
          'protections',
          lists.protections.flatMap((protection) => shiftedProtection(protection, shift) ?? []),
        );
      }
    },
    saved: () => ({
      properties: { ...properties },
      records: Object.fromEntries(KINDS.map((kind) => [kind, present(kind)])) as unknown as Lists,
    }),
  };
}
