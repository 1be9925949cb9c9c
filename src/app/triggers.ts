import { followDateEdit, followToday, isBehind } from '../features/settings/as-of';
import { openBook } from '../sheet/book';
import { isUpToDate } from '../sheet/layout-version';
import { alone, PATIENCE_MS } from '../sheet/lock';
import type { Block } from '../sheet/taking';
import { labels } from '../text';
import { isDailyOn, runDaily } from './daily';
import { COMPUTED_TABS, TABS } from './features';
import { bringUp } from './migrations';
import { redraw, redrawBriefly } from './redraw';
import { addTab } from './tabs';
import { followTyping, takeTyped } from './typed';

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
      const book = openBook(TABS, seen.ss, seen);
      const said = takeTyped(book);
      followToday(book);
      redraw(book);
      if (said.length > 0) book.ss.toast(said.join(' '), labels(book.language, 'assistant').menu);
    },
    PATIENCE_MS,
  );
}

/**
 * What follows when a person edits a tab: on Settings a typed as-of date is kept, an emptied one becomes today again, and the
 * tabs are brought to it; a number typed over a table is taken. Runs as a simple trigger, so other tabs cost a call or two.
 */
export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const seen = openBook(TABS);
  const id = range.getSheet().getSheetId();
  const tab = FOLLOWED.find((key) => seen.sheet(key)?.getSheetId() === id);
  if (tab === undefined || !seen.isComplete()) return;
  const edited: Block = {
    ...{ top: range.getRow(), left: range.getColumn() },
    ...{ bottom: range.getLastRow(), right: range.getLastColumn() },
  };
  if (tab !== 'settings') {
    followTyping(seen, tab, edited);
    return;
  }
  alone(
    seen.language,
    () => {
      const book = openBook(TABS, seen.ss, seen);
      // Half a minute is short for bringing a workbook up: the next action does it.
      if (!isUpToDate(book)) return;
      followDateEdit(book, edited);
      redrawBriefly(book);
    },
    0,
  );
}

const FOLLOWED = ['settings', ...COMPUTED_TABS] as const;

/** What the one trigger does: all that is to be done once a day, then everything that rests on it. */
export function everyDay(): void {
  const { language, ss } = openBook(TABS);
  alone(
    language,
    () => {
      const book = openBook(TABS, ss);
      if (!isDailyOn(book)) return;
      bringUp(book);
      takeTyped(book);
      runDaily({ book, addTab: (tab) => addTab(book, tab) });
      if (book.isComplete()) redraw(book);
    },
    TRIGGER_PATIENCE_MS,
  );
}
