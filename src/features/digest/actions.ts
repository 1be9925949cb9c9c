import { serialOfIso } from '../../base/dates';
import { reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { formatOf, placeOf, settingsOf } from '../settings/reading';
import type { DigestSettings, DigestView } from './api';
import { digestMail, nothingToReport } from './digest-mail';
import { digestState, readDigest, writeDigest } from './digest-settings';
import { page, paragraph } from './mail-html';
import { asPage, mailOrRefusal, send } from './sending';
import { addTrigger, removeTriggers } from './trigger';

/** The daily mail: its settings, and what it would say now. */
export const getDigest = reading({ run: ({ book }) => viewOf(book) });

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
    lastText: sent === null ? '' : text.last({ day: format.date(sent), count: record.sentTo }),
    failure: record.failure,
    recipients: settings.recipients,
    refused: settings.refusedRecipients.map((value) => say(format, 'problems', 'recipient', { value })),
    place: placeOf(book, 'recipients'),
    subject: mail?.subject ?? '',
    html: mail ? asPage(book.language, mail) : page(book.language, '', paragraph(nothingToReport(book), '')),
    ownAddress: ownAddress(),
  };
}

/** The address of the person at the keyboard, '' where Google does not tell. */
const ownAddress = (): string => Session.getEffectiveUser().getEmail();

/** Switches the daily mail on or off, or changes its hour. */
export const setDigest = writing({
  argument: v.object({ on: v.boolean(), hour: v.number(), workingDaysOnly: v.boolean() }),
  run: ({ book }, { on, hour, workingDaysOnly }: DigestSettings) => {
    const text = labels(book.language, 'digest');
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Refusal(text.noHour);
    if (on && book.once(settingsOf).recipients.length === 0) throw new Refusal(text.noRecipients);
    removeTriggers();
    if (on) addTrigger(hour, book.timeZone);
    const before = readDigest();
    const owner = on ? ownAddress() : before.owner;
    writeDigest({ ...before, on, hour, workingDaysOnly, owner, failure: '' });
    return { message: on ? text.switchedOn : text.switchedOff, digest: viewOf(book) };
  },
});

/** Sends the mail to the person who asks, whatever day it is. */
export const sendTestDigest = writing({
  run: ({ book }) => {
    const text = labels(book.language, 'digest');
    const address = ownAddress();
    if (address === '') throw new Refusal(text.noAddress);
    const mail = mailOrRefusal(book);
    send(book, [address], { ...mail, subject: text.testSubject({ subject: mail.subject }) });
    return { message: text.testSent({ address }), digest: viewOf(book) };
  },
});
