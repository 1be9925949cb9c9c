import { writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import type { Choice, Offer } from '../start/api';
import { changeSettings } from './change';
import { noteChosen } from './rate-choice';
import { settingsSheetOf } from './reading';

/** The settings whose words can be chosen at a press. */
const SETTING_OF = {
  eventual: 'rateToPlan',
  soFar: 'rateToPlan',
  onAverage: 'planFor',
  in80: 'planFor',
  in90: 'planFor',
} as const satisfies Record<Choice, string>;

export const offerToChoose = (book: Book, choice: Choice): Offer => ({
  ...{ action: 'choose', choice },
  label: labels(book.language, 'choose')[choice],
});

/** Sets a setting to one of its words. */
const choose = writing({
  argument: v.picklist(Object.keys(SETTING_OF) as Choice[]),
  run: ({ book, format, ensureTabs }, choice: Choice) => {
    const setting = SETTING_OF[choice];
    if (!book.once(settingsSheetOf).settings.has(setting)) ensureTabs();
    const seen = book.once(settingsSheetOf);
    const at = seen.settings.get(setting);
    if (!at) throw new Refusal(labels(book.language, 'assistant').notReady);
    const word = labels(book.language, 'choices')[choice];
    changeSettings(book, seen, [], (tab) => void tab.getRange(at.row, at.column).setValue(word));
    // After the write: ended before it, the choice is asked for again.
    if (setting === 'rateToPlan') noteChosen(book);
    const name = labels(book.language, 'settings')[setting];
    return { message: say(format, 'answers', 'chosen', { name, choice: word }) };
  },
});

/** What the pages may call. */
export const choiceActions = { choose };
