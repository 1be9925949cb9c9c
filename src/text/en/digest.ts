import type { Format } from '../format';
import type { ProblemSentences } from '../sentences';

const leads = (count: number, f: Format) => `${f.int(count)} ${count === 1 ? 'lead' : 'leads'}`;

/** What the script says and writes: the daily mail. */
export const script = {
  assistant: {
    dailyMail: 'The daily mail',
  },
  mailState: {
    on: (v: { from: string; to: string; workingDaysOnly: boolean }) =>
      `On: sent ${v.workingDaysOnly ? 'every working day' : 'every day'} between ${v.from} and ${v.to}.`,
    off: 'Off: no mail is sent.',
    unsure: (v: { day: string; count: number }, f: Format) =>
      `The daily mail of ${v.day} may not have gone out to ${v.count === 1 ? 'one person' : `${f.int(v.count)} people`}, because Google stopped while it was being sent; it is not sent twice by itself: ask one of them, and if it is missing, send yourself a test from the assistant and forward it.`,
  },
  problems: {
    recipient: (v) => `“${v.value}” is not an e-mail address, so no mail goes there: correct it in the Settings tab.`,
  } satisfies ProblemSentences,
};

/** What the actions say: the daily mail. */
export const action = {
  digest: {
    subject: (v: { month: string; status: string; actual: number; expected: number | null }, f: Format) =>
      v.expected === null
        ? `Lead SLA, ${v.month}: ${leads(v.actual, f)}`
        : `Lead SLA, ${v.month}: ${v.status}, ${leads(v.actual, f)} for ${f.number(v.expected, 1)} expected`,
    testSubject: (v: { subject: string }) => `[Test] ${v.subject}`,
    title: (v: { month: string }) => `${v.month}, month to date`,
    through: (v: { day: string }) => `Figures through ${v.day}`,
    draft: 'This month is not signed: the figures are compared with the draft.',
    sample: 'These are the made-up leads of the sample.',
    leads: 'Leads',
    value: 'Value',
    toDate: 'To date',
    expected: 'Expected to date',
    gap: 'Gap',
    forecast: 'Forecast of the month',
    committed: 'Committed',
    attainment: 'Attainment',
    neededPerDay: 'Needed per working day left',
    worst: 'Furthest behind',
    best: 'Furthest ahead',
    none: 'None',
    colon: ': ',
    newLeads: (v: { from: string; to: string; same: boolean }) =>
      v.same ? `Leads of ${v.to}` : `Leads from ${v.from} to ${v.to}`,
    openSheet: 'Open the tracking tab',
    footer: (v: { workbook: string }) =>
      `Sent by Lead SLA for the workbook “${v.workbook}”. Recipients are listed in its Settings tab; the assistant switches this mail off.`,
    last: (v: { day: string; count: number }) =>
      `Last sent on ${v.day} to ${v.count} ${v.count === 1 ? 'person' : 'people'}.`,
    switchedOn: 'The daily mail is on.',
    switchedOff: 'The daily mail is off.',
    testSent: (v: { address: string }) => `A test was sent to ${v.address}.`,
    notToday: (v: { month: string }) =>
      `There is nothing to report: ${v.month} has no commitments. Plan the month in the Commitments tab, then sign it.`,
    noRecipients:
      'The daily mail has nobody to go to: type e-mail addresses under “Recipients” in the Settings tab first.',
    noAddress: 'Google does not say which address is yours: add it to the recipients in the Settings tab instead.',
    noHour: 'Choose an hour from 0 to 23.',
    quota: (v: { left: number; needed: number }) =>
      `Google lets this account mail ${v.left} more people today and the daily mail has ${v.needed}: it was not sent. Shorten the recipients in the Settings tab, or wait until tomorrow.`,
    failed: (v: { day: string; reason: string }) => `The daily mail of ${v.day} was not sent. ${v.reason}`,
    unsureSubject: 'Lead SLA: the daily mail may not have reached everybody',
    failureSubject: 'Lead SLA: the daily mail was not sent',
    failureBody: (v: { workbook: string; text: string; url: string }) =>
      `${v.text}\n\nWorkbook: ${v.workbook}\n${v.url}\n\nYou get this message once a day at most, because you switched the daily mail on.`,
  },
};

/** What the pages say: the daily mail. */
export const page = {
  sidebar: {
    dailyMail: 'Daily mail',
    digestIntro: 'The month to date, mailed to those who follow it: figures through the day before.',
    digestOn: 'Send the daily mail',
    digestHour: 'Time of day',
    digestWorkingDays: 'On working days only',
    recipients: 'Recipients',
    noRecipients: 'Nobody yet.',
    editRecipients: 'Change them in the Settings tab',
    preview: 'Preview',
    previewHint: 'What it would say now',
    sendTest: (v: { address: string }) => `Send a test to ${v.address}`,
  },
};
