import type { Grid } from '../core/types';
import { labels } from '../text';
import { a1 } from './addresses';
import type { Book, Sheet } from './book';
import { LOOK } from './look';
import type { TabName } from './tabs';

export interface StartStep {
  readonly title: string;
  readonly purpose: string;
  readonly state: string;
  readonly tone: 'ok' | 'attention' | 'problem' | 'quiet';
  readonly figures: string;
  readonly tab: TabName;
}

export interface StartProblem {
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
  readonly steps: readonly StartStep[];
  readonly problems: readonly StartProblem[];
}

/** Problems shown on the tab; the assistant shows the others once these are mended. */
const SHOWN_PROBLEMS = 100;
const COLUMNS = 5;
const STEPS_ROW = 6;

/**
 * Writes the Start tab: what to do, how far the four steps are, and what to look at. The tab is a report, written anew at
 * each refresh down to its last line; a person's notes to the right of it and below it stay.
 */
export function drawStart(book: Book, sheet: Sheet, page: StartPage): void {
  const text = labels(book.language, 'sheet');
  const link = (tab: TabName | null, cell: string, words: string): string => {
    const target = tab ? book.sheet(tab) : null;
    if (!target || words === '') return words;
    const range = cell === '' ? '' : `&range=${cell}`;
    return `=HYPERLINK("#gid=${target.getSheetId()}${range}";"${words.replace(/"/g, '""')}")`;
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
    row(text.startUpdated, page.refreshed),
    row(),
  ];
  const problemsRow = rows.length + 1;
  rows.push(row(text.startProblems), row(text.startWhere, text.startWhatIsWrong));
  if (shown.length === 0) rows.push(row('', text.startNoProblems));
  for (const problem of shown) rows.push(row(link(problem.tab, problem.a1, problem.where), problem.text));
  if (page.problems.length > shown.length) {
    rows.push(row('', text.startMore({ count: page.problems.length - shown.length })));
  }
  const before = Math.max(rows.length, Math.min(sheet.getLastRow(), problemsRow + SHOWN_PROBLEMS + 4));
  const grid: Grid = [...rows, ...Array.from({ length: before - rows.length }, blank)];
  const missing = before - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, before, COLUMNS).clearFormat().setValues(grid);

  const lastStep = STEPS_ROW + page.steps.length;
  sheet
    .getRangeList([a1(1, 1)])
    .setFontSize(22)
    .setFontWeight('bold')
    .setFontColor(LOOK.accent);
  sheet.getRangeList([a1(2, 1), a1(3, 1)]).setFontColor(LOOK.hint);
  if (page.sample)
    sheet
      .getRangeList([a1(4, 1)])
      .setFontColor(LOOK.attention)
      .setFontWeight('bold');
  sheet
    .getRangeList([a1(STEPS_ROW, 1, 1, 4), a1(problemsRow + 1, 1, 1, 4)])
    .setFontWeight('bold')
    .setBackground(LOOK.header);
  sheet
    .getRangeList([a1(problemsRow, 1)])
    .setFontSize(LOOK.headingSize)
    .setFontWeight('bold');
  sheet.getRangeList([a1(lastStep + 2, 1, 2)]).setFontWeight('bold');
  sheet
    .getRange(STEPS_ROW, 1, lastStep - STEPS_ROW + 1, 4)
    .setWrap(true)
    .setVerticalAlignment('middle');
  const tones: Readonly<Record<StartStep['tone'], string>> = {
    ok: LOOK.ok,
    attention: LOOK.attention,
    problem: LOOK.problem,
    quiet: LOOK.hint,
  };
  sheet
    .getRange(STEPS_ROW + 1, 3, page.steps.length, 1)
    .setFontColors(page.steps.map((step) => [tones[step.tone]]))
    .setFontWeight('bold');
  const widths = [250, 430, 160, 400];
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
}
