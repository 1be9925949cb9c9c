import type { Translation } from '..';
import type { assistant as en } from '../en/assistant';

export const assistant: Translation<typeof en> = {
  step1: 'Taux de conclusion',
  step2: 'Valeur des leads',
  step3: 'Suivi du mois',
  step4: 'Engagements',
  step1Purpose: 'Quelle part des leads de chaque canal et persona devient cliente.',
  step2Purpose: 'Ce que vaut un lead de chaque canal et persona.',
  step3Purpose: 'Où en sont les leads du mois par rapport aux engagements.',
  step4Purpose: 'Combien de leads le marketing s’engage à apporter pour atteindre l’objectif.',
  done: 'Fait',
  todo: 'À faire',
  waiting: 'Après les étapes précédentes',
  problem: 'À corriger',
  signedState: (v) => `Signé pour ${v.month}`,
  readyToSign: 'Prêt à signer',
  leadsInPeriod: 'Leads de la période',
  customers: 'Clients',
  closeRate: 'Taux de conclusion',
  range: (v, f) => `de ${f.percent(v.low)} à ${f.percent(v.high)}`,
  averageSale: 'Montant moyen',
  leadValue: 'Valeur d’un lead',
  leadsThisMonth: 'Leads du mois',
  leadsCommitted: 'Leads engagés',
  goal: 'Objectif du marketing',
  committedValue: 'Valeur engagée',
  gap: 'Écart à l’objectif',
  adviceLeads: 'Apportez vos leads\u202f: un fichier CSV de votre CRM, ou des lignes saisies dans l’onglet Leads.',
  adviceAverage: 'Saisissez le montant moyen d’une vente pour chaque persona.',
  adviceGoal: (v) => `Saisissez l’objectif de chiffre d’affaires de ${v.month} et la part du marketing.`,
  adviceSign: (v) => `Vérifiez les chiffres ensemble, puis signez ${v.month}.`,
  adviceSigned: 'Pour changer, ajustez les chiffres et signez de nouveau\u202f: la version précédente est conservée.',
  adviceFollow: 'Signez d’abord le mois\u202f: ses leads seront alors comparés aux engagements.',
  rowsUsed: (v, f) => `${f.int(v.used)} lignes utilisées sur ${f.int(v.rows)}`,
  where: (v) => `${v.tab}, ${v.a1}`,

  createTabs: 'Créer les onglets',
  fillSample: 'Essayer avec un exemple',
  removeSample: 'Retirer l’exemple',
  openImport: 'Importer des leads',
  refresh: 'Actualiser',
  openSigning: (v) => `Signer ${v.month}`,
  typeGoal: 'Saisir l’objectif',
  typeAverages: 'Saisir les montants moyens',
  showProblem: 'Voir la cellule',
  addMissingLabels: 'Ajouter aux listes',
  useOnePersona: 'Travailler sans persona',
  moveLostReasons: 'Déplacer les motifs',

  createdTabs: 'Les onglets sont prêts.',
  nameBack: (v) =>
    v.name === ''
      ? `La colonne «\u202f${v.back}\u202f» de l’onglet ${v.tab} a retrouvé son nom.`
      : `La colonne «\u202f${v.name}\u202f» de l’onglet ${v.tab} s’appelle de nouveau «\u202f${v.back}\u202f».`,
  labelBack: (v) =>
    v.name === ''
      ? `«\u202f${v.back}\u202f» a retrouvé son nom dans l’onglet ${v.tab}.`
      : `«\u202f${v.name}\u202f» s’appelle de nouveau «\u202f${v.back}\u202f» dans l’onglet ${v.tab}.`,
  adjustmentsMoved: (v) =>
    `Vos chiffres de l’onglet ${v.tab} se trouvent désormais dans la liste «\u202f${v.list}\u202f» de l’onglet ${v.settings}, pour ${v.month}.`,
  personaMoved: (v) =>
    `Le choix d’un persona unique est désormais le réglage «\u202f${v.name}\u202f» de l’onglet ${v.settings}\u202f; la liste «\u202f${v.list}\u202f» est libre pour d’autres.`,
  movedReasons: (v, f) =>
    v.count === 0
      ? 'Aucun motif à déplacer.'
      : `${f.int(v.count)} ${v.count === 1 ? 'motif déplacé' : 'motifs déplacés'} sous «\u202fMotif de perte\u202f».`,
  noLostReason:
    'L’onglet Leads n’a pas de colonne «\u202fMotif de perte\u202f»\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
  filledSample: 'L’exemple est en place\u202f: huit mois de leads inventés.',
  removedSample: (v, f) => `${f.int(v.count)} leads d’exemple ont été retirés.`,
  futureDate: (v) =>
    `La date d’arrêté était fixée au ${v.day}, un jour à venir\u202f: ${v.month} est désormais le mois à planifier dans Réglages, et la date suit le calendrier.`,
  refreshed: (v) => `Actualisé\u202f: chiffres arrêtés au ${v.day}.`,
  addedLabels: (v) =>
    v.count === 1 ? 'Un libellé a été ajouté aux listes.' : `${v.count} libellés ont été ajoutés aux listes.`,
  onePersona:
    'Tous les leads comptent désormais sous un seul persona. Pour revenir en arrière, décochez «\u202fUn seul persona pour tous\u202f» dans l’onglet Réglages.',
  allPersonas: 'Tous les personas',
  signed: (v, f) => `Le mois de ${v.month} est signé\u202f: ${f.int(v.leads)} leads engagés.`,

  refuseProblem: (v) => v.text,
  refuseNoTargets: 'Il n’y a rien à signer\u202f: aucun couple canal-persona n’a de nombre de leads.',
  supersedes: (v) =>
    `Le mois de ${v.month} a été signé le ${v.on} par ${v.by}. Signer de nouveau remplace cette version, qui reste dans l’onglet Signé.`,
  whoMissing: 'Indiquez qui signe\u202f: les noms du marketing et des commerciaux.',
  plansChanged: 'Les chiffres ont changé depuis votre lecture\u202f: relisez le plan, puis signez.',
  noLock:
    'Google ne permet pas ici d’empêcher deux écritures simultanées\u202f: rien n’a été modifié. Ouvrez le module depuis la feuille de calcul elle-même.',
  mailForbidden:
    'L’e-mail du jour est désactivé, car Lead SLA n’a pas été autorisé à envoyer des e-mails\u202f: pour l’autoriser, retirez l’accès de Lead SLA sur myaccount.google.com/connections, rouvrez l’assistant et cochez toutes les autorisations.',
  triggersForbidden:
    'Les tâches quotidiennes sont désactivées, car Lead SLA n’a pas été autorisé à s’exécuter en votre absence\u202f: pour l’autoriser, retirez l’accès de Lead SLA sur myaccount.google.com/connections, rouvrez l’assistant et cochez toutes les autorisations.',
  dailyDate: 'Passage de la date d’arrêté à aujourd’hui',
  dailyMail: 'L’e-mail du jour',
  badRequest:
    'L’assistant a demandé une action que cette version ne connaît pas\u202f: rechargez la page, puis réessayez.',
  newerVersion:
    'Une version plus récente de Lead SLA a modifié ce classeur, rien n’a donc été écrit\u202f: rechargez la feuille de calcul et, si cela ne suffit pas, demandez à la personne qui a installé le module de le mettre à jour.',
  rowsMoved: (v) =>
    `Quelqu’un vient de déplacer, d’ajouter ou de supprimer des lignes de l’onglet «\u202f${v.tab}\u202f»\u202f: recommencez.`,
  busy: 'Quelqu’un d’autre modifie ce classeur en ce moment\u202f: réessayez dans quelques secondes.',
  justSigned: (v) => `Le mois de ${v.month} vient d’être signé\u202f: rien n’a été signé deux fois.`,
  sampleNotEmpty:
    'L’exemple ne va que dans un journal vide\u202f: celui-ci contient déjà des leads, qui n’ont pas été touchés.',
  notReady:
    'Les onglets ne sont pas complets\u202f: choisissez d’abord «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
  placeMissing: 'Cet onglet n’existe plus\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
  notADay: (v) => `«\u202f${v.value}\u202f» n’est pas une date\u202f: choisissez un jour dans le calendrier.`,

  unexpected:
    'Un incident imprévu est survenu et l’action s’est arrêtée\u202f: réessayez\u202f; s’il se reproduit, choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',

  importNoLog:
    'Il n’y a pas d’onglet Leads où importer\u202f: choisissez d’abord «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
  importColumnMissing: (v, f) =>
    `Il manque à l’onglet Leads\u202f: ${f.list(v.columns)}. Choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, puis recommencez l’import.`,
  importBadRequest: 'L’import n’a pas pu être lu. Relancez-le.',
  imported: (v, f) =>
    v.rows === 1 ? 'Le journal compte désormais une ligne.' : `Le journal compte désormais ${f.int(v.rows)} lignes.`,

  menu: 'Lead SLA',
  menuAssistant: 'Ouvrir l’assistant',
  menuCreate: 'Créer ou réparer les onglets',
  menuImport: 'Importer des leads',
  menuSign: 'Signer le mois',
  menuRefresh: 'Actualiser la date',
  menuHelp: 'Aide',
  chartTitle: 'Le graphique du mois',
  sidebarTitle: 'Lead SLA',
};
