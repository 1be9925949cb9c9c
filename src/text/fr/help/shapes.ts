import type { shapes as en } from '../../en/help/shapes';

export const shapes: Readonly<Record<keyof typeof en, string>> = {
  day: 'un jour\u202f: une date, ou un texte comme 2026-11-30',
  count: 'un nombre de leads, positif ou nul',
  money: 'un montant, positif ou nul',
  balance: 'un montant',
  quantity: 'un nombre de leads ou un montant, positif ou nul',
  share: 'un taux de 0 à 1, soit de 0\u202f% à 100\u202f%',
  ratio: 'un nombre positif ou nul',
  confidence: 'un nombre entre 0 et 1',
  months: 'un nombre entier de mois, de 1 à 1\u202f200',
  horizon: 'un nombre entier de jours, de 1 à 3\u202f650',
  method: 'un mot, en français ou en anglais',
  segmentTable: 'un tableau tel que le donne SLA_SEGMENTS, avec sa ligne d’en-tête',
  measure: 'l’en-tête d’une colonne du tableau, en français ou en anglais, ou son numéro',
  year: 'une année, de 1901 à 9999',
  switch: 'VRAI ou FAUX',
  stage: 'un mot, en français ou en anglais',
  bound: 'un mot, en français ou en anglais',
  region: 'un mot',
  list: 'des libellés sur une ligne ou dans une colonne\u202f; les cellules vides sont ignorées',
  goals: 'un montant, positif ou nul, ou deux dans une plage',
  sides: 'une liste dont les en-têtes sont Canal et Apporté par',
  rateTable: 'un tableau de taux de 0 à 1, libellés en première ligne et en première colonne',
  moneyTable:
    'un tableau de montants (ou de poids dans une unité quelconque), libellés en première ligne et en première colonne',
  countTable: 'un tableau de nombres de leads, libellés en première ligne et en première colonne',
  amounts:
    'deux lignes ou deux colonnes, des libellés et un montant pour chacun\u202f; ou une liste dont les en-têtes sont Persona, Montant',
  adjustments:
    'un tableau de nombres entiers de leads, libellés en première ligne et en première colonne\u202f; ou une liste dont les en-têtes sont Mois, Canal, Persona, Leads',
  log: 'le journal des leads avec sa ligne d’en-tête, en français ou en anglais',
  logOrSegments: 'le journal des leads, ou un tableau tel que le donne SLA_SEGMENTS, avec sa ligne d’en-tête',
  commitments:
    'un tableau dont les en-têtes sont Mois, Canal, Persona, Leads, Valeur d’un lead, par exemple le journal des engagements signés',
  holidays:
    'une plage de jours\u202f; les noms placés à côté sont ignorés, et une ligne dont la case est cochée est tout de même travaillée',
  weekend:
    'un code de NB.JOURS.OUVRES.INTL (1 à 7, 11 à 17), ou sept chiffres à partir du lundi, en texte, 1 pour un jour chômé',
  limits: 'trois nombres, le plus grand d’abord',
};
