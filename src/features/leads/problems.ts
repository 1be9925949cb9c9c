import { serialOfIso } from '../../base/dates';
import type { LabelProblem, LogProblem, LogProblemCode } from '../../log/check';
import { columnLabel } from '../../log/header';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { say } from '../../text';
import { asOfPlace, formatOf, settingsOf } from '../settings/reading';
import { headerProblems } from './header-problems';
import { reasonProblems } from './lost-reasons';
import { hasWindowLeads, leadsOf } from './reading';

/** Rows of one kind of problem that are listed one by one; the others are counted in one line. */
const SHOWN_OF_A_KIND = 20;

/** What is wrong with the lead log: as a whole, row by row, in its labels, and in what can be made of it. */
export function leadProblems(book: Book): readonly Problem[] {
  const { error, report } = book.once(leadsOf);
  const ofHeader = book.once(headerProblems);
  if (error) return ofHeader;
  const kinds = [...new Set(report.problems.map((problem) => problem.code))];
  return [
    ...ofHeader,
    ...kinds.flatMap((kind) => ofKind(book, kind)),
    ...report.labels.map((problem) => labelProblem(book, problem)),
    ...book.once(reasonProblems),
    ...windowProblems(book),
  ];
}

function ofKind(book: Book, kind: LogProblemCode): Problem[] {
  const { report } = book.once(leadsOf);
  const all = report.problems.filter((problem) => problem.code === kind);
  const shown = all.slice(0, SHOWN_OF_A_KIND).map((problem) => rowProblem(book, problem));
  const count = (report.counts[kind] ?? 0) - shown.length;
  const last = shown[shown.length - 1];
  if (count <= 0 || !last) return shown;
  const value = say(book.once(formatOf), 'problems', last.code, last.values);
  return [...shown, { severity: last.severity, code: 'moreLikeThis', values: { count, value } }];
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

function labelProblem(book: Book, problem: LabelProblem): Problem {
  const column = book.once(leadsOf).header?.columns[problem.column] ?? 0;
  const listed = problem.code === 'twin' ? 'twin' : problem.other === null ? 'notListed' : 'notListedTwin';
  return {
    severity: 'warning',
    code: listed,
    values: { value: problem.label, count: problem.rows, row: problem.row + 1, other: problem.other ?? '' },
    place: { tab: 'leads', a1: a1(problem.row + 1, column + 1) },
  };
}

const LEADS: Place = { tab: 'leads', a1: 'A2' };

/** What keeps close rates from being worked out, or from being trusted. */
function windowProblems(book: Book): Problem[] {
  const { cohort, report } = book.once(leadsOf);
  const blocking = { severity: 'error', signing: 'blocks' } as const;
  if (report.rows === 0) return [{ ...blocking, code: 'noLeads', values: {}, place: LEADS }];
  const problems: Problem[] = [];
  if (!book.once(hasWindowLeads)) {
    const place = book.once(asOfPlace);
    const values = { count: book.once(settingsOf).months };
    problems.push({ ...blocking, code: 'noLeadsInPeriod', values, place });
  }
  for (const [side, code] of [
    ['persona', 'personaOutcome'],
    ['channel', 'channelOutcome'],
  ] as const) {
    if (!cohort.outcomeOnly[side]) continue;
    const { known, of } = report.outcomeOnly[side];
    problems.push({ ...blocking, code, values: { count: known, of }, place: LEADS });
  }
  return problems;
}
