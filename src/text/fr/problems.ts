import type { Translation } from '..';
import type { problems as en } from '../en/problems';

export const problems: Translation<typeof en> = {
  asOfMissing: (v) =>
    `«\u202f${v.label}\u202f» ne contient pas de date\u202f: saisissez-en une, ou choisissez «\u202fActualiser la date\u202f» dans le menu.`,
  asOfFuture: (v) =>
    `«\u202f${v.label}\u202f» est le ${v.value}, un jour à venir\u202f: les chiffres s’arrêtent au plus tard à aujourd’hui. Pour planifier un mois à venir, saisissez-le dans «\u202f${v.other}\u202f».`,
  settingNumber: (v) =>
    `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f», hors des limites admises\u202f: la valeur par défaut s’applique en attendant votre correction.`,
  settingChoice: (v) =>
    `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f», qui n’est pas un des choix\u202f: la valeur par défaut s’applique tant que vous n’en prenez pas un dans la liste.`,
  settingCurrency: (v) =>
    `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f»\u202f: saisissez les trois lettres d’un code de devise, comme EUR.`,
  recipient: (v) =>
    `«\u202f${v.value}\u202f» n’est pas une adresse e-mail et ne recevra rien\u202f: corrigez-la dans l’onglet Réglages.`,
  holidaysFull: (v) =>
    `La liste «\u202f${v.label}\u202f» n’a plus de place pour tous les jours fériés de l’année\u202f: supprimez-y des lignes d’autres années.`,
  labelRenamed: (v) =>
    `«\u202f${v.label}\u202f» ${v.value ? `s’appelle maintenant «\u202f${v.value}\u202f»` : 'a perdu son nom'} dans l’onglet ${v.tab}\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, qui lui rend son nom.`,
  labelSeveral: (v, f) =>
    `«\u202f${v.label}\u202f» figure plusieurs fois dans l’onglet ${v.tab}, en ${f.list(v.list ?? [])}${v.other ? ` (jusqu’ici, c’était ${v.other})` : ''}\u202f: gardez-en un et donnez un autre nom aux autres.`,
  labelClaimed: (v) =>
    `La cellule ${v.value} de l’onglet ${v.tab} était «\u202f${v.label}\u202f» et s’appelle maintenant «\u202f${v.other}\u202f»\u202f: remettez-y «\u202f${v.label}\u202f», ou écrivez ce nom là où ces données se trouvent maintenant.`,
  labelUnclear: (v, f) =>
    `«\u202f${v.label}\u202f» manque dans l’onglet ${v.tab}, alors que ${f.list((v.list ?? []).map((name) => `«\u202f${name}\u202f»`))} y est nouveau\u202f: écrivez «\u202f${v.label}\u202f» à sa place s’il s’agit de la même chose, à un endroit vide sinon.`,
  labelTwice: (v) =>
    `«\u202f${v.value}\u202f» figure deux fois dans la liste «\u202f${v.label}\u202f»\u202f: supprimez l’un des deux.`,
  goalWithoutMonth: (v) =>
    `Un objectif de ${v.value} n’a pas de mois\u202f: saisissez un jour de ce mois dans «\u202f${v.label}\u202f».`,
  notADate: (v) =>
    `«\u202f${v.value}\u202f» dans «\u202f${v.label}\u202f» n’est pas une date\u202f: saisissez une date.`,
  holidayNotADate: (v) =>
    `«\u202f${v.value}\u202f» dans «\u202f${v.label}\u202f» n’est pas une date, et les tableaux qui comptent les jours ouvrés affichent une erreur\u202f: saisissez une date.`,
  notAnAmount: (v) =>
    `«\u202f${v.value}\u202f» dans «\u202f${v.label}\u202f» n’est pas un montant\u202f: saisissez un nombre positif ou nul.`,
  notAShare: (v) =>
    `«\u202f${v.value}\u202f» dans «\u202f${v.label}\u202f» n’est pas une part\u202f: saisissez un pourcentage de 0\u202f% à 100\u202f%.`,
  monthTwice: (v) =>
    `Le mois «\u202f${v.value}\u202f» figure deux fois dans les objectifs\u202f: supprimez l’une des deux lignes.`,
  noLeads: () =>
    'Le journal des leads est vide\u202f: importez un fichier CSV, ou saisissez ou collez des leads dans l’onglet Leads.',
  noLeadsInPeriod: (v, f) =>
    `Aucun lead n’a été créé pendant les ${f.int(v.count ?? 0)} mois précédant celui de la date d’arrêté\u202f: vérifiez cette date et le nombre de mois d’historique.`,
  noGoal: (v) =>
    `Aucun objectif de chiffre d’affaires pour ${v.label}\u202f: saisissez-le dans les objectifs de l’onglet Réglages.`,
  noAverage: (v) =>
    `Montant moyen inconnu pour ${v.label}\u202f: saisissez-le dans la liste «\u202fMontants moyens d’une vente\u202f» de l’onglet Réglages, ou renseignez le montant des ventes gagnées.`,
  noValue: () =>
    'Aucun couple canal-persona n’a de valeur de lead supérieure à 0\u202f: il faut au moins un client sur la période et un montant moyen pour son persona.',
  goalMissed: (v) =>
    `Les engagements valent ${v.value}\u202f: il manque ${v.other} pour atteindre l’objectif du marketing.`,
  personaOutcome: (v, f) =>
    `Le persona n’est connu que pour les leads gagnés (${f.int(v.count ?? 0)} leads sur ${f.int(v.of ?? 0)} en ont un)\u202f: les taux par persona afficheraient 100\u202f%, seuls les taux par canal sont donc montrés. Renseignez le persona de tous les leads, ou travaillez sans persona.`,
  channelOutcome: (v, f) =>
    `Le canal n’est connu que pour les leads gagnés (${f.int(v.count ?? 0)} leads sur ${f.int(v.of ?? 0)} en ont un)\u202f: les taux par canal afficheraient 100\u202f%, seuls les taux par persona sont donc montrés. Renseignez le canal de tous les leads.`,
  fewLeads: (v, f) =>
    `${f.int(v.count ?? 0)} taux de conclusion sur ${f.int(v.of ?? 0)} reposent sur moins de 20 leads\u202f: lisez-les avec leurs taux bas et haut.`,
  manyOpen: (v) =>
    `${v.value} des leads de la période sont encore ouverts, ni gagnés ni perdus\u202f: les taux de conclusion peuvent encore monter.`,
  adjustmentText: (v) =>
    `«\u202f${v.value}\u202f» parmi vos chiffres n’est pas un nombre entier positif ou nul\u202f: corrigez-le ou videz la cellule.`,
  adjustmentWithoutMonth: (v) =>
    `L’ajustement de ${v.label} (${v.value}) n’a pas de mois\u202f: saisissez à côté un jour de ce mois.`,
  adjustmentTwice: (v) => `Le mois a deux ajustements pour ${v.label}\u202f: supprimez l’une des deux lignes.`,
  averageText: (v) =>
    `«\u202f${v.value}\u202f» parmi vos montants moyens n’est pas un montant supérieur à 0\u202f: corrigez-le ou videz la cellule.`,
  typedUnknown: (v) =>
    `Le chiffre saisi pour ${v.label} n’est pas utilisé\u202f: ce segment n’est plus dans le plan. Supprimez-le, ou remettez son libellé dans les listes.`,
  blocked: (v) =>
    `Le tableau «\u202f${v.label}\u202f» ne peut pas s’afficher, car la cellule contient «\u202f${v.value}\u202f»\u202f: déplacez-la ou videz-la.`,
  overwritten: (v) =>
    `«\u202f${v.label}\u202f» est calculé, mais «\u202f${v.value}\u202f» a été saisi par-dessus\u202f: videz la cellule, puis actualisez pour que le calcul revienne.`,
  tableError: (v) => `Le tableau «\u202f${v.label}\u202f» affiche une erreur\u202f: ${v.value}`,
  tabCopied: (v) =>
    `«\u202f${v.other}\u202f» est une copie de l’onglet «\u202f${v.label}\u202f»\u202f: le module n’y touche pas, et ce qui y est saisi ne compte pas.`,
  signedHeaders: () =>
    'L’onglet Signé a perdu sa ligne d’en-tête\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu pour la rétablir.',
  signedUnreadable: () =>
    'L’onglet Signé a perdu sa ligne d’en-tête et ses colonnes ne sont plus dans l’ordre\u202f: impossible de savoir quels mois sont signés. Rétablissez une version antérieure (Fichier › Historique des versions).',
  dailyFailed: (v) =>
    `«\u202f${v.label}\u202f» a échoué le ${v.value} et sera tenté de nouveau le lendemain. ${v.other}`,

  headerMissing: (v) =>
    `La colonne «\u202f${v.label}\u202f» manque dans l’en-tête de l’onglet Leads\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.`,
  headerRenamed: (v) =>
    `La colonne «\u202f${v.column}\u202f» de l’onglet ${v.tab} ${v.value ? `s’appelle maintenant «\u202f${v.value}\u202f»` : 'a perdu son nom'}, et les tableaux ne la trouvent plus\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, qui lui rend son nom.`,
  headerSeveral: (v, f) =>
    `La colonne «\u202f${v.column}\u202f» figure plusieurs fois dans l’onglet ${v.tab}, en ${f.list(v.list ?? [])}${v.other ? ` (jusqu’ici, c’était ${v.other})` : ''}\u202f: gardez-en une et donnez un autre nom aux autres.`,
  headerClaimed: (v) =>
    `La colonne ${v.value} de l’onglet ${v.tab} était «\u202f${v.column}\u202f» et s’appelle maintenant «\u202f${v.other}\u202f»\u202f: remettez-y «\u202f${v.column}\u202f», ou écrivez ce nom au-dessus de la colonne qui contient ces données.`,
  headerUnclear: (v, f) =>
    `La colonne «\u202f${v.column}\u202f» manque dans l’onglet ${v.tab}, alors que ${f.list((v.list ?? []).map((name) => `«\u202f${name}\u202f»`))} y est nouveau\u202f: écrivez «\u202f${v.column}\u202f» au-dessus s’il s’agit de la même colonne, au-dessus d’une colonne vide sinon.`,
  headerGone: () =>
    'L’en-tête de l’onglet Leads a disparu\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, qui le remet en place.',
  headerBelow: (v) =>
    `L’en-tête de l’onglet Leads se trouve à la ligne ${v.row}, sous d’autres lignes\u202f: remontez-le au-dessus d’elles, car ce qui le précède n’est pas lu.`,
  headerReplaced: () =>
    'L’en-tête de l’onglet Leads n’a presque plus aucun de ses noms. Si seuls les noms ont changé, supprimez cette ligne, puis choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu\u202f; si des lignes ont été collées par-dessus les leads, annulez ce collage et passez par «\u202fImporter des leads\u202f».',

  createdMissing: (v) =>
    `La ligne ${v.row} n’a pas de date dans «\u202f${v.column}\u202f» et n’est pas utilisée\u202f: saisissez la date d’arrivée du lead.`,
  createdNotDate: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas une date, la ligne n’est donc pas utilisée\u202f: saisissez une date.`,
  leadsNotCount: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas un nombre entier positif ou nul, la ligne n’est donc pas utilisée\u202f: corrigez-le.`,
  wonNotDate: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas une date, la ligne n’est donc pas utilisée\u202f: saisissez la date ou videz la cellule.`,
  customersNotCount: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas un nombre entier positif ou nul, la ligne n’est donc pas utilisée\u202f: corrigez-le.`,
  customersAboveLeads: (v, f) =>
    `La ligne ${v.row} compte plus de clients que ses ${f.int(v.count ?? 0)} leads et n’est pas utilisée\u202f: corrigez «\u202f${v.column}\u202f».`,
  inFuture: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.column}\u202f» vaut ${v.value}, une date future\u202f: vérifiez-la.`,
  createdAfterAsOf: (v) =>
    `La ligne ${v.row} a été créée le ${v.value}, après la date d’arrêté\u202f: elle comptera quand cette date aura avancé.`,
  createdLongAgo: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.column}\u202f» vaut ${v.value}, une date très ancienne\u202f: vérifiez l’année.`,
  wonBeforeCreated: (v) =>
    `La ligne ${v.row} a été gagnée le ${v.value}, avant sa création\u202f: elle compte comme gagnée, mais l’une des deux dates est fausse.`,
  wonAndLost: (v) =>
    `La ligne ${v.row} est à la fois gagnée et perdue\u202f: elle compte comme gagnée\u202f; videz l’une des deux cellules.`,
  amountNotAmount: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas un montant et compte comme inconnu\u202f: saisissez un nombre positif ou nul.`,
  notDate: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas une date et compte comme vide\u202f: saisissez une date.`,
  notCount: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» n’est pas un nombre entier et compte comme vide\u202f: corrigez-le.`,
  countAboveLeads: (v, f) =>
    `Ligne ${v.row}\u202f: «\u202f${v.value}\u202f» dans «\u202f${v.column}\u202f» dépasse ses ${f.int(v.count ?? 0)} leads et compte comme vide\u202f: corrigez l’un des deux.`,
  reasonsMisplaced: (v, f) =>
    `${f.int(v.count ?? 0)} ${v.count === 1 ? 'lead perdu a son motif' : 'leads perdus ont leur motif'} sous «\u202f${v.column}\u202f», où une version précédente l’avait importé\u202f: faites-le déplacer sous «\u202f${v.other}\u202f», ou indiquez quand les commerciaux ont rejeté le lead.`,
  duplicateId: (v) =>
    `La ligne ${v.row} porte le même identifiant «\u202f${v.value}\u202f» que la ligne ${v.other}, et les deux sont comptées\u202f: supprimez celle qui est en trop.`,
  labelIsDate: (v) =>
    `Ligne ${v.row}\u202f: «\u202f${v.column}\u202f» contient la date ${v.value}\u202f: la feuille a sans doute pris un nom comme «\u202f1-9\u202f» pour une date\u202f; saisissez-le de nouveau après une apostrophe.`,
  notListed: (v, f) =>
    `«\u202f${v.value}\u202f» (${f.int(v.count ?? 0)} lignes, la première en ligne ${v.row}) n’est pas dans la liste de l’onglet Réglages et compte sous «\u202fAutres\u202f»\u202f: ajoutez-le à la liste ou corrigez-le.`,
  notListedTwin: (v, f) =>
    `«\u202f${v.value}\u202f» (${f.int(v.count ?? 0)} lignes, la première en ligne ${v.row}) n’est pas dans la liste et compte sous «\u202fAutres\u202f»\u202f; il ressemble à «\u202f${v.other}\u202f»\u202f: corrigez l’orthographe.`,
  twin: (v, f) =>
    `«\u202f${v.value}\u202f» (${f.int(v.count ?? 0)} lignes, la première en ligne ${v.row}) et «\u202f${v.other}\u202f» semblent désigner la même chose mais sont comptés à part\u202f: gardez une seule orthographe.`,
  moreLikeThis: (v, f) => `… et ${f.int(v.count ?? 0)} autres du même type\u202f: «\u202f${v.value}\u202f»`,
};
