import type { Translation } from '..';
import type { sidebar as en } from '../en/sidebar';

export const sidebar: Translation<typeof en> = {
  help: 'Aide',
  planned: 'Mois à planifier',
  asOf: 'Chiffres arrêtés au',
  pinned: 'date fixée jusqu’à ce que vous la changiez',
  today: 'Revenir à aujourd’hui',
  changeDate: 'Changer la date',
  setDate: 'Valider',
  cancel: 'Annuler',
  pickDate: 'Arrêter les chiffres au',
  steps: 'Les quatre étapes',
  problems: 'À regarder',
  noProblems: 'Rien à signaler dans les données.',
  error: 'Erreur\u202f:',
  warning: 'Attention\u202f:',
  showAll: (v) => `Tout afficher (${v.count})`,
  showFewer: 'En afficher moins',
  sample: 'Données d’exemple\u202f: ces leads sont inventés.',
  welcomeTitle: 'Un lead SLA en quatre étapes',
  welcome:
    'À partir de vos leads, Lead SLA calcule ce que vaut chacun d’eux et combien le marketing s’engage à en apporter chaque mois. Il lui faut quelques onglets dans cette feuille de calcul\u202f; ce qui s’y trouve déjà reste en place.',
  removeSampleAsk: 'Retirer tous les leads d’exemple de l’onglet Leads\u202f? Vos propres leads restent.',
  yes: 'Oui, les retirer',
  no: 'Non, les garder',

  signTitle: (v) => `Signer ${v.month}`,
  signIntro: 'La signature fige ces chiffres\u202f: modifier ensuite les données ou les réglages n’y changera rien.',
  refused: 'Signature impossible pour l’instant',
  warnings: 'Avant de signer',
  accept: 'Nous en avons pris connaissance et signons quand même.',
  signedBy: 'Signé par',
  signedByHint: 'Les noms du marketing et des commerciaux, par exemple «\u202fAda (marketing), Karim (ventes)\u202f».',
  sign: 'Signer',
  signedTitle: 'Le mois est signé',
  showSigned: 'Voir les engagements signés',

  goal: 'Objectif',
  leadsChart: 'Leads, en cumul',
  moneyChart: 'Valeur, en cumul',
  lookFirst: 'À regarder d’abord',
  largerChart: 'Agrandir le graphique',
  numbers: 'Les chiffres',
  day: 'Jour',
  expectedOf: (v) => `${v.what}\u202f: attendu`,
  actualOf: (v) => `${v.what}\u202f: réalisé`,
  print: 'Imprimer',
  close: 'Fermer',
  noCommitments: 'Rien à tracer pour l’instant\u202f: ce mois n’a pas d’engagements.',

  enterLeads: 'Saisir des leads',
  entryIntro:
    'Pour les équipes qui comptent leurs leads par jour. Une case vide ne compte pas\u202f; un jour peut être modifié plus tard.',
  entryDay: 'Jour',
  entryTotal: 'Leads du jour',
  entryWrong: (v) =>
    `${v.label} n’est pas un nombre de leads\u202f: saisissez un nombre entier de 0 à 1\u202f000\u202f000, ou laissez la case vide.`,
  entryOutside: (v) =>
    v.count < 2
      ? 'Un nombre collé dépasse du tableau\u202f: il a été laissé de côté.'
      : `${v.count} nombres collés dépassent du tableau\u202f: ils ont été laissés de côté.`,
  entryMerged:
    'Quelqu’un d’autre a saisi des nombres pour ce jour\u202f: les siens sont affichés, les vôtres sont gardés. Vérifiez, puis enregistrez.',
  entryRecent: 'Derniers jours saisis',
  entryUnsaved: 'Les nombres de ce jour ne sont pas enregistrés.',
  entryStay: 'Continuer la saisie',
  entryDiscard: 'Quitter sans enregistrer',
  save: 'Enregistrer',

  dailyMail: 'E-mail du jour',
  digestIntro: 'Le mois en cours, envoyé à ceux qui le suivent\u202f: chiffres arrêtés à la veille.',
  digestOn: 'Envoyer l’e-mail du jour',
  digestHour: 'Heure d’envoi',
  digestWorkingDays: 'Les jours ouvrés seulement',
  recipients: 'Destinataires',
  noRecipients: 'Personne pour l’instant.',
  editRecipients: 'Les modifier dans l’onglet Réglages',
  preview: 'Aperçu',
  previewHint: 'Ce qu’il dirait maintenant',
  sendTest: (v) => `Envoyer un test à ${v.address}`,

  helpIntro: 'Quatre étapes mènent d’une liste de leads à un mois signé.',
  help1:
    'Taux de conclusion\u202f: parmi les leads créés pendant la période, la part devenue cliente. Les bornes basse et haute disent à quel point c’est sûr.',
  help2:
    'Valeur des leads\u202f: taux de conclusion × montant moyen d’une vente. Saisissez votre propre montant dans une cellule jaune pour remplacer celui mesuré.',
  help3: 'Suivi du mois\u202f: les leads arrivés, comparés à ceux promis.',
  help4:
    'Engagements\u202f: des leads entiers, juste assez pour atteindre l’objectif du marketing. Remplacez les nombres que vous voulez, puis signez le mois ensemble.',
  helpFunctions: 'Fonctions utilisables dans toute cellule',
};
