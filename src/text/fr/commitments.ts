import type { Translations } from '..';
import type * as en from '../en/commitments';

/** What the script says and writes: step 4, the commitments. */
export const script: Translations<typeof en.script> = {
  assistant: {
    step4: 'Engagements',
    step4Purpose: 'Combien de leads le marketing s’engage à apporter pour atteindre l’objectif.',
    signedState: (v) => `Signé pour ${v.month}`,
    readyToSign: (v) => `Prêt à signer pour ${v.month}`,
    mendFirst: (v) => `À corriger avant de signer ${v.month}`,
    todoFor: (v) => `À faire pour ${v.month}`,
    leadsCommitted: 'Leads engagés',
    goal: 'Objectif du marketing',
    committedValue: 'Valeur engagée',
    gap: 'Écart à l’objectif',
    reached: 'Chances d’atteindre l’objectif',
    monthsIn100: (v, f) => `${f.int(v.months)} sur 100`,
    reachedIn: (v, f) => `Avec ce plan, l’objectif a ${f.int(v.months)} chances sur 100 d’être atteint.`,
    reachedMore: (v, f) =>
      `Avec ce plan, l’objectif a ${f.int(v.months)} chances sur 100 d’être atteint\u202f; avec ${f.int(v.leads)} leads, il en a 80.`,
    reachedNoMore: (v, f) =>
      `Avec ce plan, l’objectif a ${f.int(v.months)} chances sur 100 d’être atteint\u202f; aucun nombre de leads n’en donne 80, car les taux sont encore trop mal connus.`,
    adviceGoal: (v) => `Saisissez l’objectif de chiffre d’affaires de ${v.month} et la part du marketing.`,
    adviceSign: (v) => `Vérifiez les chiffres ensemble, puis signez ${v.month}.`,
    adviceSigned: 'Pour changer, ajustez les chiffres et signez de nouveau\u202f: la version précédente est conservée.',
    openSigning: (v) => `Signer ${v.month}`,
    typeGoal: 'Saisir l’objectif',
    refuseProblem: (v) => v.text,
    menuSign: 'Signer le mois',
  },
  problems: {
    noGoal: (v) =>
      `Aucun objectif de chiffre d’affaires pour ${v.label}\u202f: saisissez-le dans les objectifs de l’onglet Réglages.`,
    goalMissed: (v) =>
      `Les engagements valent ${v.value}\u202f: il manque ${v.other} pour atteindre l’objectif du marketing.`,
    chanceUnreachable: (v) =>
      `Aucun nombre de leads n’atteint l’objectif «\u202f${v.value}\u202f», comme le demande le réglage «\u202f${v.label}\u202f», car les taux sont encore trop mal connus\u202f: les objectifs de leads sont ceux qui l’atteignent en moyenne.`,
    adjustmentText: (v) =>
      `«\u202f${v.value}\u202f» parmi vos chiffres n’est pas un nombre entier positif ou nul\u202f: corrigez-le ou videz la cellule.`,
    adjustmentWithoutMonth: (v) =>
      `L’ajustement de ${v.label} (${v.value}) n’a pas de mois\u202f: saisissez à côté un jour de ce mois.`,
    adjustmentTwice: (v) => `Le mois a deux ajustements pour ${v.label}\u202f: supprimez l’une des deux lignes.`,
    typedUnknown: (v) =>
      `Le chiffre saisi pour ${v.label} n’est pas utilisé\u202f: ce segment n’est plus dans le plan. Supprimez-le, ou remettez son libellé dans les listes.`,
    signedHeaders: () =>
      'L’onglet Signé a perdu sa ligne d’en-tête\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu pour la rétablir.',
    signedUnreadable: () =>
      'L’onglet Signé a perdu sa ligne d’en-tête et ses colonnes ne sont plus dans l’ordre\u202f: impossible de savoir quels mois sont signés. Rétablissez une version antérieure (Fichier › Historique des versions).',
    signedCell: (v) =>
      `«\u202f${v.value}\u202f» ne peut pas figurer sous «\u202f${v.column}\u202f» dans l’onglet Signé\u202f: les engagements du mois ne s’affichent pas. Rétablissez ce qui a été signé (Fichier › Historique des versions).`,
  },
  sheet: {
    commitmentsTitle: 'Étape 4 · Engagements du mois',
    commitmentsHint:
      'Les leads que le marketing s’engage à apporter pour que leur valeur atteigne sa part de l’objectif de chiffre d’affaires.',
    month: 'Mois',
    plannedMonth: 'Mois à planifier',
    revenueGoal: 'Objectif de CA',
    marketingShare: 'Part du marketing',
    marketingGoal: 'Objectif du marketing',
    committedValue: 'Valeur des engagements',
    gap: 'Écart à l’objectif',
    committedLeads: 'Leads engagés',
    targetTable: 'Objectif de leads',
    targetHint: 'Leads entiers, répartis au prorata des leads de la période, juste assez pour atteindre l’objectif.',
    typeAdjustments: 'Remplacer des objectifs dans l’onglet Réglages',
    finalTable: 'Leads engagés, par canal et persona',
    revenueTable: 'Revenu potentiel de ces leads',
    chance: 'Chance d’atteindre l’objectif',
    leadsForChance: 'Leads pour 80 (ou 90) mois sur 100',
    factor: 'Leads visés, face au plan moyen',
    drift: 'Incertitude de l’ensemble des ventes',
    reachedIn: 'Avec ce plan, l’objectif a {n} chances sur 100 d’être atteint.',
    reachedMore:
      'Avec ce plan, l’objectif a {n} chances sur 100 d’être atteint\u202f; avec {leads} leads, il en a {wanted}.',
    reachedNoMore:
      'Avec ce plan, l’objectif a {n} chances sur 100 d’être atteint\u202f; aucun nombre de leads n’en donne {wanted}, car les taux sont encore trop mal connus.',
    onAverageThen: 'Les leads visés sont ceux qui l’atteignent en moyenne.',
    chanceNoGoal:
      'La chance d’atteindre l’objectif s’affichera ici dès que le mois aura un objectif de chiffre d’affaires.',
    chanceNoRate:
      'La chance d’atteindre l’objectif s’affichera ici dès que des leads de la période seront devenus clients.',
    chanceNoAverage:
      'La chance d’atteindre l’objectif s’affichera ici dès qu’un montant moyen de vente sera connu ou saisi.',
    chanceNoLeads: 'La chance d’atteindre l’objectif s’affichera ici dès que des leads seront engagés.',
    chanceUnknown:
      'La chance d’atteindre l’objectif ne peut pas être calculée\u202f: un tableau dont elle dépend ne s’affiche pas (voir Accueil).',
    choosePlanFor: 'Prévoir pour le mois moyen, ou pour 80 ou 90 mois sur 100, dans l’onglet Réglages',
    forecastTable: 'Quand l’argent rentre',
    forecastHint:
      'Dès le lendemain de la date de situation\u202f: ce qu’apportent les leads encore ouverts et les leads engagés encore à venir. Vide tant que trop peu de ventes ont une date.',
    backtestTable: 'Les mois passés auraient-ils tenu cet engagement\u202f?',
    backtestHint:
      'Le dernier mois engagé, à côté de ce qu’ont apporté les mois complets précédents, aux valeurs de lead d’aujourd’hui.',
    keptBoth:
      'Mois qui auraient tenu cet engagement, sur les {months} derniers\u202f: {n} en leads, {value} en valeur.',
    keptLeadsOnly: 'Mois qui auraient tenu cet engagement, sur les {months} derniers\u202f: {n}.',
    signedMonth: 'Mois',
    signedChannel: 'Canal',
    signedPersona: 'Persona',
    signedTarget: 'Objectif',
    signedLeads: 'Leads',
    signedLeadValue: 'Valeur d’un lead',
    signedValue: 'Valeur',
    signedRate: 'Taux de conclusion',
    signedRateLeads: 'Leads de la période',
    signedRateCustomers: 'Clients de la période',
    signedAverage: 'Montant moyen',
    signedGoal: 'Objectif de CA',
    signedShare: 'Part du marketing',
    signedAsOf: 'Date d’arrêté',
    signedMonths: 'Mois d’historique',
    signedCurrency: 'Devise',
    signedOn: 'Signé le',
    signedBy: 'Signé par',
    signedVersion: 'Version',
    supersededOn: 'Remplacé le',
    signedMethod: 'Taux retenu pour le plan',
    signedHorizon: 'Délai en jours',
    signedLow: 'Taux de conclusion, bas',
    signedHigh: 'Taux de conclusion, haut',
    signedConfidence: 'Confiance du bas et du haut',
    signedPlanFor: 'Prévu pour',
    signedChance: 'Chances d’atteindre l’objectif',
  },
  arrivals: {
    fromOpen: 'Des leads ouverts',
    fromCommitted: 'Des leads engagés',
    together: 'Ensemble',
  },
  typed: {
    adjustment: (v, f) =>
      `${v.month}, ${v.channel} × ${v.persona}\u202f: ${f.int(v.leads)} ${v.leads < 2 ? 'lead' : 'leads'}. Ce nombre figure maintenant dans la liste «\u202fAjustements\u202f» de l’onglet Réglages.`,
    adjustments: (v, f) =>
      `${v.month}\u202f: ${f.int(v.count)} nombres de leads figurent maintenant dans la liste «\u202fAjustements\u202f» de l’onglet Réglages.`,
  },
};

