import { foldLabel } from '../base/labels';
import { wordIn } from '../base/words';
import { changeSettings } from '../features/settings/change';
import { futureDateIntoPlannedMonth } from '../features/settings/future-date';
import { hasTypedNumbers, typedTablesIntoLists } from '../features/settings/into-lists';
import { headerOf, titleOf } from '../features/settings/lists';
import { nameProblems } from '../features/settings/name-problems';
import { formatOf, patternsOf, settingsOf, settingsSheetOf } from '../features/settings/reading';
import { listCells, mayMend } from '../features/settings/seen';
import { ensureSettings } from '../features/settings/settings-sheet';
import type { Book } from '../sheet/book';
import { Refusal } from '../sheet/refusal';
import { labels, say } from '../text';
import type { Migration } from './migration';
import { createTab } from './tabs';

/**
 * What version 0.1 had people type on computed tabs goes into lists of Settings, and the one entry “All personas” of the list of
 * personas becomes a setting; a kept date to come becomes the planned month.
 */
export const toVersion2: Migration = {
  from: 1,
  to: 2,
  run: (book) => {
    const typed = hasTypedNumbers(book);
    if (book.sheet('settings') === null) {
      if (!typed) return [];
      createTab(book, 'settings');
    }
    if (!mayMend(book.once(settingsSheetOf))) {
      if (!typed) return [];
      // Drawing the tabs would take away what is typed there, and the lists for it cannot be told.
      throw new Refusal(sentenceOfNames(book));
    }
    const renamed = ensureSettings(book, book.once(patternsOf));
    const tab = book.nameOf('settings');
    const back = renamed.map((one) => say(book.once(formatOf), 'answers', 'labelBack', { ...one, tab }));
    return [...back, ...bringNumbers(book), ...bringPersona(book), ...futureDateIntoPlannedMonth(book)];
  },
};

function sentenceOfNames(book: Book): string {
  const problem = book.once(nameProblems).find(({ severity }) => severity === 'error')!;
  return say(book.once(formatOf), 'problems', problem.code, problem.values);
}

function bringNumbers(book: Book): string[] {
  const { adjustments, month } = typedTablesIntoLists(book);
  if (adjustments === 0) return [];
  const format = book.once(formatOf);
  const values = {
    tab: book.nameOf('commitments'),
    list: titleOf(book.language, 'adjustments'),
    settings: book.nameOf('settings'),
    month: format.month(month),
  };
  return [say(format, 'answers', 'adjustmentsMoved', values)];
}

/** The setting first, then the entry it stands for goes: a list of several personas is what it was. */
function bringPersona(book: Book): string[] {
  const { personas, onePersona } = book.once(settingsOf);
  const all = foldLabel(wordIn(book.language, 'allPersonas'));
  const seen = book.once(settingsSheetOf);
  const [setting, list] = [seen.settings.get('onePersona'), seen.lists.get('personas.label')];
  if (personas.length !== 1 || foldLabel(personas[0]) !== all || !setting || !list) return [];
  const row = listCells(seen, 'personas', 'label').findIndex((cell) => foldLabel(cell) === all);
  changeSettings(book, seen, ['personas'], (sheet) => {
    if (!onePersona) sheet.getRange(setting.row, setting.column).setValue(true);
    sheet.getRange(list.row + row, list.column).setValue('');
  });
  const name = labels(book.language, 'settings').onePersona;
  const values = { name, list: headerOf(book.language, 'personas.label'), settings: book.nameOf('settings') };
  return [say(book.once(formatOf), 'answers', 'personaMoved', values)];
}
