import type { DigestDone, DigestSettings, DigestView } from '../../app/api';
import { stateOf } from '../../app/state';
import { followToday, redraw } from '../../app/workbook';
import { openWorkspace, readyWorkspace, type Workspace } from '../../app/workspace';
import { isoOfSerial, serialOfIso } from '../../base/dates';
import { isWorked } from '../../calendar/working-month';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { alone } from '../../sheet/lock';
import { Refusal } from '../../sheet/refusal';
import { sentenceOf } from '../../sheet/sentence';
import type { Place } from '../../sheet/tabs';
import { labels, say } from '../../text';
import { timeOf } from '../tracking/month-of';
import { digestMail, type Mail, nothingToReport } from './digest-mail';
import { type DigestRecord, digestState, readDigest, writeDigest } from './digest-settings';
import { page, paragraph } from './mail-html';

/** The function a trigger runs once a day. */
const HANDLER = 'everyDay';
/** A trigger has nobody waiting: it can let others finish. */
const TRIGGER_PATIENCE_MS = 120000;

/** The daily mail: its settings, and what it would say now. */
export function getDigest(): DigestView {
  return viewOf(readyWorkspace(), readDigest());
}

function viewOf(workspace: Workspace, record: DigestRecord): DigestView {
  const { settings, format, book } = workspace;
  const text = labels(book.language, 'digest');
  const mail = digestMail(workspace);
  const sent = serialOfIso(record.sentOn);
  const refused = settings.refusedRecipients.map((value) => say(format, 'problems', 'recipient', { value }));
  return {
    on: record.on,
    hour: record.hour,
    workingDaysOnly: record.workingDaysOnly,
    stateText: digestState(format, record),
    lastText: sent === null ? '' : text.last({ day: format.date(sent), count: record.sentTo }),
    failure: record.failure,
    recipients: settings.recipients,
    refused,
    place: recipientsPlace(workspace),
    subject: mail?.subject ?? '',
    html: mail ? asPage(book.language, mail) : page(book.language, '', paragraph(nothingToReport(workspace), '')),
    ownAddress: ownAddress(),
  };
}

const asPage = (language: string, mail: Mail): string => page(language, mail.subject, mail.html);

function recipientsPlace({ settingsSheet }: Workspace): Place {
  const at = settingsSheet.settings.get('recipients');
  return { tab: 'settings', a1: at ? a1(at.row, at.column) : 'A1' };
}

/** The address of the person at the keyboard, '' where Google does not tell. */
const ownAddress = (): string => Session.getEffectiveUser().getEmail();

/** Switches the daily mail on or off, or changes its hour. */
export function setDigest(wanted: DigestSettings): DigestDone {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const text = labels(book.language, 'digest');
    const { on, hour, workingDaysOnly } = wanted;
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Refusal(text.noHour);
    if (on && workspace.settings.recipients.length === 0) throw new Refusal(text.noRecipients);
    removeTriggers();
    if (on) {
      ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(book.timeZone).create();
    }
    const before = readDigest();
    const owner = on ? ownAddress() : before.owner;
    writeDigest({ ...before, on, hour, workingDaysOnly: workingDaysOnly === true, owner, failure: '' });
    return done(redraw(book), on ? text.switchedOn : text.switchedOff);
  });
}

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}

function done(workspace: Workspace, message: string): DigestDone {
  return { message, state: stateOf(workspace), digest: viewOf(workspace, readDigest()) };
}

/** Sends the mail to the person who asks, whatever day it is. */
export function sendTestDigest(): DigestDone {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const text = labels(book.language, 'digest');
    const address = ownAddress();
    if (address === '') throw new Refusal(text.noAddress);
    const mail = mailOrRefusal(workspace);
    send(workspace, [address], { ...mail, subject: text.testSubject({ subject: mail.subject }) });
    return done(workspace, text.testSent({ address }));
  });
}

function mailOrRefusal(workspace: Workspace): Mail {
  const mail = digestMail(workspace);
  if (mail === null) throw new Refusal(nothingToReport(workspace));
  return mail;
}

/** @throws Refusal when the day's quota is too small for all of them */
function send({ book }: Workspace, recipients: readonly string[], mail: Mail): void {
  const left = MailApp.getRemainingDailyQuota();
  if (left < recipients.length) {
    throw new Refusal(labels(book.language, 'digest').quota({ left, needed: recipients.length }));
  }
  MailApp.sendEmail({
    to: recipients.join(','),
    subject: mail.subject,
    body: mail.text,
    htmlBody: asPage(book.language, mail),
    name: 'Lead SLA',
  });
}

/**
 * What the trigger does once a day: sets the date to today unless it is kept, then sends the mail. Nothing is sent twice for a
 * day; what goes wrong is noted on the Start tab, and mailed to the owner once a day at most.
 */
export function everyDay(): void {
  alone((book) => {
    const record = readDigest();
    // Switched off by somebody who could not remove this person's trigger.
    if (!record.on) {
      removeTriggers();
      return;
    }
    const workspace = openWorkspace(book);
    const after = workspace
      ? sendToday(followToday(workspace), record, book.today())
      : failed(book, record, labels(book.language, 'assistant').notReady);
    if (after !== record) writeDigest(after);
    if (workspace) redraw(book);
  }, TRIGGER_PATIENCE_MS);
}

function sendToday(workspace: Workspace, record: DigestRecord, today: number): DigestRecord {
  const { settings, book } = workspace;
  const iso = isoOfSerial(today);
  if (record.sentOn === iso) return record;
  if (record.workingDaysOnly && !isWorked(today, timeOf(settings, today))) return record;
  try {
    if (settings.recipients.length === 0) throw new Refusal(labels(book.language, 'digest').noRecipients);
    const mail = mailOrRefusal(workspace);
    const sent: DigestRecord = { ...record, sentOn: iso, sentTo: settings.recipients.length, failure: '' };
    // Noted before it is sent: should the script be stopped in between, no one gets the mail twice.
    writeDigest(sent);
    send(workspace, settings.recipients, mail);
    return sent;
  } catch (error) {
    return failed(book, record, sentenceOf(error));
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
