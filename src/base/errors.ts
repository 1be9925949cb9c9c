import type { At } from './types';

/** What each error says of itself: the values its sentence is made of in either language; nothing where it needs none. */
export interface ErrorValues {
  missingColumn: { argument: string; column: string };
  repeatedColumn: { argument: string; column: string; first: number; second: number };
  noOutcomeColumn: { argument: string; won: string; customers: string };
  notNumber: { argument: string; value: string; at: At };
  negative: { argument: string; value: number; at: At };
  tooLarge: { argument: string; value: number; max: number; at: At };
  rateAboveOne: { argument: string; value: number; at: At };
  notWhole: { argument: string; value: number; at: At };
  customersAboveLeads: { customers: number; leads: number; at: At };
  confidence: { value: number; at: At };
  months: { value: number };
  horizon: { value: number; first: number; last: number };
  unknownMethod: { value: string; words: readonly string[] };
  unknownMeasure: { value: string };
  sizes: {
    first: string;
    firstRows: number;
    firstColumns: number;
    second: string;
    secondRows: number;
    secondColumns: number;
  };
  cellsMissing: ErrorValues['sizes'];
  notSingle: { argument: string; rows: number; columns: number };
  notList: { argument: string; rows: number; columns: number };
  notDate: { argument: string; value: string; at: At };
  fromAfterTo: { from: number; to: number };
  unknownStage: { value: string; words: readonly string[] };
  unknownBound: { value: string; words: readonly string[] };
  notShown: { argument: string; value: string };
  listNotShown: { argument: string; value: string };
  notTable: { argument: string };
  notTwoRows: { argument: string; rows: number; columns: number };
  twoGoals: undefined;
  unknownSide: { argument: string; value: string; at: At; words: readonly string[] };
  repeatedLabel: { argument: string; label: string };
  repeatedEntry: { argument: string; labels: readonly string[]; at: At };
  labelIsTotal: { argument: string; label: string };
  repeatedForAll: { argument: string; at: At };
  entryWithoutMonth: { argument: string; at: At };
  monthMissing: { argument: string };
  tooManyLabels: { channels: number; personas: number };
  unknownZone: { zone: string };
  goalUnreachable: undefined;
  targetTooLarge: { goal: number };
  goalNotSingle: undefined;
  noMix: undefined;
  chanceUnreachable: { confidence: number; most: number };
  unexpected: undefined;
  unknownWeekend: { value: string };
  notBoolean: { argument: string; value: string };
  limits: undefined;
  year: { value: string; first: number; last: number };
  unknownRegion: { value: string; words: readonly string[] };
}

export type ErrorCode = keyof ErrorValues;

/** An error with a stable code and the values of its sentence; the sentence itself is made where the language is known. */
export class SlaError<K extends ErrorCode = ErrorCode> extends Error {
  readonly code: K;
  readonly values: ErrorValues[K];

  constructor(code: K, ...values: ErrorValues[K] extends undefined ? [] : [ErrorValues[K]]) {
    super(code);
    this.name = 'SlaError';
    this.code = code;
    this.values = values[0] as ErrorValues[K];
  }
}
