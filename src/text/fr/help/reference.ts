import type { reference as en } from '../../en/help/reference';

export const reference: typeof en = {
  title: 'Les fonctions de Lead SLA',
  intro:
    'Elles s’écrivent comme n’importe quelle formule. Les fonctions au singulier prennent des nombres ou des plages et rendent un résultat de même forme\u202f; une ligne, une colonne ou une cellule seule s’étend à toute la plage. Les autres lisent le journal des leads ou des tableaux à libellés, les rapprochent par libellé, jamais par position, et rendent un tableau. Une dernière ligne ou colonne de totaux est reconnue et n’est jamais comptée deux fois. Les arguments entre crochets peuvent être omis ou laissés vides. Quand un argument sans crochets est vide, le résultat l’est aussi, sauf mention contraire dans le tableau. Une fonction qui ne peut pas répondre dit pourquoi en une phrase, dans la langue de la feuille de calcul. D’où vient le taux retenu, et ce qu’il a donné sur des journaux publics : [methods.fr.md](methods.fr.md).',
  definition: 'Définition',
  source: 'Source',
  function: 'fonction',
  argument: 'argument',
  shape: 'nature',
  leftOut: 'par défaut',
  meaning: 'rôle',
  needed: '–',
  returns: 'Résultat',
  example: 'Exemple',
  result: 'donne',
  outcome: 'Son résultat',
  colon: '\u202f:',
  rowsInAll: (v: { rows: number }) => `les premières lignes, sur ${v.rows}`,
  mayStay: 'peut rester vide',
  stretched: 'ou une plage de telles valeurs',
  oneOf: (v: { words: string }) => `au choix\u202f: ${v.words}`,
  saysWhen: 'Ce qu’elle dit quand elle ne peut pas répondre',
  optional: 'Facultatif.',
  ifLeftOut: (v: { value: string }) => `${v.value} par défaut`,
  yes: 'VRAI',
  no: 'FAUX',
};
