import type { Translations } from '..';
import type * as en from '../en/row-notes';

const ORDERS = { dmy: 'jour, mois, année', mdy: 'mois, jour, année', ymd: 'année, mois, jour' };

/** In French, zero goes with the singular. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** What the pages say: why a row of a file is refused, or what is odd in it. */
export const page: Translations<typeof en.page> = {
  importReasons: {
    noDate: () => 'Le lead n’a pas de date de création.',
    notDate: () => 'Ce n’est pas une date, ou cette date n’existe pas.',
    otherOrder: (v) => `Ce n’est pas une date dans l’ordre de la colonne (${ORDERS[v.order ?? 'dmy']}).`,
    notNumber: () => 'Ce n’est pas un nombre.',
    negative: () => 'Un nombre négatif n’a pas de sens ici.',
    notWhole: () => 'Il faut un nombre entier.',
    tooLarge: (v, f) => `Le maximum est ${f.int(v.max ?? 0)}.`,
    tooLong: (v, f) =>
      `Une cellule de feuille de calcul contient au plus ${f.int(v.max ?? 0)} caractères\u202f; ce texte est plus long.`,
    shortenedId: () =>
      'Excel a abrégé cet identifiant et ses derniers chiffres sont perdus. Refaites l’export, sans ouvrir le fichier dans Excel.',
    customersAboveLeads: (v, f) =>
      `Cette ligne compte plus de clients (${f.int(v.count ?? 0)}) que de leads (${f.int(v.of ?? 0)}).`,
    misquoted: () => 'Les guillemets de cette ligne sont mal placés\u202f: impossible de délimiter ses cellules.',
    misquotedLines: (v, f) =>
      `Les guillemets de cette ligne sont mal placés\u202f: ${plural(v.lines ?? 0, 'la ligne suivante s’y trouve prise', `les ${f.int(v.lines ?? 0)} lignes suivantes s’y trouvent prises`)}.`,
    swallowed: (v, f) =>
      `Un guillemet mal placé a englobé ${plural(v.lines ?? 0, 'la ligne suivante', `les ${f.int(v.lines ?? 0)} lignes suivantes`)} dans celle-ci. Corrigez-le dans le fichier\u202f: ${plural(v.lines ?? 0, 'ce lead manque', 'ces leads manquent')}.`,
    lineBreak: (v, f) =>
      `Ce texte s’étend sur ${f.int(v.lines ?? 0)} lignes. S’il manque un guillemet, il contient les lignes d’autres leads.`,
    extraCells: (v, f) =>
      `Cette ligne compte ${f.int(v.count ?? 0)} cellules, l’en-tête ${f.int(v.of ?? 0)}\u202f: une cellule contient sans doute un séparateur sans guillemets.`,
    missingCells: (v, f) =>
      `Cette ligne compte ${f.int(v.count ?? 0)} cellules, l’en-tête ${f.int(v.of ?? 0)}\u202f: celles qui manquent sont considérées comme vides.`,
    wonBeforeCreated: () => 'Le lead est gagné avant d’être créé. Importé tel quel.',
    wonLater: () => 'Un gain postérieur à aujourd’hui n’en est pas encore un\u202f: la cellule est laissée vide.',
    notWonByStage: () =>
      'Le lead a une date de gain, mais son étape ne dit pas qu’il est gagné\u202f: il ne compte pas comme un gain.',
    future: () => 'Cette date est dans le futur. Importée telle quelle.',
    superseded: (v, f) =>
      `La ligne ${f.int(v.line ?? 0)} porte le même identifiant\u202f: c’est elle, plus loin dans le fichier, qui est importée.`,
  },
};
