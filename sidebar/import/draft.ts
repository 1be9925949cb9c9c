import type { Merges, Spellings } from '../../src/app/api';
import type { Steps } from '../../src/base/steps';
import type { Zone } from '../../src/base/zone';
import { COLUMNS } from '../../src/log/columns';
import { type Guess, guessMapping } from '../../src/log/import/guess';
import { guessPerson } from '../../src/log/import/guess-person';
import type { Confidence, ImportKey, Mapping } from '../../src/log/import/mapping';
import { type Normalised, normalising } from '../../src/log/import/normalise';
import { withOwn } from '../../src/log/import/own-column';
import { type Answer, type Answers, type ImportPlan, planningImport, type Question } from '../../src/log/import/plan';
import { type Dropped, type Remembered, recalling } from '../../src/log/import/remembered';
import type { StageValue } from '../../src/log/import/stage-column';
import type { Kinds, OutcomeKind } from '../../src/log/import/stages';
import type { Table } from '../../src/log/import/table';
import { NO_PICKS } from '../spellings/picks';
import { aliasesWith, mergesOfDraft, proposalsOfFile, type SidePicks, type SideProposals } from './file-spellings';

/** How a file is going to be imported, as far as the person has decided. */
export interface Choices {
  readonly name: string;
  readonly table: Table;
  /** Whether the first line is known to be a header or a lead: by its cells, from last time, or because the person says so. */
  readonly firstLineTold: boolean;
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<ImportKey, Confidence>>>;
  /** What the file was recognised by, and what was not taken by its name. */
  readonly preset: Guess['preset'];
  readonly passedOver: Guess['passedOver'];
  /** How many columns were understood at first. */
  readonly understood: number;
  readonly answers: Answers;
  /** What the person says that values of the stage mean. */
  readonly kinds: Kinds;
  /** Columns of the file that are taken along under their own header. */
  readonly own: readonly number[];
  /** Whether some are from the start, so that they are shown. */
  readonly ownFirst: boolean;
  /** Null where the file is chosen for anew. */
  readonly lastTime: LastTime | null;
  /** What is known of the spellings of the log and the lists, and what the person makes of those of the file. */
  readonly spellings: Spellings;
  readonly picks: SidePicks;
  /** The columns shown first: those that were recognised, and the required ones. */
  readonly prominent: ReadonlySet<ImportKey>;
}

/** What became of the choices of last time. */
interface LastTime {
  /** The day (ISO). */
  readonly on: string;
  readonly dropped: readonly Dropped[];
  /** Values of the stage that were not there then. */
  readonly fresh: readonly StageValue[];
  /** Another file was read together with it. */
  readonly paired: boolean;
}

/** The choices, and what they make of the file. */
export interface Draft extends Choices {
  readonly plan: ImportPlan;
  readonly proposals: SideProposals;
  /** The spellings that are ticked, to be merged with the import. */
  readonly merges: Merges;
  /** Every question of the file, the answered ones too, so that an answer can be changed. */
  readonly questions: readonly Question[];
  /** Null while a question is open, that of the first line too, or no column holds the date of creation. */
  readonly rows: Normalised | null;
}

/** The choices to begin with: what the file's names and values tell. */
export function firstChoices(
  name: string,
  table: Table,
  spellings: Spellings,
  firstLineTold = table.firstLine?.told ?? true,
): Choices {
  const guess = guessMapping(table);
  const required = COLUMNS.filter((column) => column.required).map(({ key }) => key);
  const found = Object.keys(guess.mapping) as ImportKey[];
  const understood = found.length;
  const prominent = new Set([...required, ...found]);
  return {
    name,
    table,
    firstLineTold,
    ...guess,
    understood,
    answers: {},
    kinds: {},
    own: [],
    ownFirst: false,
    lastTime: null,
    spellings,
    picks: { channel: NO_PICKS, persona: NO_PICKS },
    prominent,
  };
}

