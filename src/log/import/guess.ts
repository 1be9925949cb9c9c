import { COLUMNS, type ColumnKey } from '../columns';
import { type Candidate, candidatesOf, isDateName, isOtherDate } from './candidates';
import { type Content, contentOf, isForeign, repeatsOf } from './contents';
import { fits } from './fits';
import { guessPerson } from './guess-person';
import { isCompany } from './known-names';
import { type Confidence, type ImportKey, isPassing, type Mapping } from './mapping';
import { isNoValue } from './nothing';
import { matchPreset, type PresetMatch } from './preset-match';
import { findStage, type StageColumn, stageOf } from './stage-column';
import { type OutcomeKind, stageKey } from './stages';
import type { FileColumn, Table } from './table';

export interface Guess {
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<ImportKey, Confidence>>>;
  /** The tool the file comes from, where its columns tell. */
  readonly preset: PresetMatch['preset'] | null;
  /** Columns whose name is known, and why they are not taken by it. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly key: ImportKey;
  readonly column: FileColumn;
  /** The one that is taken instead. */
  readonly taken: FileColumn | null;
  readonly reason: 'blank' | 'repeats' | 'turnover' | 'unreadable';
}

/** The share of values that must be dates or amounts where no name says so. */
const MOST = 0.8;
const HALF = 0.5;
/** A date column that is nearly always filled may be the one leads are created on. */
const FILLED = 0.95;
/** What most leads have: a column with hardly any loses to one that is filled. */
const OF_EVERY_LEAD: ReadonlySet<ImportKey> = new Set(['id', 'created', 'channel', 'persona', 'owner']);
const HARDLY_ANY = 0.05;
/** What counts, rates and averages come from. */
const OF_FIGURES: ReadonlySet<ImportKey> = new Set(['created', 'leads', 'won', 'lost', 'customers', 'amount']);
/** In so many rows, codes that are all different are no chance. */
const SEVERAL = 20;
/** More than the ranks of all names. */
const NEARLY_BLANK = 5000;
const BLANK = 10000;

/**
 * Guesses which column of the file is which: by name (of the tool it comes from, of the log, of real exports), then by content,
 * then by how filled it is. A column of words ("won", "yes") is never taken for a date, nor one that repeats for the ID; a
 * closing date is a win or a loss as the stage says.
 */
export function guessMapping(table: Table): Guess {
  return new Guesser(table).guess();
}

/** The required columns of the log that no column of the file fills. */
export function missingColumns(mapping: Mapping): ColumnKey[] {
  return COLUMNS.filter(({ key, required }) => required && mapping[key] === undefined).map(({ key }) => key);
}

class Guesser {
  private readonly contents: ReadonlyMap<number, Content>;
  private readonly match: PresetMatch | null;
  private readonly taken = new Map<number, ImportKey>();
  private readonly mapping: Partial<Record<ImportKey, number>> = {};
  private readonly confidence: Partial<Record<ImportKey, Confidence>> = {};
  private readonly passedOver: (Omit<PassedOver, 'taken'> & { readonly by: ImportKey })[] = [];

  constructor(private readonly table: Table) {
    this.contents = new Map(table.columns.map(({ index }) => [index, contentOf(table, index)]));
    this.match = matchPreset(table);
  }

  guess(): Guess {
    const candidates = candidatesOf(this.table.columns, this.match);
    const of = (...keys: readonly ImportKey[]) => candidates.filter(({ key }) => keys.includes(key));
    // The date of creation comes first: by it, rows with the same ID are told to be different leads.
    this.takeBest(of('created'));
    this.takeBest(candidates.filter(({ key }) => !isPassing(key)));
    this.takeOutcome(of('outcome'), of('closed'));
    this.takeByContent();
    for (const [key, { index, confidence }] of guessPerson(this.table, this.mapping)) {
      this.mapping[key] = index;
      this.confidence[key] = confidence;
    }
    this.passUnreadable(candidates);
    const passedOver = this.passedOver.map(({ by, ...passed }) => ({ ...passed, taken: this.columnOf(by) }));
    return { mapping: this.mapping, confidence: this.confidence, preset: this.match?.preset ?? null, passedOver };
  }

  private take({ key, column, confidence }: Omit<Candidate, 'rank'>): void {
    this.taken.set(column.index, key);
    this.mapping[key] = column.index;
    this.confidence[key] = confidence;
  }

  /** Takes the first suitable column for each key; a blank one only where there is no other. */
  private takeBest(candidates: readonly Candidate[]): void {
    const suitable = candidates.filter((candidate) => this.suits(candidate));
    const order = (candidate: Candidate) => candidate.rank + this.blankness(candidate);
    for (const candidate of [...suitable].sort((a, b) => order(a) - order(b))) {
      const { key, column } = candidate;
      if (this.mapping[key] !== undefined || this.taken.has(column.index)) continue;
      this.take(candidate);
      for (const other of suitable) {
        if (other.key !== key || other.rank >= candidate.rank || this.taken.has(other.column.index)) continue;
        if (this.blankness(other) > 0) this.pass(key, other.column, 'blank');
      }
    }
  }

