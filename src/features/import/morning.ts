import { isoOfSerial } from '../../base/dates';
import type { Book } from '../../sheet/book';
import { sentenceOf } from '../../sheet/sentence';
import { labels } from '../../text';
import { tell } from '../digest/tell';
import { growList } from '../settings/actions';
import { nameOfTab } from './from-tab';
import type { Noting } from './last-import';
import { importTab } from './morning-run';
import { type MorningRecord, readMorning, writeMorning } from './morning-settings';
import { morningReport } from './morning-words';

const MINUTES_A_DAY = 1440;

/**
 * The import's part of the day. That it was begun is noted first, so that a run that is ended is told; what goes wrong is noted,
 * and mailed to the owner once a day at most.
 * @returns whether it is done for today
 */
export function importDaily(noting: Noting): boolean {
  const { book } = noting;
  const kept = readMorning();
  if (!kept.on) return false;
  const record = {
    ...kept,
    name: nameOfTab(book, kept.tab) ?? kept.name,
    ranAt: clock(book),
    report: null,
    failure: '',
  };
  writeMorning(record);
  try {
    const report = importTab(noting, record);
    if (record.addLabels) {
      growList(book, 'channels');
      growList(book, 'personas');
    }
    writeMorning({ ...record, report });
    return true;
  } catch (error) {
    fail(book, { ...record, failure: sentenceOf(error, book.format()) });
    return false;
  }
}

/** Noted before it is mailed, so that it never is two mails. */
function fail(book: Book, record: MorningRecord): void {
  const iso = isoOfSerial(book.today());
  const told = record.failureMailedOn === iso || record.owner === '';
  writeMorning(told ? record : { ...record, failureMailedOn: iso });
  if (told) return;
  const text = labels(book.language, 'importing');
  const about = { workbook: book.ss.getName(), text: morningReport(book.format(), record), url: book.ss.getUrl() };
  tell(record.owner, text.morningSubject, text.morningMail(about));
}

/** The day and minute on the spreadsheet's clock: "2026-11-24T06:12". */
function clock(book: Book): string {
  const serial = book.zone.serialOf(Date.now());
  const minute = Math.floor((serial - Math.floor(serial)) * MINUTES_A_DAY + 1e-6);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${isoOfSerial(Math.floor(serial))}T${two(minute / 60)}:${two(minute % 60)}`;
}
