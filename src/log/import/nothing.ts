import { foldLabel } from '../../base/labels';

/** What exports write into a cell that has nothing, whatever the column. */
const NOTHING = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '?', '""', "''"],
  ...['select', 'n/a', '#n/a', '#n/d', 'n/d', 'n.a.', 'n. a.', 'n.d.'],
  ...['null', '(null)', '(blank)', '(vide)', '(empty)'],
  // Of databases and of tables in memory: no label of anything.
  ...['\\n', '<na>', '<null>', '[null]', '{null}', '#ref!', '#value!', '#valeur!', '#name?', '#nom?', '#error!'],
]);

/**
 * What stands for nothing where a date or a number is expected, but may be a real label in a text column ("NA", "Nan"). Each
 * is known in brackets and quotes too, whichever a program puts around it.
 */
const NOTHING_BUT_TEXT = new Set([
  ...[
    'na',
    'nd',
    'nc',
    'nr',
    'ns',
    'so',
    'nan',
    'nat',
    'nil',
    'nul',
    'false',
    'faux',
    'undef',
    'undefined',
    'inf',
    '-inf',
  ],
  ...[
    'n.c.',
    'n/c',
    'n.c',
    'n.r.',
    'n/r',
    'n.r',
    'n.s.',
    's.o.',
    's/o',
    's.o',
    '#null!',
    '#nul!',
    '#num!',
    '#nombre!',
    '#div/0!',
  ],
  ...[
    'unknown',
    'none',
    'nothing',
    'not set',
    'not available',
    'not applicable',
    'not specified',
    'no value',
    'missing',
  ],
  ...['empty', 'empty string', 'blank', 'never', 'no', 'tbd', 'tba', 'tbc', 'invalid date', 'no date', 'nat nat'],
  ...['inconnu', 'inconnue', 'aucun', 'aucune', 'neant', 'non', 'jamais', 'vide', 'rien', 'ras', 'r.a.s.', 'a definir'],
  ...['a confirmer', 'a completer', 'a renseigner', 'non renseigne', 'non renseignee', 'non defini', 'non definie'],
  ...['non communique', 'non communiquee', 'non disponible', 'non applicable', 'non precise', 'non precisee'],
  ...[
    'sans objet',
    'sans date',
    'aucune date',
    'pas de date',
    'aucune valeur',
    'date invalide',
    'manquant',
    'manquante',
  ],
  ...['sur devis', 'a chiffrer', 'a estimer', 'on request', 'upon request'],
]);

/** What a date column says of what has not come to its end, or to another one: no date. */
const NOT_YET = new Set([
  ...['open', 'ongoing', 'in progress', 'in-progress', 'pending', 'not yet', 'waiting', 'to come', 'running', 'active'],
  ...['not won', 'not closed', 'not signed', 'not lost', 'not converted', 'unsigned', 'later', 'future'],
  ...['en cours', 'encours', 'ouvert', 'ouverte', 'en attente', 'pas encore', 'a venir', 'a suivre', 'non signe'],
  ...['non signee', 'non gagne', 'non gagnee', 'non conclu', 'non cloture', 'non cloturee', 'pas signe', 'non perdu'],
  ...['non converti', 'actif', 'plus tard', 'a relancer', 'n', 'lost', 'closed lost', 'perdu', 'perdue', 'abandonne'],
  ...['abandonnee', 'annule', 'annulee', 'cancelled', 'canceled', 'refuse', 'refusee', 'rejected', 'sans suite', 'ko'],
]);

/** Numbers of no day: zero, and the first moment that some programs know, in seconds and milliseconds before 1970. */
const NO_DAY = new Set(['0', '-1', '0.0', '0,0', '0.00', '0,00', '-62135596800', '-62135596800000']);

