import { foldLabel } from '../../base/labels';
import { type Grid, LANGUAGES } from '../../base/types';
import type { Book } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import { drawReport, linkTo } from '../../sheet/report';
import { type TabName, tab } from '../../sheet/tabs';
import { textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';

export const startTab = tab({
  key: 'start',
  hiddenGridlines: true,
  report: true,
  recognises: ({ values }) => LANGUAGES.some((language) => values[0]?.[0] === labels(language, 'sheet').startTitle),
});

export interface StartStep {
  readonly title: string;
  readonly purpose: string;
  readonly state: string;
  readonly tone: 'ok' | 'attention' | 'problem' | 'quiet';
  readonly figures: string;
  readonly tab: TabName;
}

interface StartProblem {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly tab: TabName | null;
  readonly a1: string;
  readonly where: string;
}

export interface StartPage {
  readonly sample: boolean;
  readonly rowsUsed: string;
  readonly refreshed: string;
  /** Whether the daily mail is on, or why it was not sent. */
  readonly digest: string;
  readonly digestFailed: boolean;
  /** What became of the import of a tab, and what to know of it; nothing where none is imported every day. */
  readonly morning: { readonly lines: readonly string[]; readonly failed: boolean };
  readonly steps: readonly StartStep[];
  readonly problems: readonly StartProblem[];
}

/** Problems shown on the tab; the assistant shows the others once these are mended. */
const SHOWN_PROBLEMS = 100;
const COLUMNS = 4;
/** A longer sentence would run out of the tab to the right. */
const LONGEST_LINE = 125;
const STEPS_ROW = 6;

/** Writes the Start tab: what to do, how far the four steps are, and what to look at. */
export function drawStart(book: Book, page: StartPage): void {
  const text = labels(book.language, 'sheet');
  const link = (tab: TabName | null, cell: string, words: string) => linkTo(book, tab, cell, words);
  const blank = () => Array.from({ length: COLUMNS }, () => '');
  const row = (...cells: string[]) => [...cells, ...blank()].slice(0, COLUMNS);
  const shown = page.problems.slice(0, SHOWN_PROBLEMS);
  const rows: string[][] = [
    row(text.startTitle),
    row(text.startHint),
    row(text.startOpen),
    row(page.sample ? text.startSample : ''),
    row(),
    row(text.startStep, text.startWhat, text.startState, text.startFigures),
    ...page.steps.map((step) => row(link(step.tab, 'A1', step.title), step.purpose, step.state, step.figures)),
    row(),
    row(text.startData, page.rowsUsed),
    row(text.startUpdated, `'${page.refreshed}`),
    row(text.startDigest, page.digest),
    ...page.morning.lines.map((line, i) => row(i === 0 ? text.startMorning : '', `'${line}`)),
    row(),
  ];
  const problemsRow = rows.length + 1;
  rows.push(row(text.startProblems), row(text.startWhere, text.startWhatIsWrong));
  if (shown.length === 0) rows.push(row('', text.startNoProblems));
  for (const problem of shown) rows.push(row(link(problem.tab, problem.a1, problem.where), problem.text));
  if (page.problems.length > shown.length) {
    rows.push(row('', text.startMore({ count: page.problems.length - shown.length })));
  }
  drawReport(book, 'start', {
    rows,
    widths: WIDTHS,
    unkept: rowsOfBefore,
    dress: (_, range) => dressStart(range, page, problemsRow, isLong(rows)),
  });
}

const isLong =
  (rows: readonly (readonly string[])[]) =>
  (row: number): boolean =>
    (rows[row - 1]?.[1] ?? '').length > LONGEST_LINE;

/** How many rows an older workbook's tab has, known by its list of problems. */
function rowsOfBefore(values: Grid): number {
  const filled = (row: number, column: number): boolean => (values[row]?.[column] ?? '') !== '';
  const header = values.findIndex((row) => PROBLEM_HEADERS.has(foldLabel(row[0] ?? '')) && filled(STEPS_ROW - 1, 0));
  if (header < 0) return 0;
  let count = header + 1;
  while (filled(count, 1) && !filled(count, 2) && !filled(count, 3)) count++;
  return count;
}

const PROBLEM_HEADERS = new Set(LANGUAGES.map((language) => foldLabel(labels(language, 'sheet').startWhere)));

const WIDTHS = [190, 290, 190, 370];
const TONES: Readonly<Record<StartStep['tone'], string>> = {
  ok: LOOK.ok,
  attention: LOOK.attention,
  problem: LOOK.problem,
  quiet: LOOK.hint,
};

/** The look of the tab, one property at a time for all of its cells. */
function dressStart(
  range: GoogleAppsScript.Spreadsheet.Range,
  page: StartPage,
  problemsRow: number,
  isLong: (row: number) => boolean,
): void {
  const height = range.getNumRows();
  const lastStep = STEPS_ROW + page.steps.length;
  const headers = new Set([STEPS_ROW, problemsRow + 1]);
  const data = Array.from({ length: problemsRow - lastStep - 3 }, (_, i) => lastStep + 2 + i);
  const bold = new Set([1, 4, STEPS_ROW, ...data, problemsRow, problemsRow + 1]);
  const each = <T>(pick: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, i) => Array.from({ length: COLUMNS }, (_, j) => pick(i + 1, j + 1)));
  const isStep = (row: number) => row > STEPS_ROW && row <= lastStep;
  const isBold = (row: number, column: number) =>
    isStep(row) ? column === 3 : bold.has(row) && (column === 1 || headers.has(row));
  const colorOf = (row: number, column: number) => {
    if (row === 1) return LOOK.accent;
    if (row === 2 || row === 3) return LOOK.hint;
    if (row === 4) return LOOK.attention;
    if (row === lastStep + 4 && column === 2 && page.digestFailed) return LOOK.problem;
    if (row === lastStep + 5 && column === 2 && page.morning.failed) return LOOK.problem;
    return isStep(row) && column === 3 ? TONES[page.steps[row - STEPS_ROW - 1]?.tone ?? 'quiet'] : LOOK.text;
  };
  const sizeOf = (row: number) => (row === 1 ? 22 : row === problemsRow ? LOOK.headingSize : 10);
  range.setTextStyles(
    textStyles(each((row, column) => ({ bold: isBold(row, column), color: colorOf(row, column), size: sizeOf(row) }))),
  );
  range.setBackgrounds(each((row, column) => (headers.has(row) && column <= 4 ? LOOK.header : null)) as string[][]);
  range.setWraps(each((row, column) => row === STEPS_ROW || isStep(row) || (column === 2 && isLong(row))));
  range.setVerticalAlignment(LOOK.vertical);
}
