/** A message; with `htmlBody` it is shown as a page where mail is shown as one. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
}

/** To how many people mail may still go out today. */
export const mailsLeft = (): number => MailApp.getRemainingDailyQuota();

export function sendMail(message: Message): void {
  MailApp.sendEmail({ ...message, name: 'Lead SLA' });
}
