import { foldLabel } from '../../base/labels';

/** How the name of a column is compared: as written, and with its words in any order. */
export interface NameKeys {
  readonly exact: string;
  readonly loose: string;
}

/** Words that names have or lack as they please. */
const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'on',
  'at',
  'in',
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'au',
  'en',
]);
const UNITS = new Set([
  'utc',
  'gmt',
  'cet',
  'cest',
  'bst',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'pst',
  'pdt',
  'hne',
  'hae',
  'eur',
  'euro',
  'euros',
  'usd',
  'gbp',
  'chf',
  'cad',
  'ht',
  'ttc',
]);
/** What the hours of "UTC+1" and "GMT+01:00" stand behind. */
const ZONE_HOURS = /(?<= (?:utc|gmt))(?: \d{1,2})(?: \d\d)?$/;
/** What programs put before or behind the names they give: "hs_lead_status", "Source__c". */
const PROGRAM = /^(?:hs|hubspot) (?=[a-z])|(?: c)$/;

/**
 * The words of a column's name, folded: "LeadSource", "lead_source" and "🚨 Lead-source" are "lead source", and what stands in
 * brackets after a name is a unit or a remark.
 */
export function nameWords(label: string): string {
  const apart = label.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  const folded = foldLabel(apart);
  const plain = wordsOf(folded.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const words = plain === '' ? wordsOf(folded) : plain;
  return label.includes('_') ? words.replace(PROGRAM, '') : words;
}

const OF_WINS = /\b(?:won|win|wins|gagn\w*|gains?|sign\w*|sold|sales?|vend\w*|ventes?|customers?|clients?|conclu\w*)\b/;

/** Whether the name of a column of dates says that they are those of wins, and not of whatever ends a deal. */
export const isOfWins = (label: string): boolean => OF_WINS.test(nameWords(label));

export function nameKeys(words: string): NameKeys {
  const all = words.replace(ZONE_HOURS, '').split(' ');
  while (all.length > 1 && UNITS.has(all.at(-1)!)) all.pop();
  const telling = all.filter((word) => !SMALL.has(word));
  return { exact: all.join(''), loose: [...telling].sort().join(' ') };
}

function wordsOf(text: string): string {
  return text.replace(/[^a-z0-9]+/g, ' ').trim();
}
