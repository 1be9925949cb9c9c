import { hashOf } from '../../base/hash';
import type { Entries } from '../../log/import/undo/entries';
import type { Context } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { ownAddress } from '../../sheet/own-address';
import { Refusal } from '../../sheet/refusal';
import { tab } from '../../sheet/tabs';
import { plainText } from '../../sheet/text-safe';
import { labels, say } from '../../text';

/**
 * The tab that keeps what the last import has changed, out of sight and made with the first one: below a line of explanation, one
 * long text a cell. Which texts belong to the import is kept with the sheet, by their hashes: whoever sorts the tab does no harm,
 * and of what has been changed or deleted nothing is taken back.
 */
export const lastImportTab = tab({ key: 'lastImport', optional: true, report: true, recognises: () => false });

/** What is kept of the last import with the sheet. */
export interface ImportRecord {
  /** The moment it began, by which it is called. */
  readonly number: number;
  readonly who: string;
  /** How far it is: one that runs may have been left half-way. */
  readonly state: 'running' | 'ended' | 'undoing' | 'undone';
  readonly added: number;
  /** Leads of which something was changed. */
  readonly updated: number;
  /** Cells that were changed. */
  readonly changed: number;
  /** Rows of the sample that were taken out. */
  readonly sample: number;
  /** Rows of the Leads tab before. */
  readonly rows: number;
  /** The hashes of the texts of each batch. */
  readonly batches: readonly string[];
  /** Which of them is the last merge of spellings. */
  readonly merge?: number;
  /** Spellings were merged when there was no import to take back: nothing else was done. */
  readonly alone?: true;
}

const KEY = 'lead-sla-import';
/** A cell holds 50,000 characters. */
const LONGEST = 45000;

/** What is known of the last import; null where there was none, or the tab is gone. */
export function lastImportOf(book: Book): ImportRecord | null {
  const kept = book.sheet('lastImport') && book.kept('lastImport', KEY);
  return kept ? (JSON.parse(kept) as ImportRecord) : null;
}

export const keepImport = (book: Book, record: ImportRecord): void =>
  book.keep('lastImport', KEY, JSON.stringify(record));

/** Where an import is noted, and what makes the tab for it. */
export type Noting = Pick<Context, 'book' | 'addTab'>;

/** Begins an import: from here on the one before it cannot be taken back any more. */
export function beginImport(context: Noting): ImportRecord {
  const { book } = context;
  if (book.sheet('lastImport') === null) makeTab(context);
  const record: ImportRecord = {
    number: Math.max(Date.now(), (lastImportOf(book)?.number ?? 0) + 1),
    ...{ who: ownAddress(), state: 'running', added: 0, updated: 0, changed: 0, sample: 0, batches: [] },
    rows: book.sheet('leads')?.getMaxRows() ?? 0,
  };
  keepImport(book, record);
  book.write('lastImport', (sheet) => {
    // A script that was ended in the midst of making it has left it in sight.
    if (!sheet.isSheetHidden()) sheet.hideSheet();
    const last = sheet.getLastRow();
    if (last > 1) sheet.getRange(2, 1, last - 1, 1).clearContent();
    if (last < 1) sheet.getRange(1, 1).setValue(plainText(labels(book.language, 'sheet').lastImportHint));
  });
  return record;
}

/** Makes the tab, and leaves the person where they are. */
function makeTab({ book, addTab }: Noting): void {
  const shown = book.ss.getActiveSheet();
  addTab('lastImport');
  const sheet = book.sheet('lastImport');
  if (!sheet) return;
  // Every cell counts among those that a spreadsheet may have.
  const columns = sheet.getMaxColumns();
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
  book.ss.setActiveSheet(shown);
}

/** The import of a number, to go on with it. @throws Refusal when it is not the last one, or taken back */
export function runningImport(book: Book, number: number): ImportRecord {
  const record = lastImportOf(book);
  if (record === null) throw new Refusal(labels(book.language, 'lastImport').importGone);
  if (record.number !== number) {
    throw new Refusal(say(book.format(), 'lastImport', 'importAnotherBegun', { by: record.who }));
  }
  if (isTakenBack(record)) throw new Refusal(labels(book.language, 'lastImport').importWasUndone);
  return record;
}

/** Whether a merge of spellings is the last thing done, so that it can be taken back alone. */
export const endsInMerge = (record: ImportRecord): boolean =>
  !isTakenBack(record) && record.merge !== undefined && record.merge === record.batches.length - 1;

export const isTakenBack = ({ state }: ImportRecord): boolean => state === 'undoing' || state === 'undone';

/**
 * Writes down what is going to be done. It counts from the moment the record that is returned is kept.
 * @see keepImport
 */
export function noteBatch(book: Book, record: ImportRecord, entries: Entries): ImportRecord {
  const prefix = `${record.number}.${record.batches.length}`;
  const texts = slices(JSON.stringify(entries)).map((slice, i) => `${prefix}.${i}|${slice}`);
  book.write('lastImport', (sheet) => {
    const first = Math.max(2, sheet.getLastRow() + 1);
    const missing = first + texts.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(first, 1, texts.length, 1).setValues(texts.map((text) => [text]));
  });
  return {
    ...record,
    added: record.added + entries.added.length,
    updated: record.updated + entries.changed.length,
    changed: record.changed + entries.changed.reduce((sum, [, , , , cells]) => sum + cells.length, 0),
    sample: record.sample + entries.removed.length,
    batches: [...record.batches, texts.map(hashOf).join(' ')],
  };
}

/** The record without its last batch, which has been taken back. */
export function withoutLast(record: ImportRecord, { changed }: Entries): ImportRecord {
  const cells = changed.reduce((sum, [, , , , one]) => sum + one.length, 0);
  return {
    ...record,
    updated: record.updated - changed.length,
    changed: record.changed - cells,
    batches: record.batches.slice(0, -1),
  };
}

/** A text in pieces that fit into a cell, no letter of two halves being cut. */
function slices(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + LONGEST);
    const code = text.charCodeAt(end - 1);
    const to = end < text.length && code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** What an import has done, batch by batch. @throws Refusal when what was kept is not all there as it was */
export function entriesOfImport(book: Book, { batches }: ImportRecord): Entries[] {
  const texts = new Map<string, string>();
  for (const row of book.values('lastImport')) for (const cell of row) texts.set(hashOf(String(cell)), String(cell));
  return batches.map((hashes) => {
    const pieces = hashes.split(' ').map((hash) => texts.get(hash));
    if (pieces.includes(undefined)) {
      const tab = book.nameOf('lastImport');
      throw new Refusal(say(book.format(), 'lastImport', 'importKeptChanged', { tab }));
    }
    return JSON.parse(pieces.map((piece) => piece!.slice(piece!.indexOf('|') + 1)).join('')) as Entries;
  });
}
