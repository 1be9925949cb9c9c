import type { Book } from '../../sheet/book';
import { ownAddress } from '../../sheet/own-address';
import { labels } from '../../text';
import { readDigest } from '../digest/digest-settings';
import { type MorningRecord, readMorning, writeMorning } from './morning-settings';

/** Whether the daily mail is on by the trigger of this very person. */
export function sharesTrigger(): boolean {
  const { on, owner } = readDigest();
  return on && (owner === '' || owner === ownAddress());
}

/**
 * Changes the trigger for the daily mail, on which an import rests as well: that one is off meanwhile, and says so, should the
 * script end there.
 * @param change is told whether an import rests on the trigger
 */
export function withMorningPaused(book: Book, change: (rests: boolean) => void): void {
  const record = readMorning();
  if (!rests(record)) {
    change(false);
    return;
  }
  writeMorning({ ...record, on: false, failure: labels(book.language, 'importing').morningCut });
  change(true);
  writeMorning(record);
}

/** Whether the import needs a trigger of the person who acts. */
const rests = ({ on, owner }: MorningRecord): boolean => on && (owner === '' || owner === ownAddress());
