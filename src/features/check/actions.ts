import type { LogProblem } from '../../log/check';
import { reading, writing } from '../../sheet/action';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { say } from '../../text';
import { changeLeads, deleteRows, readLeads } from '../leads/leads';
import { leadsOf } from '../leads/reading';
import { checkOf } from './findings';

/** What is wrong with the lead log as it is now. */
const getCheck = reading({ run: ({ book }) => ({ findings: book.once(checkOf) }) });

/** Makes the tab of the check, or shows the one that is there. */
const addCheckTab = writing({
  run: ({ book, format, addTab, redraw }) => {
    addTab('check');
    redraw();
    const sheet = book.sheet('check');
    if (sheet) book.ss.setActiveSheet(sheet);
    return { message: say(format, 'check', 'checked', { count: book.once(checkOf).length }) };
  },
});

/** The rows (0-based, in the values of the Leads tab) of all findings of a code, by column. */
const findingsWith = (book: Book, code: LogProblem['code']) =>
  book
    .once(leadsOf)
    .report.findings.flatMap((finding) => (finding.kind === 'rows' && finding.code === code ? [finding] : []));

/** Deletes rows that are the same as an earlier one in every cell: what they hold stays in that one. */
const deleteDuplicates = writing({
  run: ({ book, format }) => {
    const rows = findingsWith(book, 'duplicateRow').flatMap((finding) => finding.rows);
    const log = rows.length > 0 ? readLeads(book) : null;
    if (log) changeLeads(book, log, (sheet) => deleteRows(sheet, rows));
    return { message: say(format, 'check', 'deletedDuplicates', { count: rows.length }) };
  },
});

/** Empties the cells that hold a day which programs write for "no date"; what a formula says is its author's. */
const emptyPlaceholders = writing({
  run: ({ book, format }) => {
    const log = readLeads(book);
    const cells = findingsWith(book, 'placeholderDate').flatMap(({ column, rows }) => {
      const at = log?.header.columns[column] ?? -1;
      return rows.flatMap((row) => (at < 0 || log?.formulas[row]?.[at] ? [] : [a1(row + 1, at + 1)]));
    });
    if (log && cells.length > 0) changeLeads(book, log, (sheet) => sheet.getRangeList(cells).clearContent());
    return { message: say(format, 'check', 'emptiedPlaceholders', { count: cells.length }) };
  },
});

/** What the pages may call. */
export const checkActions = { getCheck, addCheckTab, deleteDuplicates, emptyPlaceholders };
