import { MAX_MONEY } from '../../src/base/cells';
import { serialOfIso } from '../../src/base/dates';
import type { ErrorCode, ErrorValues } from '../../src/base/errors';
import type { At, Language } from '../../src/base/types';
import type { CustomFunction } from '../../src/functions/custom-function';
import { columnLabel } from '../../src/log/header';
import '../../src/text/script';
import { createFormat, sayError } from '../../src/text';

/** Whose error it is, for an example of its sentence. */
interface Occasion {
  readonly argument: string;
  readonly other: string;
  readonly words: readonly string[];
  /** Null where the argument is no range. */
  readonly at: At;
  readonly language: Language;
}

/** What could have gone wrong for each sentence. */
const SAMPLES: { readonly [C in ErrorCode]: (occasion: Occasion) => ErrorValues[C] } = {
  missingColumn: ({ argument, language }) => ({ argument, column: columnLabel('channel', language) }),
  repeatedColumn: ({ argument, language }) => ({
    argument,
    column: columnLabel('channel', language),
    first: 2,
    second: 9,
  }),
  noOutcomeColumn: ({ language }) => ({
    argument: 'leads',
    won: columnLabel('won', language),
    customers: columnLabel('customers', language),
  }),
  notNumber: ({ argument, at }) => ({ argument, value: '12 %', at }),
  negative: ({ argument, at }) => ({ argument, value: -1, at }),
  tooLarge: ({ argument, at }) => ({ argument, value: 5 * MAX_MONEY, max: MAX_MONEY, at }),
  rateAboveOne: ({ argument, at }) => ({ argument, value: 20, at }),
  notWhole: ({ argument, at }) => ({ argument, value: 2.5, at }),
  customersAboveLeads: ({ at }) => ({ customers: 12, leads: 10, at }),
  confidence: () => ({ value: 95, at: null }),
  months: () => ({ value: 0 }),
  horizon: () => ({ value: 0, first: 1, last: 3650 }),
  unknownMethod: ({ words }) => ({ value: '?', words }),
  unknownMeasure: () => ({ value: '?' }),
  sizes: ({ argument, other }) => ({
    ...{ first: argument, firstRows: 1, firstColumns: 3 },
    ...{ second: other, secondRows: 1, secondColumns: 2 },
  }),
  cellsMissing: () => ({
    ...{ first: 'leads', firstRows: 1, firstColumns: 1 },
    ...{ second: 'close_rate', secondRows: 2, secondColumns: 2 },
  }),
  notSingle: ({ argument }) => ({ argument, rows: 1, columns: 2 }),
  notList: ({ argument }) => ({ argument, rows: 2, columns: 2 }),
  notDate: ({ argument }) => ({ argument, value: '30/11/2026', at: null }),
  fromAfterTo: () => ({ from: serialOfIso('2026-07-31')!, to: serialOfIso('2026-07-01')! }),
  unknownStage: ({ words }) => ({ value: '?', words }),
  unknownBound: ({ words }) => ({ value: '?', words }),
  notShown: ({ argument }) => ({ argument, value: '#REF!' }),
  listNotShown: ({ argument }) => ({ argument, value: '#N/A' }),
  notTable: ({ argument }) => ({ argument }),
  notTwoRows: ({ argument }) => ({ argument, rows: 3, columns: 3 }),
  twoGoals: () => undefined,
  unknownSide: ({ argument, at, words }) => ({ argument, value: '?', at, words }),
  repeatedLabel: ({ argument }) => ({ argument, label: 'SEO' }),
  repeatedEntry: ({ argument, at }) => ({
    argument,
    labels: argument === 'adjustments' ? ['SEO', 'Start-up'] : ['Start-up'],
    at,
  }),
  labelIsTotal: ({ argument }) => ({ argument, label: 'Total' }),
  repeatedForAll: ({ argument, at }) => ({ argument, at }),
  entryWithoutMonth: ({ argument, at }) => ({ argument, at }),
  monthMissing: ({ argument }) => ({ argument }),
  tooManyLabels: () => ({ channels: 2000, personas: 1500 }),
  unknownZone: () => ({ zone: 'Middle/Earth' }),
  goalUnreachable: () => undefined,
  targetTooLarge: () => ({ goal: 1e15 }),
  goalNotSingle: () => undefined,
  noMix: () => undefined,
  chanceUnreachable: () => ({ confidence: 0.9, most: 1e6 }),
  unexpected: () => undefined,
  unknownWeekend: () => ({ value: '8' }),
  notBoolean: ({ argument }) => ({ argument, value: '?' }),
  limits: () => undefined,
  year: () => ({ value: '26', first: 1901, last: 9999 }),
  unknownRegion: ({ words }) => ({ value: '?', words }),
};

/** The errors a function can end in, each with the first argument it can come from: none for those of the function itself. */
export function errorsOf({ args, errors }: CustomFunction): ReadonlyMap<ErrorCode, string | null> {
  const found = new Map<ErrorCode, string | null>();
  for (const [argument, kind] of Object.entries(args)) {
    for (const code of kind.errors) if (!found.has(code)) found.set(code, argument);
  }
  for (const code of errors) found.set(code, found.get(code) ?? null);
  return found;
}

/** The sentences a function says where it cannot answer, each for one thing that could have gone wrong. */
export function sentencesOf(declared: CustomFunction, language: Language): string[] {
  const format = createFormat(language, 'EUR');
  const [, second = ''] = Object.keys(declared.args).filter((name) => declared.args[name]?.stretched);
  return [...errorsOf(declared)].map(([code, argument]) => {
    const words = declared.args[argument ?? '']?.words?.(language) ?? [];
    const single = declared.args[argument ?? '']?.errors.includes('notSingle');
    const at = single ? null : { row: 3, column: 2 };
    return sayError(format, sample(code, { argument: argument ?? '', other: second, words, at, language }));
  });
}

function sample<C extends ErrorCode>(code: C, occasion: Occasion): { readonly code: C; readonly values: unknown } {
  return { code, values: SAMPLES[code](occasion) };
}
