import { MAX_MONEY } from '../../base/cells';
import { labelKey, labelText } from '../../base/labels';
import { wordIn } from '../../base/words';
import type { Book } from '../../sheet/book';
import type { SegmentLabels } from '../../sheet/pieces';
import type { Taking, Takings } from '../../sheet/taking';
import { say } from '../../text';
import { planOf } from '../commitments/reading';
import { leadsOf } from '../leads/reading';
import { type EntryKind, putEntries } from '../settings/list-entries';
import { formatOf } from '../settings/reading';

/** The labels of a table of average sales: one row, personas across. */
export const averageLabels = (book: Book): SegmentLabels => ({
  rows: [wordIn(book.language, 'averageSale')],
  columns: book.once(leadsOf).segments.personas,
});

/** One amount for a persona; the row without one is for all others, and stays. */
const ENTRIES: EntryKind<'averages'> = {
  list: 'averages',
  value: 'amount',
  isSame: ([persona], [other]) => labelText(persona) !== '' && labelKey(persona) === labelKey(other),
};

/** An amount typed over an average sale is the persona's own. */
const averages: Taking = {
  labels: (book) => book.once(averageLabels),
  shown: (book, { column }) => {
    const at = book.once(leadsOf).segments.personas.indexOf(column);
    return book.once(planOf).averages[at] ?? null;
  },
  accepts: (amount) => amount > 0 && amount <= MAX_MONEY,
  put: (book, entries) =>
    putEntries(
      book,
      ENTRIES,
      entries.map(({ column, value }) => [column, value]),
    ),
  say: (book, entries) => {
    const format = book.once(formatOf);
    const [{ column: persona, value: amount } = { column: '', value: 0 }] = entries;
    return entries.length === 1
      ? say(format, 'typed', 'average', { persona, amount })
      : say(format, 'typed', 'averages', { count: entries.length });
  },
};

/** The table of average sales that people type over. */
export const valuesTakings = { averages } satisfies Takings;
