import type { Language } from '../base/types';
import { labels } from '../text';
import { Refusal } from './refusal';

/** How long an action waits for another person's one to end. */
export const PATIENCE_MS = 10000;

/**
 * Runs what writes while nobody else's writing does, so that two people pressing the same button do the work once.
 * @param patience how long to wait for the other one to end; 0 gives way at once
 * @throws Refusal when the lock cannot be had, or there is none to have
 */
export function alone<T>(language: Language, work: () => T, patience = PATIENCE_MS): T {
  const text = labels(language, 'assistant');
  // In a script that is not bound to the document there is none.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock === null) throw new Refusal(text.noLock);
  if (!lock.tryLock(patience)) throw new Refusal(text.busy);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
