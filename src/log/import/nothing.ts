import { foldLabel } from '../../base/labels';

/** What exports write into a cell that has nothing, whatever the column. */
const NOTHING = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '?', '""', "''"],
  ...['select', 'n/a', '#n/a', '#n/d', 'n/d', 'n.a.', 'n. a.', 'n.d.'],
  ...['null', '(null)', '(blank)', '(vide)', '(empty)'],
]);

/** What stands for nothing where a date or a number is expected, but may be a real label in a text column ("NA", "Nan"). */
const NOTHING_BUT_TEXT = new Set([
  ...['na', 'nd', 'nan', 'nil'],
  ...[
    'unknown',
    '(unknown)',
    'none',
    '(none)',
    'undefined',
    '(not set)',
    'not set',
    'empty',
    'blank',
    'never',
    'no',
    'tbd',
  ],
  ...['inconnu', 'inconnue', '(inconnu)', 'aucun', 'aucune', 'neant', 'non', 'jamais', 'vide', 'a definir'],
  ...['non renseigne', 'non renseignee', '(non renseigne)', 'non defini', 'non definie', 'sans objet', 's.o.'],
  ...['0000-00-00', '0000-00-00 00:00:00', '00/00/0000', '00/00/0000 00:00:00'],
]);

/** How dates and numbers begin and none of the words does: most cells need not be folded, which costs more than reading them. */
const BEGINS_WITH_NUMBER = /^0?[1-9]/;

const LONGEST = Math.max(...[...NOTHING, ...NOTHING_BUT_TEXT].map((word) => word.length));

/**
 * Whether a text cell holds nothing. Words such as "unknown" or "none" stay: they are values of their own in real exports
 * (in the Olist funnel, the origin "unknown" has 179 customers).
 */
export function isNoText(text: string): boolean {
  return text.length <= LONGEST && !BEGINS_WITH_NUMBER.test(text) && NOTHING.has(foldLabel(text));
}

/** Whether a date or number cell holds nothing: "Select", "N/A", "unknown", "non renseigné" and the like. */
export function isNoValue(text: string): boolean {
  if (text.length > LONGEST || BEGINS_WITH_NUMBER.test(text)) return false;
  const folded = foldLabel(text);
  return NOTHING.has(folded) || NOTHING_BUT_TEXT.has(folded);
}
