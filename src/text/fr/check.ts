import type { Translations } from '..';
import type * as en from '../en/check';
import type { Format } from '../format';

const many = (count: number, one: string, several: string, f: Format): string =>
  `${f.int(count)} ${count < 2 ? one : several}`;
const rate = (value: number | null, f: Format): string => (value === null ? 'inconnu' : f.percent(value));

type EffectValues = Parameters<typeof en.action.checkEffects.notWon>[0];

/** « le taux de conclusion affiché est de 8 %, sans eux il serait de 12 % (E-mail : 6 % et 14 %) » */
const shift = (v: EffectValues, f: Format, without: string): string =>
  `le taux de conclusion affiché est de ${rate(v.shown, f)}, ${without} il serait de ${rate(v.other, f)}${
    v.channel ? ` (${v.channel.label}\u202f: ${rate(v.channel.shown, f)} et ${rate(v.channel.other, f)})` : ''
  }.`;
const leads = (v: EffectValues, f: Format): string => many(v.count, 'lead', 'leads', f);

/** What the script says and writes: the check of the log. */
export const script: Translations<typeof en.script> = {
  tabs: {
    check: 'Contrôle des données',
  },
  assistant: {
    deleteDuplicates: 'Supprimer les doublons',
    emptyPlaceholders: 'Vider ces cellules',
  },
  sheet: {
    checkTitle: 'Contrôle des données',
    checkHint:
      'Ce qui fausse les chiffres dans le journal des leads, ce que cela leur fait, et où. Réécrit à chaque actualisation.',
    checkFound: 'Ce qui a été trouvé',
    checkEffect: 'Ce que cela fait aux chiffres',
    checkNothing: 'Rien à signaler dans les données.',
  },
};

