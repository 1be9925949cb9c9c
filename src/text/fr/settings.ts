import type { Translations } from '..';
import type * as en from '../en/settings';

/** What the script says and writes: the settings and their lists. */
export const script: Translations<typeof en.script> = {
  assistant: {
    refresh: 'Actualiser',
    addMissingLabels: 'Ajouter aux listes',
    useOnePersona: 'Travailler sans persona',
    allPersonas: 'Tous les personas',
    menuRefresh: 'Actualiser la date',
  },
  problems: {
    asOfMissing: (v) =>
      `«\u202f${v.label}\u202f» ne contient pas de date\u202f: saisissez-en une, ou choisissez «\u202fActualiser la date\u202f» dans le menu.`,
    volatileSetting: (v) =>
      `Cette cellule contient une formule qui change d’elle-même (${v.value}), et Google n’achève jamais un tableau qui la lit\u202f: saisissez à sa place une date, un nombre ou un mot.`,
    asOfFuture: (v) =>
      `«\u202f${v.label}\u202f» est le ${v.value}, un jour à venir\u202f: les chiffres s’arrêtent au plus tard à aujourd’hui. Pour planifier un mois à venir, saisissez-le dans «\u202f${v.other}\u202f».`,
    settingNumber: (v) =>
      `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f», hors des limites admises\u202f: la valeur par défaut s’applique en attendant votre correction.`,
    limitsOrder: (v, f) =>
      `${v.label} ${f.percent(v.share ?? 0)} dépasse ${v.other} ${f.percent(v.otherShare ?? 0)}\u202f: les seuils par défaut s’appliquent tant que vous ne les remettez pas dans l’ordre.`,
    settingChoice: (v) =>
      `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f», qui n’est pas un des choix\u202f: la valeur par défaut s’applique tant que vous n’en prenez pas un dans la liste.`,
    settingCurrency: (v) =>
      `«\u202f${v.label}\u202f» vaut «\u202f${v.value}\u202f»\u202f: saisissez les trois lettres d’un code de devise, comme EUR.`,
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
    aliasHalf: (v) =>
      `L’autre orthographe «\u202f${v.value}\u202f» de «\u202f${v.other}\u202f» ne dit rien\u202f: les deux cellules de sa ligne doivent contenir un nom\u202f; complétez la ligne ou videz-la.`,
    aliasTwice: (v) =>
      `L’autre orthographe «\u202f${v.value}\u202f» figure deux fois\u202f: elle compte comme «\u202f${v.other}\u202f», d’après la première ligne\u202f; supprimez l’autre ligne.`,
    aliasChain: (v) =>
      `«\u202f${v.value}\u202f» désigne une autre orthographe, qui désigne elle-même «\u202f${v.other}\u202f»\u202f: elle compte comme «\u202f${v.other}\u202f»\u202f; indiquez-le dans sa ligne.`,
    aliasCircle: (v) =>
      `«\u202f${v.value}\u202f» désigne «\u202f${v.other}\u202f», qui y ramène\u202f: ni l’un ni l’autre n’est remplacé à l’import\u202f; supprimez la ligne du nom que vous gardez.`,
    aliasListed: (v) =>
      `«\u202f${v.value}\u202f» figure dans la liste «\u202f${v.label}\u202f» et c’est aussi une autre orthographe de «\u202f${v.other}\u202f»\u202f: l’import écrit «\u202f${v.other}\u202f»\u202f; retirez-le de l’une des deux listes.`,
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
  },
  settings: {
    asOf: 'Date d’arrêté',
    pinned: 'Garder cette date',
    months: 'Mois d’historique',
    confidence: 'Niveau de confiance',
    currency: 'Devise',
    weekend: 'Jours de repos',
    region: 'Jours fériés de',
    hours: 'Heures d’ouverture',
    aheadFrom: '«\u202fEn avance\u202f» au-delà de',
    onTrackFrom: '«\u202fDans les temps\u202f» à partir de',
    atRiskFrom: '«\u202fÀ risque\u202f» à partir de',
    recipients: 'Destinataires',
    onePersona: 'Un seul persona pour tous',
    plannedMonth: 'Mois à planifier',
    rateToPlan: 'Taux retenu',
    planFor: 'Prévoir pour',
    horizon: 'Ventes comptées sous (jours)',
  },
  choose: {
    eventual: 'Planifier avec le taux à terme',
    soFar: 'Garder le taux à ce jour',
    onAverage: 'Viser l’objectif en moyenne',
    in80: 'Viser 80 mois sur 100',
    in90: 'Viser 90 mois sur 100',
  },
  choices: {
    eventual: 'À terme',
    soFar: 'À ce jour',
    onAverage: 'En moyenne',
    in80: '80 mois sur 100',
    in90: '90 mois sur 100',
  },
  listTitles: {
    goals: 'Objectifs',
    averages: 'Montants moyens d’une vente',
    adjustments: 'Ajustements',
    channelAliases: 'Autres orthographes des canaux',
    personaAliases: 'Autres orthographes des personas',
  },
  listColumns: {
    'goals.month': 'Mois',
    'goals.goal': 'Objectif de CA',
    'goals.share': 'Part du marketing',
    'averages.persona': 'Persona',
    'averages.amount': 'Montant',
    'adjustments.month': 'Mois',
    'adjustments.channel': 'Canal',
    'adjustments.persona': 'Persona',
    'adjustments.leads': 'Leads',
    'adjustments.why': 'Motif',
    'channels.label': 'Canaux',
    'personas.label': 'Personas',
    'holidays.date': 'Jours fériés',
    'holidays.text': 'Nom',
    'holidays.worked': 'Travaillé',
    'channelAliases.spelling': 'Canal aussi écrit',
    'channelAliases.label': 'Désigne le canal',
    'personaAliases.spelling': 'Persona aussi écrit',
    'personaAliases.label': 'Désigne le persona',
  },
  regions: {
    none: 'Aucun',
    FR: 'France',
    'FR-ALSACE-MOSELLE': 'Alsace et Moselle',
  },
  sheet: {
    settingsTitle: 'Réglages',
    settingsHint: 'Les cellules jaunes sont à remplir. Tout le reste du classeur découle d’elles et de l’onglet Leads.',
    settingHeader: 'Réglage',
    valueHeader: 'Valeur',
    helpHeader: 'À quoi il sert',
    validDate: 'Une date.',
    validNumber: (v) => `Un nombre de ${v.min} à ${v.max}.`,
    validCurrency: 'Un code de devise à trois lettres, comme EUR.',
    validChoice: 'L’un des choix de la liste.',
  },
};

