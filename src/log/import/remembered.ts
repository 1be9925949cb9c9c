import { hashOf } from '../../base/hash';
import { foldLabel } from '../../base/labels';
import { atOnce, type Steps } from '../../base/steps';
import { contentOf, isForeign } from './contents';
import { filledFrom } from './extent';
import { fits } from './fits';
import type { ImportKey, Mapping } from './mapping';
import { type Answer, type Answers, type ImportPlan, planningImport } from './plan';
import type { StageValue } from './stage-column';
import type { Kinds } from './stages';
import type { FileColumn, Table } from './table';
import { columnsOf, type Recognition, type RowSource } from './table-of-rows';

/** How a file is imported, as far as a person says so. */
export interface Chosen {
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly kinds: Kinds;
  /** Columns that are taken along under their own header. */
  readonly own: readonly number[];
}

/** What was chosen for a file, for the next one with the same header; columns are named by a mark of their label. */
export interface Remembered {
  /** The header it is for, see `headerKey`. */
  readonly header: string;
  readonly columns: Readonly<Partial<Record<ImportKey, string>>>;
  /** Those that were chosen although their values did not fit. */
  readonly unfit: readonly ImportKey[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** What the values told by themselves: the next file may leave open what this one did not. */
  readonly told: Readonly<Record<string, Answer>>;
  readonly own: readonly string[];
  /** What the values of the stage mean. */
  readonly kinds: Kinds;
  /** Whether those are all the values it had. */
  readonly allKinds: boolean;
  /** The file that was read together with it, where there was one. */
  readonly pair?: RememberedPair | undefined;
}

/** Two files that belong together: what joined them, as marks of labels. */
interface RememberedPair {
  /** The header of the other file. */
  readonly header: string;
  readonly leads: string;
  readonly deals: string;
  /** Deals without a lead were imported as leads. */
  readonly takeAlong: boolean;
}

/** A choice of last time that the file contradicts, so that it is not taken. */
export type Dropped =
  | { readonly kind: 'column'; readonly key: ImportKey; readonly column: string }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly column: string };

/** The choices of last time, what of them was dropped, and the values of the stage that it did not have. */
export interface Recalled {
  readonly chosen: Chosen;
  readonly dropped: readonly Dropped[];
  readonly fresh: readonly StageValue[];
}

/** A property holds nine kilobytes; what is kept of the stage is all that can grow. */
const MOST_KINDS_BYTES = 6000;

export const markOf = (label: string): string => hashOf(foldLabel(label));

/** What a header is known by, whatever the order of its columns; null where there is none to know a file by. */
export const headerKey = ({ columns, headerless }: Pick<Table, 'columns' | 'headerless'>): string | null =>
  headerless ? null : hashOf(JSON.stringify(columns.map(({ label }) => foldLabel(label)).sort()));

/** Lines among which a header that is known is looked for. */
const SEARCH = 40;

/** How a table is recognised whose header is known: the first line with just those names; what its stages mean is remembered too. */
export const byHeader = (header: string, unnamed: RowSource['unnamed']): Recognition => ({
  place(rows) {
    const keyOf = (row: readonly string[], i: number) =>
      headerKey({ columns: columnsOf(row, rows.slice(i + 1), unnamed), headerless: false });
    const lines = rows.slice(0, SEARCH);
    const at = lines.findIndex((row, i) => keyOf(row, i) === header);
    if (at !== -1) return { header: at, above: null, first: at + 1, doubt: false };
    // The header may have two lines.
    const lower = lines.findIndex((row, i) => i > 0 && keyOf(filledFrom(rows[i - 1]!, row), i) === header);
    return { header: lower, above: lower === -1 ? null : lower - 1, first: lower + 1, doubt: false };
  },
  stages: () => ({}),
});

