import type { Translations } from '..';
import type * as en from '../en/spellings';
import type { Format } from '../format';

const rowsOf = (count: number, f: Format): string => `${f.int(count)} ${count < 2 ? 'ligne' : 'lignes'}`;

/** What the script says and writes: the spellings of labels. */
export const script: Translations<typeof en.script> = {
  assistant: {
    openSpellings: 'Fusionner les orthographes',
  },
  problems: {
    aliasInLog: (v, f) =>
      `«\u202f${v.value}\u202f» (${rowsOf(v.count ?? 0, f)} du journal) désigne «\u202f${v.other}\u202f» dans l’onglet Réglages, mais figure encore dans le journal et compte donc à part\u202f: fusionnez les orthographes.`,
  },
};

/** What the actions say: the spellings of labels. */
export const action: Translations<typeof en.action> = {
  merging: {
    spellingsMerged: (v, f) =>
      [
        v.count === 1 ? 'Une orthographe fusionnée\u202f:' : `${f.int(v.count)} orthographes fusionnées\u202f:`,
        `${rowsOf(v.rows, f)} du journal des leads ${v.rows < 2 ? 'modifiée' : 'modifiées'}, et les prochains imports en tiendront compte.`,
        ...(v.formulas === 0
          ? []
          : [
              v.formulas === 1
                ? 'Une cellule affiche l’ancienne orthographe par une formule\u202f: elle est restée telle quelle.'
                : `${f.int(v.formulas)} cellules affichent une ancienne orthographe par une formule\u202f: elles sont restées telles quelles.`,
            ]),
      ].join(' '),
    spellingRefused: (v) =>
      `«\u202f${v.value}\u202f» ne peut pas désigner «\u202f${v.other}\u202f»\u202f: chacun doit être un vrai nom, et une orthographe n’en remplace une autre que dans un sens.`,
    spellingsNoList: (v) =>
      `L’onglet ${v.tab} n’a pas de liste «\u202f${v.label}\u202f» où écrire\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, puis recommencez.`,
    spellingsFull: (v) =>
      `La liste «\u202f${v.label}\u202f» de l’onglet ${v.tab} est pleine\u202f: supprimez les lignes inutiles, puis recommencez.`,
  },
};

/** What the pages say: the spellings of labels. */
export const page: Translations<typeof en.page> = {
  spellings: {
    title: 'Fusionner les orthographes',
    intro:
      'Ces libellés désignent sans doute la même chose. Cochez ceux à fusionner et choisissez l’orthographe à garder. Le journal et les listes sont réécrits, mais ni les formules ni les mois signés\u202f; la dernière fusion peut être annulée.',
    takeBack: 'Annuler la dernière fusion',
    none: 'Aucun libellé du journal ni des listes ne semble en désigner un autre.',
    channel: 'Canaux',
    persona: 'Personas',
    merge: (v, f) =>
      `Fusionner «\u202f${v.spelling}\u202f» (${rowsOf(v.rows, f)}) et «\u202f${v.label}\u202f» (${rowsOf(v.labelRows, f)})`,
    alias: 'Comme l’indiquent les réglages',
    slip: 'Peut-être une faute de frappe\u202f: à vérifier',
    keep: 'Garder',
    keepOf: (v) => `Orthographe à garder entre «\u202f${v.spelling}\u202f» et «\u202f${v.label}\u202f»`,
    start: (v, f) =>
      v.count === 0
        ? 'Fusionner'
        : v.count === 1
          ? 'Fusionner une orthographe'
          : `Fusionner ${f.int(v.count)} orthographes`,
    ofFile: 'Orthographes à fusionner',
    ofFileIntro:
      'Ces libellés du fichier désignent sans doute la même chose que d’autres. Cochez ceux à fusionner\u202f: le choix est gardé dans Réglages, le journal est réécrit là où il a l’autre orthographe, et les prochains fichiers en tiendront compte.',
    renamed: (v, f) => `D’autres orthographes de «\u202f${v.column}\u202f» sont remplacées\u202f: ${f.list(v.list)}.`,
    renamedOne: (v, f) => `«\u202f${v.spelling}\u202f» devient «\u202f${v.label}\u202f» (${rowsOf(v.rows, f)})`,
  },
};
