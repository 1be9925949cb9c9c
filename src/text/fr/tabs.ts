import type { Translation } from '..';
import type { tabs as english } from '../en/tabs';

export const tabs: Translation<typeof english> = {
  start: 'Accueil',
  settings: 'Réglages',
  leads: 'Leads',
  rates: '1 Taux de conclusion',
  values: '2 Valeur des leads',
  tracking: '3 Suivi',
  commitments: '4 Engagements',
  signed: 'Signé',
};
