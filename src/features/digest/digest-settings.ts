import { serialOfIso } from '../../base/dates';
import { readRecord, writeRecord } from '../../sheet/properties';
import { type Format, labels, say } from '../../text';
import type { DigestSettings } from './api';
import { type Claim, unsureOf } from './claim';

/** What is kept of the daily mail, with the workbook. */
export interface DigestRecord extends DigestSettings {
  /** The day the last mail went out (ISO), and to how many people. */
  readonly sentOn: string;
  readonly sentTo: number;
  /** What went wrong the last time, in a sentence; '' when nothing did. */
  readonly failure: string;
  /** The day that was last mailed to the owner. */
  readonly failureMailedOn: string;
  /** Who switched the mail on, and is told when it fails. */
  readonly owner: string;
  /** How far the last mail has come; null before there was any. */
  readonly claim: Claim | null;
}

const KEY = 'lead-sla-digest';

const NEW: DigestRecord = {
  on: false,
  hour: 8,
  workingDaysOnly: true,
  sentOn: '',
  sentTo: 0,
  failure: '',
  failureMailedOn: '',
  owner: '',
  claim: null,
};

/** The daily mail of this workbook; off in a new one, and wherever the record cannot be read. */
export const readDigest = (): DigestRecord => readRecord(KEY, NEW);

export const writeDigest = (record: DigestRecord): void => writeRecord(KEY, record);

/** Whether the mail is on, and when it goes out, in a sentence. */
export function digestState(format: Format, { on, hour, workingDaysOnly }: DigestSettings): string {
  const text = labels(format.language, 'mailState');
  if (!on) return text.off;
  return text.on({ from: format.hour(hour), to: format.hour((hour + 1) % 24), workingDaysOnly });
}

/** What went wrong with the last mail, or that it may not have reached everybody; '' when nothing did. */
export function digestTrouble(format: Format, { failure, claim }: DigestRecord): string {
  const count = unsureOf(claim);
  if (failure !== '' || claim === null || count === 0) return failure;
  const day = serialOfIso(claim.day);
  return say(format, 'mailState', 'unsure', { day: day === null ? '?' : format.date(day), count });
}
