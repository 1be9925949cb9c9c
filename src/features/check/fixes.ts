import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { labels, type MessageKey } from '../../text';
import type { Offer } from '../start/api';

type Fix = Exclude<Offer['action'] & MessageKey<'assistant'>, 'openSigning'>;

/** What the add-on can mend itself at the press of a button, by the code of a problem; the buttons have the actions' names. */
const FIXES: { readonly [K in MessageKey<'problems'>]?: Fix | 'repair' } = {
  notListed: 'addMissingLabels',
  twin: 'openSpellings',
  notListedTwin: 'openSpellings',
  aliasInLog: 'openSpellings',
  personaOutcome: 'useOnePersona',
  reasonsMisplaced: 'moveLostReasons',
  duplicateRow: 'deleteDuplicates',
  placeholderDate: 'emptyPlaceholders',
  headerRenamed: 'repair',
  headerGone: 'repair',
  headerMissing: 'repair',
  signedHeaders: 'repair',
  labelRenamed: 'repair',
};

/** The button that mends a problem; null where only a person can. */
export function fixOf({ code }: Pick<Problem, 'code'>, book: Book): Offer | null {
  const fix = FIXES[code];
  const text = labels(book.language, 'assistant');
  if (fix === undefined) return null;
  return fix === 'repair' ? { action: 'createTabs', label: text.menuCreate } : { action: fix, label: text[fix] };
}
