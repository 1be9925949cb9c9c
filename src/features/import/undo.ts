import { labelKey } from '../../base/labels';
import { type Entries, type ListedLabel, NO_ENTRIES } from '../../log/import/undo/entries';
import type { Undo } from '../../log/import/undo/plan-undo';
import { reading, writing } from '../../sheet/action';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { changeLeads, openLog } from '../leads/leads';
import { mergingOf } from '../leads/merging';
import { leadsOf } from '../leads/reading';
import { newLabels } from '../settings/actions';
import { changeSettings } from '../settings/change';
import { listKey } from '../settings/lists';
import { formatOf, settingsSheetOf } from '../settings/reading';
import { listCells } from '../settings/seen';
import { changesBack, respellSettings } from '../spellings/in-settings';
import type { ImportDetails } from './api';
import { changesOf, columnName, leadName, viewOf } from './import-view';
import {
  endsInMerge,
  entriesOfImport,
  type ImportRecord,
  keepImport,
  lastImportOf,
  noteBatch,
  withoutLast,
} from './last-import';
import { bringBack } from './rows-back';
import { writeUndo } from './undo-writes';

/** What was kept is named one by one up to so many. */
const MOST_NAMED = 5;

/** What the last import has changed; null where there is none. */
const getImport = reading({
  run: ({ book }): ImportDetails | null => {
    const record = lastImportOf(book);
    if (record === null) return null;
    return { ...viewOf(book, record), changes: changesOf(book, entriesOfImport(book, record)) };
  },
});

const wanted = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  merge: v.optional(v.boolean(), false),
});

/**
 * Takes the last import back: what it has added and changed, and nothing that a person has changed since. A script that ends in
 * the midst of it leaves less to do for the next press, and no batch of the import goes in any more.
 */
const takeBackImport = writing({
  argument: wanted,
  run: ({ book }, { number, merge }: v.InferOutput<typeof wanted>) => {
    const record = lastImportOf(book);
    const text = labels(book.language, 'lastImport');
    if (record === null) throw new Refusal(text.importGone);
    if (record.number !== number) {
      throw new Refusal(say(book.format(), 'lastImport', 'importNotLast', { by: record.who }));
    }
    if (record.state === 'undone') return { message: text.undoneAlready };
    if (merge && !(record.alone && record.batches.length === 1)) return { message: takeMergeBack(book, record) };
    const entries = entriesOfImport(book, record);
    const log = openLog(book, []);
    const undo = book.once(mergingOf).planUndo(log, entries, book.zone, record.state === 'undoing');
    keepImport(book, { ...record, state: 'undoing' });
    let blank = 0;
    changeLeads(book, log, (sheet) => {
      blank = writeUndo(sheet, log, undo);
    });
    bringRowsBack(book, undo, record);
    respellSettings(book, changesBack(book, entries));
    takeLabelsOut(
      book,
      entries.flatMap((batch) => batch.labels),
    );
    keepImport(book, { ...record, state: 'undone' });
    return { message: sentences(book, undo, blank, record.alone === true).join(' ') };
  },
});

/** Takes the last merge of spellings back alone. A script that ends in the midst of it leaves less to do for the next press. */
function takeMergeBack(book: Book, record: ImportRecord): string {
  if (!endsInMerge(record)) return labels(book.language, 'lastImport').mergeUndoneAlready;
  const last = entriesOfImport(book, record).slice(-1);
  const log = openLog(book, []);
  const undo = book.once(mergingOf).planUndo(log, last, book.zone, true);
  if (undo.restored.length > 0) changeLeads(book, log, (sheet) => void writeUndo(sheet, log, undo));
  respellSettings(book, changesBack(book, last));
  keepImport(book, withoutLast(record, last[0]!));
  return sentences(book, undo, 0, true).join(' ');
}

/** Rows of the sample come back, and the tab has as many rows as before: those that were put in for the import hold nothing. */
function bringRowsBack(book: Book, { back }: Undo, { rows, state }: ImportRecord): void {
  if (back.length > 0) {
    const log = openLog(book, []);
    changeLeads(book, log, (sheet) => bringBack(book, sheet, log, back, state === 'undoing'));
  }
  book.write('leads', (sheet) => {
    const [grid, wanted] = [sheet.getMaxRows(), Math.max(rows, sheet.getLastRow(), 2)];
    if (grid > wanted) sheet.deleteRows(wanted + 1, grid - wanted);
    else if (grid < wanted) sheet.insertRowsAfter(grid, wanted - grid);
  });
}

/** Notes the labels that are going to be added to the lists of Settings. */
export function noteLabels(book: Book, record: ImportRecord): ImportRecord {
  const added = (['channels', 'personas'] as const).flatMap((list): ListedLabel[] =>
    newLabels(book, list).map((label) => [list, label]),
  );
  return added.length === 0 ? record : noteBatch(book, record, { ...NO_ENTRIES, labels: added } satisfies Entries);
}

/** Takes labels out of the lists again, but for those that leads, average sales or adjustments have come to use. */
function takeLabelsOut(book: Book, added: readonly ListedLabel[]): void {
  if (added.length === 0) return;
  const seen = book.once(settingsSheetOf);
  const { report } = book.once(leadsOf);
  const used = {
    channels: [...report.channels, ...listCells(seen, 'adjustments', 'channel')],
    personas: [
      ...report.personas,
      ...listCells(seen, 'adjustments', 'persona'),
      ...listCells(seen, 'averages', 'persona'),
    ],
  };
  const cells = added.flatMap(([list, label]): string[] => {
    const at = seen.lists.get(listKey(list, 'label'));
    const isIt = (cell: unknown) => labelKey(cell) === labelKey(label);
    const row = listCells(seen, list, 'label').findIndex(isIt);
    return !at || row < 0 || used[list].some(isIt) ? [] : [a1(at.row + row, at.column)];
  });
  if (cells.length === 0) return;
  const lists = [...new Set(added.map(([list]) => list))];
  changeSettings(book, seen, lists, (sheet) => void sheet.getRangeList(cells).clearContent());
}

function sentences(book: Book, undo: Undo, blank: number, merge: boolean): string[] {
  const format = book.once(formatOf);
  const { keptCells, keptRows, restored, deleted, cleared, back } = undo;
  const cells = keptCells
    .slice(0, MOST_NAMED)
    .map(({ lead, column }) =>
      say(format, 'lastImport', 'keptCell', { lead: leadName(book, lead), column: columnName(book, column) }),
    );
  const leads = keptRows.slice(0, MOST_NAMED).map((lead) => leadName(book, lead));
  const counts = { removed: deleted.length + cleared.length, restored: restored.length, sample: back.length };
  return [
    say(format, 'lastImport', merge ? 'undoneMerge' : 'undoneImport', counts),
    ...(keptCells.length > 0 ? [say(format, 'lastImport', 'keptCells', { count: keptCells.length, list: cells })] : []),
    ...(keptRows.length > 0 ? [say(format, 'lastImport', 'keptLeads', { count: keptRows.length, list: leads })] : []),
    ...(blank > 0 ? [say(format, 'lastImport', 'leftBlankRows', { count: blank })] : []),
  ];
}

/** What the pages may call. */
export const undoActions = { getImport, takeBackImport };
