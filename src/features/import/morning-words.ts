import { serialOfIso } from '../../base/dates';
import type { Book } from '../../sheet/book';
import { type Format, say } from '../../text';
import { readDigest } from '../digest/digest-settings';
import { remarkLines } from './morning-remarks';
import { type MorningRecord, readMorning } from './morning-settings';

/** The hour without a daily mail, whose trigger it would share. */
const HOUR = 6;

/** The hour of the day the import runs at: that of the daily mail, before it; Google gives an add-on one trigger. */
export function morningHour(): number {
  const { on, hour } = readDigest();
  return on ? hour : HOUR;
}

/** The tab that is imported every day, and when. */
export function morningState(format: Format, { name }: MorningRecord): string {
  const hour = morningHour();
  return say(format, 'morning', 'on', {
    ...{ tab: name, from: format.hour(hour), to: format.hour((hour + 1) % 24) },
  });
}

/** What became of the last run: what it did, or why it did nothing; '' before there was any. */
export function morningReport(format: Format, { name, ranAt, report, failure }: MorningRecord): string {
  const day = serialOfIso(ranAt.slice(0, 10));
  if (day === null) return failure;
  const when = { at: `${format.date(day)} ${ranAt.slice(11)}`, tab: name };
  if (failure !== '') return say(format, 'morning', 'failed', { ...when, reason: failure });
  return report === null
    ? say(format, 'morning', 'unfinished', when)
    : say(format, 'morning', 'done', { ...when, ...report });
}

/** What a person has to know of what the last run imported, a sentence a kind. */
export const morningRemarks = (format: Format, { report }: MorningRecord): string[] =>
  report?.remarks ? remarkLines(format, report.remarks) : [];

/** The lines of Start; none where no tab is imported and none has failed. */
export function morningLines(book: Book): { readonly lines: readonly string[]; readonly failed: boolean } {
  const none = { lines: [], failed: false };
  // In a workbook that is being made nothing has been imported yet.
  if (book.wanted().every(({ key }) => book.isNew(key))) return none;
  const [record, format] = [readMorning(), book.format()];
  if (!record.on && record.failure === '') return none;
  const failed = record.failure !== '' || (record.ranAt !== '' && record.report === null);
  const first = morningReport(format, record) || morningState(format, record);
  return { lines: [first, ...morningRemarks(format, record)], failed };
}
