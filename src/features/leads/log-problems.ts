import type { Workspace } from '../../app/workspace';
import { serialOfIso } from '../../base/dates';
import type { LabelProblem, LogProblem, LogProblemCode } from '../../log/check';
import { columnLabel } from '../../log/header';
import { a1 } from '../../sheet/addresses';
import type { Problem } from '../../sheet/problems';
import { say, sayError } from '../../text';

/** Rows of one kind of problem that are listed one by one; the others are counted in one line. */
const SHOWN_OF_A_KIND = 20;

/** What is wrong with the lead log: as a whole, row by row, and in its labels. */
export function logProblems(workspace: Workspace): Problem[] {
  const { logError, report, format } = workspace;
  if (logError) {
    const value = sayError(format, logError);
    return [{ severity: 'error', code: 'logUnreadable', values: { value }, place: { tab: 'leads', a1: 'A1' } }];
  }
  const kinds = [...new Set(report.problems.map((problem) => problem.code))];
  return [
    ...kinds.flatMap((kind) => ofKind(workspace, kind)),
    ...report.labels.map((problem) => labelProblem(workspace, problem)),
  ];
}

function ofKind(workspace: Workspace, kind: LogProblemCode): Problem[] {
  const { report, format } = workspace;
  const all = report.problems.filter((problem) => problem.code === kind);
  const shown = all.slice(0, SHOWN_OF_A_KIND).map((problem) => rowProblem(workspace, problem));
  const count = (report.counts[kind] ?? 0) - shown.length;
  const last = shown[shown.length - 1];
  if (count <= 0 || !last) return shown;
  const value = say(format, 'problems', last.code, last.values);
  return [...shown, { severity: last.severity, code: 'moreLikeThis', values: { count, value } }];
}

function rowProblem(workspace: Workspace, problem: LogProblem): Problem {
  const { book, format, header } = workspace;
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

function labelProblem(workspace: Workspace, problem: LabelProblem): Problem {
  const column = workspace.header?.columns[problem.column] ?? 0;
  const listed = problem.code === 'twin' ? 'twin' : problem.other === null ? 'notListed' : 'notListedTwin';
  return {
    severity: 'warning',
    code: listed,
    values: { value: problem.label, count: problem.rows, row: problem.row + 1, other: problem.other ?? '' },
    place: { tab: 'leads', a1: a1(problem.row + 1, column + 1) },
  };
}