  /** Columns that are named as what figures come from, and hold something else: left out, but never in silence. */
  private passUnreadable(candidates: readonly Candidate[]): void {
    for (const { key, column } of candidates) {
      const told = this.mapping[key] !== undefined || this.taken.has(column.index);
      const elsewhere = (key === 'won' || key === 'lost') && this.mapping.outcome !== undefined;
      if (told || elsewhere || !OF_FIGURES.has(key) || fits(this.contents.get(column.index)!, key)) continue;
      this.pass(key, column, 'unreadable');
    }
  }

  private blankness({ key, column }: Candidate): number {
    const { values, filled } = this.contents.get(column.index)!;
    if (values === 0) return BLANK;
    return OF_EVERY_LEAD.has(key) && filled < HARDLY_ANY ? NEARLY_BLANK : 0;
  }

  private pass(key: ImportKey, column: FileColumn, reason: PassedOver['reason'], by = key): void {
    this.passedOver.push({ key, column, reason, by });
  }

  private columnOf(key: ImportKey): FileColumn | null {
    return this.table.columns.find(({ index }) => index === this.mapping[key]) ?? null;
  }

  private suits({ key, column, turnover }: Candidate): boolean {
    if (this.taken.has(column.index) || !fits(this.contents.get(column.index)!, key)) return false;
    if (key === 'id' && isForeign(this.table, column.index, this.mapping.created)) {
      this.pass(key, column, 'repeats');
      return false;
    }
    if (turnover && this.table.columns.some(({ label }) => isCompany(label))) {
      this.pass(key, column, 'turnover');
      return false;
    }
    return true;
  }

  /** The stage that decides which closing dates are wins; where dates of winning are there, it has to know of wins itself. */
  private takeOutcome(stages: readonly Candidate[], closed: readonly Candidate[]): void {
    if (this.mapping.customers !== undefined) return;
    const stage = this.stage(stages.map(({ column }) => column));
    if (stage === null) return;
    const dated = this.isFilled('won');
    if (dated && (stage.weak || !knowsWins(stage))) return;
    const telling = stage.values.some(({ kind }) => kind !== 'open');
    if (!telling && !closed.some((candidate) => this.suits(candidate))) return;
    this.take({ key: 'outcome', column: stage.column, confidence: stage.confidence, turnover: false });
    this.takeBest(closed);
    if (this.isFilled('closed')) this.preferClosed(stage);
  }

  private isFilled(key: ImportKey): boolean {
    const index = this.mapping[key];
    return index !== undefined && this.contents.get(index)!.values > 0;
  }

  /** A column for wins or losses that hardly anybody fills does not stand in the way of the closing date. */
  private preferClosed(stage: StageColumn): void {
    const filled = this.filledByKind(stage);
    for (const key of ['won', 'lost'] as const) {
      const column = this.columnOf(key);
      if (column === null || filled(key, key) >= filled('closed', key) * HALF) continue;
      this.pass(key, column, 'blank', 'closed');
      this.drop(key);
    }
    if (this.mapping.won !== undefined && this.mapping.lost !== undefined) this.drop('closed');
  }

  private drop(key: 'won' | 'lost' | 'closed'): void {
    this.taken.delete(this.mapping[key]!);
    delete this.mapping[key];
    delete this.confidence[key];
  }

  /** How many rows of an outcome have something in a column. */
  private filledByKind({ column, values }: StageColumn): (key: ImportKey, kind: OutcomeKind) => number {
    const kinds = new Map(values.map(({ key, kind }) => [key, kind]));
    return (key, kind) => {
      const index = this.mapping[key]!;
      const filled = this.table.rows.filter((row) => !isNoValue(row[index] ?? ''));
      return filled.filter((row) => kinds.get(stageKey(row[column.index] ?? '')) === kind).length;
    };
  }

  /** The stage of the tool, or another column where that one knows of no wins. */
  private stage(told: readonly FileColumn[]): StageColumn | null {
    const known = this.match?.preset.stages;
    const filled = told.filter(({ index }) => this.contents.get(index)!.values > 0);
    const stages = filled.map((column) => stageOf(this.table, column, known));
    const others = new Set(this.match?.columns.map(({ column }) => column.index));
    const columns = this.table.columns.filter(({ index }) => !this.taken.has(index) && !others.has(index));
    const found = stages.find(knowsWins) ?? findStage(this.table, columns, this.contents, known);
    return found !== null && (knowsWins(found) || stages.length === 0) ? found : (stages[0] ?? null);
  }

  private takeByContent(): void {
    const left = this.table.columns.filter(({ index }) => !this.taken.has(index));
    const only = (key: ColumnKey, suitable: (content: Content, column: FileColumn) => boolean) => {
      const found = left.filter((column) => suitable(this.contents.get(column.index)!, column));
      if (this.mapping[key] === undefined && found.length === 1) {
        this.take({ key, column: found[0]!, confidence: 'unsure', turnover: false });
      }
    };
    only('created', ({ values, dates, serials, filled }, { label }) => {
      // Plain numbers may be IDs as well as days: the name has to say that they are dates.
      const telling = serials < dates * HALF || isDateName(label);
      return values > 0 && dates >= MOST && filled >= FILLED && telling && !isOtherDate(label);
    });
    only('amount', ({ values, money }) => values > 0 && money >= MOST);
    only('id', ({ values, codes, filled }, { index }) => {
      return (
        values >= SEVERAL && codes >= MOST && filled >= FILLED && repeatsOf(this.table, index, undefined).repeated === 0
      );
    });
  }
}

const knowsWins = ({ values }: StageColumn): boolean => values.some(({ kind }) => kind === 'won');
