import type { Finding } from '../../log/check';
import { columnLabel } from '../../log/header';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { type MessageKey, say } from '../../text';
import { headerProblems } from '../leads/header-problems';
import { reasonProblems } from '../leads/lost-reasons';
import { examplesOf, findingsOf } from '../leads/problems';
import { volatileLeads } from '../leads/volatile';
import { SPELT_SIDES } from '../settings/alias-list';
import { formatOf } from '../settings/reading';
import { spellingProblemsOf } from '../spellings/problems';
import type { CheckFinding } from './api';
import { fixOf } from './fixes';

/** Examples of one finding. */
const SHOWN = 5;

/** All that is wrong with the lead log, in words: what, how often, what it does to the numbers, where. */
export function checkOf(book: Book): readonly CheckFinding[] {
  return [
    ...ofProblems(book, 'header', '', book.once(headerProblems)),
    ...ofProblems(book, 'volatile', 'neverDone', book.once(volatileLeads)),
    ...book.once(findingsOf).map((finding) => inWords(book, finding)),
    ...SPELT_SIDES.flatMap((side) => {
      const problems = spellingProblemsOf(book, side);
      const about = { count: problems.length, column: columnLabel(side, book.language) };
      return ofProblems(book, 'toMerge', 'countedApart', problems, about);
    }),
    ...ofProblems(book, 'reasonsMisplaced', 'reasonsAmongRejections', book.once(reasonProblems)),
  ];
}

function inWords(book: Book, finding: Finding): CheckFinding {
  const { severity, code, column, count, effect } = finding;
  const format = book.once(formatOf);
  const { label = '', day = null } = finding.kind === 'pattern' ? finding.pattern : {};
  const values = {
    count,
    label,
    column: columnLabel(column, book.language),
    day: day === null ? '' : format.date(day),
  };
  return {
    severity,
    title: say(format, 'checkTitles', code, values),
    effect: say(format, 'checkEffects', effect.kind, effect),
    ...examples(book, examplesOf(book, finding), finding.kind === 'pattern' ? 1 : count),
  };
}

/** Problems that are found apart from the rows of the log, as one finding. */
function ofProblems(
  book: Book,
  title: MessageKey<'checkTitles'>,
  effect: MessageKey<'checkEffects'> | '',
  problems: readonly Problem[],
  about: { readonly count?: number; readonly column?: string } = {},
): CheckFinding[] {
  const [first] = problems;
  if (!first) return [];
  const format = book.once(formatOf);
  const { count = problems.length, label = '' } = first.values;
  const values = { count, label, column: '', day: '', ...about };
  return [
    {
      severity: first.severity,
      title: say(format, 'checkTitles', title, values),
      effect: effect === '' ? '' : say(format, 'checkEffects', effect, NO_NUMBERS),
      ...examples(book, problems, problems.length),
    },
  ];
}

const NO_NUMBERS = {
  ...{ count: 0, of: 0, customers: 0, shown: null, other: null },
  ...{ channel: null, label: '', otherLabel: '' },
};

/** The first problems with their places, how many there are beside them, and what mends them all. */
function examples(
  book: Book,
  problems: readonly Problem[],
  count: number,
): Pick<CheckFinding, 'examples' | 'more' | 'fix'> {
  const format = book.once(formatOf);
  const shown = problems.slice(0, SHOWN);
  const left = count - shown.length;
  const fix = problems[0] ? fixOf(problems[0], book) : null;
  return {
    examples: shown.map(({ code, values, place }) => ({
      text: say(format, 'problems', code, values),
      ...(place && {
        place,
        placeLabel: say(format, 'assistant', 'where', { tab: book.nameOf(place.tab), a1: place.a1 }),
      }),
    })),
    more: left > 0 ? say(format, 'check', 'moreExamples', { count: left }) : '',
    ...(fix && { fix }),
  };
}
