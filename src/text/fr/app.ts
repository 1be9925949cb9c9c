import type { Translations } from '..';
import type * as en from '../en/app';

/** What the script says and writes: what belongs to no feature alone. */
export const script: Translations<typeof en.script> = {
  assistant: {
    done: 'Fait',
    todo: 'À faire',
    waiting: 'Après les étapes précédentes',
    problem: 'À corriger',
    where: (v) => `${v.tab}, ${v.a1}`,
    createTabs: 'Créer les onglets',
    showProblem: 'Voir la cellule',
    noLock:
      'Google ne permet pas ici d’empêcher deux écritures simultanées\u202f: rien n’a été modifié. Ouvrez le module depuis la feuille de calcul elle-même.',
    dailyDate: 'Passage de la date d’arrêté à aujourd’hui',
    busy: 'Quelqu’un d’autre modifie ce classeur en ce moment\u202f: réessayez dans quelques secondes.',
    notReady:
      'Les onglets ne sont pas complets\u202f: choisissez d’abord «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
    unexpected:
      'Un incident imprévu est survenu et l’action s’est arrêtée\u202f: réessayez\u202f; s’il se reproduit, choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
    partMissing: (v) =>
      `Une partie de Lead SLA (${v.file}) n’a pas pu être chargée\u202f: réessayez et, si cela se reproduit, demandez à la personne qui a installé le module de le réinstaller, avec tous ses fichiers.`,
    menu: 'Lead SLA',
    menuAssistant: 'Ouvrir l’assistant',
    menuCreate: 'Créer ou réparer les onglets',
    menuHelp: 'Aide',
    sidebarTitle: 'Lead SLA',
  },
  problems: {
    blocked: (v) =>
      `Le tableau «\u202f${v.label}\u202f» ne peut pas s’afficher, car la cellule contient «\u202f${v.value}\u202f»\u202f: déplacez-la ou videz-la.`,
    overwritten: (v) =>
      `«\u202f${v.label}\u202f» est calculé, mais «\u202f${v.value}\u202f» a été saisi par-dessus\u202f: videz la cellule, puis actualisez pour que le calcul revienne.`,
    tableError: (v) => `Le tableau «\u202f${v.label}\u202f» affiche une erreur\u202f: ${v.value}`,
    tabCopied: (v) =>
      `«\u202f${v.other}\u202f» est une copie de l’onglet «\u202f${v.label}\u202f»\u202f: le module n’y touche pas, et ce qui y est saisi ne compte pas.`,
    dailyFailed: (v) =>
      `«\u202f${v.label}\u202f» a échoué le ${v.value} et sera tenté de nouveau le lendemain. ${v.other}`,
  },
  sheet: {
    protection: 'Calculé par Lead SLA\u202f: saisir ici remplace une formule.',
  },
  tabs: {
    start: 'Accueil',
    settings: 'Réglages',
    leads: 'Leads',
    rates: '1 Taux de conclusion',
    values: '2 Valeur des leads',
    tracking: '3 Suivi',
    commitments: '4 Engagements',
    signed: 'Signé',
  },
  typed: {
    at: (v) => `${v.a1}\u202f: ${v.text}`,
    changed: (v) =>
      `${v.a1}\u202f: «\u202f${v.value}\u202f» n’est pas pris en compte, car les canaux ou les personas ont changé depuis le tracé de ce tableau\u202f; supprimez-le, choisissez «\u202fActualiser la date\u202f» dans le menu, puis ressaisissez-le.`,
    later: (v) =>
      `${v.a1}\u202f: quelqu’un d’autre modifie ce classeur en ce moment\u202f; le nombre sera pris en compte et le tableau «\u202f${v.title}\u202f» réaffiché à la prochaine actualisation.`,
  },
};

/** What the actions say: what belongs to no feature alone. */
export const action: Translations<typeof en.action> = {
  answers: {
    createdTabs: 'Les onglets sont prêts.',
    badRequest:
      'L’assistant a demandé une action que cette version ne connaît pas\u202f: rechargez la page, puis réessayez.',
    newerVersion:
      'Une version plus récente de Lead SLA a modifié ce classeur, rien n’a donc été écrit\u202f: rechargez la feuille de calcul et, si cela ne suffit pas, demandez à la personne qui a installé le module de le mettre à jour.',
    placeMissing: 'Cet onglet n’existe plus\u202f: choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
  },
  consent: {
    mailForbidden:
      'L’e-mail du jour est désactivé, car Lead SLA n’a pas été autorisé à envoyer des e-mails\u202f: pour l’autoriser, retirez l’accès de Lead SLA sur myaccount.google.com/connections, rouvrez l’assistant et cochez toutes les autorisations.',
    triggersForbidden:
      'Les tâches quotidiennes sont désactivées, car Lead SLA n’a pas été autorisé à s’exécuter en votre absence\u202f: pour l’autoriser, retirez l’accès de Lead SLA sur myaccount.google.com/connections, rouvrez l’assistant et cochez toutes les autorisations.',
    pagesForbidden:
      'L’assistant ne peut pas s’ouvrir, car Lead SLA n’a pas été autorisé à afficher ses pages à côté de votre feuille\u202f: pour l’autoriser, retirez l’accès de Lead SLA sur myaccount.google.com/connections, choisissez de nouveau cette commande dans le menu et cochez toutes les autorisations. Les tableaux et les autres commandes du menu fonctionnent sans cela.',
  },
};

/** What the pages say: what belongs to no feature alone. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    help: 'Aide',
    cancel: 'Annuler',
    steps: 'Les quatre étapes',
    problems: 'À regarder',
    noProblems: 'Rien à signaler dans les données.',
    error: 'Erreur\u202f:',
    warning: 'Attention\u202f:',
    showAll: (v) => `Tout afficher (${v.count})`,
    showFewer: 'En afficher moins',
    welcomeTitle: 'Un lead SLA en quatre étapes',
    welcome:
      'À partir de vos leads, Lead SLA calcule ce que vaut chacun d’eux et combien le marketing s’engage à en apporter chaque mois. Il lui faut quelques onglets dans cette feuille de calcul\u202f; ce qui s’y trouve déjà reste en place.',
    yes: 'Oui, les retirer',
    no: 'Non, les garder',
    close: 'Fermer',
    helpIntro: 'Quatre étapes mènent d’une liste de leads à un mois signé.',
    help1:
      'Taux de conclusion\u202f: parmi les leads créés pendant la période, la part devenue cliente. Les bornes basse et haute disent à quel point c’est sûr.',
    help2:
      'Valeur des leads\u202f: taux de conclusion × montant moyen d’une vente. Saisissez votre propre montant dans une cellule jaune pour remplacer celui mesuré.',
    help3: 'Suivi du mois\u202f: les leads arrivés, comparés à ceux promis.',
    help4:
      'Engagements\u202f: des leads entiers, juste assez pour atteindre l’objectif du marketing. Remplacez les nombres que vous voulez, puis signez le mois ensemble.',
  },
};