/** What the actions say: the settings and their lists. */
export const action: Translations<typeof en.action> = {
  settingHelp: {
    asOf: 'Le jour auquel les chiffres sont arrêtés\u202f: c’est son mois qui est suivi. «\u202fActualiser la date\u202f» y remet le jour même.',
    pinned: 'Coché\u202f: la date d’arrêté reste telle que saisie. Décoché\u202f: elle suit le calendrier.',
    months:
      'Les taux de conclusion portent sur les leads créés pendant ce nombre de mois complets, avant le mois de la date d’arrêté.',
    confidence:
      'Certitude visée par les taux bas et haut\u202f: à 80\u202f%, le vrai taux se trouve entre les deux 8 fois sur 10.',
    currency: 'Code à trois lettres de la devise des montants. Aucune conversion n’est faite.',
    weekend: 'Jours de la semaine non travaillés\u202f; les autres, hors jours fériés, sont des jours ouvrés.',
    region:
      'Tient la liste des jours fériés aux dates de l’année. Cochez «\u202fTravaillé\u202f» pour un férié que votre équipe travaille.',
    hours: 'Quand les commerciaux sont joignables, par exemple 09:00-12:30, 14:00-18:00.',
    aheadFrom:
      'Réalisé ÷ attendu à ce jour au-delà de cette limite\u202f: en avance. Vérifiez que les commerciaux suivent.',
    onTrackFrom: 'Réalisé ÷ attendu à ce jour à partir de cette limite\u202f: dans les temps.',
    atRiskFrom:
      'Réalisé ÷ attendu à ce jour à partir de cette limite\u202f: à risque\u202f; en dessous\u202f: en retard.',
    recipients: 'Adresses e-mail des personnes qui suivent le mois, séparées par des virgules.',
    onePersona:
      'Coché\u202f: tous les leads comptent sous un seul persona, et la liste des personas est gardée pour plus tard.',
    plannedMonth:
      'Le mois dont vous fixez l’objectif et les engagements\u202f: n’importe quel jour du mois. Vide\u202f: le mois de la date d’arrêté ou, à partir du 16, le suivant si ce mois est signé ou n’a pas d’objectif.',
    rateToPlan:
      'À terme\u202f: les clients à ce jour et ceux qu’apporteront encore les leads ouverts. À ce jour\u202f: les clients à ce jour seulement, moins que ce que les leads récents finiront par donner.',
    planFor:
      'Combien de fois le plan doit atteindre son objectif\u202f: en moyenne, c’est environ un mois sur deux\u202f; plus de certitude demande plus de leads.',
    horizon:
      'Un lead compte comme gagné s’il l’est dans ce délai. Vide\u202f: le délai de 95\u202f% des ventes de l’historique, entre 30 et 365 jours.',
  },
  listHelp: {
    'goals.month': 'N’importe quel jour du mois.',
    'goals.goal': 'Chiffre d’affaires attendu des nouveaux clients.',
    'goals.share': 'Part de ce chiffre d’affaires que les leads du marketing doivent apporter. Vide = 100\u202f%.',
    'averages.persona': 'Persona concerné. Vide\u202f: tous les personas qui n’ont pas de ligne à eux.',
    'averages.amount': 'Votre montant moyen d’une vente\u202f; il remplace celui mesuré dans le journal des leads.',
    'adjustments.month': 'N’importe quel jour du mois concerné.',
    'adjustments.channel': 'Canal de l’objectif.',
    'adjustments.persona': 'Persona de l’objectif.',
    'adjustments.leads': 'Leads engagés à la place de l’objectif\u202f: un nombre entier, 0 compris.',
    'adjustments.why': 'Pourquoi l’équipe s’engage sur un autre nombre.',
    'channels.label':
      'Les canaux, dans l’ordre voulu. Les leads d’un autre canal sont comptés sous «\u202fAutres\u202f». Liste vide\u202f: tous les canaux du journal.',
    'personas.label':
      'Les personas, dans l’ordre voulu. Les leads d’un autre persona sont comptés sous «\u202fAutres\u202f». Liste vide\u202f: tous les personas du journal.',
    'holidays.date': 'Jours non travaillés, en plus des jours de repos.',
    'holidays.text': 'Pour mémoire.',
    'holidays.worked': 'Coché\u202f: l’équipe travaille quand même ce jour-là.',
    'channelAliases.spelling':
      'Une autre orthographe d’un canal, telle qu’on la trouve dans les fichiers. À l’import, le canal indiqué à côté la remplace.',
    'channelAliases.label': 'Le canal désigné.',
    'personaAliases.spelling':
      'Une autre orthographe d’un persona, telle qu’on la trouve dans les fichiers. À l’import, le persona indiqué à côté la remplace.',
    'personaAliases.label': 'Le persona désigné.',
  },
  answers: {
    chosen: (v) => `Le réglage «\u202f${v.name}\u202f» est maintenant «\u202f${v.choice}\u202f».`,
    labelBack: (v) =>
      v.name === ''
        ? `«\u202f${v.back}\u202f» a retrouvé son nom dans l’onglet ${v.tab}.`
        : `«\u202f${v.name}\u202f» s’appelle de nouveau «\u202f${v.back}\u202f» dans l’onglet ${v.tab}.`,
    adjustmentsMoved: (v) =>
      `Vos chiffres de l’onglet ${v.tab} se trouvent désormais dans la liste «\u202f${v.list}\u202f» de l’onglet ${v.settings}, pour ${v.month}.`,
    personaMoved: (v) =>
      `Le choix d’un persona unique est désormais le réglage «\u202f${v.name}\u202f» de l’onglet ${v.settings}\u202f; la liste «\u202f${v.list}\u202f» est libre pour d’autres.`,
    futureDate: (v) =>
      `La date d’arrêté était fixée au ${v.day}, un jour à venir\u202f: ${v.month} est désormais le mois à planifier dans Réglages, et la date suit le calendrier.`,
    refreshed: (v) => `Actualisé\u202f: chiffres arrêtés au ${v.day}.`,
    addedLabels: (v) =>
      v.count === 1 ? 'Un libellé a été ajouté aux listes.' : `${v.count} libellés ont été ajoutés aux listes.`,
    onePersona:
      'Tous les leads comptent désormais sous un seul persona. Pour revenir en arrière, décochez «\u202fUn seul persona pour tous\u202f» dans l’onglet Réglages.',
    notADay: (v) => `«\u202f${v.value}\u202f» n’est pas une date\u202f: choisissez un jour dans le calendrier.`,
  },
};

/** What the pages say: the settings and their lists. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    planned: 'Mois à planifier',
    asOf: 'Chiffres arrêtés au',
    pinned: 'date fixée jusqu’à ce que vous la changiez',
    today: 'Revenir à aujourd’hui',
    changeDate: 'Changer la date',
    setDate: 'Valider',
    pickDate: 'Arrêter les chiffres au',
  },
};
