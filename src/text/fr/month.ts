import type { Translation } from '..';
import type { month as en } from '../en/month';
import type { Format } from '../format';

const plural = (count: number) => (Math.abs(count) < 2 ? '' : 's');
const leads = (count: number, f: Format) => `${f.int(count)} lead${plural(Math.round(count))}`;
const side = (difference: number) => (difference < 0 ? 'de retard' : 'd’avance');

export const month: Translation<typeof en> = {
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
};
