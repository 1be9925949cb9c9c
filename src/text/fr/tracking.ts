import type { Translation } from '..';
import type { tracking as en } from '../en/tracking';

export const tracking: Translation<typeof en> = {
  ahead: 'en avance',
  onTrack: 'dans les temps',
  atRisk: 'à risque',
  behind: 'en retard',

  channel: 'Canal',
  persona: 'Persona',
  committed: 'Engagé',
  actual: 'Réalisé',
  expected: 'Attendu à ce jour',
  attainment: 'Atteinte',
  status: 'Statut',
  forecast: 'Prévision',
  neededPerDay: 'À faire par jour',
  committedValue: 'Valeur engagée',
  valueToDate: 'Valeur à ce jour',
  total: 'Total',

  value: 'Valeur',
  state: 'État',
  signed: 'signé',
  draft: 'brouillon',

  day: 'Jour',
  expectedLeads: 'Leads attendus',
  actualLeads: 'Leads réalisés',
  expectedValue: 'Valeur attendue',
  actualValue: 'Valeur réalisée',

  date: 'Date',
  holiday: 'Jour férié',
  newYear: 'Jour de l’An',
  goodFriday: 'Vendredi saint',
  easterMonday: 'Lundi de Pâques',
  labourDay: 'Fête du Travail',
  victoryDay: 'Victoire 1945',
  ascension: 'Ascension',
  whitMonday: 'Lundi de Pentecôte',
  bastilleDay: 'Fête nationale',
  assumption: 'Assomption',
  allSaints: 'Toussaint',
  armistice: 'Armistice 1918',
  christmas: 'Noël',
  stStephen: 'Saint-Étienne',
};
