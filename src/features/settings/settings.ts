import type { Language } from '../../base/types';
import type { Region } from '../../calendar/holidays';

type Words = Readonly<Record<Language, string>>;

/** Whose public holidays the list of holidays is kept filled with. */
export const REGION_CHOICES: readonly { readonly region: Region | null; readonly label: Words }[] = [
  { region: null, label: { en: 'None', fr: 'Aucun' } },
  { region: 'FR', label: { en: 'France', fr: 'France' } },
  { region: 'FR-ALSACE-MOSELLE', label: { en: 'Alsace and Moselle', fr: 'Alsace et Moselle' } },
];

export type SettingName =
  | 'asOf'
  | 'pinned'
  | 'months'
  | 'confidence'
  | 'currency'
  | 'weekend'
  | 'region'
  | 'hours'
  | 'aheadFrom'
  | 'onTrackFrom'
  | 'atRiskFrom'
  | 'recipients';

/** What may be typed into the value cell, and how it looks. */
export type SettingType = 'date' | 'checkbox' | 'months' | 'percent' | 'currency' | 'weekend' | 'region' | 'text';

/** One setting: the row on the tab, its validation, its reader and its help come from this. */
export interface Setting {
  readonly name: SettingName;
  readonly type: SettingType;
  readonly label: Words;
  readonly help: Words;
  /** The value a new workbook starts with; the as-of date starts with today. */
  readonly initial: string | number | boolean;
  /** Limits of a number, ends included. */
  readonly min?: number;
  readonly max?: number;
}

/** Offered in the dropdown; any other ISO code may be typed. */
export const CURRENCIES: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'BRL', 'MAD', 'XOF'];

export const SETTINGS: readonly Setting[] = [
  {
    name: 'asOf',
    type: 'date',
    label: { en: 'As-of date', fr: 'Date d’arrêté' },
    help: {
      en: 'The day the figures are for. Its month is the month being planned; “Refresh the date” sets it to today.',
      fr: 'Le jour auquel les chiffres sont arrêtés. Son mois est le mois à planifier ; « Actualiser la date » y remet le jour même.',
    },
    initial: '',
  },
  {
    name: 'pinned',
    type: 'checkbox',
    label: { en: 'Keep this date', fr: 'Garder cette date' },
    help: {
      en: 'Ticked: the as-of date stays as typed. Unticked: it follows today.',
      fr: 'Coché : la date d’arrêté reste telle que saisie. Décoché : elle suit le calendrier.',
    },
    initial: false,
  },
  {
    name: 'months',
    type: 'months',
    label: { en: 'Months of history', fr: 'Mois d’historique' },
    help: {
      en: 'Close rates use the leads created in this many full months before the month of the as-of date.',
      fr: 'Les taux de conclusion portent sur les leads créés pendant ce nombre de mois complets, avant le mois de la date d’arrêté.',
    },
    initial: 6,
    min: 1,
    max: 120,
  },
  {
    name: 'confidence',
    type: 'percent',
    label: { en: 'Confidence of the ranges', fr: 'Niveau de confiance' },
    help: {
      en: 'How sure the low and high close rates are meant to be: 95% is usual.',
      fr: 'Certitude visée par les taux bas et haut : 95 % en général.',
    },
    initial: 0.95,
    min: 0.5,
    max: 0.999,
  },
  {
    name: 'currency',
    type: 'currency',
    label: { en: 'Currency', fr: 'Devise' },
    help: {
      en: 'The three-letter code of the currency of all amounts. Amounts are not converted.',
      fr: 'Code à trois lettres de la devise des montants. Aucune conversion n’est faite.',
    },
    initial: 'EUR',
  },
  {
    name: 'weekend',
    type: 'weekend',
    label: { en: 'Days off', fr: 'Jours de repos' },
    help: {
      en: 'The weekdays nobody works; all others, minus the holidays, are working days.',
      fr: 'Jours de la semaine non travaillés ; les autres, hors jours fériés, sont des jours ouvrés.',
    },
    initial: 1,
  },
  {
    name: 'region',
    type: 'region',
    label: { en: 'Public holidays of', fr: 'Jours fériés de' },
    help: {
      en: 'Fills the list of holidays with the dates of the year. Tick “Worked” beside one that your team works.',
      fr: 'Tient la liste des jours fériés aux dates de l’année. Cochez « Travaillé » pour un férié que votre équipe travaille.',
    },
    initial: '',
  },
  {
    name: 'hours',
    type: 'text',
    label: { en: 'Opening hours', fr: 'Heures d’ouverture' },
    help: {
      en: 'When sales are there to answer, for example 09:00-12:30, 14:00-18:00.',
      fr: 'Quand les commerciaux sont joignables, par exemple 09:00-12:30, 14:00-18:00.',
    },
    initial: '09:00-18:00',
  },
  {
    name: 'aheadFrom',
    type: 'percent',
    label: { en: '“Ahead” above', fr: '« En avance » au-delà de' },
    help: {
      en: 'Actual ÷ expected to date above this is ahead: check that sales can keep up.',
      fr: 'Réalisé ÷ attendu à date au-delà de cette limite : en avance. Vérifiez que les commerciaux suivent.',
    },
    initial: 1.15,
    min: 1,
    max: 10,
  },
  {
    name: 'onTrackFrom',
    type: 'percent',
    label: { en: '“On track” from', fr: '« Dans les temps » à partir de' },
    help: {
      en: 'Actual ÷ expected to date from this on is on track.',
      fr: 'Réalisé ÷ attendu à date à partir de cette limite : dans les temps.',
    },
    initial: 0.9,
    min: 0,
    max: 10,
  },
  {
    name: 'atRiskFrom',
    type: 'percent',
    label: { en: '“At risk” from', fr: '« À risque » à partir de' },
    help: {
      en: 'Actual ÷ expected to date from this on is at risk; below, it is behind.',
      fr: 'Réalisé ÷ attendu à date à partir de cette limite : à risque ; en dessous : en retard.',
    },
    initial: 0.7,
    min: 0,
    max: 10,
  },
  {
    name: 'recipients',
    type: 'text',
    label: { en: 'Recipients', fr: 'Destinataires' },
    help: {
      en: 'E-mail addresses of the people who follow the month, separated by commas.',
      fr: 'Adresses e-mail des personnes qui suivent le mois, séparées par des virgules.',
    },
    initial: '',
  },
];

