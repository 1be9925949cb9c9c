import { type Format, labels } from '../../text';
import type { DigestSettings } from './api';

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
};

/** The daily mail of this workbook; off in a new one, and wherever the record cannot be read. */
export function readDigest(): DigestRecord {
  const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (kept === null) return NEW;
  try {
    return { ...NEW, ...(JSON.parse(kept) as Partial<DigestRecord>) };
  } catch {
    return NEW;
  }
}

export function writeDigest(record: DigestRecord): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(record));
}

/** Whether the mail is on, and when it goes out, in a sentence. */
export function digestState(format: Format, { on, hour, workingDaysOnly }: DigestSettings): string {
  const text = labels(format.language, 'digest');
  if (!on) return text.off;
  return text.on({ from: format.hour(hour), to: format.hour((hour + 1) % 24), workingDaysOnly });
}