/** What the actions say: step 4, the commitments. */
export const action: Translations<typeof en.action> = {
  answers: {
    signed: (v, f) => `Le mois de ${v.month} est signé\u202f: ${f.int(v.leads)} leads engagés.`,
    refuseNoTargets: 'Il n’y a rien à signer\u202f: aucun couple canal-persona n’a de nombre de leads.',
    supersedes: (v) =>
      `Le mois de ${v.month} a été signé le ${v.on} par ${v.by}. Signer de nouveau remplace cette version, qui reste dans l’onglet Signé.`,
    whoMissing: 'Indiquez qui signe\u202f: les noms du marketing et des commerciaux.',
    plansChanged: 'Les chiffres ont changé depuis votre lecture\u202f: relisez le plan, puis signez.',
    justSigned: (v) => `Le mois de ${v.month} vient d’être signé\u202f: rien n’a été signé deux fois.`,
  },
};

/** What the pages say: step 4, the commitments. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    signTitle: (v) => `Signer ${v.month}`,
    signIntro: 'La signature fige ces chiffres\u202f: modifier ensuite les données ou les réglages n’y changera rien.',
    refused: 'Signature impossible pour l’instant',
    warnings: 'Avant de signer',
    accept: 'Nous en avons pris connaissance et signons quand même.',
    signedBy: 'Signé par',
    signedByHint:
      'Les noms du marketing et des commerciaux, par exemple «\u202fAda (marketing), Karim (ventes)\u202f».',
    sign: 'Signer',
    signedTitle: 'Le mois est signé',
    showSigned: 'Voir les engagements signés',
  },
};
