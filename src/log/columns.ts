import type { Language } from '../base/types';

/** What the cells of a column hold. */
export type ColumnType = 'text' | 'dateTime' | 'count' | 'money';

/** What is said of a column: the tab, its validation, the reader, the importer and the docs all come from this. */
interface Declaration {
  readonly type: ColumnType;
  /** Without it there is no log. */
  readonly required?: true;
  /** Read wherever it stands, but not among the columns a Leads tab has from the start. */
  readonly optional?: true;
  /** Words the log is recognised by; what a column is for is in the dictionaries. */
  readonly label: Readonly<Record<Language, string>>;
  /** Labels that earlier versions wrote, which are recognised like today's. */
  readonly formerly?: readonly string[];
  /** Other names the importer recognises, as real exports write them. The log itself answers to its labels only. */
  readonly aliases: readonly string[];
}

const DECLARED = {
  id: {
    type: 'text',
    label: { en: 'Lead ID', fr: 'Identifiant' },
    formerly: ['ID lead'],
    aliases: ['Record ID', 'ID de fiche d’informations', 'Deal - ID', 'Affaire - ID', 'ID de piste', 'LEADID', 'id'],
  },
  created: {
    type: 'dateTime',
    required: true,
    label: { en: 'Created', fr: 'Créé le' },
    aliases: [
      'Create Date',
      'Created on',
      'Date de création',
      'Deal - Deal created',
      'Affaire - Affaire créée',
      'created_date',
      'Created Time',
      'Created Date',
      'Created at',
      'Date created',
      'Créée le',
      'Date d’ajout',
    ],
  },
  channel: {
    type: 'text',
    required: true,
    label: { en: 'Channel', fr: 'Canal' },
    aliases: [
      'Source',
      'Lead Source',
      'lead_source',
      'Original Source',
      'Original Traffic Source',
      'Latest Source',
      'Deal - Source',
      'Origine de la piste',
      'Affaire - Source du lead',
      'Source du lead',
      'Lead channel',
      'Traffic source',
      'Source d’origine',
      'Origine du lead',
      'Origine',
      'Provenance',
      'origin',
    ],
  },
  persona: {
    type: 'text',
    required: true,
    label: { en: 'Persona', fr: 'Persona' },
    aliases: ['Buyer persona', 'Job title', 'Job function', 'Intitulé du poste', 'Poste', 'Fonction', 'Segment'],
  },
  leads: {
    type: 'count',
    label: { en: 'Leads', fr: 'Leads' },
    aliases: ['Number of leads', 'Nombre de leads'],
  },
  mql: {
    type: 'dateTime',
    label: { en: 'MQL on', fr: 'MQL le' },
    aliases: ['Became a Marketing Qualified Lead Date'],
  },
  sql: {
    type: 'dateTime',
    label: { en: 'SQL on', fr: 'SQL le' },
    aliases: ['Became a Sales Qualified Lead Date'],
  },
  opportunity: {
    type: 'dateTime',
    label: { en: 'Opportunity on', fr: 'Opportunité le' },
    aliases: ['Opportunity created', 'Became an Opportunity Date', 'First Deal Created Date'],
  },
  won: {
    type: 'dateTime',
    label: { en: 'Won on', fr: 'Gagné le' },
    aliases: [
      'Won',
      'won_date',
      'Deal - Won time',
      'Affaire - Date de gain',
      'Became a Customer Date',
      'Won date',
      'Won time',
      'Date de gain',
      'Gagné',
    ],
  },
  lost: {
    type: 'dateTime',
    label: { en: 'Lost on', fr: 'Perdu le' },
    aliases: [
      'Lost',
      'Deal - Lost time',
      'Affaire - Date de perte',
      'Affaire - Heure de l’échec',
      'Lost date',
      'Lost time',
      'Date de perte',
      'Perdu',
    ],
  },
  customers: {
    type: 'count',
    label: { en: 'Customers', fr: 'Clients' },
    aliases: ['Number of customers', 'Nombre de clients'],
  },
  amount: {
    type: 'money',
    label: { en: 'Amount', fr: 'Montant' },
    aliases: [
      'Deal - Value',
      'Affaire - Valeur',
      'Recent Deal Amount',
      'Total Revenue',
      'Revenue',
      'Montant de la transaction',
      'Deal amount',
      'Chiffre d’affaires',
      'Valeur',
    ],
  },
  owner: {
    type: 'text',
    label: { en: 'Owner', fr: 'Commercial' },
    aliases: [
      'Contact owner',
      'Deal owner',
      'Deal - Owner',
      'Propriétaire du contact',
      'Propriétaire de la transaction',
      'Affaire - Propriétaire',
      'Propriétaire de la piste',
      'Lead owner',
      'Propriétaire',
    ],
  },
  contacted: {
    type: 'dateTime',
    label: { en: 'First contact', fr: 'Premier contact' },
    aliases: ['Converted', 'converted_date'],
  },
  attempts: {
    type: 'count',
    label: { en: 'Attempts', fr: 'Tentatives' },
    aliases: ['Number of times contacted'],
  },
  rejected: {
    type: 'text',
    label: { en: 'Rejection reason', fr: 'Motif de rejet' },
    aliases: [],
  },
  lostReason: {
    type: 'text',
    label: { en: 'Lost reason', fr: 'Motif de perte' },
    aliases: ['Deal - Lost reason', 'Affaire - Raison de la perte'],
  },
  rejectedOn: {
    type: 'dateTime',
    label: { en: 'Rejected on', fr: 'Rejeté le' },
    aliases: [],
  },
  review: {
    type: 'text',
    label: { en: 'Review', fr: 'Réexamen' },
    aliases: [],
  },
  reviewedOn: {
    type: 'dateTime',
    label: { en: 'Reviewed on', fr: 'Réexaminé le' },
    aliases: [],
  },
  mqls: {
    type: 'count',
    optional: true,
    label: { en: 'Number of MQL', fr: 'Nombre de MQL' },
    aliases: [],
  },
  sqls: {
    type: 'count',
    optional: true,
    label: { en: 'Number of SQL', fr: 'Nombre de SQL' },
    aliases: [],
  },
} as const satisfies Readonly<Record<string, Declaration>>;

export type ColumnKey = keyof typeof DECLARED;

/** One column of the lead log. */
export interface Column extends Declaration {
  readonly key: ColumnKey;
}

/** The columns of the log in the order of the Leads tab, the optional ones last. */
export const COLUMNS: readonly Column[] = (Object.keys(DECLARED) as ColumnKey[]).map((key) => ({
  key,
  ...DECLARED[key],
}));

/** The columns that every Leads tab has. */
export const STANDARD_COLUMNS: readonly Column[] = COLUMNS.filter(({ optional }) => !optional);

/** The labels a column answers to: those of today in either language, and those of earlier versions. */
export function namesOfColumn({ label, formerly = [] }: Column): readonly string[] {
  return [label.en, label.fr, ...formerly];
}

/** A column by its key. */
export function columnOf(key: ColumnKey): Column {
  return { key, ...DECLARED[key] };
}
