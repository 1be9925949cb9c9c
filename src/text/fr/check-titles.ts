import type { Translations } from '..';
import type * as en from '../en/check-titles';
import type { Format } from '../format';

const many = (count: number, one: string, several: string, f: Format): string =>
  `${f.int(count)} ${count < 2 ? one : several}`;
type Title = (typeof en.action)['checkTitles']['twin'];

/** « 12 lignes sans date de création » */
const counted =
  (one: string, several: string, what: string): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)} ${what}`;
/** « 12 lignes sans vraie date dans « Créé le » » */
const within =
  (one: string, several: string, what = ''): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)}${what && ` ${what}`} dans «\u202f${v.column}\u202f»`;
const onOneDay =
  (one: string, several: string): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)} le même jour, le ${v.day}`;
const rows = (what: string): Title => counted('ligne', 'lignes', what);
const rowsIn = (what: string): Title => within('ligne', 'lignes', what);
const cells = (what: string): Title => within('cellule', 'cellules', what);

/** What the actions say: what each finding of the check is. */
export const action: Translations<typeof en.action> = {
  checkTitles: {
    header: () => 'L’en-tête de l’onglet Leads est à réparer',
    volatile: () => 'Des formules qui changent d’elles-mêmes',
    reasonsMisplaced: counted('motif', 'motifs', 'de perte parmi les rejets'),
    createdMissing: rows('sans date de création'),
    createdNotDate: rowsIn('sans vraie date'),
    leadsNotCount: rowsIn('sans nombre entier'),
    wonNotDate: rowsIn('sans vraie date'),
    customersNotCount: rowsIn('sans nombre entier'),
    customersAboveLeads: rows('avec plus de clients que de leads'),
    inFuture: within('date future', 'dates futures'),
    createdAfterAsOf: counted('ligne créée', 'lignes créées', 'après la date d’arrêté'),
    createdLongAgo: within('date très ancienne', 'dates très anciennes'),
    wonBeforeCreated: counted('ligne gagnée', 'lignes gagnées', 'avant la création du lead'),
    wonAndLost: (v, f) => many(v.count, 'ligne gagnée et perdue', 'lignes gagnées et perdues', f),
    amountNotAmount: cells('sans vrai montant'),
    notDate: cells('sans vraie date'),
    notCount: cells('sans nombre entier'),
    countAboveLeads: cells('au-dessus du nombre de leads'),
    duplicateId: rows('avec l’identifiant d’une autre'),
    duplicateRow: rows('en double'),
    placeholderDate: within('date qui veut', 'dates qui veulent', 'dire «\u202fpas de date\u202f»'),
    labelIsDate: within('libellé transformé', 'libellés transformés', 'en date'),
    notListed: within('libellé', 'libellés', 'hors de la liste des Réglages,'),
    readsAsTotal: within('libellé qui se lit', 'libellés qui se lisent', 'comme un total'),
    twin: within('libellé', 'libellés', 'presque comme un autre'),
    toMerge: within('libellé', 'libellés', 'à fusionner avec un autre'),
    noOutcome: () => 'Ni vente ni perte',
    personaOutcome: () => 'Persona connu pour les leads gagnés seulement',
    channelOutcome: () => 'Canal connu pour les leads gagnés seulement',
    severalCurrencies: (v) => `Plusieurs devises\u202f: ${v.label}`,
    winsBeginLate: (v) => `Ventes notées à partir du ${v.day} seulement`,
    lossesEnded: (v) => `Plus aucune perte notée depuis le ${v.day}`,
    channelSilent: (v) => `Plus rien de «\u202f${v.label}\u202f» depuis le ${v.day}`,
    createdAtOnce: onOneDay('lead créé', 'leads créés'),
    wonAtOnce: onOneDay('vente datée', 'ventes datées'),
    amountsMissing: counted('ligne gagnée', 'lignes gagnées', 'sans montant'),
  },
};
