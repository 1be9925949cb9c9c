import type { Context } from './context';
import { newId } from './ids';
import { needs, SCOPES } from './permissions';
import { Exception, offer } from './refuse';
import { mismatch } from './signatures';

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  attachments?: readonly unknown[];
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  inlineImages?: object;
}

/** Recipients a consumer account may write to in a day. */
const DAILY_RECIPIENTS = 100;
const DAY_MS = 86_400_000;

const listed = (addresses: string): string[] =>
  addresses
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

const ADDRESS = String.raw`[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;."]+`;
/** An address alone, or in angle brackets after a name. */
const MAILBOX = new RegExp(`^(?:${ADDRESS}|(?:"[^"]*" *|[^<>"@]*)<${ADDRESS}>)$`);
const isAddress = (text: string): boolean => MAILBOX.test(text);

/** MailApp: mails go into the outbox, nowhere else. */
export function mailApp(context: Context) {
  const remaining = (): number => {
    const since = Date.now() - DAY_MS;
    const sent = context.peek('records', 'mails').filter((mail) => mail.at > since);
    const recipients = sent.flatMap((mail) => [mail.to, mail.cc, mail.bcc].flatMap(listed));
    return Math.max(0, (context.peek('mailQuota') ?? DAILY_RECIPIENTS) - recipients.length);
  };
  const sendEmail = (first: string | Message, ...rest: unknown[]): void => {
    needs(context, SCOPES.mail, 'MailApp.sendEmail');
    const message = messageOf(first, rest);
    const { to = '', cc = '', bcc = '', subject = '', body = '', htmlBody = '', attachments = [] } = message;
    const recipients = [to, cc, bcc].flatMap(listed);
    if (recipients.length === 0) throw new Exception('Failed to send email: no recipient');
    const wrong = recipients.find((address) => !isAddress(address));
    if (wrong !== undefined) throw new Exception(`Invalid email: ${wrong}`);
    if (recipients.length > remaining()) {
      throw new Exception('Service invoked too many times for one day: email.');
    }
    context.call('putRecord', 'mails', {
      id: newId(),
      to,
      cc,
      bcc,
      subject: String(subject),
      text: String(body),
      html: String(htmlBody),
      attachments: attachments.map((file) => String((file as { getName?: () => string }).getName?.() ?? 'attachment')),
      at: Date.now(),
    });
  };
  return offer('MailApp', {
    sendEmail,
    getRemainingDailyQuota: (): number => {
      needs(context, SCOPES.mail, 'MailApp.getRemainingDailyQuota');
      context.count();
      return remaining();
    },
  });
}

/** sendEmail(message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
function messageOf(first: string | Message, rest: readonly unknown[]): Message {
  if (typeof first === 'object') return first;
  const [second, third, fourth] = rest;
  if (typeof fourth === 'string') return { to: first, subject: String(third), body: fourth };
  if (rest.length < 2) throw mismatch('MailApp.sendEmail', [first, ...rest]);
  return { to: first, subject: String(second), body: String(third), ...(fourth as Message | undefined) };
}
