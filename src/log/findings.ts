import type { LabelProblem } from './check-labels';
import type { LogChecker, LogProblem, LogProblemCode, RowFinding } from './check-rows';
import type { ColumnKey } from './columns';
import { severalCurrencies } from './currency-column';
import { type Effect, Effects } from './effects';
import type { Log } from './log';
import type { LabelOutcome } from './outcome';
import type { FoundPattern, LogPattern, LogPatternCode } from './patterns';

type FindingCode = LogProblemCode | LabelProblem['code'] | LogPatternCode;

/** One thing that is wrong with a log: rows, labels, or what no single row shows; with what it does to the numbers. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  readonly column: ColumnKey;
  /** How many rows, labels or leads it concerns. */
  readonly count: number;
  readonly effect: Effect;
} & (
  | {
      readonly kind: 'rows';
      readonly code: LogProblemCode;
      /** The first rows in detail, and all of them as indices in the values of the log. */
      readonly problems: readonly LogProblem[];
      readonly rows: readonly number[];
    }
  | { readonly kind: 'labels'; readonly code: LabelProblem['code']; readonly labels: readonly LabelProblem[] }
  | { readonly kind: 'pattern'; readonly code: LogPatternCode; readonly pattern: LogPattern }
);

/** What was seen of a log while it was read. */
export interface Evidence {
  readonly values: readonly unknown[];
  readonly log: Log;
  readonly checker: LogChecker;
  readonly labels: readonly LabelProblem[];
  readonly patterns: readonly FoundPattern[];
  readonly outcomeOnly: Readonly<Record<'channel' | 'persona', LabelOutcome>>;
  readonly asOf: number | null;
  readonly months: number | null;
}

type OfRows = (effects: Effects, finding: RowFinding, log: Log) => Effect;

const notUsed: OfRows = (effects, { count, customers }, log) =>
  effects.of('notUsed', { count, of: log.rows, customers });
const emptyCells: OfRows = (effects) => effects.of('emptyCells');
const counted: OfRows = (effects, { among }) => effects.rate('won', among, 'leftOut');
const twice: OfRows = (effects, { among }) => effects.rate('twice', among, 'leftOut');

/** What rows of each kind do to the numbers. */
const OF_ROWS: Readonly<Record<LogProblemCode, OfRows>> = {
  createdMissing: notUsed,
  createdNotDate: notUsed,
  leadsNotCount: notUsed,
  wonNotDate: notUsed,
  customersNotCount: notUsed,
  customersAboveLeads: notUsed,
  inFuture: (effects, { column, count, among }) => {
    if (column === 'created') return effects.of('later', { count });
    return column === 'won' ? effects.rate('soon', among, 'won') : effects.of('notYet');
  },
  createdAfterAsOf: (effects, { count }) => effects.of('later', { count }),
  createdLongAgo: (effects, { among }) => effects.rate('dated', among, 'leftOut'),
  wonBeforeCreated: counted,
  wonAndLost: counted,
  amountNotAmount: (effects) => effects.averages('averages', () => true),
  notDate: emptyCells,
  notCount: emptyCells,
  countAboveLeads: emptyCells,
  duplicateId: twice,
  duplicateRow: twice,
  placeholderDate: (effects, { column, among }) =>
    column === 'won' ? effects.rate('placeholderWon', among, 'notWon') : effects.of('takenAsDate'),
  labelIsDate: (effects) => effects.of('ownLabel'),
};

/** What patterns do to the numbers. */
const OF_PATTERN: Readonly<Record<FoundPattern['code'], (effects: Effects, found: FoundPattern) => Effect>> = {
  noOutcome: (effects) => effects.of('unknownRates'),
  personaOutcome: (effects) => effects.total('labelRates'),
  channelOutcome: (effects) => effects.total('labelRates'),
  winsBeginLate: (effects, { among }) => effects.rate('notWon', among, 'leftOut'),
  lossesEnded: (effects, { among }) => effects.share('open', among),
  channelSilent: (effects, { among }) => effects.share('share', among),
  createdAtOnce: (effects, { among }) => effects.rate('dated', among, 'leftOut'),
  wonAtOnce: (effects) => effects.of('monthsOnly'),
  amountsMissing: (effects) => effects.averages('averages', () => true),
  severalCurrencies: (effects) => effects.averages('currencies', () => true),
};

/** All that is wrong with a log, errors first. */
export function findingsOf(evidence: Evidence): Finding[] {
  const { log, checker, labels } = evidence;
  const effects = new Effects(log, evidence);
  const rows = checker.findings().map((found): Finding => {
    const { severity, code, column, count, problems } = found;
    const effect = OF_ROWS[code](effects, found, log);
    return { kind: 'rows', severity, code, column, count, effect, problems, rows: found.rows };
  });
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  const all = [...rows, ...labelFindings(labels, effects), ...patternFindings(evidence, effects)];
  return [...all.filter(isError), ...all.filter((finding) => !isError(finding))];
}

/** One finding for the labels of a column that are wrong in one way. */
function labelFindings(labels: readonly LabelProblem[], effects: Effects): Finding[] {
  const groups = new Map<string, LabelProblem[]>();
  for (const problem of labels) {
    const key = `${problem.code} ${problem.column}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map((group): Finding => {
    const [{ code, column }] = group as [LabelProblem];
    const worst = group.reduce((most, one) => (one.rows > most.rows ? one : most));
    const labels = group.map(({ label }) => label);
    const effect = {
      twin: () => effects.apart(column, worst.label, worst.other ?? ''),
      notListed: () => effects.underOther(column, labels),
      readsAsTotal: () => effects.of('takenForTotal'),
    }[code]();
    return { kind: 'labels', severity: 'warning', code, column, count: group.length, effect, labels: group };
  });
}

function patternFindings(evidence: Evidence, effects: Effects): Finding[] {
  const { log, checker, values, patterns } = evidence;
  const currencies = severalCurrencies(values, log, checker.days());
  return [
    ...[...ofTheWhole(evidence), ...patterns].map((found) =>
      patternFinding(found, OF_PATTERN[found.code](effects, found)),
    ),
    ...(currencies
      ? [patternFinding(currencies.found, effects.averages('currencies', currencies.isMain, currencies.main))]
      : []),
  ];
}

const patternFinding = ({ among: _, ...pattern }: FoundPattern, effect: Effect): Finding => {
  const { code, column, count } = pattern;
  return { kind: 'pattern', severity: 'warning', code, column, count, effect, pattern };
};

/** That nobody has said what became of the leads, or has given a label to customers only. */
function ofTheWhole({ log, checker, outcomeOnly }: Evidence): FoundPattern[] {
  if (log.header === null || log.used === 0) return [];
  const first = { row: checker.days().row[0]!, day: null, label: '', among: [] };
  if (!checker.hasOutcomes()) {
    const of = log.leads.reduce((sum, leads) => sum + leads, 0);
    return [{ code: 'noOutcome', column: 'won', count: of, of, ...first }];
  }
  return (['persona', 'channel'] as const).flatMap((column): FoundPattern[] => {
    const { known, of, outcomeOnly: only } = outcomeOnly[column];
    return only ? [{ code: `${column}Outcome`, column, count: known, of, ...first }] : [];
  });
}
