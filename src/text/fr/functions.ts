import type { Translations } from '..';
import type * as en from '../en/functions';

/** What the pages say: the custom functions, in a line each. */
export const page: Translations<typeof en.page> = {
  functionLines: {
    SLA_CLOSE_RATE: 'clients ÷ leads',
    SLA_CLOSE_RATE_LOW: 'borne basse de l’intervalle où se situe le vrai taux',
    SLA_CLOSE_RATE_HIGH: 'borne haute de cet intervalle',
    SLA_COUNTS: 'leads par canal et persona',
    SLA_CLOSE_RATES: 'taux de conclusion par canal et persona',
    SLA_CUSTOMERS: 'les clients derrière ces taux',
    SLA_BATCHES: 'les leads d’une période, une ligne par jour, canal et persona',
    SLA_LEAD_VALUE: 'taux de conclusion × montant moyen',
    SLA_AVERAGE_SALES: 'montant moyen d’une vente par persona',
    SLA_LEAD_VALUES: 'valeur des leads par canal et persona',
    SLA_TARGET: 'leads entiers pour atteindre un objectif',
    SLA_TARGETS: 'objectifs par canal et persona',
    SLA_COMMITMENTS: 'objectifs remplacés là où vous avez saisi les vôtres',
    SLA_REVENUE: 'ce que vaut un nombre de leads',
    SLA_COMMITTED: 'engagements du mois, signés ou en brouillon',
    SLA_PACE: 'leads attendus à un jour du mois',
    SLA_FORECAST: 'leads en fin de mois, à ce rythme',
    SLA_STATUS: 'en avance, dans les temps, à risque ou en retard',
    SLA_TRACKING: 'le mois en cours face aux engagements',
    SLA_DAILY: 'leads attendus et réalisés, jour par jour',
    SLA_HOLIDAYS: 'jours fériés français d’une année',
  },
  sidebar: {
    helpFunctions: 'Fonctions utilisables dans toute cellule',
  },
};
