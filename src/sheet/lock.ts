import { labels } from '../text';
import { type Book, openBook } from './book';
import { Refusal } from './refusal';

/** How long an action waits for another person's one to end. */
const PATIENCE_MS = 10000;

/** Runs an action that writes while nobody else's does, so that two people pressing the same button do the work once. */
export function alone<T>(action: (book: Book) => T, patience = PATIENCE_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Refusal(labels(openBook().language, 'assistant').busy);
  try {
    return action(openBook());
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
