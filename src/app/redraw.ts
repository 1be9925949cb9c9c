import { yearOf } from '../base/dates';
import { drawCheck } from '../features/check/tab';
import { markSuperseded } from '../features/commitments/signed-sheet';
import { digestState, digestTrouble, readDigest } from '../features/digest/digest-settings';
import { morningLines } from '../features/import/morning-words';
import { standInsOf } from '../features/settings/addresses';
import { keepPublicHolidays } from '../features/settings/public-holidays';
import { asOfOf, formatOf, patternsOf, settingsOf, settingsSheetOf } from '../features/settings/reading';
import { ensureSettings } from '../features/settings/settings-sheet';
import { drawStart, type StartPage, type StartStep } from '../features/start/start-sheet';
import type { Book } from '../sheet/book';
import { drawTab, mayStay } from '../sheet/draw';
import { labels } from '../text';
import type { StepView } from './api';
import { CHARTS, COMPUTED_TABS, type ComputedTab, LAYOUTS } from './features';
import { stateOf } from './state';
import { unstampedCells } from './unstamped';

/** Brings everything the add-on writes by itself to the data as they are now: holidays, marks of what is superseded, computed tabs, Start. */
export function redraw(book: Book): void {
  bringUpTo(book, COMPUTED_TABS);
  drawCheck(book);
}

/**
 * The same after an edit of Settings, in the few calls a simple trigger has time for: the tables are calculated by themselves,
 * so a tab whose looks are right and whose tables have room is left to the next redraw, unread.
 */
export function redrawBriefly(book: Book): void {
  book.awaitCalculation();
  const [patterns, standIns] = [book.once(patternsOf), book.once(standInsOf)];
  bringUpTo(
    book,
    COMPUTED_TABS.filter((tab) => !mayStay(book, tab, { ...book.once(LAYOUTS[tab]), patterns, standIns })),
  );
}

function bringUpTo(book: Book, tabs: readonly ComputedTab[]): void {
  // What a script was ended in the midst of completing.
  if (book.isBegun('settings')) ensureSettings(book, book.once(patternsOf));
  keepHolidays(book);
  markSuperseded(book);
  drawComputed(book, tabs);
  drawStart(book, startPage(book));
}

/** Brings the list of holidays to the year of the as-of date. */
export function keepHolidays(book: Book): void {
  const year = yearOf(book.once(asOfOf));
  keepPublicHolidays(book, book.once(settingsSheetOf), book.once(settingsOf).region, year);
}

function drawComputed(book: Book, tabs: readonly ComputedTab[]): void {
  const drawings = tabs.map((tab) => ({ tab, ...book.once(LAYOUTS[tab]) }));
  const [patterns, standIns] = [book.once(patternsOf), book.once(standInsOf)];
  for (const { tab, pieces, widths } of drawings) {
    const charts = CHARTS[tab];
    drawTab(book, tab, {
      ...{ pieces, widths, patterns, standIns, unstamped: unstampedCells },
      charts: charts ? book.once(charts) : [],
    });
  }
}

/** "For November 2026: Leads committed 196 · Forecast 182" */
function figuresInLine({ figures, figuresOf = '' }: StepView): string {
  const line = figures.map(({ label, value }) => `${label} ${value}`).join(' · ');
  return line && `${figuresOf} ${line}`.trim();
}

const TONES: Readonly<Record<string, StartStep['tone']>> = { done: 'ok', problem: 'problem', todo: 'attention' };

function startPage(book: Book): StartPage {
  const text = labels(book.language, 'assistant');
  const state = book.once(stateOf);
  const digest = readDigest();
  const format = book.once(formatOf);
  const trouble = digestTrouble(format, digest);
  const purposes = [text.step1Purpose, text.step2Purpose, text.step3Purpose, text.step4Purpose];
  return {
    sample: state.sample,
    rowsUsed: state.rowsUsed,
    refreshed: format.date(book.today()),
    digest: trouble || digestState(format, digest),
    digestFailed: trouble !== '',
    morning: morningLines(book),
    steps: state.steps.map((step, index) => ({
      title: `${step.step} · ${step.title}`,
      purpose: purposes[index] ?? '',
      state: step.stateText,
      tone: TONES[step.state] ?? 'quiet',
      figures: figuresInLine(step),
      tab: step.tab,
    })),
    problems: state.problems.map((problem) => ({
      severity: problem.severity,
      text: problem.text,
      tab: problem.place?.tab ?? null,
      a1: problem.place?.a1 ?? '',
      where: problem.placeLabel ?? '',
    })),
  };
}
