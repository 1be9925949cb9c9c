import { isOn } from '../features/digest/every-day';
import { followDateEdit, followToday, isBehind } from '../features/settings/as-of';
import { openBook } from '../sheet/book';
import { alone, PATIENCE_MS } from '../sheet/lock';
import { runDaily } from './daily';
import { TABS } from './features';
import { bringUp, isUpToDate } from './migrations';
import { redraw } from './redraw';

/** A trigger has nobody waiting: it can let others finish. */
const TRIGGER_PATIENCE_MS = 120000;

/**
 * Brings a workbook to today when it is opened: the date first, then everything that rests on it. Does nothing on a workbook
 * without the tabs, on a kept date, when the date is today's already, and on one of an earlier version: half a minute, which is
 * all that a simple trigger has, is short for bringing that up, so the next action does it and says so.
 */
export function followOpening(): void {
  const seen = openBook(TABS);
  if (!seen.isComplete() || !isUpToDate(seen) || !isBehind(seen)) return;
  alone(
    seen.language,
    () => {
      const book = openBook(TABS, seen.ss);
      followToday(book);
      redraw(book);
    },
    PATIENCE_MS,
  );
}

/**
 * What follows when a person edits the Settings tab: a typed as-of date is kept, an emptied one becomes today again, and the
 * tabs are laid out anew for other lists. Runs as a simple trigger, so other tabs cost a call or two.
 */
export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const seen = openBook(TABS);
  if (seen.sheet('settings')?.getSheetId() !== range.getSheet().getSheetId() || !seen.isComplete()) return;
  alone(
    seen.language,
    () => {
      const book = openBook(TABS, seen.ss);
      // Half a minute is short for bringing a workbook up: the next action does it.
      if (!isUpToDate(book)) return;
      const [top, left] = [range.getRow(), range.getColumn()];
      followDateEdit(book, { top, left, bottom: range.getLastRow(), right: range.getLastColumn() });
      redraw(book);
    },
    0,
  );
}

/** What the one trigger does: all that is to be done once a day, then everything that rests on it. */
export function everyDay(): void {
  const { language, ss } = openBook(TABS);
  alone(
    language,
    () => {
      const book = openBook(TABS, ss);
      if (!isOn(book)) return;
      bringUp(book);
      runDaily(book);
      if (book.isComplete()) redraw(book);
    },
    TRIGGER_PATIENCE_MS,
  );
}
