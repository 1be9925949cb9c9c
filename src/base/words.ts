import type { Language } from './types';

/**
 * The words the core itself recognises in a sheet, or writes into one: data rather than messages, because a table written in
 * one language must be read in the other.
 */
export const WORDS = {
  channel: { en: 'Channel', fr: 'Canal' },
  persona: { en: 'Persona', fr: 'Persona' },
  personas: { en: 'Personas', fr: 'Personas' },
  total: { en: 'Total', fr: 'Total' },
  totals: { en: 'Totals', fr: 'Totaux' },
  /** The segment of leads without a label: beside labels, and where nobody has one. */
  notSet: { en: '(not set)', fr: '(non renseigné)' },
  allLeads: { en: 'All leads', fr: 'Tous les leads' },
  other: { en: 'Other', fr: 'Autres' },
  others: { en: 'Others', fr: 'Autre' },
  allPersonas: { en: 'All personas', fr: 'Tous les personas' },
  allChannels: { en: 'All channels', fr: 'Tous les canaux' },
  averageSale: { en: 'Average sale', fr: 'Montant moyen' },
  averageSales: { en: 'Average sales', fr: 'Montant moyen d’une vente' },
  amount: { en: 'Amount', fr: 'Montant' },
  stageLead: { en: 'lead', fr: 'prospect' },
  stageLeads: { en: 'leads', fr: 'prospects' },
  stageMql: { en: 'MQL', fr: 'MQL' },
  stageMqls: { en: 'MQLs', fr: 'MQLs' },
  stageSql: { en: 'SQL', fr: 'SQL' },
  stageSqls: { en: 'SQLs', fr: 'SQLs' },
  stageOpportunity: { en: 'opportunity', fr: 'opportunité' },
  stageOpportunities: { en: 'opportunities', fr: 'opportunités' },
  stageCustomer: { en: 'customer', fr: 'client' },
  stageCustomers: { en: 'customers', fr: 'clients' },
  boundLow: { en: 'low', fr: 'bas' },
  boundHigh: { en: 'high', fr: 'haut' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Word = keyof typeof WORDS;

/** A word in a language. */
export function wordIn(language: Language, key: Word): string {
  return WORDS[key][language];
}
