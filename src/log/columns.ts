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
  /**
   * That a file which has the column blank for a lead takes it back: an outcome, or what goes when its win or its loss does. What
   * people type into the log has none.
   */
  readonly takenBack?: 'alone' | 'withWin' | 'withLoss';
  /** Words the log is recognised by; what a column is for is in the dictionaries. */
  readonly label: Readonly<Record<Language, string>>;
  /** Labels that earlier versions wrote, which are recognised like today's. */
  readonly formerly?: readonly string[];
}

const DECLARED = {
  id: {
    type: 'text',
    label: { en: 'Lead ID', fr: 'Identifiant' },
    formerly: ['ID lead'],
  },
  created: {
    type: 'dateTime',
    required: true,
    label: { en: 'Created', fr: 'Créé le' },
  },
  channel: {
    type: 'text',
    required: true,
    label: { en: 'Channel', fr: 'Canal' },
  },
  persona: {
    type: 'text',
    required: true,
    label: { en: 'Persona', fr: 'Persona' },
  },
  leads: {
    type: 'count',
    label: { en: 'Leads', fr: 'Leads' },
  },
  mql: {
    type: 'dateTime',
    label: { en: 'MQL on', fr: 'MQL le' },
  },
  sql: {
    type: 'dateTime',
    label: { en: 'SQL on', fr: 'SQL le' },
  },
  opportunity: {
    type: 'dateTime',
    label: { en: 'Opportunity on', fr: 'Opportunité le' },
  },
  won: {
    type: 'dateTime',
    takenBack: 'alone',
    label: { en: 'Won on', fr: 'Gagné le' },
  },
  lost: {
    type: 'dateTime',
    takenBack: 'alone',
    label: { en: 'Lost on', fr: 'Perdu le' },
  },
  customers: {
    type: 'count',
    takenBack: 'alone',
    label: { en: 'Customers', fr: 'Clients' },
  },
  amount: {
    type: 'money',
    takenBack: 'withWin',
    label: { en: 'Amount', fr: 'Montant' },
  },
  owner: {
    type: 'text',
    label: { en: 'Owner', fr: 'Commercial' },
  },
  contacted: {
    type: 'dateTime',
    label: { en: 'First contact', fr: 'Premier contact' },
  },
  attempts: {
    type: 'count',
    label: { en: 'Attempts', fr: 'Tentatives' },
  },
  rejected: {
    type: 'text',
    label: { en: 'Rejection reason', fr: 'Motif de rejet' },
  },
  lostReason: {
    type: 'text',
    takenBack: 'withLoss',
    label: { en: 'Lost reason', fr: 'Motif de perte' },
  },
  rejectedOn: {
    type: 'dateTime',
    label: { en: 'Rejected on', fr: 'Rejeté le' },
  },
  review: {
    type: 'text',
    label: { en: 'Review', fr: 'Réexamen' },
  },
  reviewedOn: {
    type: 'dateTime',
    label: { en: 'Reviewed on', fr: 'Réexaminé le' },
  },
  mqls: {
    type: 'count',
    optional: true,
    label: { en: 'Number of MQL', fr: 'Nombre de MQL' },
  },
  sqls: {
    type: 'count',
    optional: true,
    label: { en: 'Number of SQL', fr: 'Nombre de SQL' },
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
