import type { Translation } from '..';
import type { typed as english } from '../en/typed';

export const typed: Translation<typeof english> = {
  adjustment: (v, f) =>
    `${v.month}, ${v.channel} × ${v.persona}\u202f: ${f.int(v.leads)} ${v.leads < 2 ? 'lead' : 'leads'}. Ce nombre figure maintenant dans la liste «\u202fAjustements\u202f» de l’onglet Réglages.`,
  adjustments: (v, f) =>
    `${v.month}\u202f: ${f.int(v.count)} nombres de leads figurent maintenant dans la liste «\u202fAjustements\u202f» de l’onglet Réglages.`,
  average: (v, f) =>
    `Montant moyen d’une vente, ${v.persona}\u202f: ${f.money(v.amount)}. Ce montant figure maintenant dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages.`,
  averages: (v, f) =>
    `${f.int(v.count)} montants figurent maintenant dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages.`,
  at: (v) => `${v.a1}\u202f: ${v.text}`,
  changed: (v) =>
    `${v.a1}\u202f: «\u202f${v.value}\u202f» n’est pas pris en compte, car les canaux ou les personas ont changé depuis le tracé de ce tableau\u202f; supprimez-le, choisissez «\u202fActualiser la date\u202f» dans le menu, puis ressaisissez-le.`,
  later: (v) =>
    `${v.a1}\u202f: quelqu’un d’autre modifie ce classeur en ce moment\u202f; le nombre sera pris en compte et le tableau «\u202f${v.title}\u202f» réaffiché à la prochaine actualisation.`,
};