/** A date of zeros, or the day that Excel shows of a zero, with any time. */
const ZERO_DAY = new RegExp(
  String.raw`^(?:0{1,4}([-/.])0{1,2}\1(?:0{1,4}|1900)|1900([-/.])0?[01]\2(?:00|0)|0{1,2}([-/.])0?1\3(?:19)?00|` +
    String.raw`0?1([-/.])0{1,2}\4(?:19)?00)` +
    String.raw`(?:[t ]\d{1,2}(?::[0-9.:]*)?(?:\s?[ap]m)?z?)?$`,
);
/** What a form shows where a date is to be typed, filled in by nobody. */
const MASK =
  /^(?:j{1,2}|d{1,2}|m{1,2}|_{1,4}|-{1,4}|y{4}|a{4})([-/. ])(?:m{1,2}|d{1,2}|_{1,2}|-{1,2})\1(?:a{2,4}|y{2,4}|_{2,4}|-{2,4}|d{1,2}|j{1,2})$/;

/** Punctuation alone. */
const MARKS_ONLY = /^[-–—−_….,:;/\\?*#|x×~=+()[\]{}<>'"∅ø\s]+$/;
/** A mark that somebody has set: yes, where yes or no is to be expected, and no day. */
const TICK = /^[x×*+✓✔☑✗✘]$/i;
const FALSE = /^(?:false|faux)$/i;
const TRUE = /^(?:true|vrai)$/i;
const WRAPPED = /^(?:<(.*)>|\[(.*)\]|\((.*)\)|\{(.*)\}|"(.*)"|'(.*)')$/;

/** How dates and numbers begin and none of the words does: most cells need not be folded, which costs more than reading them. */
const BEGINS_WITH_NUMBER = /^0?[1-9]/;

const BEGINS_WITH_ONE = /^(?:0?1|1900)[-/.]0/;

/** A date of zeros with its time, or a word in brackets. */
const LONGEST = Math.max(26, ...[...NOTHING, ...NOTHING_BUT_TEXT, ...NOT_YET].map((word) => word.length + 2));

/**
 * Whether a text cell holds nothing. Words such as "unknown" or "none" stay: they are values of their own in real exports
 * (in the Olist funnel, the origin "unknown" has 179 customers).
 */
export function isNoText(text: string): boolean {
  return text.length <= LONGEST && !BEGINS_WITH_NUMBER.test(text) && NOTHING.has(foldLabel(text));
}

/** Whether a number cell holds nothing: "Select", "N/A", "False", "\N", "<NA>", "unknown", "non renseigné" and the like. */
export function isNoValue(text: string): boolean {
  return text.length <= LONGEST && !BEGINS_WITH_NUMBER.test(text) && isNoWord(foldLabel(text));
}

/** Whether a cell of a label holds what programs write for none: "False", where the column has no "True" besides. */
export const isFalse = (text: string): boolean => text.length < 8 && FALSE.test(text.trim());
export const isTrue = (text: string): boolean => text.length < 8 && TRUE.test(text.trim());

/** Whether a cell holds a mark that stands for yes, if it stands for anything. */
export const isTick = (text: string): boolean => text.length < 4 && TICK.test(text.trim());

/** Whether a date cell holds nothing: what a number cell does, zeros, and words for what has not happened yet. */
export function isNoDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  // "1/0/1900" is one of them, and begins as a date does.
  if (BEGINS_WITH_NUMBER.test(text)) return BEGINS_WITH_ONE.test(text) && ZERO_DAY.test(text.trim());
  if (isTick(text)) return false;
  const folded = foldLabel(text);
  return (
    isNoWord(folded) || NOT_YET.has(bare(folded)) || NO_DAY.has(folded) || ZERO_DAY.test(folded) || MASK.test(folded)
  );
}

function isNoWord(folded: string): boolean {
  const word = bare(folded);
  return NOTHING.has(word) || NOTHING_BUT_TEXT.has(word) || MARKS_ONLY.test(folded);
}

/** A word without the brackets or quotes around it. */
function bare(folded: string): string {
  const match = WRAPPED.exec(folded);
  return match === null ? folded : (match.slice(1).find((inner) => inner !== undefined) ?? '').trim();
}
