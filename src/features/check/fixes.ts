import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { labels, type MessageKey } from '../../text';
import { offerToChoose } from '../settings/choose';
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

/** The button by which somebody says that a problem may stay as it is; null where it may not. */
export const keepOf = ({ code }: Pick<Problem, 'code'>, book: Book): Offer | null =>
  code === 'plansSoFar' ? offerToChoose(book, 'soFar') : null;

/** The button that mends a problem; null where only a person can. */
export function fixOf({ code }: Pick<Problem, 'code'>, book: Book): Offer | null {
  const fix = FIXES[code];
  const text = labels(book.language, 'assistant');
  if (code === 'plansSoFar') return offerToChoose(book, 'eventual');
  if (fix === undefined) return null;
  return fix === 'repair' ? { action: 'createTabs', label: text.menuCreate } : { action: fix, label: text[fix] };
}
