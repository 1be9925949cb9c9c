import type { Translations } from '..';
import type * as en from '../en/rates';

/** What the script says and writes: step 1, the close rates. */
export const script: Translations<typeof en.script> = {
  assistant: {
    step1: 'Taux de conclusion',
    step1Purpose: 'Quelle part des leads de chaque canal et persona devient cliente.',
    leadsInPeriod: 'Leads de la période',
    customers: 'Clients',
    customersSoFar: 'Clients à ce jour',
    toCome: 'Ventes encore attendues',
    rateSoFar: 'Taux de conclusion à ce jour',
    rateEventual: 'Taux de conclusion à terme',
    bySoFar: 'Taux retenu\u202f: le taux à ce jour, où un lead encore ouvert compte comme non gagné.',
    byEventual: (v, f) =>
      `Taux retenu\u202f: le taux à terme, avec les clients à ce jour et ceux encore attendus dans les ${f.int(v.horizon)} jours suivant l’arrivée du lead.`,
    range: (v, f) => `de ${f.percent(v.low)} à ${f.percent(v.high)}`,
    adviceLeads:
      'Apportez vos leads\u202f: un fichier CSV ou Excel de votre CRM, un autre onglet, ou des lignes saisies dans l’onglet Leads.',
    adviceOutcome:
      'Les taux ne peuvent pas encore être connus\u202f: aucun lead n’est gagné ni perdu. Remplissez «\u202fGagné le\u202f», ou importez un fichier qui contient l’issue des leads.',
  },
  problems: {
    fewLeads: (v, f) =>
      `${f.int(v.count ?? 0)} taux de conclusion sur ${f.int(v.of ?? 0)} reposent sur moins de 20 leads\u202f: lisez-les avec leurs taux bas et haut.`,
    manyOpen: (v) =>
      `${v.value} des leads de la période sont encore ouverts, ni gagnés ni perdus\u202f: les taux de conclusion peuvent encore monter.`,
    plansSoFar: (v, f) =>
      `Ce classeur planifie encore avec le taux à ce jour\u202f: ${f.percent(v.share ?? 0)} à ce jour, ${f.percent(v.otherShare ?? 0)} une fois que les leads ouverts auront eu leur temps.${(v.share ?? 0) < (v.otherShare ?? 0) ? ' Les valeurs d’un lead sont trop basses d’autant, et les objectifs de leads trop élevés.' : ''} Choisissez le taux avec lequel planifier.`,
    rateNote: (v) => v.value ?? '',
  },
  delay: {
    days: 'Jours',
    share: 'Part des ventes déjà faites',
    horizon: 'Délai',
    wins: 'Ventes utilisées',
    since: 'Début de l’historique',
    method: 'Méthode',
    sales: 'Ventes avec montant',
    mean: 'Montant moyen',
    spread: 'Dispersion',
    shareWon: 'Part déjà gagnée',
    note: 'Remarque',
    fewWins: (v, f) =>
      `Il n’y a que ${f.int(v.wins)} des ${f.int(v.needed)} ventes datées nécessaires dans les ${f.int(v.horizon)} jours suivant l’arrivée du lead\u202f: les taux sont ceux à ce jour.${v.day === null ? '' : ` Les leads créés avant le ${f.day(v.day)}, quand aucun gain n’est noté, n’y comptent pas.`}`,
    youngLog: (v, f) =>
      `L’historique est encore trop court\u202f: le lead le plus ancien date du ${f.day(v.since)}, il y a moins de ${f.int(v.horizon)} jours. Les taux sont ceux à ce jour.`,
    unknownRate:
      'Le taux est inconnu\u202f: aucun lead de la période n’est encore gagné, et trop peu sont assez anciens pour le dire.',
    noWinBefore: (v, f) =>
      `Aucun gain n’est noté avant le ${f.day(v.day)}\u202f: les leads plus anciens sont laissés de côté.`,
  },
  sheet: {
    ratesTitle: 'Étape 1 · Taux de conclusion',
    ratesHint:
      'La part des leads créés pendant la période qui deviennent clients, à ce jour et à terme. Chaque chiffre ci-dessous se vérifie dans sa cellule.',
    ratesUnknown:
      'Les taux de conclusion ne peuvent pas encore être connus\u202f: aucun lead du journal n’est gagné ni perdu. Remplissez «\u202fGagné le\u202f», ou importez un fichier qui contient l’issue des leads.',
    ratesFrom: 'Leads créés du',
    ratesTo: 'au',
    ratesMethod: 'Taux retenu',
    ratesHorizon: 'Compté si gagné en (jours)',
    ratesHalf: 'La moitié des ventes vient en (jours)',
    ratesMost: '90\u202f% des ventes viennent en (jours)',
    readingsTable: 'Trois lectures du taux de conclusion',
    readingsHint:
      'À ce jour\u202f: les clients actuels. Conclus\u202f: les ventes de ces mois, quelle que soit la date du lead. À terme\u202f: avec les ventes encore attendues.',
    reading: 'Tous les leads de la période',
    readingRate: 'Taux',
    readingLow: 'Taux bas',
    readingHigh: 'Taux haut',
    readingSoFar: 'À ce jour',
    readingClosed: 'Conclus dans la période',
    readingEventual: 'À terme',
    readingUsed: 'retenu',
    rateTable: 'Taux de conclusion',
    rateTableHint:
      'Le taux retenu. En gris\u202f: moins de 20 leads, à lire avec ses taux bas et haut dans le détail plus bas.',
    leadsTable: 'Leads',
    monthsTable: 'Mois par mois',
    monthsHint:
      'Tant qu’un mois n’a pas 100\u202f% de ses ventes, selon le délai habituel, son taux à ce jour va encore monter.',
    monthsCustomers: 'Clients à ce jour',
    monthsRate: 'Taux à ce jour',
    monthsShare: 'Ventes déjà faites',
    monthYoung: 'mois récent',
    segmentsTable: 'Détail par canal et persona',
    segmentsHint:
      'Poids de ses propres données\u202f: la part du taux qui vient de ses propres leads, et non de son canal, de son persona et de tous. Leads équivalents\u202f: les leads que vaut ce taux.',
    evidenceTable: 'Leads équivalents',
    evidenceHint: 'Le nombre de leads que vaut chaque taux de conclusion.',
    factsTable: 'Ce que l’on sait du délai',
    curveTable: 'Le délai, jour par jour',
    curveDays: 'Jours depuis la création',
    curveShare: 'Part des ventes déjà faites',
    channelTable: 'Taux de conclusion par canal',
    channelLabel: 'Canal',
    channelRange: 'Du taux bas au taux haut',
    channelRate: 'Taux de conclusion',
    delayChart: 'Part des ventes déjà faites, selon l’âge du lead en jours',
    channelChart: 'Taux de conclusion par canal\u202f: un point, et une barre du taux bas au taux haut',
  },
};
