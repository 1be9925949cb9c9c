import type { Translations } from '..';
import type * as en from '../en/values';

/** What the script says and writes: step 2, the lead values. */
export const script: Translations<typeof en.script> = {
  assistant: {
    step2: 'Valeur des leads',
    step2Purpose: 'Ce que vaut un lead de chaque canal et persona.',
    averageSale: 'Montant moyen',
    leadValue: 'Valeur d’un lead',
    adviceAverage: 'Saisissez le montant moyen d’une vente pour chaque persona.',
    typeAverages: 'Saisir les montants moyens',
  },
  problems: {
    noAverage: (v) =>
      `Montant moyen inconnu pour ${v.label}\u202f: saisissez-le dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages, ou renseignez le montant des ventes gagnées.`,
    noValue: () =>
      'Aucun couple canal-persona n’a de valeur de lead supérieure à 0\u202f: il faut au moins un client sur la période et un montant moyen pour son persona.',
    averageText: (v) =>
      `«\u202f${v.value}\u202f» parmi vos montants moyens n’est pas un montant supérieur à 0\u202f: corrigez-le ou videz la cellule.`,
  },
  sheet: {
    valuesTitle: 'Étape 2 · Valeur des leads',
    valuesHint:
      'Valeur d’un lead = taux de conclusion × montant moyen d’une vente du persona. Les totaux sont pondérés par les leads.',
    typeAverages: 'Saisir vos montants moyens dans l’onglet Réglages',
    measuredAverages: 'Montant moyen d’une vente, mesuré dans le journal des leads',
    usedAverages: 'Montant moyen retenu',
    valueTable: 'Valeur d’un lead',
  },
  typed: {
    average: (v, f) =>
      `Montant moyen d’une vente, ${v.persona}\u202f: ${f.money(v.amount)}. Ce montant figure maintenant dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages.`,
    averages: (v, f) =>
      `${f.int(v.count)} montants figurent maintenant dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages.`,
  },
};
