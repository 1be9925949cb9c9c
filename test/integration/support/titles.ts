/** The tabs of a new workbook, from left to right. */
export const ENGLISH = [
  'Start',
  'Settings',
  'Leads',
  '1 Close rates',
  '2 Lead values',
  '3 Tracking',
  '4 Commitments',
  'Signed',
];
export const FRENCH = [
  'Accueil',
  'Réglages',
  'Leads',
  '1 Taux de conclusion',
  '2 Valeur des leads',
  '3 Suivi',
  '4 Engagements',
  'Signé',
];
