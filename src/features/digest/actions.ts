import { serialOfIso } from '../../base/dates';
import { reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { dailyTriggers, removeTriggers, setTrigger } from '../../sheet/daily-trigger';
import { ownAddress } from '../../sheet/own-address';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { withMorningPaused } from '../import/morning-trigger';
import { morningHour } from '../import/morning-words';
import { formatOf, placeOf, settingsOf } from '../settings/reading';
import type { DigestSettings, DigestView } from './api';
import { digestMail, nothingToReport } from './digest-mail';
import { digestState, digestTrouble, readDigest, writeDigest } from './digest-settings';
import { page, paragraph } from './mail-html';
import { asPage, checkQuota, mailOrRefusal, send } from './sending';

/** The daily mail: its settings, and what it would say now. */
const getDigest = reading({ run: ({ book }) => viewOf(book) });

function viewOf(book: Book): DigestView {
  const record = readDigest();
  const [settings, format] = [book.once(settingsOf), book.once(formatOf)];
  const text = labels(book.language, 'digest');
  const mail = book.once(digestMail);
  const sent = serialOfIso(record.sentOn);
  return {
    on: record.on,
    hour: record.hour,
    workingDaysOnly: record.workingDaysOnly,
    stateText: digestState(format, record),
    lastText: sent === null || record.sentTo === 0 ? '' : text.last({ day: format.date(sent), count: record.sentTo }),
    failure: digestTrouble(format, record) || missingConsent(book),
    recipients: settings.recipients.addresses,
    refused: settings.recipients.refused.map((value) => say(format, 'problems', 'recipient', { value })),
    place: placeOf(book, 'recipients'),
    subject: mail?.subject ?? '',
    html: mail ? asPage(book.language, mail) : page(book.language, '', paragraph(nothingToReport(book), '')),
    ownAddress: ownAddress(),
  };
}

/** What of the daily mail a person has not allowed, in a sentence; '' where all is allowed. */
function missingConsent(book: Book): string {
  try {
    checkQuota(book, 0);
    dailyTriggers(book.language);
    return '';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/**
 * Switches the daily mail on or off, or changes its hour. While the trigger is changed the mail is off: a script that ends there
 * leaves a mail that is said to be off, never one that is said to be on and does not come.
 */
const setDigest = writing({
  argument: v.object({ on: v.boolean(), hour: v.number(), workingDaysOnly: v.boolean() }),
  run: ({ book }, { on, hour, workingDaysOnly }: DigestSettings) => {
    const text = labels(book.language, 'digest');
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Refusal(text.noHour);
    if (on && book.once(settingsOf).recipients.addresses.length === 0) throw new Refusal(text.noRecipients);
    const before = readDigest();
    const off = { ...before, on: false, hour, workingDaysOnly, failure: '' };
    writeDigest(off);
    withMorningPaused(book, (rests) => {
      if (on) setTrigger(hour, book.timeZone, book.language);
      else if (rests) setTrigger(morningHour(), book.timeZone, book.language);
      else removeTriggers(book.language);
    });
    if (on) writeDigest({ ...off, on, owner: ownAddress() });
    return { message: on ? text.switchedOn : text.switchedOff, digest: viewOf(book) };
  },
});

/** Sends the mail to the person who asks, whatever day it is. */
const sendTestDigest = writing({
  run: ({ book }) => {
    const text = labels(book.language, 'digest');
    const address = ownAddress();
    if (address === '') throw new Refusal(text.noAddress);
    const mail = mailOrRefusal(book);
    checkQuota(book, 1);
    send(book, [address], { ...mail, subject: text.testSubject({ subject: mail.subject }) });
    return { message: text.testSent({ address }), digest: viewOf(book) };
  },
});

/** What the pages may call. */
export const digestActions = { getDigest, setDigest, sendTestDigest };
