import { isoOfSerial } from '../../base/dates';
import { isWorked } from '../../calendar/working-month';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { sentenceOf } from '../../sheet/sentence';
import { labels } from '../../text';
import { settingsOf } from '../settings/reading';
import { timeOf } from '../tracking/month-of';
import { type DigestRecord, readDigest, writeDigest } from './digest-settings';
import { mailOrRefusal, send } from './sending';
import { removeTriggers } from './trigger';

/**
 * The daily mail's part of the day: sends it unless it was sent today. What goes wrong is noted, and mailed to the owner once a
 * day at most.
 */
export function sendDaily(book: Book): void {
  const record = readDigest();
  const after = sendToday(book, record);
  if (after !== record) writeDigest(after);
}

/** Whether the mail is on; a trigger that has been left behind by somebody who could not remove it goes. */
export function isOn(): boolean {
  const { on } = readDigest();
  if (!on) removeTriggers();
  return on;
}

function sendToday(book: Book, record: DigestRecord): DigestRecord {
  const today = book.today();
  const iso = isoOfSerial(today);
  if (record.sentOn === iso) return record;
  try {
    const text = labels(book.language, 'assistant');
    if (!book.isComplete()) throw new Refusal(text.notReady);
    if (record.workingDaysOnly && !isWorked(today, timeOf(book, today))) return record;
    const { recipients } = book.once(settingsOf);
    if (recipients.length === 0) throw new Refusal(labels(book.language, 'digest').noRecipients);
    const mail = mailOrRefusal(book);
    const sent: DigestRecord = { ...record, sentOn: iso, sentTo: recipients.length, failure: '' };
    // Noted before it is sent: should the script be stopped in between, no one gets the mail twice.
    writeDigest(sent);
    send(book, recipients, mail);
    return sent;
  } catch (error) {
    return failed(book, record, sentenceOf(error, book.format()));
  }
}

/** Notes a failure and tells the owner, who gets one such mail a day. */
function failed(book: Book, record: DigestRecord, reason: string): DigestRecord {
  const today = book.today();
  const text = labels(book.language, 'digest');
  const failure = text.failed({ day: book.format().date(today), reason });
  const iso = isoOfSerial(today);
  if (record.failureMailedOn === iso || record.owner === '') return { ...record, failure };
  try {
    const workbook = book.ss.getName();
    const body = text.failureBody({ workbook, text: failure, url: book.ss.getUrl() });
    MailApp.sendEmail({ to: record.owner, subject: text.failureSubject, body, name: 'Lead SLA' });
  } catch (error) {
    // The note on the Start tab has to do.
    console.error(error);
    return { ...record, failure };
  }
  return { ...record, failure, failureMailedOn: iso };
}