/** What the actions say: the check of the log. */
export const action: Translations<typeof en.action> = {
  checkEffects: {
    notUsed: (v, f) =>
      `${
        v.count < 2
          ? 'Cette ligne ne compte dans aucun chiffre'
          : `Ces ${f.int(v.count)} lignes sur ${f.int(v.of)} ne comptent dans aucun chiffre`
      }${
        v.customers > 0
          ? `\u202f; ${many(v.customers, 'annonce un client qui manque', 'annoncent des clients qui manquent', f)} aux taux de conclusion`
          : ''
      }.`,
    outside: () => 'Aucun de ces leads n’est dans la période des taux de conclusion, qui ne changent pas.',
    notWon: (v, f) => `Ces ${leads(v, f)} de la période comptent comme non gagnés\u202f: ${shift(v, f, 'sans eux')}`,
    won: (v, f) =>
      `${leads(v, f)} de la période ${v.count < 2 ? 'compte comme gagné' : 'comptent comme gagnés'}\u202f: ${shift(v, f, v.count < 2 ? 'sans lui' : 'sans eux')}`,
    soon: (v, f) =>
      `${leads(v, f)} de la période ne ${v.count < 2 ? 'sera gagné' : 'seront gagnés'} qu’à cette date\u202f: ${shift(v, f, v.count < 2 ? 'avec lui' : 'avec eux')}`,
    placeholderWon: (v, f) =>
      `${leads(v, f)} de la période ${v.count < 2 ? 'peut compter comme gagné' : 'peuvent compter comme gagnés'} à une date qui n’en est pas une\u202f: ${shift(v, f, 'sans cette vente')}`,
    twice: (v, f) =>
      `${leads(v, f)} de la période ${v.count < 2 ? 'est compté' : 'sont comptés'} deux fois\u202f: ${shift(v, f, 'sans les doublons')}`,
    dated: (v, f) =>
      `${leads(v, f)} de la période ${v.count < 2 ? 'repose' : 'reposent'} sur une telle date\u202f: ${shift(v, f, v.count < 2 ? 'sans lui' : 'sans eux')}`,
    later: (v, f) =>
      `${many(v.count, 'ligne ne compte', 'lignes ne comptent', f)} dans aucun chiffre avant cette date.`,
    notYet: () => 'Ce qui est daté d’après aujourd’hui n’est pas encore connu et ne compte pas.',
    takenAsDate: () =>
      'Ces cellules comptent comme des dates\u202f: ce qui repose sur elles, comme le délai d’un lead, est faux.',
    emptyCells: () => 'Ces cellules comptent comme vides\u202f; les taux de conclusion ne reposent pas sur elles.',
    averages: (v, f) =>
      `Les ventes moyennes de la période reposent sur ${f.int(v.count)} ${v.count < 2 ? 'client' : 'clients'} sur ${f.int(v.of)}${
        v.shown === null ? '' : `\u202f: ${f.money(v.shown)} en moyenne`
      }.`,
    currencies: (v, f) =>
      v.shown === null || v.other === null
        ? 'Les ventes moyennes et la valeur des leads les mélangent.'
        : `La vente moyenne affichée pour la période est de ${f.money(v.shown)}\u202f; celle des seules ventes en ${v.label} est de ${f.number(v.other, 0)} ${v.label}.`,
    underOther: (v, f) =>
      `${f.int(v.count)} ${v.count < 2 ? 'lead' : 'leads'} sur ${f.int(v.of)} de la période ${v.count < 2 ? 'compte' : 'comptent'} sous «\u202fAutres\u202f», où leur taux de ${rate(v.shown, f)} ne se voit pas.`,
    apart: (v, f) =>
      `«\u202f${v.label}\u202f» affiche à lui seul un taux de ${rate(v.shown, f)}\u202f; avec «\u202f${v.otherLabel}\u202f», il serait de ${rate(v.other, f)}.`,
    countedApart: () => 'Chacun affiche un taux à lui, qui ne repose que sur ses propres leads.',
    takenForTotal: () => 'Les tableaux par canal et persona ne peuvent pas être lus avec un tel libellé.',
    ownLabel: () => 'Chacune de ces dates compte comme un libellé à part.',
    share: (v, f) =>
      `La période compte encore ${leads(v, f)} de ce canal, sur ${f.int(v.of)} en tout\u202f: les objectifs en attendent autant.`,
    open: (v, f) =>
      `${f.int(v.count)} ${v.count < 2 ? 'lead' : 'leads'} sur ${f.int(v.of)} de la période ${v.count < 2 ? 'paraît encore ouvert, quoi qu’il soit devenu' : 'paraissent encore ouverts, quoi qu’ils soient devenus'}.`,
    monthsOnly: () => 'Les taux de conclusion comptent bien ces ventes\u202f; leur mois et leur délai sont faux.',
    labelRates: (v, f) =>
      `Un taux par ce libellé afficherait 100\u202f%\u202f: seul celui de tous les leads, ${rate(v.shown, f)}, est montré.`,
    unknownRates: () =>
      'Les taux de conclusion ne peuvent pas être connus\u202f: aucun client noté n’est pas un taux de 0\u202f%.',
    neverDone: () => 'Google n’achève jamais les tableaux qui lisent ces cellules.',
    reasonsAmongRejections: () =>
      'Ces pertes comptent comme des rejets des commerciaux, et n’ont pas de motif à elles.',
  },
  check: {
    checked: (v, f) =>
      v.count === 0
        ? 'L’onglet est en place\u202f: rien à signaler dans les données.'
        : `L’onglet est en place, avec ${many(v.count, 'point', 'points', f)} à regarder.`,
    deletedDuplicates: (v, f) =>
      v.count === 0 ? 'Il n’y a plus de doublon.' : `${many(v.count, 'ligne supprimée', 'lignes supprimées', f)}.`,
    emptiedPlaceholders: (v, f) =>
      v.count === 0 ? 'Il n’y a plus de telle cellule.' : `${many(v.count, 'cellule vidée', 'cellules vidées', f)}.`,
    moreExamples: (v, f) => `… et ${f.int(v.count)} ${v.count < 2 ? 'autre' : 'autres'} du même type.`,
  },
};

/** What the page says: the check of the log. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    checkData: 'Contrôler vos données',
    checkIntro: 'Ce qui fausse les chiffres dans le journal des leads, et ce que cela leur fait.',
    checkClean: 'Rien à signaler\u202f: les données sont prêtes à être comptées.',
    checkTab: 'Écrire ce contrôle dans un onglet',
    examples: 'Exemples',
    deleteDuplicatesAsk:
      'Supprimer les lignes identiques à une autre dans toutes leurs cellules\u202f? Il en reste une de chaque, aucune information n’est donc perdue.',
    emptyPlaceholdersAsk:
      'Vider les cellules qui contiennent un jour voulant dire «\u202fpas de date\u202f», comme 01/01/1970 ou 31/12/9999\u202f? Les cellules qui contiennent une formule restent.',
    yesDelete: 'Oui, les supprimer',
    yesEmpty: 'Oui, les vider',
  },
};
