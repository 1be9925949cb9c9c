import type { Book } from '../../sheet/book';
import { permitted } from '../../sheet/consent';
import { mailsLeft, sendMail } from '../../sheet/mail';
import { Refusal } from '../../sheet/refusal';
import { labels } from '../../text';
import { digestMail, type Mail, nothingToReport } from './digest-mail';
import { page } from './mail-html';

/** Google takes so many recipients a message at most. */
export const MOST_RECIPIENTS = 50;

export const asPage = (language: string, mail: Mail): string => page(language, mail.subject, mail.html);

/** @throws Refusal while the month has no commitments to speak of */
export function mailOrRefusal(book: Book): Mail {
  const mail = book.once(digestMail);
  if (mail === null) throw new Refusal(nothingToReport(book));
  return mail;
}

/** @throws Refusal when so many people cannot be written to today, or mail is not allowed at all */
export function checkQuota(book: Book, needed: number): void {
  const left = permitted('mail', book.language, mailsLeft);
  if (left < needed) throw new Refusal(labels(book.language, 'digest').quota({ left, needed }));
}

/** Sends one message; to be called with no more recipients than a message may have. */
export function send(book: Book, recipients: readonly string[], mail: Mail): void {
  sendMail({
    to: recipients.join(','),
    subject: mail.subject,
    body: mail.text,
    htmlBody: asPage(book.language, mail),
  });
}
