import type { ColumnKey } from '../columns';
import { contentOf } from './contents';
import type { Mapping } from './mapping';
import { isOfWins } from './names';
import { isNoValue } from './nothing';
import { findStage, type StageColumn, type StageValue, stageOf } from './stage-column';
import { type Kinds, type OutcomeKind, stageKey } from './stages';
import type { FileColumn, Table } from './table';

/** The stage or status that decides which leads are won and lost. */
export interface Outcome {
  readonly column: FileColumn;
  readonly values: readonly StageValue[];
  kindOf(row: readonly string[]): OutcomeKind;
  /** Whether a row is lost only because a reason of the loss stands beside a stage that says nothing of it. */
  isLostByReason(row: readonly string[]): boolean;
  /** The key of the value that a row has. */
  keyOf(row: readonly string[]): string;
}

/** Where a column of the log comes from: a column of the file, in the rows whose outcome it is. */
export interface Source {
  readonly index: number;
  readonly from?: (row: readonly string[]) => string;
  /** Nothing of the file is read: the stage alone fills the column. */
  readonly ofStage?: true;
}

/** The stage of a mapping with what its values mean, the person's corrections first; null where no column is it. */
export function outcomeOf(table: Table, mapping: Mapping, kinds: Kinds): Outcome | null {
  const column = table.columns.find(({ index }) => index === mapping.outcome);
  if (column === undefined) return null;
  return deciding(stageOf(table, column, { ...table.stages, ...kinds }), mapping.lostReason);
}

/** A stage that the file has and that is left out, although dates are taken for those of wins. */
export function overlookedOutcome(table: Table, mapping: Mapping): Outcome | null {
  if (mapping.outcome !== undefined || mapping.won === undefined) return null;
  const chosen = new Set(Object.values(mapping));
  const columns = table.columns.filter(({ index }) => !chosen.has(index));
  const contents = new Map(columns.map(({ index }) => [index, contentOf(table, index)]));
  const stage = findStage(table, columns, contents, table.stages);
  if (stage === null) return null;
  const knowsWins = !stage.weak && stage.values.some(({ kind }) => kind === 'won');
  const values = stage.values.map((value) =>
    value.kind === 'lost' || knowsWins ? value : { ...value, kind: 'won' as const },
  );
  return deciding({ ...stage, values });
}

/**
 * Where a column of the log comes from. A stage gives the date of winning to won leads only and that of losing to lost ones;
 * both may be the one date on which deals are closed. A column that is named after wins is never one of losses.
 */
export function sourceOf(key: ColumnKey, table: Table, mapping: Mapping, outcome: Outcome | null): Source | null {
  const source = (index: number | undefined, kind?: OutcomeKind): Source | null => {
    if (index === undefined) return null;
    if (kind === undefined || outcome === null) return { index };
    return { index, from: (row) => (outcome.kindOf(row) === kind ? (row[index] ?? '') : '') };
  };
  if (outcome !== null && key === 'won') return source(mapping.won ?? mapping.closed, 'won');
  if (outcome !== null && key === 'lost') {
    const ofWins = table.columns.some(({ index, label }) => index === mapping.won && isOfWins(label));
    return source(mapping.lost ?? mapping.closed ?? (ofWins ? undefined : mapping.won), 'lost');
  }
  if (outcome !== null && key === 'customers' && mapping.customers === undefined) {
    return { index: outcome.column.index, from: () => '', ofStage: true };
  }
  return source(mapping[key]);
}

/**
 * What the values of a stage make of rows. Many programs leave a lost lead in the stage it had, and only say why it was lost.
 * @param reason the column of reasons of losses
 */
function deciding({ column, values }: Pick<StageColumn, 'column' | 'values'>, reason?: number): Outcome {
  const kinds = new Map(values.map(({ key, kind }) => [key, kind]));
  const read = new Map<string, OutcomeKind>();
  const kindOf = (row: readonly string[]): OutcomeKind => {
    const text = row[column.index] ?? '';
    const before = read.get(text);
    if (before !== undefined) return before;
    const kind = kinds.get(stageKey(text)) ?? 'open';
    read.set(text, kind);
    return kind;
  };
  const hasReason = (row: readonly string[]): boolean => reason !== undefined && !isNoValue(row[reason] ?? '');
  const isLostByReason = (row: readonly string[]): boolean => hasReason(row) && kindOf(row) === 'open';
  return {
    column,
    values,
    isLostByReason,
    keyOf: (row) => stageKey(row[column.index] ?? ''),
    kindOf: (row) => (isLostByReason(row) ? 'lost' : kindOf(row)),
  };
}
