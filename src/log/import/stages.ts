import { foldLabel } from '../../base/labels';
import { isNoText, isTick } from './nothing';

/** What became of a lead, as a stage or status tells it. */
export type OutcomeKind = 'won' | 'lost' | 'open';

export const OUTCOME_KINDS: readonly OutcomeKind[] = ['won', 'lost', 'open'];

/** What values mean, by `stageKey`. */
export type Kinds = Readonly<Record<string, OutcomeKind>>;

export interface StageReading {
  readonly kind: OutcomeKind;
  /** The words say that something ended, but not how: "Closed", "Converted". */
  readonly doubtful: boolean;
}

const either = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);
const only = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

const LOST = either(
  ...['(?:closed ?)?lost', 'lose', 'loss', 'perdue?s?', 'perte', 'abandon\\w*', 'outsold', 'out sold'],
  ...['(?:un|dis|de)qualif\\w*', '(?:not|non|pas) (?:\\w+ )?qualif\\w*', 'qualified out', 'bad fit', 'not a fit'],
  ...['reject\\w*', 'rejet\\w*', 'refus\\w*', 'declin\\w*', 'cancel\\w*', 'annul\\w*', 'dropped', 'discarded'],
  ...['dead', 'junk', 'spam', 'ko', 'no go', 'nogo', 'fail\\w*', 'echec', 'echou\\w*', 'ecartee?s?'],
  ...['sans suite', '(?:not|non|pas) convert\\w*', 'not interested', '(?:pas|non|plus) interess\\w*'],
  ...['no (?:decision|interest|budget|sale|response|answer)', 'churn\\w*', '(?:non|pas|not) (?:retenu\\w*|selected)'],
  ...['elimin\\w*', '(?:hors|out of) (?:cible|perimetre|scope|target)', 'injoignables?', 'unreachable'],
  ...['ne repond(?:ent)? plus', 'doublons?', 'duplicates?', '(?:former|ex|ancien(?:ne)?) (?:client|customer)e?s?'],
);
const WON = either(
  ...['(?:closed ?)?won', '(?:closed ?)?win(?! back)', 'gagnee?s?', 'signee?s?', 'signed(?! (?:up|in)\\b)'],
  ...['sold', 'vendue?s?', 'conclue?s?', 'invoiced', 'facturee?s?', 'purchased'],
  ...['remportee?s?', 'marche (?:attribue|notifie)'],
  ...[
    '(?:devis|offre|proposition|commande|quote|proposal|offer|order) (?:accepte|valide|approuve|confirme|approved|received|recue?)\\w*',
  ],
);
/** Words that mean a win where they are all there is: "Customer meeting" and "client à rappeler" are none. */
const WON_ALONE = only(
  '(?:nouveaux?|nouvelle|new|active|existing|became(?: a)?|devenue?|convertie? en|converted to) (?:client|customer)e?s?',
  '(?:client|customer)e?s?(?: acti(?:f|ve)s?)?',
  ...['evangelist', 'promoter', 'ambassad\\w+', 'prescripteur', 'promoteur', 'paid', 'payee?'],
  ...['(?:closed )?success(?:ful(?:ly)?)?', 'succes', 'reussie?'],
  ...['ventes?', 'sale', '(?:bon de )?commandes?'],
);
/** What, before such a word, says that it is not so, or not yet. */
const NOT_YET = either(
  ...[
    'not',
    'non',
    'pas',
    'never',
    'jamais',
    'no',
    'almost',
    'nearly',
    'presque',
    'soon',
    'bientot',
    'likely',
    'to be',
  ],
  ...['probabl\\w*', 'potenti\\w*', 'expected', 'prevue?s?', 'pending', 'awaiting', 'waiting', 'attente', 'cours'],
  ...['risk', 'risque', 'nda'],
);
/** What is won or signed before a deal is, or said and not yet done: a meeting, a letter of intent, a win that is planned. */
const UNCERTAIN_WIN = either(
  ...['rdv', 'rendez vous', 'meetings?', 'demos?', 'appels?', 'calls?', 'design', 'technical', 'plan\\w*', 'pre', 'to'],
  ...['mandats?', 'lois?', 'lettres?', 'letters?', 'intent\\w*', 'verbal\\w*', 'oral\\w*', 'subject', 'condition\\w*'],
  ...['reserves?', 'principe', 'principle', 'pilotes?', 'pilots?', 'poc', 'essais?', 'trials?', 'nda', 'a confirmer'],
  ...['concurren\\w*', 'competit\\w*', 'rivals?', 'elsewhere', 'ailleurs'],
);
/** What is lost and may come back, or is no deal: a contact, a call that was refused, a basket. */
const UNCERTAIN_LOSS = either(
  ...['de vue', 'contacts?', 'telephon\\w*', 'phone', 'appels?', 'calls?', 'rdv', 'rendez vous', 'meetings?', 'demos?'],
  ...['nurtur\\w*', 'recover\\w*', 'rappel\\w*', 'relanc\\w*', 'reactiv\\w*', 'win', 'reconquete', 'recycl\\w*'],
  ...[
    'recontact\\w*',
    'temporai?r\\w*',
    'pause',
    'report\\w*',
    'later',
    'plus tard',
    'e ?mails?',
    'paniers?',
    'carts?',
  ],
  ...['pa(?:ie|y)ments?', 'tests?', 'poc', 'pilotes?', 'pilots?', 'essais?', 'trials?'],
);
/** What stands beside a win without saying anything of it: the thing that is won, and how far it is. */
const BESIDE_A_WIN = [
  ...['[a-z]?\\d*', 'closed?', 'clos', 'cloturee?s?', 'fermee?s?', 'terminee?s?', 'done', 'deals?', 'affaires?'],
  ...['opportunit(?:y|ies|e|es)', 'transactions?', 'ventes?', 'sales?', 'clients?', 'customers?', 'proje(?:t|ct)s?'],
  ...['contra(?:ct|t)s?', 'devis', 'quotes?', 'offres?', 'offers?', 'propositions?', 'proposals?', 'bons?', 'de', 'du'],
  ...['commandes?', 'orders?', 'leads?', 'pistes?', 'prospects?', 'comptes?', 'accounts?', 'marches?', 'is', 'est'],
  ...['and', 'et', 'la', 'le', 'the', 'status', 'statut', 'stage', 'etape', 'business'],
  ...['new', 'nouveaux?', 'nouvelles?', 'purchase', 'achats?'],
];
const BEFORE_A_WIN = only(...BESIDE_A_WIN);
/** What stands after one: besides, by whom, and what is still to be done once it is won. */
const AFTER_A_WIN = only(
  ...BESIDE_A_WIN,
  ...[
    'by',
    'par',
    'en',
    'for',
    'pour',
    'with',
    'avec',
    'won',
    'gagnee?s?',
    'signee?s?',
    'signed',
    'confirm(?:ed|ee?s?)',
  ],
  ...['accept(?:ed|ee?s?)', 'received', 'recue?s?', 'paid', 'unpaid', 'payee?s?', 'pending', 'awaiting', 'waiting'],
  ...['attente', 'pa(?:ie|y)ments?', 'invoic\\w*', 'factur\\w*', 'onboarding', 'deliver\\w*', 'livr\\w*', 'kick ?off'],
);
const ENDED = either(
  ...['closed?', 'clos', 'cloturee?s?', 'fermee?s?', 'terminee?s?', 'done', 'completed?', 'finished', 'finie?s?'],
  ...['convert(?:ed|i|ie|is|ies)', 'accept(?:ed|e|ee|es|ees)', 'approved', 'validee?s?', 'archiv\\w*', 'signature'],
);
const YES = new Set(['true', 't', 'yes', 'y', 'oui', 'o', 'vrai', 'v', 'ja', '1']);
const NO = new Set(['false', 'f', 'no', 'n', 'non', 'faux', 'nein', '0', '']);
const isYes = (key: string): boolean => YES.has(key) || isTick(key);
const ABOUT_WINS = /\b(?:won|gagnee?|sold|vendue?|signed|signee?|customer|client|win)\b/;
const ABOUT_LOSSES = /\b(?:lost|perdue?)\b/;

