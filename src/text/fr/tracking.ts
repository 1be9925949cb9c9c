import type { Translations } from '..';
import type * as en from '../en/tracking';
import type { Format } from '../format';

const leads = (count: number, f: Format) => `${f.int(count)} lead${plural(Math.round(count))}`;

const plural = (count: number) => (Math.abs(count) < 2 ? '' : 's');

const side = (difference: number) => (difference < 0 ? 'de retard' : 'd’avance');

/** What the script says and writes: step 3, the month as it goes. */
export const script: Translations<typeof en.script> = {
  assistant: {
    step3: 'Suivi du mois',
    step3Purpose: 'Où en sont les leads du mois par rapport aux engagements.',
    leadsThisMonth: 'Leads du mois',
    draftState: (v) => `Brouillon pour ${v.month}`,
    nothingCommitted: (v) => `Aucun engagement pour ${v.month}`,
    adviceDraft: (v) =>
      `Signez ${v.month}\u202f: d’ici là, ses leads sont comparés au brouillon, qui peut encore changer.`,
    adviceCommit: (v) =>
      `Planifiez ${v.month} à l’étape 4, puis signez-le\u202f: ses leads seront alors comparés aux engagements.`,
    adviceAhead: (v) =>
      `Le mois à planifier est ${v.month}\u202f: dès qu’il aura commencé, ses leads seront suivis ici.`,
    chartTitle: 'Le graphique du mois',
  },
  month: {
    signedOn: (v) => `Signé le ${v.on} par ${v.by}`,
    draft: (v) => `Brouillon\u202f: ${v.month} n’est pas encore signé`,
    noWorkingDays: 'Le mois n’a aucun jour ouvré\u202f: il n’y a pas de ligne d’objectif.',
    leadsGap: (v, f) => {
      const gap = v.actual - v.expected;
      const facts = `${f.int(v.actual)} pour ${f.number(v.expected, 1)} attendus`;
      if (Math.round(Math.abs(gap)) === 0) return `Sur la ligne d’objectif\u202f: ${facts}.`;
      return `${leads(Math.abs(gap), f)} ${side(gap)} sur la ligne d’objectif\u202f: ${facts}.`;
    },
    moneyGap: (v, f) => {
      const gap = v.actual - v.expected;
      const facts = `${f.money(v.actual)} pour ${f.money(v.expected)} attendus`;
      if (Math.round(Math.abs(gap)) === 0) return `Sur la ligne d’objectif\u202f: ${facts}.`;
      return `${f.money(Math.abs(gap))} ${side(gap)} sur la ligne d’objectif\u202f: ${facts}.`;
    },
    segmentGap: (v, f) =>
      `${f.number(Math.abs(v.leads), 1)} lead${plural(v.leads)} ${side(v.leads)}, ${f.money(Math.abs(v.money))}`,
  },
  sheet: {
    trackingTitle: 'Étape 3 · Suivi du mois',
    trackingSubtitle:
      'Ce qui est arrivé, face aux engagements du mois de la date d’arrêté. La ligne d’objectif ne monte que les jours ouvrés.',
    trackingTable: 'Depuis le début du mois, par canal et persona',
    trackingHint:
      'Les leads sans engagement figurent avec un engagement de 0. En avance, dans les temps, à risque, en retard\u202f: réalisé ÷ attendu à ce jour, selon les seuils ci-dessus\u202f; à risque ou en retard seulement si l’engagement dépasse la fourchette de la prévision (bas, haut).',
    dailyTable: 'Jour par jour, en cumul',
    committedTable: 'Engagements du mois',
    batchesTable: 'Leads des 13 derniers mois, par jour\u202f: ce que lisent les tableaux de cet onglet',
    trackingAsOf: 'Date d’arrêté',
    trackingDate: 'La date',
    datePinned: 'Figée (voir Réglages)',
    dateFollows: 'Suit le calendrier',
    trackingState: 'Engagements',
    stateSigned: 'Signés',
    stateDraft: 'Brouillon, non signé',
    stateNone: 'Aucun pour l’instant',
    stateUnreadable: 'Non affichés (voir Accueil)',
    leadsToDate: 'Leads à ce jour',
    gapWords: 'Écart du jour, en leads',
    onTheLine: 'Sur la ligne d’objectif',
    behindTheLine: 'Retard de {n}',
    aheadOfTheLine: 'Avance de {n}',
    gapLeads: 'Écart en leads',
    gapMoney: 'Écart en valeur',
    limitAhead: '«\u202fEn avance\u202f» au-delà de',
    limitOnTrack: '«\u202fDans les temps\u202f» dès',
    limitAtRisk: '«\u202fÀ risque\u202f» dès',
    leadsChart: 'Leads depuis le début du mois',
    moneyChart: 'Valeur depuis le début du mois',
  },
  tracking: {
    month: 'Mois',
    leads: 'Leads',
    keptLeads: 'Tenu (leads)',
    valueNow: 'Valeur aux valeurs de lead actuelles',
    valueCommitted: 'Valeur engagée',
    keptValue: 'Tenu (valeur)',
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
    low: 'Bas',
    high: 'Haut',
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
  },
};

/** What the pages say: step 3, the month as it goes. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    goal: 'Objectif',
    leadsChart: 'Leads, en cumul',
    moneyChart: 'Valeur, en cumul',
    lookFirst: 'À regarder d’abord',
    largerChart: 'Agrandir le graphique',
    numbers: 'Les chiffres',
    day: 'Jour',
    expectedOf: (v) => `${v.what}\u202f: attendu`,
    actualOf: (v) => `${v.what}\u202f: réalisé`,
    print: 'Imprimer',
    noCommitments: 'Rien à tracer pour l’instant\u202f: ce mois n’a pas d’engagements.',
  },
};
