import type { Translation } from '..';
import type * as en from '../en/settings';

/** The names of the settings, in the order of their rows. */
export const settings: Translation<typeof en.settings> = {
  asOf: 'Date d’arrêté',
  pinned: 'Garder cette date',
  months: 'Mois d’historique',
  confidence: 'Niveau de confiance',
  currency: 'Devise',
  weekend: 'Jours de repos',
  region: 'Jours fériés de',
  hours: 'Heures d’ouverture',
  aheadFrom: '«\u202fEn avance\u202f» au-delà de',
  onTrackFrom: '«\u202fDans les temps\u202f» à partir de',
  atRiskFrom: '«\u202fÀ risque\u202f» à partir de',
  recipients: 'Destinataires',
  onePersona: 'Un seul persona pour tous',
  plannedMonth: 'Mois à planifier',
};

/** What stands beside each setting. */
export const settingHelp: Translation<typeof en.settingHelp> = {
  asOf: 'Le jour auquel les chiffres sont arrêtés\u202f: c’est son mois qui est suivi. «\u202fActualiser la date\u202f» y remet le jour même.',
  pinned: 'Coché\u202f: la date d’arrêté reste telle que saisie. Décoché\u202f: elle suit le calendrier.',
  months:
    'Les taux de conclusion portent sur les leads créés pendant ce nombre de mois complets, avant le mois de la date d’arrêté.',
  confidence: 'Certitude visée par les taux bas et haut\u202f: 95\u202f% en général.',
  currency: 'Code à trois lettres de la devise des montants. Aucune conversion n’est faite.',
  weekend: 'Jours de la semaine non travaillés\u202f; les autres, hors jours fériés, sont des jours ouvrés.',
  region:
    'Tient la liste des jours fériés aux dates de l’année. Cochez «\u202fTravaillé\u202f» pour un férié que votre équipe travaille.',
  hours: 'Quand les commerciaux sont joignables, par exemple 09:00-12:30, 14:00-18:00.',
  aheadFrom:
    'Réalisé ÷ attendu à ce jour au-delà de cette limite\u202f: en avance. Vérifiez que les commerciaux suivent.',
  onTrackFrom: 'Réalisé ÷ attendu à ce jour à partir de cette limite\u202f: dans les temps.',
  atRiskFrom:
    'Réalisé ÷ attendu à ce jour à partir de cette limite\u202f: à risque\u202f; en dessous\u202f: en retard.',
  recipients: 'Adresses e-mail des personnes qui suivent le mois, séparées par des virgules.',
  onePersona:
    'Coché\u202f: tous les leads comptent sous un seul persona, et la liste des personas est gardée pour plus tard.',
  plannedMonth:
    'Le mois dont vous fixez l’objectif et les engagements\u202f: n’importe quel jour du mois. Vide\u202f: le mois de la date d’arrêté ou, à partir du 16, le suivant si ce mois est signé ou n’a pas d’objectif.',
};

/** What stands above the headers of lists that do not say it themselves. */
export const listTitles: Translation<typeof en.listTitles> = {
  goals: 'Objectifs',
  averages: 'Montants moyens d’une vente',
  adjustments: 'Ajustements',
};

/** The headers of the lists. */
export const listColumns: Translation<typeof en.listColumns> = {
  'goals.month': 'Mois',
  'goals.goal': 'Objectif de CA',
  'goals.share': 'Part du marketing',
  'averages.persona': 'Persona',
  'averages.amount': 'Montant',
  'adjustments.month': 'Mois',
  'adjustments.channel': 'Canal',
  'adjustments.persona': 'Persona',
  'adjustments.leads': 'Leads',
  'adjustments.why': 'Motif',
  'channels.label': 'Canaux',
  'personas.label': 'Personas',
  'holidays.date': 'Jours fériés',
  'holidays.text': 'Nom',
  'holidays.worked': 'Travaillé',
};

/** The notes on the headers of the lists. */
export const listHelp: Translation<typeof en.listHelp> = {
  'goals.month': 'N’importe quel jour du mois.',
  'goals.goal': 'Chiffre d’affaires attendu des nouveaux clients.',
  'goals.share': 'Part de ce chiffre d’affaires que les leads du marketing doivent apporter. Vide = 100\u202f%.',
  'averages.persona': 'Persona concerné. Vide\u202f: tous les personas qui n’ont pas de ligne à eux.',
  'averages.amount': 'Votre montant moyen d’une vente\u202f; il remplace celui mesuré dans le journal des leads.',
  'adjustments.month': 'N’importe quel jour du mois concerné.',
  'adjustments.channel': 'Canal de l’objectif.',
  'adjustments.persona': 'Persona de l’objectif.',
  'adjustments.leads': 'Leads engagés à la place de l’objectif\u202f: un nombre entier, 0 compris.',
  'adjustments.why': 'Pourquoi l’équipe s’engage sur un autre nombre.',
  'channels.label':
    'Les canaux, dans l’ordre voulu. Les leads d’un autre canal sont comptés sous «\u202fAutres\u202f». Liste vide\u202f: tous les canaux du journal.',
  'personas.label':
    'Les personas, dans l’ordre voulu. Les leads d’un autre persona sont comptés sous «\u202fAutres\u202f». Liste vide\u202f: tous les personas du journal.',
  'holidays.date': 'Jours non travaillés, en plus des jours de repos.',
  'holidays.text': 'Pour mémoire.',
  'holidays.worked': 'Coché\u202f: l’équipe travaille quand même ce jour-là.',
};

/** Whose public holidays may be kept in the list. */
export const regions: Translation<typeof en.regions> = {
  none: 'Aucun',
  FR: 'France',
  'FR-ALSACE-MOSELLE': 'Alsace et Moselle',
};
