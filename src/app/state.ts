import { isoOfSerial } from '../base/dates';
import { fixOf, keepOf } from '../features/check/fixes';
import { plannedMonthOf } from '../features/commitments/reading';
import { lastImportView } from '../features/import/import-view';
import { leadsOf } from '../features/leads/reading';
import { hasSample } from '../features/leads/sample-rows';
import { isKept } from '../features/settings/as-of';
import { formatOf, settingsOf } from '../features/settings/reading';
import { monthView } from '../features/tracking/month-view';
import { type Book, DEFAULT_CURRENCY } from '../sheet/book';
import type { Problem } from '../sheet/problems';
import { labels, say } from '../text';
import type { AssistantState, ProblemView } from './api';
import { STEPS } from './features';
import { offersOf } from './offers';
import { problemsOf } from './problems';

/** The assistant's state, whether or not the tabs exist. */
export const currentState = (book: Book): AssistantState => (book.isComplete() ? book.once(stateOf) : emptyState(book));

/** What the assistant shows of a workbook whose tabs do not exist yet. */
function emptyState(book: Book): AssistantState {
  const text = labels(book.language, 'assistant');
  return {
    language: book.language,
    locale: book.locale,
    currency: DEFAULT_CURRENCY,
    timeZone: book.timeZone,
    ready: false,
    sample: false,
    asOf: null,
    month: '',
    rowsUsed: '',
    lastImport: null,
    steps: [],
    pace: null,
    problems: [],
    primary: { action: 'createTabs', label: text.createTabs },
    others: [{ action: 'fillSample', label: text.fillSample }],
  };
}

/** Everything the assistant shows, in words. */
export function stateOf(book: Book): AssistantState {
  const [format, settings, { report }] = [book.once(formatOf), book.once(settingsOf), book.once(leadsOf)];
  const { asOf, currency } = settings;
  return {
    language: book.language,
    locale: book.locale,
    currency,
    timeZone: book.timeZone,
    ready: true,
    sample: book.once(hasSample),
    asOf: asOf === null ? null : { iso: isoOfSerial(asOf), text: format.date(asOf), pinned: isKept(book) },
    month: format.month(book.once(plannedMonthOf)),
    rowsUsed: report.rows === 0 ? '' : say(format, 'assistant', 'rowsUsed', { used: report.used, rows: report.rows }),
    lastImport: lastImportView(book),
    steps: STEPS.map((step) => book.once(step)),
    pace: book.once(monthView),
    problems: book.once(problemsOf).map((problem) => viewOf(problem, book)),
    ...book.once(offersOf),
  };
}

function viewOf(problem: Problem, book: Book): ProblemView {
  const format = book.once(formatOf);
  const { place } = problem;
  const [fix, keep] = [fixOf(problem, book), keepOf(problem, book)];
  return {
    severity: problem.severity,
    text: say(format, 'problems', problem.code, problem.values),
    ...(place && {
      place,
      placeLabel: say(format, 'assistant', 'where', { tab: book.nameOf(place.tab), a1: place.a1 }),
    }),
    ...(fix && { fix }),
    ...(keep && { keep }),
  };
}
