import { serialOfIso } from '../../base/dates';
import { isCatchAll, labelKey } from '../../base/labels';
import type { Cell } from '../../base/types';
import { writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { shortText } from '../../sheet/shapes';
import { textSafe } from '../../sheet/text-safe';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { leadsOf } from '../leads/reading';
import { followToday, writeAsOf } from './as-of';
import { changeSettings } from './change';
import { LISTS, listKey } from './lists';
import { asOfOf, formatOf, personasOf, settingsOf, settingsSheetOf } from './reading';
import { listCells } from './seen';

type Side = 'channels' | 'personas';

/** Sets the as-of date to today, unless a person has kept another day, and draws the tabs anew. */
const refresh = writing({
  run: ({ book }) => {
    followToday(book);
    return { message: asOfMessage(book) };
  },
});

/** Keeps a day as the as-of date, or lets it follow today again. */
const setAsOf = writing({
  argument: v.nullable(shortText),
  run: ({ book, format }, iso: string | null) => {
    const day = iso === null ? book.today() : serialOfIso(iso);
    if (day === null) throw new Refusal(say(format, 'answers', 'notADay', { value: String(iso) }));
    writeAsOf(book, Math.floor(day), iso !== null);
    return { message: asOfMessage(book) };
  },
});

function asOfMessage(book: Book): string {
  const format = book.once(formatOf);
  return say(format, 'answers', 'refreshed', { day: format.date(book.once(asOfOf)) });
}

/** Adds the channels and personas of the log that the lists do not have yet, after those that are there. */
const addMissingLabels = writing({
  run: ({ book, format }) => {
    const count = growList(book, 'channels') + growList(book, 'personas');
    return { message: say(format, 'answers', 'addedLabels', { count }) };
  },
});

/** @returns how many labels were added */
export function growList(book: Book, side: Side): number {
  const added = newLabels(book, side);
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get(listKey(side, 'label'));
  if (!at || added.length === 0) return 0;
  const filled = filledOf(listCells(sheet, side, 'label'));
  changeSettings(book, sheet, [side], (tab) => {
    tab
      .getRange(at.row + filled, at.column, added.length, 1)
      .setValues(added.map((label): Cell[] => [textSafe(label)]));
  });
  return added.length;
}

/** The labels of the log that a list does not have, as far as it has room; what does not fit is counted under "Other". */
export function newLabels(book: Book, side: Side): readonly string[] {
  const sheet = book.once(settingsSheetOf);
  const listed = side === 'personas' ? book.once(personasOf) : book.once(settingsOf).channels;
  // "All personas" takes every lead in: there is nothing to add to it.
  if (listed.some(isCatchAll) || !sheet.lists.has(listKey(side, 'label'))) return [];
  const known = new Set(listed.map(labelKey));
  const { aliases } = book.once(settingsOf);
  const others = side === 'personas' ? aliases.persona : aliases.channel;
  const missing = book
    .once(leadsOf)
    .report[side].filter((label) => !known.has(labelKey(label)) && !others.has(labelKey(label)));
  return missing.slice(0, Math.max(0, LISTS[side].rows - filledOf(listCells(sheet, side, 'label'))));
}

/** How far down a list is filled. */
const filledOf = (cells: readonly Cell[]): number =>
  cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);

/** Counts all leads under one persona, for logs in which the persona cannot be relied on. The list of personas stays as it is. */
const useOnePersona = writing({
  run: ({ book, ensureTabs }) => {
    if (!book.once(settingsSheetOf).settings.has('onePersona')) ensureTabs();
    const seen = book.once(settingsSheetOf);
    const at = seen.settings.get('onePersona');
    if (!at) throw new Refusal(labels(book.language, 'assistant').notReady);
    changeSettings(book, seen, [], (tab) => void tab.getRange(at.row, at.column).setValue(true));
    return { message: labels(book.language, 'answers').onePersona };
  },
});

/** What the pages may call. */
export const settingsActions = { refresh, setAsOf, addMissingLabels, useOnePersona };
