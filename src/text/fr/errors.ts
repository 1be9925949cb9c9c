import { displayLabels } from '../../base/labels';
import type { At } from '../../base/types';
import type { Translations } from '..';
import type * as en from '../en/errors';

const where = (at: At) => (at ? ` à la ligne ${at.row}, colonne ${at.column} de la plage` : '');

const size = (rows: number, columns: number) =>
  `${rows} ${rows === 1 ? 'ligne' : 'lignes'} × ${columns} ${columns === 1 ? 'colonne' : 'colonnes'}`;

/** What the script says and writes: why a custom function cannot answer. */
export const script: Translations<typeof en.script> = {
  errors: {
    missingColumn: (v) =>
      `la colonne «\u202f${v.column}\u202f» manque dans ${v.argument}. Ajoutez-la à la ligne d’en-tête, ou désignez une plage qui la contient.`,
    repeatedColumn: (v) =>
      `la colonne «\u202f${v.column}\u202f» figure deux fois dans ${v.argument}\u202f: colonnes ${v.first} et ${v.second} de la plage. Renommez ou supprimez l’une des deux.`,
    noOutcomeColumn: (v) =>
      `${v.argument} n’a ni colonne «\u202f${v.won}\u202f» ni colonne «\u202f${v.customers}\u202f»\u202f: impossible de compter les clients. Ajoutez l’une des deux à la ligne d’en-tête.`,
    notNumber: (v) =>
      `${v.argument} contient «\u202f${v.value}\u202f»${where(v.at)}, qui n’est pas un nombre. Saisissez un nombre, ou laissez la cellule vide.`,
    negative: (v, f) => `${v.argument} vaut ${f.number(v.value)}${where(v.at)}. Un nombre négatif n’a pas de sens ici.`,
    tooLarge: (v, f) => `${v.argument} vaut ${f.number(v.value)}${where(v.at)}. Le maximum est ${f.number(v.max)}.`,
    rateAboveOne: (v, f) =>
      `${v.argument} vaut ${f.number(v.value)}${where(v.at)}. Un taux de conclusion va de 0\u202f% à 100\u202f%, c’est-à-dire de 0 à 1.`,
    notWhole: (v, f) => `${v.argument} vaut ${f.number(v.value)}${where(v.at)}. Il faut un nombre entier.`,
    customersAboveLeads: (v, f) =>
      `customers vaut ${f.number(v.customers)}${where(v.at)}, soit plus que les ${f.number(v.leads)} leads correspondants. Corrigez l’un des deux.`,
    confidence: (v, f) =>
      `confidence vaut ${f.number(v.value, 4)}${where(v.at)}. Il faut un nombre entre 0 et 1, par exemple 0,95.`,
    months: (v, f) => `months vaut ${f.number(v.value)}. Il faut un nombre entier de 1 à 1\u202f200.`,
    horizon: (v, f) =>
      `horizon vaut ${f.number(v.value)}. Ce doit être un nombre entier de jours, de ${v.first} à ${f.int(v.last)}.`,
    unknownMethod: (v, f) => `method contient «\u202f${v.value}\u202f». Valeurs possibles\u202f: ${f.list(v.words)}.`,
    unknownMeasure: (v) =>
      `measure contient «\u202f${v.value}\u202f». Indiquez l’en-tête d’une colonne du tableau, comme «\u202fTaux retenu\u202f», ou son numéro, à partir de 3.`,
    sizes: (v) =>
      `${v.first} compte ${size(v.firstRows, v.firstColumns)} et ${v.second} ${size(v.secondRows, v.secondColumns)}. Donnez-leur la même taille, ou réduisez l’un des deux à une ligne, une colonne ou une cellule.`,
    cellsMissing: (v) =>
      `${v.first} compte ${size(v.firstRows, v.firstColumns)} et ${v.second} ${size(v.secondRows, v.secondColumns)}. Donnez dans ${v.first} un nombre pour chaque cellule de ${v.second}.`,
    notSingle: (v) => `${v.argument} est une plage de ${size(v.rows, v.columns)}. Désignez une seule cellule.`,
    notList: (v) =>
      `${v.argument} est un bloc de ${size(v.rows, v.columns)}. Listez les libellés sur une seule ligne ou dans une seule colonne.`,
    notDate: (v) =>
      `${v.argument} contient «\u202f${v.value}\u202f»${where(v.at)}, qui n’est pas une date. Saisissez une date, par exemple 2026-11-30.`,
    fromAfterTo: (v, f) =>
      `la date from (${f.date(v.from)}) est postérieure à la date to (${f.date(v.to)}). Inversez les deux dates.`,
    unknownStage: (v, f) => `stage contient «\u202f${v.value}\u202f». Étapes possibles\u202f: ${f.list(v.words)}.`,
    unknownBound: (v, f) =>
      `bound contient «\u202f${v.value}\u202f». Valeurs possibles\u202f: ${f.list(v.words)}, ou rien pour le taux lui-même.`,
    inFunction: (v) => `${v.name}\u202f: ${v.sentence}`,
    notShown: (v) => `${v.argument} affiche ${v.value} à la place d’un tableau. Corrigez d’abord ce tableau.`,
    listNotShown: (v) => `${v.argument} affiche ${v.value} à la place d’un libellé. Corrigez d’abord cette liste.`,
    notTable: (v) =>
      `${v.argument} n’a pas de libellés. Désignez un tableau dont la première ligne et la première colonne sont des libellés.`,
    notTwoRows: (v) =>
      `${v.argument} compte ${size(v.rows, v.columns)}. Il faut deux lignes\u202f: les personas, et leurs montants en dessous.`,
    twoGoals:
      'revenue_goal prend un objectif ou, avec sides, deux\u202f: celui du marketing, puis celui des commerciaux.',
    unknownSide: (v, f) =>
      `${v.argument} contient «\u202f${v.value}\u202f»${where(v.at)}. Valeurs possibles\u202f: ${f.list(v.words)}.`,
    repeatedLabel: (v) => `le libellé «\u202f${v.label}\u202f» figure deux fois dans ${v.argument}. N’en gardez qu’un.`,
    repeatedEntry: (v) =>
      `${v.argument} contient une seconde ligne pour «\u202f${displayLabels(v.labels, 'fr').join(', ')}\u202f»${where(v.at)}. N’en gardez qu’une.`,
    labelIsTotal: (v) =>
      `${v.argument} contient un canal ou un persona appelé «\u202f${v.label}\u202f», qui se lit comme un total. Donnez-lui un autre nom dans le journal.`,
    repeatedForAll: (v) =>
      `${v.argument} contient une seconde ligne sans persona${where(v.at)}. Ne gardez qu’un montant pour tous les personas.`,
    entryWithoutMonth: (v) =>
      `il manque un mois dans ${v.argument}${where(v.at)}. Saisissez-y un jour du mois voulu, ou videz la ligne.`,
    monthMissing: (v) =>
      `${v.argument} est une liste de plusieurs mois, et month est vide. Indiquez un jour du mois voulu.`,
    tooManyLabels: (v, f) =>
      `leads contient ${f.int(v.channels)} canaux et ${f.int(v.personas)} personas, trop pour un tableau. Vérifiez quelles colonnes s’intitulent Canal et Persona, ou listez les libellés à afficher.`,
    unknownZone: (v) =>
      `le fuseau horaire «\u202f${v.zone}\u202f» est inconnu ici. Choisissez-en un autre sous Fichier › Paramètres.`,
    goalUnreachable:
      'aucune valeur de lead n’est supérieure à 0 là où des leads sont attendus\u202f: aucun nombre de leads n’atteint l’objectif. Vérifiez les valeurs de lead et la répartition.',
    targetTooLarge: (v, f) =>
      `revenue_goal vaut ${f.number(v.goal)}, ce qui demande plus d’un milliard de leads. Vérifiez l’objectif et les valeurs de lead.`,
    goalNotSingle:
      'revenue_goal est une plage. Désignez un seul objectif, ou donnez une seule valeur de lead sans répartition.',
    noMix:
      'leads vaut 0 partout où close_rate et average_sale sont connus\u202f: il n’y a pas de répartition à garder. Saisissez-y des leads.',
    chanceUnreachable: (v, f) =>
      `même ${f.int(v.most)} leads n’atteignent pas l’objectif avec une confiance de ${f.percent(v.confidence, 0)}. Baissez la confiance ou l’objectif, ou vérifiez les taux de conclusion, evidence et drift.`,
    unexpected: 'les arguments sont illisibles. Désignez des plages de nombres, de textes et de dates.',
    unknownWeekend: (v) =>
      `weekend vaut «\u202f${v.value}\u202f». Saisissez un code de 1 à 7 ou de 11 à 17, ou sept chiffres à partir du lundi, en texte, comme "0000011".`,
    notBoolean: (v) => `${v.argument} vaut «\u202f${v.value}\u202f». Il faut VRAI ou FAUX, ou une cellule vide.`,
    limits: 'limits doit contenir trois nombres, le plus grand d’abord, par exemple 1,15, 0,9 et 0,7.',
    year: (v) => `year vaut «\u202f${v.value}\u202f». Il faut un nombre entier de ${v.first} à ${v.last}.`,
    unknownRegion: (v, f) =>
      `region vaut «\u202f${v.value}\u202f». Il faut l’une de ces valeurs\u202f: ${f.list(v.words)}.`,
  },
};
