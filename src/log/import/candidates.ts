import { exactOf, named, OWN } from './known-names';
import type { Confidence, ImportKey } from './mapping';
import { nameWords } from './names';
import type { PresetMatch } from './preset-match';
import type { FileColumn } from './table';

/** A column of the file that may be what a key stands for. */
export interface Candidate {
  readonly key: ImportKey;
  readonly column: FileColumn;
  /** Below 0 for the names of a tool, 0 for the log's own label, then the aliases in their order of preference. */
  readonly rank: number;
  readonly confidence: Confidence;
  /** Beside a column of companies it is what those turn over. */
  readonly turnover: boolean;
}

const PRESET = -1000;
const PREFIX = 100;

const TURNOVER = new Set(['Revenue', 'Chiffre d’affaires', 'CA', 'Turnover', 'Revenu'].map((name) => exactOf(name)));
/** Dates of something else than the coming in of a lead. */
const OTHER_DATE = new RegExp(
  `\\b(?:${[
    ...['clos\\w*', 'clotur\\w*', 'ferm\\w*', 'birth\\w*', 'born', 'naissance', 'anniv\\w*', 'dob', 'ne', 'nee'],
    ...[
      'modif\\w*',
      'updat\\w*',
      'chang\\w*',
      'maj',
      'jour',
      'last',
      'latest',
      'recent\\w*',
      'dern\\w*',
      'next',
      'proch\\w*',
    ],
    ...[
      'expect\\w*',
      'estim\\w*',
      'prev\\w*',
      'echeance',
      'deadline',
      'due',
      'target',
      'won',
      'gain',
      'gagn\\w*',
      'lost',
    ],
    ...[
      'perd\\w*',
      'perte',
      'sign\\w*',
      'convert\\w*',
      'conversion',
      'end',
      'fin',
      'expir\\w*',
      'renew\\w*',
      'renouv\\w*',
    ],
    ...[
      'deliver\\w*',
      'livraison',
      'contract',
      'contrat',
      'payment',
      'paiement',
      'invoice',
      'factur\\w*',
      'appointment',
    ],
    ...['meeting', 'rdv', 'rendez', 'follow', 'relance', 'sent', 'envoi', 'activity', 'activite', 'call', 'appel'],
    ...[
      'rejet\\w*',
      'reject\\w*',
      'unsubscri\\w*',
      'desabon\\w*',
      'decision',
      'assign\\w*',
      'attribu\\w*',
      'qualif\\w*',
    ],
    // How a lead or a customer came to an end.
    ...['delet\\w*', 'supprim\\w*', 'suppression', 'remov\\w*', 'retir\\w*', 'purg\\w*', 'archiv\\w*', 'cancel\\w*'],
    ...['annul\\w*', 'churn\\w*', 'resili\\w*', 'terminat\\w*', 'ended', 'stopp\\w*', 'withdraw\\w*', 'suspen\\w*'],
    ...[
      'desactiv\\w*',
      'deactivat\\w*',
      'disabl\\w*',
      'paus\\w*',
      'block\\w*',
      'bloqu\\w*',
      'abandon\\w*',
      'refus\\w*',
    ],
    ...['declin\\w*', 'unqualif\\w*', 'disqualif\\w*', 'bounc\\w*', 'merg\\w*', 'fusion\\w*'],
    // What was done with the file or the record.
    ...['export\\w*', 'sync\\w*', 'generat\\w*', 'gener(?:e|ee|es|ees|ation)', 'print\\w*', 'imprim\\w*', 'report\\w*'],
    ...['rapport', 'enrich\\w*', 'publi\\w*', 'view\\w*', 'click\\w*', 'cliqu\\w*', 'clic', 'read', 'lu', 'vu'],
    // Another record than the lead.
    ...['compan\\w*', 'entreprises?', 'societes?', 'organi[sz]ations?', 'org', 'found\\w*', 'fond(?:ee?|ation)'],
    ...['tasks?', 'taches?', 'tickets?', 'notes?', 'orders?', 'commandes?', 'purchas\\w*', 'achats?', 'hir\\w*'],
    ...['embauch\\w*', 'onboarding', 'live(?! chat)'],
  ].join('|')})\\b`,
);
/** A file is generated, and so is a lead. */
const LEAD_GENERATED = /\b(?:lead|prospect)s? gener\w+|\bgener\w+ (?:d[eu]s?|of) (?:lead|prospect)s?\b/;
/** What names of dates have in them. */
const DATE_NAME = /date|time|heure|creat|cree|\b(?:when|quand|day|jour|at|on|le|month|mois|added|ajout|timestamp)\b/;
const PERSON = /^(?:person|personne|people|primary contact|contact person) /;
/** Whatever record a source is written on, it is where the lead comes from. */
const SOURCE = /^[a-z]+ (?=.*\b(?:source|origine|canal|channel)\b)/;

/** What each column may be, by its name in the export of a known tool, or by the names real exports have. */
export function candidatesOf(columns: readonly FileColumn[], match: PresetMatch | null): readonly Candidate[] {
  const told = (match?.columns ?? []).flatMap(({ column, key }, i): Candidate[] =>
    key === null ? [] : [{ key, column, rank: PRESET + i, confidence: 'sure', turnover: false }],
  );
  const known = new Set(match?.columns.map(({ column }) => column.index));
  const others = columns.filter(({ index }) => !known.has(index));
  return [...told, ...others.flatMap(byName)].sort((a, b) => a.rank - b.rank);
}

/** Whether a date's name says that it is not the one a lead came in on. */
export const isOtherDate = (label: string): boolean => OTHER_DATE.test(nameWords(label).replace(LEAD_GENERATED, ''));

/** Whether the name of a column says that it holds dates. */
export const isDateName = (label: string): boolean => DATE_NAME.test(nameWords(label));

/** Whether a date's name says that a deal was closed, and not how. */
export function isClosing(label: string): boolean {
  return byName({ index: 0, label }).some(({ key }) => key === 'closed');
}

function byName(column: FileColumn): Candidate[] {
  const words = nameWords(column.label);
  const turnover = TURNOVER.has(exactOf(column.label));
  const all: readonly (readonly [string, number, (key: ImportKey) => boolean])[] = [
    [words, 0, () => true],
    [words.replace(OWN, ''), PREFIX, () => true],
    [words.replace(PERSON, ''), PREFIX, (key) => key === 'persona'],
    [words.replace(SOURCE, ''), PREFIX, (key) => key === 'channel'],
  ];
  const best = new Map<ImportKey, Candidate>();
  for (const [name, penalty, suitable] of all) {
    if (penalty > 0 && name === words) continue;
    for (const { key, rank } of named(name)) {
      const candidate = {
        key,
        column,
        rank: rank + penalty,
        confidence: penalty > 0 ? 'likely' : 'sure',
        turnover,
      } as const;
      if (suitable(key) && (best.get(key)?.rank ?? Number.POSITIVE_INFINITY) > candidate.rank) best.set(key, candidate);
    }
  }
  return [...best.values()];
}
