import type { Translation } from '..';
import type { functions as en } from '../en/functions';

export const functions: Translation<typeof en> = {
  channel: 'Canal',
  persona: 'Persona',
  personas: 'Personas',
  total: 'Total',
  totals: 'Totaux',
  notSet: '(non renseigné)',
  other: 'Autres',
  others: 'Autre',
  allPersonas: 'Tous les personas',
  allChannels: 'Tous les canaux',
  averageSale: 'Montant moyen',
  averageSales: 'Montant moyen d’une vente',
  amount: 'Montant',
  stageLead: 'prospect',
  stageMql: 'MQL',
  stageSql: 'SQL',
  stageOpportunity: 'opportunité',
  stageOpportunities: 'opportunités',
  stageCustomer: 'client',
  boundLow: 'bas',
  boundHigh: 'haut',
};
