import type { Content } from './contents';
import { DateForms } from './date-forms';
import { nameKeys, nameWords } from './names';
import { isNoDate } from './nothing';
import { datedReading, flagReading, type Kinds, type OutcomeKind, stageKey, stageReading } from './stages';
import type { FileColumn, Table } from './table';

/** A value of the column of stages: how often the file has it, and what it means. */
export interface StageValue {
  /** What corrections go by. */
  readonly key: string;
  readonly value: string;
  readonly count: number;
  readonly kind: OutcomeKind;
  readonly doubtful: boolean;
}

/** A column that says which leads are won and lost. */
export interface StageColumn {
  readonly column: FileColumn;
  readonly values: readonly StageValue[];
  readonly confidence: 'sure' | 'unsure';
  /** It tells of the person rather than of the deal, and says nothing against a date of winning. */
  readonly weak: boolean;
}

/** More different values than any pipeline has. */
const MOST_VALUES = 60;
const MOST_VALUES_BY_CONTENT = 20;
const MOST_WORDS_BY_CONTENT = 4;
const HALF = 0.5;

const keysOf = (...names: readonly string[]): readonly string[] => names.map((name) => nameKeys(nameWords(name)).loose);

/** Names of stages and statuses, those that tell the outcome most surely first. */
const STRONG = keysOf(
  ...['Is Won', 'Won', 'Gagné', 'Gagnée', 'Closed Won', 'Is Closed Won', 'Won status', 'Won Lost', 'Gagné Perdu'],
  ...['Status', 'Statut', 'Outcome', 'Deal outcome', 'Résultat', 'Result', 'Issue', 'State', 'État', 'Status type'],
  ...[
    'Deal status',
    'Opportunity status',
    'Statut de l’opportunité',
    'Statut de l’affaire',
    'Statut de la transaction',
  ],
  ...['Statut commercial', 'Sales status', 'Status reason', 'Raison du statut', 'Deal Stage', 'Dealstage', 'Stage'],
  ...[
    'Stage name',
    'Opportunity stage',
    'Sales stage',
    'Pipeline stage',
    'Stage ID',
    'Étape',
    'Étape de l’opportunité',
  ],
  ...['Étape de vente', 'Étape de la transaction', 'Étape du pipeline', 'Étape de l’affaire', 'Phase'],
  ...['Phase de la transaction', 'Phase de vente', 'Phase de l’opportunité', 'Avancement', 'Step'],
);
const WEAK = keysOf(
  ...['Lifecycle Stage', 'Lifecyclestage', 'Phase du cycle de vie', 'Lead Status', 'Lead stage', 'Statut du lead'],
  ...[
    'Statut de la piste',
    'Statut du prospect',
    'Statut du contact',
    'Contact status',
    'Contact stage',
    'Prospect status',
  ],
);
/** Names of other things too: they are stages where their values say so. */
const VAGUE = /^(?:state|etat|result|resultat|issue|outcome|step|phase|status type|closed won|won|gagnee?)$/;
/** A name that says nothing but that somebody won or lost: its yes and no are an outcome. */
const FLAG =
  /^(?:is |est |deal |opportunity |opportunite |affaire |transaction |lead )*(?:won|sold|signed|customer|lost|gagnee?|vendue?|signee?|client|perdue?)(?: (?:oui non|o n|yes no|y n))?$/;
const RECORD = /^(?:deal|opportunity|opportunite|affaire|transaction) /;

/** The values of a column of stages with their counts, the most frequent first. */
function stageValues(table: Table, column: FileColumn, known: Kinds): readonly StageValue[] {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = (row[column.index] ?? '').trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const merged = new Map<string, { value: string; count: number }>();
  for (const [text, count] of counts) {
    const key = stageKey(text);
    const before = merged.get(key);
    if (before === undefined) merged.set(key, { value: key === '' ? '' : text, count });
    else before.count += count;
  }
  const name = nameWords(column.label);
  const flag = flagReading(name, merged.keys());
  const dated = datedReading(name);
  const forms = new DateForms();
  return [...merged]
    .map(([key, { value, count }]) => {
      const told = Object.hasOwn(known, key) ? known[key] : undefined;
      const onDate = dated !== null && !isNoDate(value) && forms.read(value) !== null;
      const reading = onDate ? dated : flag === null ? stageReading(value) : flag(key);
      return { key, value, count, kind: told ?? reading.kind, doubtful: told === undefined && reading.doubtful };
    })
    .sort((a, b) => b.count - a.count);
}

/** A column as the person or the tool says that it tells the outcome. */
export function stageOf(table: Table, column: FileColumn, known: Kinds = {}): StageColumn {
  const rank = rankOf(column);
  return {
    ...{ column, values: stageValues(table, column, known), confidence: rank === null ? 'unsure' : 'sure' },
    weak: rank !== null && rank >= STRONG.length,
  };
}

/**
 * The column that says which leads are won and lost: the one whose values say so, by its name or, where its words are plain,
 * without; then the one with the more telling name.
 */
export function findStage(
  table: Table,
  columns: readonly FileColumn[],
  contents: ReadonlyMap<number, Content>,
  known: Kinds = {},
): StageColumn | null {
  const found = columns.flatMap((column) => {
    const content = contents.get(column.index)!;
    if (content.values === 0 || content.dates > HALF) return [];
    const rank = rankOf(column) ?? (isFlag(table, column) ? STRONG.length : null);
    if (!hasFew(table, column, rank === null ? MOST_VALUES_BY_CONTENT : MOST_VALUES)) return [];
    const stage = stageOf(table, column, known);
    const [won, lost] = (['won', 'lost'] as const).map((kind) => stage.values.some((value) => value.kind === kind));
    if (rank === null && !(won && lost && plain(stage.values))) return [];
    if (!won && !lost && VAGUE.test(nameWords(column.label))) return [];
    const telling = (won ? 2 : 0) + (lost ? 1 : 0);
    return [{ stage, telling, rank: rank ?? Number.POSITIVE_INFINITY }];
  });
  return found.sort((x, y) => y.telling - x.telling || x.rank - y.rank)[0]?.stage ?? null;
}

function rankOf(column: FileColumn): number | null {
  const words = nameWords(column.label);
  const ranks = [words, words.replace(RECORD, '')].flatMap((name) => {
    const { loose } = nameKeys(name);
    const [strong, weak] = [STRONG.indexOf(loose), WEAK.indexOf(loose)];
    return strong !== -1 ? [strong] : weak !== -1 ? [STRONG.length + weak] : [];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** Whether a column says yes and no, or has ticks, under a name that says of what. */
function isFlag(table: Table, column: FileColumn): boolean {
  const name = nameWords(column.label);
  if (!FLAG.test(name) || !hasFew(table, column, MOST_VALUES_BY_CONTENT)) return false;
  return flagReading(name, new Set(table.rows.map((row) => stageKey(row[column.index] ?? '')))) !== null;
}

/** Whether a column has few different values: names and sentences are no stages. */
function hasFew(table: Table, column: FileColumn, most: number): boolean {
  const seen = new Set<string>();
  for (const row of table.rows) {
    seen.add((row[column.index] ?? '').trim());
    if (seen.size > most) return false;
  }
  return true;
}

/** Short words: a column of stages, whatever its name. */
function plain(values: readonly StageValue[]): boolean {
  return values.every(({ value }) => value.split(/\s+/).length <= MOST_WORDS_BY_CONTENT);
}
