import type { Book } from '../sheet/book';
import { versionOf } from '../sheet/layout-version';
import { addVersion, FIRST_VERSION, writeVersion } from '../sheet/record';
import { Refusal } from '../sheet/refusal';
import { bringTexts, labels } from '../text';
import type { Migration } from './migration';
import { toVersion2 } from './to-version-2';
import { toVersion3 } from './to-version-3';

/** The steps, in order: each begins where the one before ends. Add one at the end for every change of the layout. */
export const MIGRATIONS: readonly Migration[] = [toVersion2, toVersion3];

const latest = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? FIRST_VERSION;

/**
 * Brings a workbook of an earlier version to the latest, before anything else is written; to be run under the lock. The version
 * is written after each step, so that an interrupted run goes on where it was.
 * @returns what the person should know of it, in sentences
 * @throws Refusal when a newer version has laid the workbook out
 */
export function bringUp(book: Book, migrations = MIGRATIONS): readonly string[] {
  const version = versionOf(book, latest(migrations));
  if (version > latest(migrations)) throw new Refusal(labels(book.language, 'answers').newerVersion);
  const steps = migrations.filter(({ from }) => from >= version);
  // A step has all its words before it begins.
  if (steps.length > 0) bringTexts(book.language);
  const said = steps.flatMap((step) => {
    const sentences = step.run(book);
    writeVersion(book.ss, step.to);
    return sentences;
  });
  if (steps.length === 0 && book.record().version === null) addVersion(book.ss, version);
  return said;
}
