import type { Zone } from '../../base/zone';
import type { AliasesByColumn } from '../../log/aliases';
import { ImportError } from '../../log/import/import-error';
import { type Normalised, normalise } from '../../log/import/normalise';
import { withOwn } from '../../log/import/own-column';
import { planImport } from '../../log/import/plan';
import { byHeader, headerKey, type Remembered, recalled } from '../../log/import/remembered';
import type { StageValue } from '../../log/import/stage-column';
import type { Table } from '../../log/import/table';
import { rowsOfSheet, tableOfRows } from '../../log/import/table-of-rows';

/**
 * Recognises what is in a tab as the import's page does for a person. A part of the script in a file of its own
 * (`src/sheet/script-part.ts`): what crosses its border is plain data, for errors have other classes on the other side.
 */

/** What a person has to look at first. */
export type Doubt = 'Blank' | 'Header' | 'Forgotten' | 'Changed' | 'Stages' | 'Questions';

export type Reading = { readonly doubt: Doubt; readonly names: readonly string[] } | Read;

export interface Read {
  readonly rows: Normalised;
  /** Values of the stage that were not there when the choices were made. */
  readonly fresh: readonly StageValue[];
}

export interface TabSource {
  readonly rows: readonly string[][];
  /** The mark of the header that the choices were made for. */
  readonly header: string;
  /** The choices, null where they are not kept any more. */
  readonly remembered: Remembered | null;
  readonly aliases: AliasesByColumn;
  readonly now: Date;
  readonly zone: Zone;
  /** The label of a column that has none, by its position from 1. */
  readonly unnamed: (position: number) => string;
}

const doubt = (of: Doubt, names: readonly string[] = []): Reading => ({ doubt: of, names });

/** The rows of a tab by the choices that were made for its header, and by nothing else: what a person would have to decide is a doubt. */
export function readTab(source: TabSource): Reading {
  const table = tableOf(source);
  if (table === null) return doubt('Blank');
  const { remembered, now, zone, aliases } = source;
  if (headerKey(table) !== source.header) return doubt('Header');
  if (remembered === null) return doubt('Forgotten');
  const { chosen, dropped, fresh } = recalled(table, remembered, now);
  const { mapping, answers, kinds, own } = chosen;
  const changed = dropped.map(({ column }) => column);
  if (changed.length > 0 || mapping.created === undefined) return doubt('Changed', changed);
  const doubtful = fresh.filter((value) => value.doubtful).map(({ value }) => value);
  if (doubtful.length > 0) return doubt('Stages', doubtful);
  const plan = withOwn(planImport(table, mapping, answers, now, kinds, aliases), table, mapping, own);
  const labelOf = (index: number) => table.columns.find((column) => column.index === index)?.label ?? '';
  const asked = plan.questions.map(({ column }) => labelOf(column));
  return asked.length > 0 ? doubt('Questions', asked) : { rows: normalise(table, plan, { now, zone }), fresh };
}

/** The table in the tab; null where there is none. */
function tableOf({ rows, header, unnamed }: TabSource): Table | null {
  try {
    return tableOfRows(rows, rowsOfSheet(unnamed, byHeader(header, unnamed)));
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}
