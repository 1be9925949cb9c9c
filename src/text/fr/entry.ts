import type { Translations } from '..';
import type * as en from '../en/entry';

const plural = (count: number) => (Math.abs(count) < 2 ? '' : 's');

/** What the actions say: leads entered by hand. */
export const action: Translations<typeof en.action> = {
  entry: {
    entriesSaved: (v, f) =>
      v.leads === 0
        ? `Aucun lead n’est saisi pour le ${v.day}.`
        : `${f.int(v.leads)} lead${plural(v.leads)} saisi${plural(v.leads)} pour le ${v.day}.`,
    entriesChanged:
      'Quelqu’un a modifié entre-temps les saisies de ce jour\u202f: vérifiez-les, puis enregistrez de nouveau.',
    entryInvalid: (v) =>
      `Le nombre de leads de ${v.label} doit être un nombre entier de 0 à 1\u202f000\u202f000, ou rester vide.`,
    entryFormula: (v, f) =>
      `La saisie de ${v.label} contient une formule (Leads, ligne ${f.int(v.row)})\u202f: modifiez-la sur place.`,
    entryNoChannels:
      'Aucun canal pour saisir des leads\u202f: listez d’abord vos canaux et vos personas dans l’onglet Réglages.',
    entryFuture: (v) => `Le ${v.day} n’est pas encore arrivé\u202f: saisissez des leads jusqu’à aujourd’hui.`,
  },
};

/** What the pages say: leads entered by hand. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    enterLeads: 'Saisir des leads',
    entryIntro:
      'Pour les équipes qui comptent leurs leads par jour. Une case vide ne compte pas\u202f; un jour peut être modifié plus tard.',
    entryDay: 'Jour',
    entryTotal: 'Leads du jour',
    entryWrong: (v) =>
      `${v.label} n’est pas un nombre de leads\u202f: saisissez un nombre entier de 0 à 1\u202f000\u202f000, ou laissez la case vide.`,
    entryOutside: (v) =>
      v.count < 2
        ? 'Un nombre collé dépasse du tableau\u202f: il a été laissé de côté.'
        : `${v.count} nombres collés dépassent du tableau\u202f: ils ont été laissés de côté.`,
    entryMerged:
      'Quelqu’un d’autre a saisi des nombres pour ce jour\u202f: les siens sont affichés, les vôtres sont gardés. Vérifiez, puis enregistrez.',
    entryRecent: 'Derniers jours saisis',
    entryUnsaved: 'Les nombres de ce jour ne sont pas enregistrés.',
    entryStay: 'Continuer la saisie',
    entryDiscard: 'Quitter sans enregistrer',
    save: 'Enregistrer',
  },
};
