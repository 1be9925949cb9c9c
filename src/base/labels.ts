import { isoOfSerial, timeOf } from './dates';
import type { Language } from './types';
import { WORDS, type Word, wordIn } from './words';
import { localZone } from './zone';

const SPACES = /\s+/g;
const ACCENTS = /[\u0300-\u036f]+/g;
/** Thirty marks on one letter, with another to follow. */
const MANY_MARKS = /(\p{M}{30})(?=\p{M})/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * The text of a label cell as people read it: without surrounding spaces, no-break spaces made plain, runs of spaces made one.
 * @example labelText('  petite\u00a0entreprise ') // 'petite entreprise'
 */
export function labelText(cell: unknown): string {
  if (typeof cell === 'string') return cell.replace(SPACES, ' ').trim();
  // No sheet holds a number that is none; as a label it must not come out as a program's word.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '?';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell === null || cell === undefined) return '';
  const ms = timeOf(cell);
  // A sheet turns a persona typed as "1-9" into a date; it still has to be told apart from the others.
  return Number.isFinite(ms) ? isoOfSerial(localZone().serialOf(ms)) : '?';
}

/**
 * The form in which two labels are compared: case, accents, apostrophe style and extra spaces (no-break ones too) do not count.
 * @example foldLabel(' Réseaux\u00a0Sociaux') === foldLabel('reseaux sociaux') // true
 */
export function foldLabel(cell: unknown): string {
  return streamSafe(labelText(cell).toLowerCase())
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, "'")
    .replace(/[œæß]/g, (letter) => LIGATURES[letter]!);
}

/**
 * A text whose marks can be put in order in a time that grows with its length alone: after every thirty of them stands a
 * grapheme joiner, past which none moves. Without it, a few thousand marks on one letter halt normalising and sorting.
 * @see Unicode Standard Annex 15, "Stream-Safe Text Format"
 */
export function streamSafe(text: string): string {
  return text.length <= 30 ? text : text.replace(MANY_MARKS, '$1\u034f');
}

/**
 * What two labels must share to be the same segment: the folded label, and '' for a blank one, which "(not set)" and "All leads"
 * in either language stand for.
 */
export function labelKey(cell: unknown): string {
  const fold = foldLabel(cell);
  return NOT_SET.has(fold) ? '' : fold;
}

/**
 * Labels as written in a result, beside each other: a blank one is "(not set)"; where no other is there, nobody has a label, and
 * it is "All leads".
 */
export function displayLabels(cells: readonly unknown[], language: Language): string[] {
  const keys = cells.map(labelKey);
  const blank = wordIn(language, keys.every((key) => key === '') ? 'allLeads' : 'notSet');
  return cells.map((cell, i) => (keys[i] === '' ? blank : labelText(cell)));
}

/** Whether a label means "everything that is not named": "Other", "All personas", "All channels", in either language. */
export function isCatchAll(cell: unknown): boolean {
  return CATCH_ALL.has(foldLabel(cell));
}

/** Whether a label heads a row or column of totals, in either language. */
export function isTotal(cell: unknown): boolean {
  return TOTALS.has(foldLabel(cell));
}

/** Alphabetical order of a language; code points decide between labels the language finds equal, so that the order is total. */
export function compareLabels(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(language);
  return (a, b) => collator.compare(streamSafe(a), streamSafe(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Words in both languages, folded. */
export function wordsOf(...keys: Word[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => Object.values(WORDS[key]).map(foldLabel)));
}

const NOT_SET = new Set(['', ...wordsOf('notSet', 'allLeads')]);
const CATCH_ALL = wordsOf('other', 'others', 'allPersonas', 'allChannels');
const TOTALS = wordsOf('total', 'totals');

/** The same text for the same segment, however its labels are spelt. */
export const segmentKey = (channel: string, persona: string): string =>
  `${labelKey(channel)}\u0000${labelKey(persona)}`;
