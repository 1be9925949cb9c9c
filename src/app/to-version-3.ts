import { isBlank } from '../base/cells';
import { changeSettings } from '../features/settings/change';
import { noteOlder } from '../features/settings/rate-choice';
import { patternsOf, settingsSheetOf } from '../features/settings/reading';
import { ensureSettings } from '../features/settings/settings-sheet';
import type { Migration } from './migration';

/** The confidence of ranges whose setting was blank. */
const CONFIDENCE = 0.95;

/**
 * Version 3 can plan with eventual rates. An older workbook goes on with the rates so far, at the confidence it had, until somebody
 * chooses: the new settings say so, and a note kept with the tab.
 */
export const toVersion3: Migration = {
  from: 2,
  to: 3,
  run: (book) => {
    if (book.sheet('settings') === null) return [];
    const seen = book.once(settingsSheetOf);
    const at = seen.settings.get('confidence');
    if (at && isBlank(seen.values[at.row - 1]?.[at.column - 1])) {
      changeSettings(book, seen, [], (sheet) => void sheet.getRange(at.row, at.column).setValue(CONFIDENCE));
    }
    noteOlder(book);
    ensureSettings(book, book.once(patternsOf));
    return [];
  },
};
