import { labelText } from '../../base/labels';
import { columnLabel } from '../../log/header';
import { isLostReason } from '../../log/lost-reasons';
import { writing } from '../../sheet/action';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { Refusal } from '../../sheet/refusal';
import { textSafe } from '../../sheet/text-safe';
import { labels, say } from '../../text';
import { changeLeads } from './leads';
import { leadsOf } from './reading';

/** The rows of the log, from 0, in which the reason of a loss stands as that of a rejection; with that reason. */
function misplacedReasons(book: Book): readonly { readonly row: number; readonly reason: string }[] {
  const { values, header } = book.once(leadsOf);
  if (header === null) return [];
  return values.flatMap((cells, row) =>
    row > header.row && isLostReason(cells, header)
      ? [{ row, reason: labelText(cells[header.columns.rejected] ?? '') }]
      : [],
  );
}

/** That there are such rows, which the add-on offers to mend. */
export function reasonProblems(book: Book): readonly Problem[] {
  const [first, ...others] = book.once(misplacedReasons);
  if (first === undefined) return [];
  const column = (key: 'rejected' | 'lostReason') => columnLabel(key, book.language);
  return [
    {
      severity: 'warning',
      code: 'reasonsMisplaced',
      values: { count: others.length + 1, column: column('rejected'), other: column('lostReason') },
      place: { tab: 'leads', a1: a1(first.row + 1, (book.once(leadsOf).header?.columns.rejected ?? 0) + 1) },
    },
  ];
}

/**
 * Moves the reasons of losses to their own column, all of them, and touches no other cell. They are written before they are
 * cleared, so that a script that ends in between has lost nothing, and the next press ends its work.
 */
const moveLostReasons = writing({
  run: ({ book, format, ensureTabs }) => {
    if ((book.once(leadsOf).header?.columns.lostReason ?? -1) < 0) ensureTabs();
    const misplaced = book.once(misplacedReasons);
    const { header, values } = book.once(leadsOf);
    if (header === null || header.columns.lostReason < 0) {
      throw new Refusal(labels(book.language, 'answers').noLostReason);
    }
    const { rejected, lostReason } = header.columns;
    const cells = (rows: readonly { readonly row: number }[], column: number) =>
      rows.map(({ row }) => a1(row + 1, column + 1));
    const reasons = [...new Set(misplaced.map(({ reason }) => reason))];
    if (misplaced.length > 0) {
      changeLeads(book, { header, values }, (sheet) => {
        for (const reason of reasons) {
          const rows = misplaced.filter((one) => one.reason === reason);
          sheet.getRangeList(cells(rows, lostReason)).setValue(textSafe(reason));
        }
        sheet.getRangeList(cells(misplaced, rejected)).clearContent();
      });
    }
    return { message: say(format, 'answers', 'movedReasons', { count: misplaced.length }) };
  },
});

/** What the pages may call. */
export const lostReasonActions = { moveLostReasons };