/** Values that share it are one: '' for a blank. */
export function stageKey(text: string): string {
  return isNoText(text) ? '' : foldLabel(text);
}

/**
 * What a stage or status means, in English or French; whatever is neither won nor lost is open. "Won?" is not sure of itself.
 * @example stageReading('5 - Affaire gagnée').kind // 'won'
 */
export function stageReading(text: string): StageReading {
  const reading = readingOf(text);
  return /\?\s*$/.test(text) ? { ...reading, doubtful: reading.doubtful || reading.kind !== 'open' } : reading;
}

function readingOf(text: string): StageReading {
  const words = stageKey(text)
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();
  const bare = words.replace(/^[\d ]+/, '');
  if (says(words, LOST)) {
    const both = says(words.replace(LOST, ' '), WON);
    return both || UNCERTAIN_LOSS.test(words) ? UNCERTAIN : { kind: 'lost', doubtful: false };
  }
  if (WON_ALONE.test(bare)) return { kind: 'won', doubtful: false };
  if (says(words, WON)) return UNCERTAIN_WIN.test(words) ? UNCERTAIN : { kind: 'won', doubtful: !saysNoMore(words) };
  return { kind: 'open', doubtful: ENDED.test(words) && !NOT_YET.test(words) };
}

/** What yes and no mean in a column of such a name, null when the values are not all yes or no. */
export function flagReading(name: string, keys: Iterable<string>): ((key: string) => StageReading) | null {
  const all = [...keys];
  if (all.every((key) => NO.has(key)) || !all.every((key) => isYes(key) || NO.has(key))) return null;
  const yes = ABOUT_LOSSES.test(name) ? 'lost' : ABOUT_WINS.test(name) ? 'won' : null;
  return (key) => ({ kind: isYes(key) && yes !== null ? yes : 'open', doubtful: isYes(key) && yes === null });
}

/** What a date means in a column of such a name, null where that says nothing of how deals end: of a win, that there is one. */
export function datedReading(name: string): StageReading | null {
  const kind = ABOUT_LOSSES.test(name) ? 'lost' : ABOUT_WINS.test(name) ? 'won' : null;
  return kind && { kind, doubtful: true };
}

/** Words of a win or a loss that may be none: it is open until somebody says what it is. */
const UNCERTAIN: StageReading = { kind: 'open', doubtful: true };

/** Whether what stands beside the word of a win says nothing that may take it back. */
function saysNoMore(words: string): boolean {
  const { index, 0: found } = WON.exec(words)!;
  const [before, after] = [words.slice(0, index), words.slice(index + found.length)];
  const isOf = (known: RegExp) => (word: string) => known.test(word);
  return before.split(' ').every(isOf(BEFORE_A_WIN)) && after.split(' ').every(isOf(AFTER_A_WIN));
}

/** Whether a word is there, and nothing before it takes it back; "won’t" is no win. */
function says(words: string, pattern: RegExp): boolean {
  const found = pattern.exec(words);
  return found !== null && words[found.index + found[0].length] !== "'" && !NOT_YET.test(words.slice(0, found.index));
}
