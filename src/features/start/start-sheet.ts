import { foldLabel } from '../../base/labels';
import type { Grid } from '../../base/types';
import type { Book, Sheet } from '../../sheet/book';
import { setWidths } from '../../sheet/dress';
import { LOOK } from '../../sheet/look';
import { type TabName, tab } from '../../sheet/tabs';
import { textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';

export const startTab = tab({
  key: 'start',
  hiddenGridlines: true,
  report: true,
  recognises: ({ values }) =>
    (['en', 'fr'] as const).some((language) => values[0]?.[0] === labels(language, 'sheet').startTitle),
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
  readonly steps: readonly StartStep[];
  readonly problems: readonly StartProblem[];
}

/** Problems shown on the tab; the assistant shows the others once these are mended. */
const SHOWN_PROBLEMS = 100;
const COLUMNS = 4;
/** How many rows of the tab are the add-on's, kept with the sheet: what stands below them is somebody's. */
const ROWS_KEY = 'lead-sla-start-rows';
const STEPS_ROW = 6;

/**
 * Writes the Start tab: what to do, how far the four steps are, and what to look at. The tab is a report, written anew at
 * each refresh down to its last line; a person's notes to the right of it and below it stay, and move down where it grows.
 */
export function drawStart(book: Book, page: StartPage): void {
  const text = labels(book.language, 'sheet');
  const link = (tab: TabName | null, cell: string, words: string): string => {
    const id = tab ? book.idOf(tab) : null;
    if (id === null || words === '') return words;
    const range = cell === '' ? '' : `&range=${cell}`;
    return `=HYPERLINK("#gid=${id}${range}";"${words.replace(/"/g, '""')}")`;
  };
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
    row(),
  ];
  const problemsRow = rows.length + 1;
  rows.push(row(text.startProblems), row(text.startWhere, text.startWhatIsWrong));
  if (shown.length === 0) rows.push(row('', text.startNoProblems));
  for (const problem of shown) rows.push(row(link(problem.tab, problem.a1, problem.where), problem.text));
  if (page.problems.length > shown.length) {
    rows.push(row('', text.startMore({ count: page.problems.length - shown.length })));
  }
  const own = ownRows(book);
  const blocked = rows.length > own && isTaken(book, own, rows.length);
  const remember = () => {
    if (book.kept('start', ROWS_KEY) !== String(rows.length)) book.keep('start', ROWS_KEY, String(rows.length));
  };
  book.write('start', (sheet) => write(sheet, { own, blocked, rows, page, problemsRow, remember }));
}

/** How many rows the add-on has drawn; where that is not kept, as in an older workbook, they are known by their list of problems. */
function ownRows(book: Book): number {
  const values = book.values('start');
  if (book.isNew('start') && values.every((row) => row.every((cell) => cell === ''))) return 0;
  const kept = book.kept('start', ROWS_KEY);
  if (kept !== null) return Number(kept);
  const filled = (row: number, column: number): boolean => (values[row]?.[column] ?? '') !== '';
  const header = values.findIndex((row) => PROBLEM_HEADERS.has(foldLabel(row[0] ?? '')) && filled(STEPS_ROW - 1, 0));
  if (header < 0) return 0;
  let count = header + 1;
  while (filled(count, 1) && !filled(count, 2) && !filled(count, 3)) count++;
  return count;
}

const PROBLEM_HEADERS = new Set(
  (['en', 'fr'] as const).map((language) => foldLabel(labels(language, 'sheet').startWhere)),
);

/** Whether somebody has written in rows that the tab is about to grow into. */
function isTaken(book: Book, from: number, to: number): boolean {
  const grown = book.values('start').slice(from, to);
  return grown.some((row) => row.slice(0, COLUMNS).some((cell) => cell !== ''));
}

interface Drawing {
  /** The rows the add-on has drawn before. */
  readonly own: number;
  readonly blocked: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly page: StartPage;
  readonly problemsRow: number;
  /** Takes note of how many rows are the add-on's. */
  remember(): void;
}

function write(sheet: Sheet, { own, blocked, rows, page, problemsRow, remember }: Drawing): void {
  const grows = rows.length > own;
  if (own === 0) setWidths(sheet, WIDTHS);
  if (blocked) makeWay(sheet, own, rows.length - own);
  // Rows that come are taken note of before they are written, rows that go after that: no line is ever left to nobody.
  if (grows) remember();
  const height = Math.max(rows.length, own);
  const blank = () => Array.from({ length: COLUMNS }, () => '');
  const grid: Grid = [...rows.map((row) => [...row]), ...Array.from({ length: height - rows.length }, blank)];
  const range = sheet.getRange(1, 1, height, COLUMNS);
  range.setValues(grid);
  dressStart(sheet, range, page, problemsRow);
  if (!grows) remember();
}

/** Moves what stands below the tab's own rows further down. */
function makeWay(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertRowsBefore(1, count);
  else sheet.insertRowsAfter(after, count);
}

const WIDTHS = [200, 330, 150, 400];
const TONES: Readonly<Record<StartStep['tone'], string>> = {
  ok: LOOK.ok,
  attention: LOOK.attention,
  problem: LOOK.problem,
  quiet: LOOK.hint,
};

/** The look of the tab, one property at a time for all of its cells. */
function dressStart(
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  page: StartPage,
  problemsRow: number,
): void {
  const height = range.getNumRows();
  const lastStep = STEPS_ROW + page.steps.length;
  const headers = new Set([STEPS_ROW, problemsRow + 1]);
  const bold = new Set([1, 4, STEPS_ROW, lastStep + 2, lastStep + 3, lastStep + 4, problemsRow, problemsRow + 1]);
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
    return isStep(row) && column === 3 ? TONES[page.steps[row - STEPS_ROW - 1]?.tone ?? 'quiet'] : LOOK.text;
  };
  const sizeOf = (row: number) => (row === 1 ? 22 : row === problemsRow ? LOOK.headingSize : 10);
  range.setTextStyles(
    textStyles(each((row, column) => ({ bold: isBold(row, column), color: colorOf(row, column), size: sizeOf(row) }))),
  );
  range.setBackgrounds(each((row, column) => (headers.has(row) && column <= 4 ? LOOK.header : null)) as string[][]);
  const table = sheet.getRange(STEPS_ROW, 1, page.steps.length + 1, 4);
  table.setWrap(true);
  table.setVerticalAlignment(LOOK.vertical);
}
