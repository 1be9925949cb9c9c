/** What the cells of a column hold. */
export type ColumnType = 'text' | 'dateTime' | 'count' | 'money';

/** One column of the lead log: the tab, its validation, the reader, the importer and the docs all come from this. */
export interface Column {
  readonly key: ColumnKey;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly label: { readonly en: string; readonly fr: string };
  readonly help: { readonly en: string; readonly fr: string };
  /** Other names the importer recognises, as real exports write them. The log itself answers to its labels only. */
  readonly aliases: readonly string[];
}

export type ColumnKey =
  | 'id'
  | 'created'
  | 'channel'
  | 'persona'
  | 'leads'
  | 'mql'
  | 'sql'
  | 'opportunity'
  | 'won'
  | 'lost'
  | 'customers'
  | 'amount'
  | 'owner'
  | 'contacted'
  | 'attempts'
  | 'rejected';

export const COLUMNS: readonly Column[] = [
  {
    key: 'id',
    type: 'text',
    required: false,
    label: { en: 'Lead ID', fr: 'ID lead' },
    help: {
      en: 'Unique. An import updates the lead that has the same ID.',
      fr: 'Unique. Un import met à jour le lead qui porte le même identifiant.',
    },
    aliases: ['Record ID', 'ID de fiche d’informations', 'Deal - ID', 'Affaire - ID', 'ID de piste', 'LEADID', 'id'],
  },
  {
    key: 'created',
    type: 'dateTime',
    required: true,
    label: { en: 'Created', fr: 'Créé le' },
    help: { en: 'When the lead came in.', fr: 'Date d’arrivée du lead.' },
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
  {
    key: 'channel',
    type: 'text',
    required: true,
    label: { en: 'Channel', fr: 'Canal' },
    help: { en: 'Where the lead comes from.', fr: 'Origine du lead.' },
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
  {
    key: 'persona',
    type: 'text',
    required: true,
    label: { en: 'Persona', fr: 'Persona' },
    help: { en: 'What kind of customer the lead would be.', fr: 'Profil type du client.' },
    aliases: ['Buyer persona', 'Job title', 'Job function', 'Intitulé du poste', 'Poste', 'Fonction', 'Segment'],
  },
  {
    key: 'leads',
    type: 'count',
    required: false,
    label: { en: 'Leads', fr: 'Leads' },
    help: {
      en: 'Number of leads of this row. Blank is 1; a larger number is a batch.',
      fr: 'Nombre de leads de la ligne. Vide = 1 ; un nombre plus grand est un lot.',
    },
    aliases: ['Number of leads', 'Nombre de leads'],
  },
  {
    key: 'mql',
    type: 'dateTime',
    required: false,
    label: { en: 'MQL on', fr: 'MQL le' },
    help: { en: 'When marketing qualified the lead.', fr: 'Date de qualification par le marketing.' },
    aliases: ['Became a Marketing Qualified Lead Date'],
  },
  {
    key: 'sql',
    type: 'dateTime',
    required: false,
    label: { en: 'SQL on', fr: 'SQL le' },
    help: { en: 'When sales accepted the lead.', fr: 'Date de validation par les commerciaux.' },
    aliases: ['Became a Sales Qualified Lead Date'],
  },
  {
    key: 'opportunity',
    type: 'dateTime',
    required: false,
    label: { en: 'Opportunity on', fr: 'Opportunité le' },
    help: { en: 'When a deal was opened.', fr: 'Date d’ouverture de l’affaire.' },
    aliases: ['Opportunity created', 'Became an Opportunity Date', 'First Deal Created Date'],
  },
  {
    key: 'won',
    type: 'dateTime',
    required: false,
    label: { en: 'Won on', fr: 'Gagné le' },
    help: { en: 'When the lead became a customer.', fr: 'Date à laquelle le lead est devenu client.' },
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
  {
    key: 'lost',
    type: 'dateTime',
    required: false,
    label: { en: 'Lost on', fr: 'Perdu le' },
    help: { en: 'When the lead was lost.', fr: 'Date de la perte.' },
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
  {
    key: 'customers',
    type: 'count',
    required: false,
    label: { en: 'Customers', fr: 'Clients' },
    help: {
      en: 'Customers won from this row, for batches. Blank is 1 where “Won on” is filled in, else 0.',
      fr: 'Clients gagnés sur cette ligne, pour les lots. Vide = 1 si « Gagné le » est rempli, sinon 0.',
    },
    aliases: ['Number of customers', 'Nombre de clients'],
  },
  {
    key: 'amount',
    type: 'money',
    required: false,
    label: { en: 'Amount', fr: 'Montant' },
    help: {
      en: 'Revenue of the won deal(s) of this row. Blank or 0 is unknown.',
      fr: 'Chiffre d’affaires de la ou des ventes de la ligne. Vide ou 0 = inconnu.',
    },
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
  {
    key: 'owner',
    type: 'text',
    required: false,
    label: { en: 'Owner', fr: 'Commercial' },
    help: { en: 'The salesperson in charge.', fr: 'Le commercial en charge.' },
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
  {
    key: 'contacted',
    type: 'dateTime',
    required: false,
    label: { en: 'First contact', fr: 'Premier contact' },
    help: { en: 'When sales first reached out.', fr: 'Date du premier contact commercial.' },
    aliases: ['Converted', 'converted_date'],
  },
  {
    key: 'attempts',
    type: 'count',
    required: false,
    label: { en: 'Attempts', fr: 'Tentatives' },
    help: { en: 'How often sales tried to reach the lead.', fr: 'Nombre de tentatives de contact.' },
    aliases: ['Number of times contacted'],
  },
  {
    key: 'rejected',
    type: 'text',
    required: false,
    label: { en: 'Rejection reason', fr: 'Motif de rejet' },
    help: { en: 'Why sales sent the lead back.', fr: 'Raison pour laquelle les commerciaux ont refusé le lead.' },
    aliases: ['Deal - Lost reason', 'Affaire - Raison de la perte'],
  },
];
