import { labelKey, labelText } from '../../base/labels';
import type { Proposal } from '../../log/spellings';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { leadsOf } from '../leads/reading';
import { SPELT, SPELT_SIDES, type Spelt } from '../settings/alias-list';
import { settingsOf } from '../settings/reading';
import { spellingsOf } from './reading';

/** Spellings of the log that should be one: what Settings says of, and what both stand in the list for a label of its own. */
export const spellingProblems = (book: Book): readonly Problem[] =>
  SPELT_SIDES.flatMap((side) => spellingProblemsOf(book, side));

/** Those of the channels, or of the personas. */
export const spellingProblemsOf = (book: Book, side: Spelt): readonly Problem[] =>
  spellingsOf(book, side).proposals.flatMap((proposal) => {
    const code = codeOf(book, side, proposal);
    return code === null ? [] : [problemOf(book, side, proposal, code)];
  });

function codeOf(book: Book, side: Spelt, { spelling, label, rows, why }: Proposal): 'aliasInLog' | 'twin' | null {
  // What differs in case and accents only counts as one.
  if (rows === 0 || labelKey(spelling) === labelKey(label)) return null;
  if (why === 'alias') return 'aliasInLog';
  const listed = book.once(settingsOf)[SPELT[side].labels].map(labelKey);
  // What is not listed is said where that is.
  return why === 'twin' && [spelling, label].every((one) => listed.includes(labelKey(one))) ? 'twin' : null;
}

function problemOf(book: Book, side: Spelt, { spelling, label, rows }: Proposal, code: 'aliasInLog' | 'twin'): Problem {
  const { header, values } = book.once(leadsOf);
  const column = Math.max(0, header?.columns[side] ?? 0);
  const row = Math.max(
    0,
    values.findIndex((cells, i) => i > (header?.row ?? -1) && labelText(cells[column]) === spelling),
  );
  return {
    severity: 'warning',
    code,
    values: { value: spelling, other: label, count: rows, row: row + 1 },
    place: { tab: 'leads', a1: a1(row + 1, column + 1) },
  };
}
