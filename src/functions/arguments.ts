import { isBlank, readNumber, rowsOf, shown, singleCell } from '../base/cells';
import { MomentKind, MomentReader } from '../base/dates';
import { SlaError } from '../base/errors';
import { foldLabel, wordsOf } from '../base/labels';
import type { Argument, At, Language } from '../base/types';
import { wordIn } from '../base/words';
import type { Zone } from '../base/zone';
import { STAGES, type Stage } from '../log/counts';

const MOST_MONTHS = 1200;
const DEFAULT_CONFIDENCE = 0.95;

/** A day (as_of, from, to) as a civil serial without time; null where it is left blank. */
export function readDay(argument: Argument, name: string, zone: Zone): number | null {
  const cell = singleCell(argument, name);
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.blank) return null;
  if (kind === MomentKind.notDate) {
    const at = Array.isArray(argument) ? { row: 1, column: 1 } : null;
    throw new SlaError('notDate', { argument: name, value: shown(cell), at });
  }
  return Math.floor(kind === MomentKind.instant ? zone.serialOf(reader.value) : reader.value);
}

/** The number of months; null where it is left blank. */
export function readMonths(argument: Argument): number | null {
  const months = readNumber(singleCell(argument, 'months'), { argument: 'months', max: Infinity }, null);
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)) {
    throw new SlaError('months', { value: months });
  }
  return months;
}

/** How sure an interval must be; 0.95 where it is left blank. */
export function readConfidence(cell: unknown, at: At): number {
  const confidence = readNumber(cell, { argument: 'confidence', max: Infinity }, at) ?? DEFAULT_CONFIDENCE;
  if (!(confidence > 0 && confidence < 1)) throw new SlaError('confidence', { value: confidence, at });
  return confidence;
}

const STAGE_WORDS: Readonly<Record<Stage, ReadonlySet<string>>> = {
  lead: wordsOf('stageLead'),
  mql: wordsOf('stageMql'),
  sql: wordsOf('stageSql'),
  opportunity: wordsOf('stageOpportunity', 'stageOpportunities'),
  customer: wordsOf('stageCustomer'),
};

/** The stage a word of either language names, in the singular or plural; lead where it is left blank. */
export function readStage(argument: Argument, language: Language): Stage {
  const cell = singleCell(argument, 'stage');
  if (isBlank(cell)) return 'lead';
  const word = foldLabel(cell);
  const stage = STAGES.find((name) => STAGE_WORDS[name].has(word) || STAGE_WORDS[name].has(word.replace(/s$/, '')));
  if (stage !== undefined) return stage;
  const words = (['stageLead', 'stageMql', 'stageSql', 'stageOpportunity', 'stageCustomer'] as const).map((key) =>
    wordIn(language, key),
  );
  throw new SlaError('unknownStage', { value: shown(cell), words });
}

/** Which end of the interval of a close rate is asked for; null for the close rate itself. */
export function readBound(argument: Argument, language: Language): 'low' | 'high' | null {
  const cell = singleCell(argument, 'bound');
  if (isBlank(cell)) return null;
  const word = foldLabel(cell);
  if (wordsOf('boundLow').has(word)) return 'low';
  if (wordsOf('boundHigh').has(word)) return 'high';
  throw new SlaError('unknownBound', {
    value: shown(cell),
    words: [wordIn(language, 'boundLow'), wordIn(language, 'boundHigh')],
  });
}

/** Whether an argument has more than one cell. */
export function isLargeRange(argument: Argument): boolean {
  const rows = rowsOf(argument);
  return rows.length > 1 || (Array.isArray(rows[0]) && rows[0].length > 1);
}
