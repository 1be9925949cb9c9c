import { serialOfIso } from '../../base/dates';
import { labelKey } from '../../base/labels';
import type { Finding, LabelProblem, LogPattern, LogProblem } from '../../log/check';
import { columnLabel } from '../../log/header';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { say } from '../../text';
import { methodOf, segmentsOf } from '../rates/reading';
import { asOfPlace, formatOf, settingsOf } from '../settings/reading';
import { headerProblems } from './header-problems';
import { reasonProblems } from './lost-reasons';
import { hasWindowLeads, leadsOf } from './reading';
import { volatileLeads } from './volatile';

/** What is wrong with the lead log: as a whole, row by row, in its labels, and in what can be made of it. */
export function leadProblems(book: Book): readonly Problem[] {
  const { error } = book.once(leadsOf);
  const ofHeader = book.once(headerProblems);
  if (error) return ofHeader;
  return [
    ...ofHeader,
    ...book.once(findingsOf).flatMap((finding) => problemsOfFinding(book, finding)),
    ...book.once(volatileLeads),
    ...book.once(reasonProblems),
    ...windowProblems(book),
  ];
}

/** What was found in the log, but for labels of which Settings says what they stand for: that is said with them. */
export function findingsOf(book: Book): readonly Finding[] {
  return book.once(leadsOf).report.findings.flatMap((finding): Finding[] => {
    if (finding.kind !== 'labels') return [finding];
    const labels = finding.labels.filter((problem) => !isAliased(book, problem));
    return labels.length === 0 ? [] : [{ ...finding, labels, count: labels.length }];
  });
}

/** Said of the period of the close rates, which they keep from being known. */
const OF_THE_PERIOD: readonly Finding['code'][] = ['noOutcome', 'personaOutcome', 'channelOutcome'];

function problemsOfFinding(book: Book, finding: Finding): Problem[] {
  if (OF_THE_PERIOD.includes(finding.code)) return [];
  // Eventual rates leave the leads of before out, which is said with the rates.
  if (finding.code === 'winsBeginLate' && leavesOut(book)) return [];
  const shown = examplesOf(book, finding);
  const count = finding.kind === 'rows' ? finding.count - shown.length : 0;
  const last = shown[shown.length - 1];
  if (count <= 0 || !last) return shown;
  const value = say(book.once(formatOf), 'problems', last.code, last.values);
  return [...shown, { severity: last.severity, code: 'moreLikeThis', values: { count, value } }];
}

const leavesOut = (book: Book): boolean =>
  book.once(methodOf) === 'eventual' && book.once(segmentsOf).delay.note?.code === 'noWinBefore';

/** What is known of a finding in detail: rows one by one, labels, or the one sentence about the log. */
export function examplesOf(book: Book, finding: Finding): Problem[] {
  switch (finding.kind) {
    case 'rows':
      return finding.problems.map((problem) => rowProblem(book, problem));
    case 'labels':
      return finding.labels.map((problem) => labelProblem(book, problem));
    case 'pattern':
      return [patternProblem(book, finding.pattern)];
  }
}

function rowProblem(book: Book, problem: LogProblem): Problem {
  const { header } = book.once(leadsOf);
  const format = book.once(formatOf);
  const column = header?.columns[problem.column] ?? -1;
  const day = serialOfIso(problem.value);
  return {
    severity: problem.severity,
    code: problem.code,
    values: {
      row: problem.row + 1,
      column: columnLabel(problem.column, book.language),
      value: day === null ? problem.value : format.date(day),
      ...(problem.leads !== undefined && { count: problem.leads }),
      ...(problem.otherRow !== undefined && { other: String(problem.otherRow + 1) }),
    },
    place: { tab: 'leads', a1: a1(problem.row + 1, Math.max(column, 0) + 1) },
  };
}

/** Whether Settings says what a label stands for, which is said with that. */
const isAliased = (book: Book, { column, label }: LabelProblem): boolean =>
  book.once(settingsOf).aliases[column].has(labelKey(label));

function labelProblem(book: Book, problem: LabelProblem): Problem {
  const column = book.once(leadsOf).header?.columns[problem.column] ?? 0;
  const code = problem.code === 'notListed' && problem.other !== null ? 'notListedTwin' : problem.code;
  return {
    severity: 'warning',
    code,
    values: { value: problem.label, count: problem.rows, row: problem.row + 1, other: problem.other ?? '' },
    place: { tab: 'leads', a1: a1(problem.row + 1, column + 1) },
  };
}

function patternProblem(book: Book, pattern: LogPattern): Problem {
  const { header } = book.once(leadsOf);
  const { row, column, day, label, count, of } = pattern;
  return {
    severity: 'warning',
    code: pattern.code,
    values: {
      ...{ label, count, of, row: row + 1, column: columnLabel(column, book.language) },
      value: day === null ? '' : book.once(formatOf).date(day),
    },
    place: { tab: 'leads', a1: a1(row + 1, (header?.columns[column] ?? 0) + 1) },
  };
}

const LEADS: Place = { tab: 'leads', a1: 'A2' };

/** What keeps close rates from being worked out, or from being trusted. */
function windowProblems(book: Book): Problem[] {
  const { segments, report } = book.once(leadsOf);
  const blocking = { severity: 'error', signing: 'blocks' } as const;
  if (report.rows === 0) return [{ ...blocking, code: 'noLeads', values: {}, place: LEADS }];
  const problems: Problem[] = [];
  if (!book.once(hasWindowLeads)) {
    const place = book.once(asOfPlace);
    const values = { count: book.once(settingsOf).months };
    problems.push({ ...blocking, code: 'noLeadsInPeriod', values, place });
  } else if (!report.outcomeKnown) {
    const column = columnLabel('won', book.language);
    problems.push({ ...blocking, code: 'noOutcome', values: { count: report.window.leads, column }, place: LEADS });
  }
  for (const [side, code] of [
    ['persona', 'personaOutcome'],
    ['channel', 'channelOutcome'],
  ] as const) {
    if (!segments.wonOnly[side]) continue;
    const { known, of } = report.outcomeOnly[side];
    problems.push({ ...blocking, code, values: { count: known, of }, place: LEADS });
  }
  return problems;
}
