import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels } from '../../text';
import { digestMail, type Mail, nothingToReport } from './digest-mail';
import { page } from './mail-html';

/** Google takes so many recipients a message at most. */
const MOST_RECIPIENTS = 50;

export const asPage = (language: string, mail: Mail): string => page(language, mail.subject, mail.html);

/** @throws Refusal while the month has no commitments to speak of */
export function mailOrRefusal(book: Book): Mail {
  const mail = book.once(digestMail);
  if (mail === null) throw new Refusal(nothingToReport(book));
  return mail;
}

/**
 * Sends a mail, in several messages where there are more recipients than one may have.
 * @throws Refusal when the day's quota is too small for all of them
 */
export function send(book: Book, recipients: readonly string[], mail: Mail): void {
  const left = MailApp.getRemainingDailyQuota();
  if (left < recipients.length) {
    throw new Refusal(labels(book.language, 'digest').quota({ left, needed: recipients.length }));
  }
  for (let start = 0; start < recipients.length; start += MOST_RECIPIENTS) {
    MailApp.sendEmail({
      to: recipients.slice(start, start + MOST_RECIPIENTS).join(','),
      subject: mail.subject,
      body: mail.text,
      htmlBody: asPage(book.language, mail),
      name: 'Lead SLA',
    });
  }
}