export type ListName = 'goals' | 'averages' | 'adjustments' | 'channels' | 'personas' | 'holidays';

export type ListColumnName =
  | ('label' | 'month' | 'goal' | 'share' | 'date' | 'text' | 'worked')
  | ('persona' | 'amount' | 'channel' | 'leads' | 'why');

export interface ListColumn {
  readonly name: ListColumnName;
  readonly label: Words;
  readonly help: Words;
}

/** A list on the settings tab: its columns stand side by side under the header row. */
export interface SettingsList {
  readonly name: ListName;
  /** What stands above its headers, where they do not say it themselves. */
  readonly title?: Words;
  /** How many rows it has below its headers. */
  readonly rows: number;
  /** Where a new workbook puts the first column (1-based); it is found again by its header. */
  readonly column: number;
  readonly columns: readonly ListColumn[];
}

/** Rows of a list whose length is limited by what it is for. */
const ROOM = 60;
/** Rows of one that grows with every month: nearly all that a new sheet has. */
const OPEN_END = 900;

export const LISTS: readonly SettingsList[] = [
  {
    name: 'goals',
    title: { en: 'Goals', fr: 'Objectifs' },
    rows: ROOM,
    column: 5,
    columns: [
      {
        name: 'month',
        label: { en: 'Month', fr: 'Mois' },
        help: { en: 'Any day of the month.', fr: 'N’importe quel jour du mois.' },
      },
      {
        name: 'goal',
        label: { en: 'Revenue goal', fr: 'Objectif de CA' },
        help: {
          en: 'The revenue the company wants from new customers.',
          fr: 'Chiffre d’affaires attendu des nouveaux clients.',
        },
      },
      {
        name: 'share',
        label: { en: 'Marketing share', fr: 'Part du marketing' },
        help: {
          en: 'The share of that revenue marketing’s leads must bring. Blank is 100%.',
          fr: 'Part de ce chiffre d’affaires que les leads du marketing doivent apporter. Vide = 100 %.',
        },
      },
    ],
  },
  {
    name: 'averages',
    title: { en: 'Average sales', fr: 'Montants moyens d’une vente' },
    rows: ROOM,
    column: 8,
    columns: [
      {
        name: 'persona',
        label: { en: 'Persona', fr: 'Persona' },
        help: {
          en: 'The persona the amount is for. Blank: all personas without a row of their own.',
          fr: 'Persona concerné. Vide : tous les personas qui n’ont pas de ligne à eux.',
        },
      },
      {
        name: 'amount',
        label: { en: 'Amount', fr: 'Montant' },
        help: {
          en: 'Your own average sale; it is used in place of the one measured in the lead log.',
          fr: 'Votre montant moyen d’une vente ; il remplace celui mesuré dans le journal des leads.',
        },
      },
    ],
  },
  {
    name: 'adjustments',
    title: { en: 'Adjustments', fr: 'Ajustements' },
    rows: OPEN_END,
    column: 10,
    columns: [
      {
        name: 'month',
        label: { en: 'Month', fr: 'Mois' },
        help: { en: 'Any day of the month the number is for.', fr: 'N’importe quel jour du mois concerné.' },
      },
      {
        name: 'channel',
        label: { en: 'Channel', fr: 'Canal' },
        help: { en: 'The channel of the target.', fr: 'Canal de l’objectif.' },
      },
      {
        name: 'persona',
        label: { en: 'Persona', fr: 'Persona' },
        help: { en: 'The persona of the target.', fr: 'Persona de l’objectif.' },
      },
      {
        name: 'leads',
        label: { en: 'Leads', fr: 'Leads' },
        help: {
          en: 'The leads you commit to in place of the target: a whole number, 0 included.',
          fr: 'Leads engagés à la place de l’objectif : un nombre entier, 0 compris.',
        },
      },
      {
        name: 'why',
        label: { en: 'Why', fr: 'Motif' },
        help: { en: 'Why the team commits to another number.', fr: 'Pourquoi l’équipe s’engage sur un autre nombre.' },
      },
    ],
  },
  {
    name: 'channels',
    rows: ROOM,
    column: 15,
    columns: [
      {
        name: 'label',
        label: { en: 'Channels', fr: 'Canaux' },
        help: {
          en: 'The channels and their order. Leads of any other channel are counted under “Other”. Empty: all channels of the log.',
          fr: 'Les canaux, dans l’ordre voulu. Les leads d’un autre canal sont comptés sous « Autres ». Liste vide : tous les canaux du journal.',
        },
      },
    ],
  },
  {
    name: 'personas',
    rows: ROOM,
    column: 16,
    columns: [
      {
        name: 'label',
        label: { en: 'Personas', fr: 'Personas' },
        help: {
          en: 'The personas and their order. Leads of any other persona are counted under “Other”. Empty: all personas of the log.',
          fr: 'Les personas, dans l’ordre voulu. Les leads d’un autre persona sont comptés sous « Autres ». Liste vide : tous les personas du journal.',
        },
      },
    ],
  },
  {
    name: 'holidays',
    rows: ROOM,
    column: 17,
    columns: [
      {
        name: 'date',
        label: { en: 'Holidays', fr: 'Jours fériés' },
        help: {
          en: 'Days nobody works, besides the days off.',
          fr: 'Jours non travaillés, en plus des jours de repos.',
        },
      },
      {
        name: 'text',
        label: { en: 'Name', fr: 'Nom' },
        help: { en: 'For your own use.', fr: 'Pour mémoire.' },
      },
      {
        name: 'worked',
        label: { en: 'Worked', fr: 'Travaillé' },
        help: {
          en: 'Ticked: the team works that day all the same.',
          fr: 'Coché : l’équipe travaille quand même ce jour-là.',
        },
      },
    ],
  },
];

/** The row of the headers on the settings tab. */
export const SETTINGS_HEADER_ROW = 4;

/** A list by its name. */
export const listOf = (name: ListName): SettingsList => LISTS.find((list) => list.name === name)!;