/** The choices of the last file with this header, as they fit this one. */
export function* asLastTime(
  choices: Choices,
  remembered: Remembered & { readonly on: string },
  now: Date,
): Steps<Choices> {
  const { chosen, dropped, fresh } = yield* recalling(choices.table, remembered, now);
  const prominent = new Set([...choices.prominent, ...(Object.keys(chosen.mapping) as ImportKey[])]);
  const said = { confidence: {}, passedOver: [], prominent, ownFirst: chosen.own.length > 0, firstLineTold: true };
  return {
    ...choices,
    ...chosen,
    ...said,
    lastTime: { on: remembered.on, dropped, fresh, paired: remembered.pair !== undefined },
  };
}

/** Takes the first line for the header, or for a lead: its columns are others then. */
export const withFirstLine = ({ name, table, spellings }: Choices, isHeader: boolean): Choices =>
  firstChoices(name, table.firstLine?.as(isHeader) ?? table, spellings, true);

/** How many questions are open. */
export const openQuestions = ({ plan, firstLineTold }: Draft): number =>
  plan.questions.length + (firstLineTold ? 0 : 1);

/** Takes another column of the file for a column of the log; null leaves it out. */
export function withColumn(choices: Choices, key: ImportKey, column: number | null): Choices {
  const { [key]: _, ...mapping } = choices.mapping;
  const { [key]: __, ...confidence } = choices.confidence;
  const kinds = key === 'outcome' ? {} : choices.kinds;
  const changed = { ...choices, mapping: column === null ? mapping : { ...mapping, [key]: column }, confidence, kinds };
  return key === 'id' && column === null ? withPerson(changed) : changed;
}

/** Without an ID, the person tells the leads apart. */
function withPerson(choices: Choices): Choices {
  if (choices.mapping.person !== undefined) return choices;
  const found = guessPerson(choices.table, choices.mapping);
  return {
    ...choices,
    mapping: { ...choices.mapping, ...Object.fromEntries(found.map(([key, { index }]) => [key, index])) },
    confidence: { ...choices.confidence, ...Object.fromEntries(found.map(([key, one]) => [key, one.confidence])) },
    prominent: new Set([...choices.prominent, ...found.map(([key]) => key)]),
  };
}

/** Says what a value of the stage means. */
export function withKind(choices: Choices, value: string, kind: OutcomeKind): Choices {
  return { ...choices, kinds: { ...choices.kinds, [value]: kind } };
}

/** Takes a column along under its own header, or leaves it. */
export function withOwnColumn(choices: Choices, column: number, on: boolean): Choices {
  const others = choices.own.filter((other) => other !== column);
  return { ...choices, own: on ? [...others, column] : others };
}

export function withAnswer(choices: Choices, column: number, answer: Answer): Choices {
  return { ...choices, answers: { ...choices.answers, [column]: answer } };
}

/** What the choices make of the file; some seconds for 100,000 rows. */
export function* drafting(choices: Choices, now: Date, zone: Zone): Steps<Draft> {
  const { table, mapping, answers, kinds, own, spellings, picks } = choices;
  const proposals = proposalsOfFile(table, mapping, spellings);
  yield;
  const merges = mergesOfDraft({ proposals, picks });
  const aliases = aliasesWith(spellings, merges);
  const planned = yield* planningImport(table, mapping, answers, now, kinds, aliases);
  const plan = withOwn(planned, table, mapping, own);
  const answered = Object.keys(answers).length > 0;
  const asked = answered ? (yield* planningImport(table, mapping, {}, now)).questions : plan.questions;
  const open = new Set(plan.questions.map(({ column }) => column));
  // An answer for one column may settle another: what is left is what is open, and what was answered.
  const questions = asked.filter(({ column }) => open.has(column) || answers[column] !== undefined);
  const ready = plan.questions.length === 0 && choices.firstLineTold && mapping.created !== undefined;
  const rows = ready ? yield* normalising(table, plan, { now, zone }) : null;
  return { ...choices, plan, proposals, merges, questions, rows };
}