/** What is to be remembered of a file that is imported; null where it has no header. */
export function rememberedOf(table: Table, chosen: Chosen, plan: ImportPlan): Remembered | null {
  const header = headerKey(table);
  if (header === null) return null;
  const { mapping } = chosen;
  const labels = new Map(table.columns.map(({ index, label }) => [index, label]));
  const mark = (index: number | undefined): string[] => {
    const label = labels.get(index ?? -1);
    return label === undefined ? [] : [markOf(label)];
  };
  const keys = keysOf(mapping);
  const told = plan.columns.flatMap(({ index, told }) => (told ? mark(index).map((key) => [key, told] as const) : []));
  const answered = Object.entries(chosen.answers).flatMap(([index, answer]) =>
    answer === undefined ? [] : mark(Number(index)).map((key) => [key, answer] as const),
  );
  const values = (plan.outcome?.values ?? []).map(({ key, kind }) => [key, kind] as const);
  // What the tool’s own stages mean is known of those too that no lead has reached yet.
  const kinds = values.length === 0 ? {} : { ...table.stages, ...Object.fromEntries(values) };
  const fitting = (of: Kinds) => encodeURIComponent(JSON.stringify(of)).length <= MOST_KINDS_BYTES;
  const allKinds = fitting(kinds);
  const corrected = fitting(chosen.kinds) ? chosen.kinds : {};
  return {
    header,
    columns: Object.fromEntries(keys.flatMap((key) => mark(mapping[key]).map((column) => [key, column]))),
    unfit: keys.filter((key) => isUnfit(table, mapping, key)),
    answers: Object.fromEntries(answered),
    told: Object.fromEntries(told),
    own: chosen.own.flatMap(mark),
    kinds: allKinds ? kinds : corrected,
    allKinds,
  };
}

/** The choices of last time as they fit this file, whose header is the same: what it contradicts is dropped. */
export const recalled = (table: Table, remembered: Remembered, now: Date): Recalled =>
  atOnce(recalling(table, remembered, now));

/** The same in steps. */
export function* recalling(table: Table, remembered: Remembered, now: Date): Steps<Recalled> {
  const byMark = new Map(table.columns.map((column) => [markOf(column.label), column]));
  const placed = keysOf(remembered.columns).flatMap((key): [ImportKey, FileColumn][] => {
    const column = byMark.get(remembered.columns[key] ?? '');
    return column === undefined ? [] : [[key, column]];
  });
  const all: Mapping = Object.fromEntries(placed.map(([key, { index }]) => [key, index]));
  const unfit = placed.filter(([key]) => !remembered.unfit.includes(key) && isUnfit(table, all, key));
  const lost = new Set(unfit.map(([key]) => key));
  const mapping: Mapping = Object.fromEntries(
    placed.flatMap(([key, { index }]) => (lost.has(key) ? [] : [[key, index]])),
  );
  const kinds = mapping.outcome === undefined ? {} : remembered.kinds;
  const open = yield* planningImport(table, mapping, {}, now, kinds);
  const answers = Object.entries({ ...remembered.told, ...remembered.answers }).flatMap(([mark, answer]) => {
    const column = byMark.get(mark);
    return column === undefined ? [] : [{ answer, given: Object.hasOwn(remembered.answers, mark), ...column }];
  });
  const wrong = answers.filter(({ index, answer }) => contradicts(open, index, answer));
  const values = remembered.allKinds ? (open.outcome?.values ?? []) : [];
  return {
    chosen: {
      ...{ mapping, kinds },
      answers: Object.fromEntries(answers.flatMap((one) => (wrong.includes(one) ? [] : [[one.index, one.answer]]))),
      own: remembered.own.flatMap((mark) => byMark.get(mark)?.index ?? []),
    },
    dropped: [
      ...unfit.map(([key, { label }]) => ({ kind: 'column' as const, key, column: label })),
      // What the values told last time nobody has chosen: where they tell another order now, that is all there is to it.
      ...wrong.flatMap(({ label, answer, given }): Dropped[] =>
        given ? [{ kind: 'answer', answer, column: label }] : [],
      ),
    ],
    fresh: values.filter(({ key }) => !Object.hasOwn(remembered.kinds, key)),
  };
}

const keysOf = (of: Readonly<Partial<Record<ImportKey, unknown>>>): ImportKey[] => Object.keys(of) as ImportKey[];

/** Whether the values of a column cannot be what it is chosen for. */
function isUnfit(table: Table, mapping: Mapping, key: ImportKey): boolean {
  const index = mapping[key]!;
  return !fits(contentOf(table, index), key) || (key === 'id' && isForeign(table, index, mapping.created));
}

/** Whether an answer cannot be right: the values tell another one, or some cannot be read by it. */
function contradicts({ columns, questions }: ImportPlan, index: number, answer: Answer): boolean {
  const question = questions.find(({ column }) => column === index);
  if (question !== undefined) return !question.options.some((one) => one.answer === answer && one.unreadable === 0);
  const told = columns.find((column) => column.index === index && column.told)?.told ?? null;
  return told !== null && told !== answer;
}
