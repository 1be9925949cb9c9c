import { isBlank } from '../../base/cells';
import { columnIn } from '../../log/import/compared-log';
import type { Normalised } from '../../log/import/normalise';
import { isOwn } from '../../log/own-columns';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { scriptPart } from '../../sheet/script-part';
import { labels, say } from '../../text';
import { changeLeads, openLog, writeLeads } from '../leads/leads';
import { mergingOf } from '../leads/merging';
import { addOwnColumns } from '../leads/own-columns';
import { settingsOf } from '../settings/reading';
import { cellText } from './cell-text';
import { otherSheet } from './from-tab';
import { beginImport, type ImportRecord, keepImport, type Noting } from './last-import';
import { remarksOf } from './morning-remarks';
import type { MorningRecord, MorningReport } from './morning-settings';
import { noteMerge } from './noting';
import type * as recognition from './recognition';
import type { Doubt } from './recognition';
import { recallChoices } from './remembered-choices';
import { noteLabels } from './undo';

/** Six minutes are all a script has, and the mail and the tables come after. */
const MOST_MS = 200000;
const BATCH = 5000;
/** Wins and losses that may be taken back with nobody looking, and the share of all there are. */
const FEW = 5;
const SHARE = 0.1;

/**
 * Imports a tab by the choices that were made for its header, and by nothing else: what a person would have to decide is refused,
 * before anything is written. What is in the log already is found again, so a run that was ended is simply run again.
 * @throws Refusal with what a person has to do
 */
export function importTab(noting: Noting, record: MorningRecord): MorningReport {
  const { book } = noting;
  if (!book.isComplete()) throw new Refusal(labels(book.language, 'assistant').notReady);
  const { rows, fresh } = read(book, record);
  return { ...write(noting, rows, record), refused: rows.refusedRows, remarks: remarksOf(rows, fresh) };
}

const refusal = (book: Book, reason: Doubt | 'Gone', names: readonly string[] = []): Refusal =>
  new Refusal(say(book.format(), 'importing', `morning${reason}`, { names }));

function read(book: Book, { tab, header }: MorningRecord): recognition.Read {
  const sheet = otherSheet(book, tab);
  if (!sheet) throw refusal(book, 'Gone');
  const values = sheet.getDataRange().getValues();
  const { readTab } = scriptPart<typeof recognition>('Recognition', book.language);
  const reading = readTab({
    rows: values.map((cells) => cells.map((cell) => cellText(cell, book.zone))),
    ...{ header, remembered: recallChoices(header) },
    ...{ aliases: book.once(settingsOf).aliases, now: new Date(), zone: book.zone },
    unnamed: (position) => say(book.format(), 'importing', 'nameless', { position }),
  });
  if ('doubt' in reading) throw refusal(book, reading.doubt, reading.names);
  return reading;
}

function write(
  noting: Noting,
  { columns, rows, person }: Normalised,
  { keepOutcomes, addLabels }: MorningRecord,
): Omit<MorningReport, 'refused' | 'remarks'> {
  const { book } = noting;
  const { batchesOf, mergeRows } = book.once(mergingOf);
  const until = Date.now() + MOST_MS;
  addOwnColumns(book, columns.filter(isOwn));
  const { aliases } = book.once(settingsOf);
  const options = { columns, zone: book.zone, keepOutcomes, aliases, person };
  checkTakenBack(book, mergeRows(openLog(book, columns), rows, options));
  const done = { added: 0, updated: 0, unchanged: 0, takenBack: 0 };
  let count = 0;
  // A morning on which nothing has changed leaves the import before it as the last one.
  let noted: ImportRecord | null = null;
  for (const batch of batchesOf(rows, columns, BATCH, book.zone)) {
    if (Date.now() > until)
      throw new Refusal(say(book.format(), 'importing', 'morningTooLong', { done: count, of: rows.length }));
    const log = openLog(book, columns);
    const merge = mergeRows(log, batch, options);
    if (merge.updates.length + merge.additions.length > 0) {
      const next = noteMerge(book, noted ?? beginImport(noting), log, columns, merge);
      changeLeads(book, log, (sheet) => {
        keepImport(book, next);
        writeLeads(sheet, log, columns, merge);
      });
      noted = next;
    }
    done.added += merge.additions.length;
    done.updated += merge.updated;
    done.unchanged += merge.unchanged;
    done.takenBack += merge.winsTakenBack + merge.lossesTakenBack;
    count += batch.length;
  }
  if (noted) keepImport(book, { ...(addLabels ? noteLabels(book, noted) : noted), state: 'ended' });
  return done;
}

/** A connector that has lost a column must not undo every win while everybody sleeps. */
function checkTakenBack(
  book: Book,
  { winsTakenBack, lossesTakenBack }: { winsTakenBack: number; lossesTakenBack: number },
) {
  const count = winsTakenBack + lossesTakenBack;
  if (count <= FEW) return;
  const log = openLog(book, []);
  const places = (['won', 'lost', 'customers'] as const).map((key) => columnIn(log, key)).filter((at) => at >= 0);
  const decided = log.values.filter((row, i) => i > log.header.row && places.some((at) => !isBlank(row[at]))).length;
  if (count > decided * SHARE) throw new Refusal(say(book.format(), 'importing', 'morningTakenBack', { count }));
}
