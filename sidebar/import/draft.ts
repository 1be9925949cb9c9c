import type { Zone } from '../../src/base/zone';
import { COLUMNS, type ColumnKey } from '../../src/log/columns';
import { type Confidence, guessMapping, type Mapping } from '../../src/log/import/guess';
import { type Normalised, normalise } from '../../src/log/import/normalise';
import type { Table } from '../../src/log/import/parse';
import { type Answer, type Answers, type ImportPlan, planImport, type Question } from '../../src/log/import/plan';

/** How a file is going to be imported, as far as the person has decided. */
export interface Choices {
  readonly name: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<ColumnKey, Confidence>>>;
  readonly answers: Answers;
  /** The columns shown first: those that were recognised, and the required ones. */
  readonly prominent: ReadonlySet<ColumnKey>;
}

/** The choices, and what they make of the file. */
export interface Draft extends Choices {
  readonly plan: ImportPlan;
  /** Every question of the file, the answered ones too, so that an answer can be changed. */
  readonly questions: readonly Question[];
  /** Null while a question is open or no column holds the date of creation. */
  readonly rows: Normalised | null;
}

/** The choices to begin with: what the file's names and values tell. */
export function firstChoices(name: string, table: Table): Choices {
  const { mapping, confidence } = guessMapping(table);
  const shown = COLUMNS.filter(({ key, required }) => required || mapping[key] !== undefined);
  return { name, table, mapping, confidence, answers: {}, prominent: new Set(shown.map(({ key }) => key)) };
}

/** Takes another column of the file for a column of the log; null leaves it out. */
export function withColumn(choices: Choices, key: ColumnKey, column: number | null): Choices {
  const { [key]: _, ...mapping } = choices.mapping;
  const { [key]: __, ...confidence } = choices.confidence;
  return { ...choices, mapping: column === null ? mapping : { ...mapping, [key]: column }, confidence };
}

export function withAnswer(choices: Choices, column: number, answer: Answer): Choices {
  return { ...choices, answers: { ...choices.answers, [column]: answer } };
}

/** What the choices make of the file; a second or so for 100,000 rows. */
export function draftOf(choices: Choices, now: Date, zone: Zone): Draft {
  const { table, mapping, answers } = choices;
  const plan = planImport(table, mapping, answers, now);
  const answered = Object.keys(answers).length > 0;
  const { questions } = answered ? planImport(table, mapping, {}, now) : plan;
  const ready = plan.questions.length === 0 && mapping.created !== undefined;
  return { ...choices, plan, questions, rows: ready ? normalise(table, plan, { now, zone }) : null };
}
