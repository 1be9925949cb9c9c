import type { Translations } from '..';
import type * as en from '../en/leads';
import type { Format } from '../format';
import type { ProblemValues } from '../sentences';

const rowsOf = (v: ProblemValues, f: Format): string =>
  v.count === 1 ? `ligne ${v.row}` : `${f.int(v.count ?? 0)} lignes, la première en ligne ${v.row}`;

/** What the script says and writes: the lead log. */
export const script: Translations<typeof en.script> = {
  assistant: {
    rowsUsed: (v, f) => `${f.int(v.used)} lignes utilisées sur ${f.int(v.rows)}`,
    fillSample: 'Essayer avec un exemple',
    removeSample: 'Retirer l’exemple',
    moveLostReasons: 'Déplacer les motifs',
  },
  problems: {
    noLeads: () =>
      'Le journal des leads est vide\u202f: importez un fichier de votre CRM, ou saisissez ou collez des leads dans l’onglet Leads.',
    noLeadsInPeriod: (v, f) =>
      `Aucun lead n’a été créé pendant les ${f.int(v.count ?? 0)} mois précédant celui de la date d’arrêté\u202f: vérifiez cette date et le nombre de mois d’historique.`,
    personaOutcome: (v, f) =>
      `Le persona n’est connu que pour les leads gagnés (${f.int(v.count ?? 0)} leads sur ${f.int(v.of ?? 0)} en ont un)\u202f: les taux par persona afficheraient 100\u202f%, seuls les taux par canal sont donc montrés. Renseignez le persona de tous les leads, ou travaillez sans persona.`,
    channelOutcome: (v, f) =>
      `Le canal n’est connu que pour les leads gagnés (${f.int(v.count ?? 0)} leads sur ${f.int(v.of ?? 0)} en ont un)\u202f: les taux par canal afficheraient 100\u202f%, seuls les taux par persona sont donc montrés. Renseignez le canal de tous les leads.`,
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
    volatileKnown: (v, f) =>
      `«\u202f${v.label}\u202f» contient à la ligne ${v.row}${v.count ? ` (et à ${f.int(v.count)} ${v.count < 2 ? 'autre' : 'autres'})` : ''} une formule qui change d’elle-même (${v.value}), et Google n’achève jamais un tableau qui lit une telle cellule\u202f: saisissez la valeur à sa place.`,
    volatileOwn: (v, f) =>
      `Votre colonne ${v.label ? `«\u202f${v.label}\u202f» (${v.column})` : v.column} se trouve parmi celles que lisent les tableaux et contient une formule qui change d’elle-même (${v.value}, ligne ${v.row}${v.count ? ` et ${f.int(v.count)} ${v.count < 2 ? 'autre' : 'autres'}` : ''}), et Google n’achève jamais un tableau qui lit une telle cellule\u202f: déplacez la colonne à droite de «\u202f${v.other}\u202f».`,
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
    duplicateRow: (v) =>
      `La ligne ${v.row} est identique à la ligne ${v.other} dans toutes ses cellules, et les deux sont comptées\u202f: faites supprimer la seconde.`,
    placeholderDate: (v) =>
      `Ligne ${v.row}\u202f: «\u202f${v.column}\u202f» vaut ${v.value}, qui veut dire «\u202fpas de date\u202f» dans bien des logiciels et compte ici comme une date\u202f: faites vider la cellule.`,
    noOutcome: (v, f) =>
      `Aucun lead n’est encore gagné ni perdu\u202f: les taux de conclusion des ${f.int(v.count ?? 0)} leads de la période ne peuvent pas être connus. Remplissez «\u202f${v.column}\u202f», ou importez un fichier qui contient l’issue des leads.`,
    severalCurrencies: (v, f) =>
      `Les montants sont en plusieurs devises (${v.label})\u202f: ${f.int(v.count ?? 0)} sur ${f.int(v.of ?? 0)} ne sont pas dans la plus fréquente (le premier en ligne ${v.row}), et tous sont additionnés comme s’ils n’en avaient qu’une\u202f; convertissez-les.`,
    labelIsDate: (v) =>
      `Ligne ${v.row}\u202f: «\u202f${v.column}\u202f» contient la date ${v.value}\u202f: la feuille a sans doute pris un nom comme «\u202f1-9\u202f» pour une date\u202f; saisissez-le de nouveau après une apostrophe.`,
    notListed: (v, f) =>
      `«\u202f${v.value}\u202f» (${rowsOf(v, f)}) n’est pas dans la liste de l’onglet Réglages et compte sous «\u202fAutres\u202f»\u202f: ajoutez-le à la liste ou corrigez-le.`,
    notListedTwin: (v, f) =>
      `«\u202f${v.value}\u202f» (${rowsOf(v, f)}) n’est pas dans la liste et compte sous «\u202fAutres\u202f»\u202f; il ressemble à «\u202f${v.other}\u202f»\u202f: corrigez l’orthographe.`,
    readsAsTotal: (v, f) =>
      `«\u202f${v.value}\u202f» (${rowsOf(v, f)}) se lit comme un total, que les tableaux ne distinguent pas des leurs\u202f: donnez-lui un autre nom.`,
    twin: (v, f) =>
      `«\u202f${v.value}\u202f» (${rowsOf(v, f)}) et «\u202f${v.other}\u202f» semblent désigner la même chose mais sont comptés à part\u202f: gardez une seule orthographe.`,
    winsBeginLate: (v, f) =>
      `Aucune vente n’est datée d’avant le ${v.value}, alors que ${f.int(v.count ?? 0)} des ${f.int(v.of ?? 0)} leads sont plus anciens de plus de 60 jours\u202f: si les ventes n’étaient pas notées à l’époque, les taux des périodes qui comprennent ces leads sont trop bas\u202f; ajoutez ces ventes, ou réduisez les mois d’historique.`,
    lossesEnded: (v, f) =>
      v.count
        ? `La dernière perte date du ${v.value}, et aucun des ${f.int(v.count)} leads arrivés depuis n’est perdu\u202f: si les pertes ne sont plus notées, ces leads restent ouverts à jamais\u202f; remplissez de nouveau «\u202f${v.column}\u202f».`
        : `La dernière perte date du ${v.value}, et aucun lead n’est arrivé depuis\u202f: si les pertes ne sont plus notées, des leads perdus restent ouverts à jamais\u202f; remplissez de nouveau «\u202f${v.column}\u202f».`,
    channelSilent: (v, f) =>
      `«\u202f${v.label}\u202f» n’a apporté aucun lead depuis le ${v.value}, soit ${f.int(v.count ?? 0)} jours avant le dernier lead du journal, après ${f.int(v.of ?? 0)} jours avec leads dans le semestre précédent\u202f: si ses leads ne sont plus notés ou portent un autre nom, ses objectifs sont hors d’atteinte\u202f; vérifiez où ils passent.`,
    createdAtOnce: (v, f) =>
      `${f.int(v.count ?? 0)} des ${f.int(v.of ?? 0)} leads ont été créés le ${v.value} (le premier en ligne ${v.row})\u202f: si c’est le jour d’un import et non celui de leur arrivée, les mois et les taux sont faux\u202f; importez les vraies dates.`,
    wonAtOnce: (v, f) =>
      `${f.int(v.count ?? 0)} des ${f.int(v.of ?? 0)} ventes sont datées du ${v.value} (la première en ligne ${v.row})\u202f: si c’est le jour d’un nettoyage, le mois de ces ventes est faux\u202f; importez les vraies dates.`,
    amountsMissing: (v, f) =>
      `${f.int(v.count ?? 0)} des ${f.int(v.of ?? 0)} lignes gagnées n’ont pas de montant (la première en ligne ${v.row})\u202f: les ventes moyennes mesurées sont celles des autres\u202f; remplissez «\u202f${v.column}\u202f».`,
    moreLikeThis: (v, f) => `… et ${f.int(v.count ?? 0)} autres du même type\u202f: «\u202f${v.value}\u202f»`,
  },
  sheet: {
    notInList:
      'Ce libellé n’est pas dans la liste de l’onglet Réglages\u202f: ses leads sont comptés sous «\u202fAutres\u202f».',
  },
};

