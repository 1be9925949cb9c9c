import { futureDateIntoPlannedMonth } from '../features/settings/future-date';
import type { Book } from '../sheet/book';
import { addVersion, writeVersion } from '../sheet/record';
import { Refusal } from '../sheet/refusal';
import { labels } from '../text';

/** A step that brings a workbook from one version of its layout to a later one. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /**
   * May end at any call and be run again from its beginning: what is done already is seen in the workbook, new is written before
   * old is cleared, and tabs that are missing are passed over.
   * @returns what the person should know of it, in sentences
   */
  run(book: Book): readonly string[];
}

/** The steps, in order: each begins where the one before ends. Add one at the end for every change of the layout. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, to: 2, run: futureDateIntoPlannedMonth }];

/** Workbooks of before versions were written, those of 0.1.0. */
const FIRST_VERSION = 1;

const latest = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? FIRST_VERSION;

/** The version of a workbook; of one without any tab, the latest: there is nothing to bring up. */
function versionOf(book: Book, migrations: readonly Migration[]): number {
  const isNew = () => book.tabs.every(({ key }) => book.sheet(key) === null);
  return book.record().version ?? (isNew() ? latest(migrations) : FIRST_VERSION);
}

/** Whether a workbook is laid out as this version of the add-on lays it out. */
export const isUpToDate = (book: Book, migrations = MIGRATIONS): boolean =>
  versionOf(book, migrations) === latest(migrations);

/**
 * Brings a workbook of an earlier version to the latest, before anything else is written; to be run under the lock. The version
 * is written after each step, so that an interrupted run goes on where it was.
 * @returns what the person should know of it, in sentences
 * @throws Refusal when a newer version has laid the workbook out
 */
export function bringUp(book: Book, migrations = MIGRATIONS): readonly string[] {
  const version = versionOf(book, migrations);
  if (version > latest(migrations)) throw new Refusal(labels(book.language, 'assistant').newerVersion);
  const steps = migrations.filter(({ from }) => from >= version);
  const said = steps.flatMap((step) => {
    const sentences = step.run(book);
    writeVersion(book.ss, step.to);
    return sentences;
  });
  if (steps.length === 0 && book.record().version === null) addVersion(book.ss, version);
  return said;
}
