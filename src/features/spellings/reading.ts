import { labelText } from '../../base/labels';
import { countSpellings, joinSpellings, proposalsOf, type Spelling } from '../../log/spellings';
import type { Book } from '../../sheet/book';
import { leadsOf } from '../leads/reading';
import { SPELT, type Spelt } from '../settings/alias-list';
import { settingsOf } from '../settings/reading';
import type { Spellings } from './api';

/** A page needs no more to compare a file with: rarer ones have few rows to lose. */
const MOST_KNOWN = 3000;

/** Which spellings are known, and which of them are probably one. */
export const allSpellings = (book: Book): Spellings => ({
  channel: spellingsOf(book, 'channel'),
  persona: spellingsOf(book, 'persona'),
});

/** The spellings of the list and of the log, and which of them are probably one. */
export function spellingsOf(book: Book, side: Spelt): Spellings[Spelt] {
  const settings = book.once(settingsOf);
  const { log } = book.once(leadsOf);
  const listed = settings[SPELT[side].labels].map(
    (label): Spelling => ({ label: labelText(label), rows: 0, listed: true }),
  );
  const known = joinSpellings(listed, countSpellings(log[side], log.used));
  const aliases = settings.aliases[side];
  return {
    known: [...known].sort((a, b) => Number(b.listed) - Number(a.listed) || b.rows - a.rows).slice(0, MOST_KNOWN),
    aliases: [...aliases].map(([spelling, label]) => ({ spelling, label })),
    proposals: proposalsOf(known, aliases),
  };
}
