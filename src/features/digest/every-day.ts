import { isoOfSerial } from '../../base/dates';
import { isWorked } from '../../calendar/working-month';
import type { Book } from '../../sheet/book';
import { ownAddress } from '../../sheet/own-address';
import { Refusal } from '../../sheet/refusal';
import { sentenceOf } from '../../sheet/sentence';
import { labels } from '../../text';
import { settingsOf } from '../settings/reading';
import { timeOf } from '../tracking/month-of';
import { type Claim, claimed, claimOn, confirmed, isClaimed, unconfirmed, unsureOf } from './claim';
import type { Mail } from './digest-mail';
import { type DigestRecord, digestTrouble, readDigest, writeDigest } from './digest-settings';
import { checkQuota, MOST_RECIPIENTS, mailOrRefusal, send } from './sending';
import { tell } from './tell';

/**
 * The daily mail's part of the day: sends it unless it was sent today. What goes wrong is noted, and mailed to the owner once a
 * day at most.
 * @returns whether it is done for today
 */
export function sendDaily(book: Book): boolean {
  const record = readDigest();
  const today = book.today();
  const iso = isoOfSerial(today);
  if (!record.on) return false;
  if (record.sentOn === iso) return true;
  if (isEarly(book, record)) return false;
  try {
    if (!book.isComplete()) throw new Refusal(labels(book.language, 'assistant').notReady);
    if (record.workingDaysOnly && !isWorked(today, timeOf(book, today))) return false;
    const recipients = book.once(settingsOf).recipients.addresses;
    if (recipients.length === 0) throw new Refusal(labels(book.language, 'digest').noRecipients);
    const claim = sendAll(book, recipients, mailOrRefusal(book), record);
    const sent: DigestRecord = {
      ...record,
      sentOn: iso,
      sentTo: claim.sent,
      failure: '',
      claim: { ...claim, marks: '' },
    };
    writeDigest(sent);
    if (unsureOf(claim) > 0) tellOwner(book, sent, 'unsureSubject', digestTrouble(book.format(), sent));
    return true;
  } catch (error) {
    const reason = sentenceOf(error, book.format());
    const failure = labels(book.language, 'digest').failed({ day: book.format().date(today), reason });
    // What was sent before it failed is in the record as it stands now.
    tellOwner(book, { ...readDigest(), failure }, 'failureSubject', failure);
    return false;
  }
}

/** Whether the trigger is another person's, for an import at an earlier hour: the mail waits for its own. */
function isEarly(book: Book, { owner, hour }: DigestRecord): boolean {
  const serial = book.zone.serialOf(Date.now());
  const now = Math.floor((serial - Math.floor(serial)) * 24 + 1e-6);
  return now < hour && owner !== '' && owner !== ownAddress();
}

/**
 * Sends the mail to all who have not been claimed yet, each message claimed before it goes out. One that fails may have gone out
 * all the same, and holds none of the others up.
 */
function sendAll(book: Book, recipients: readonly string[], mail: Mail, record: DigestRecord): Claim {
  let claim = claimOn(isoOfSerial(book.today()), record.claim);
  const rest = recipients.filter((address) => !isClaimed(claim, address));
  if (rest.length > 0) checkQuota(book, rest.length);
  for (let start = 0; start < rest.length; start += MOST_RECIPIENTS) {
    const people = rest.slice(start, start + MOST_RECIPIENTS);
    claim = claimed(claim, people);
    writeDigest({ ...record, claim });
    try {
      send(book, people, mail);
      claim = confirmed(claim);
    } catch (error) {
      console.error(error);
      claim = unconfirmed(claim);
    }
  }
  return claim;
}

/** Notes what went wrong and tells the owner, who gets one such mail a day: noted before it is sent, so that it never is two. */
function tellOwner(
  book: Book,
  record: DigestRecord,
  subject: 'failureSubject' | 'unsureSubject',
  trouble: string,
): void {
  const iso = isoOfSerial(book.today());
  const told = record.failureMailedOn === iso || record.owner === '';
  writeDigest(told ? record : { ...record, failureMailedOn: iso });
  if (told) return;
  const text = labels(book.language, 'digest');
  const about = { workbook: book.ss.getName(), text: trouble, url: book.ss.getUrl() };
  tell(record.owner, text[subject], text.failureBody(about));
}