/** What the actions say: the lead log. */
export const action: Translations<typeof en.action> = {
  columns: {
    id: 'Unique. Un import met à jour le lead qui porte le même identifiant.',
    created: 'Date d’arrivée du lead.',
    channel: 'Origine du lead.',
    persona: 'Profil type du client.',
    leads: 'Nombre de leads de la ligne. Vide = 1 ; un nombre plus grand est un lot.',
    mql: 'Date de qualification par le marketing.',
    sql: 'Date de validation par les commerciaux.',
    opportunity: 'Date d’ouverture de l’affaire.',
    won: 'Date à laquelle le lead est devenu client.',
    lost: 'Date de la perte.',
    customers: 'Clients gagnés sur cette ligne, pour les lots. Vide = 1 si « Gagné le » est rempli, sinon 0.',
    amount: 'Chiffre d’affaires de la ou des ventes de la ligne. Vide ou 0 = inconnu.',
    owner: 'Le commercial en charge.',
    contacted: 'Date du premier contact commercial.',
    attempts: 'Nombre de tentatives de contact.',
    rejected: 'Raison pour laquelle les commerciaux ont refusé le lead.',
    lostReason: 'Raison pour laquelle l’affaire a été perdue.',
    rejectedOn: 'Date à laquelle les commerciaux ont refusé le lead.',
    review: 'Verdict du marketing sur le rejet\u202f: confirmé ou annulé.',
    reviewedOn: 'Date à laquelle le marketing a réexaminé le rejet.',
    mqls: 'Pour les lots\u202f: nombre de leads de la ligne qualifiés par le marketing.',
    sqls: 'Pour les lots\u202f: nombre de leads de la ligne validés par les commerciaux.',
  },
  answers: {
    nameBack: (v) =>
      v.name === ''
        ? `La colonne «\u202f${v.back}\u202f» de l’onglet ${v.tab} a retrouvé son nom.`
        : `La colonne «\u202f${v.name}\u202f» de l’onglet ${v.tab} s’appelle de nouveau «\u202f${v.back}\u202f».`,
    movedReasons: (v, f) =>
      v.count === 0
        ? 'Aucun motif à déplacer.'
        : `${f.int(v.count)} ${v.count === 1 ? 'motif déplacé' : 'motifs déplacés'} sous «\u202fMotif de perte\u202f».`,
    noLostReason:
      'L’onglet Leads n’a pas de colonne «\u202fMotif de perte\u202f»\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
    filledSample: 'L’exemple est en place\u202f: huit mois de leads inventés.',
    removedSample: (v, f) => `${f.int(v.count)} leads d’exemple ont été retirés.`,
    rowsMoved: (v) =>
      `Quelqu’un vient de déplacer, d’ajouter ou de supprimer des lignes de l’onglet «\u202f${v.tab}\u202f»\u202f: recommencez.`,
    sampleNotEmpty:
      'L’exemple ne va que dans un journal vide\u202f: celui-ci contient déjà des leads, qui n’ont pas été touchés.',
  },
};

/** What the pages say: the lead log. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    sample: 'Données d’exemple\u202f: ces leads sont inventés.',
    removeSampleAsk: 'Retirer tous les leads d’exemple de l’onglet Leads\u202f? Vos propres leads restent.',
  },
};
