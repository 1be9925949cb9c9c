import type { Translations } from '..';
import type * as en from '../en/import';
import { PERIODS } from './periods';

/** In French, zero goes with the singular. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** What the script says and writes: the import. */
export const script: Translations<typeof en.script> = {
  assistant: {
    openImport: 'Importer des leads',
    menuImport: 'Importer des leads',
  },
};

/** What the actions say: the import. */
export const action: Translations<typeof en.action> = {
  importing: {
    importNoLog:
      'Il n’y a pas d’onglet Leads où importer\u202f: choisissez d’abord «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
    importColumnMissing: (v, f) =>
      `Il manque à l’onglet Leads\u202f: ${f.list(v.columns)}. Choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, puis recommencez l’import.`,
    importColumnTwice: (v: { tab: string; column: string }) =>
      `L’onglet ${v.tab} a plusieurs colonnes nommées « ${v.column} » : renommez l’une d’elles, puis relancez l’import.`,
    importTabGone: 'Cet onglet n’existe plus\u202f: choisissez-en un autre.',
    importBadRequest: 'L’import n’a pas pu être lu. Relancez-le.',
    imported: (v, f) =>
      v.rows === 1 ? 'Le journal compte désormais une ligne.' : `Le journal compte désormais ${f.int(v.rows)} lignes.`,
  },
};

/** What the pages say: the import. */
export const page: Translations<typeof en.page> = {
  importErrors: {
    empty: 'Ce fichier est vide. Exportez de nouveau vos leads, puis choisissez le nouveau fichier.',
    headerOnly: 'Ce fichier a une ligne d’en-tête, mais aucun lead. Vérifiez les filtres de votre export.',
    notText:
      'Ce fichier n’est pas un tableau de texte. Choisissez un fichier CSV ou .xlsx, tel que votre CRM l’exporte.',
    unclosedQuote: (v, f) =>
      `Un guillemet ouvert dans la ligne ${f.int(v.line)} n’est jamais refermé\u202f: la suite du fichier est illisible. Corrigez cette ligne, puis choisissez de nouveau le fichier.`,
    tooManyRows: (v, f) =>
      `Ce fichier compte ${f.int(v.rows)} lignes\u202f; une feuille de calcul peut accueillir ${f.int(v.max)} leads. Exportez une période plus courte.`,
  },
  importWords: {
    title: 'Importer des leads',
    choose: 'Choisir un fichier CSV ou Excel',
    drop: 'ou le déposer ici',
    fromTab: 'Importer depuis un onglet de ce classeur',
    whichTab: 'Onglet',
    tabRows: (v, f) => `${v.name} (${f.int(v.rows - 1)} ${plural(v.rows - 1, 'ligne', 'lignes')})`,
    readTab: 'Lire cet onglet',
    readingTab: 'Lecture de l’onglet…',
    noTabs: 'Aucun autre onglet de ce classeur ne contient d’en-tête suivi de lignes.',
    chooseOther: 'Choisir un autre fichier ou onglet',
    reading: 'Lecture du fichier…',
    unreadableFile: 'Impossible d’ouvrir ce fichier\u202f: choisissez-le de nouveau ou refaites l’export.',
    fileRead: (v, f) =>
      `${v.name}\u202f: ${f.int(v.rows)} ${plural(v.rows, 'ligne', 'lignes')}, ${f.int(v.columns)} ${plural(v.columns, 'colonne', 'colonnes')}`,
    unnamedColumn: (v) => `Colonne ${v.position}`,
    columnsTitle: 'À quoi correspond chaque colonne\u202f?',
    columnsHint: 'Vérifiez ce qui a été reconnu. Les colonnes laissées de côté ne sont pas importées.',
    leaveOut: '(ne pas importer)',
    moreColumns: (v) => `Autres colonnes du journal (${v.count})`,
    asLastTime: (v) => `Comme la dernière fois, le ${v.day}.`,
    pairedLastTime:
      'La dernière fois, un second fichier complétait celui-ci\u202f: ajoutez-le ci-dessous pour retrouver ses ventes et ses montants.',
    startAnew: 'Repartir de zéro',
    droppedColumn: (v) =>
      `«\u202f${v.column}\u202f» servait la dernière fois pour «\u202f${v.meant}\u202f»\u202f: ses valeurs ne s’y prêtent plus, la colonne est laissée de côté.`,
    droppedAnswer: (v) =>
      `La réponse de la dernière fois pour «\u202f${v.column}\u202f» (${v.answer}) ne correspond plus à ses valeurs et n’est pas reprise\u202f: vérifiez aussi le dernier import.`,
    freshStages: (v) =>
      `Nouveau depuis la dernière fois\u202f: ${v.values.join(', ')}. Vérifiez plus bas ${plural(v.values.length, 'sa', 'leur')} signification.`,
    othersTitle: (v, f) => `Reprendre d’autres colonnes du fichier (${f.int(v.chosen)} sur ${f.int(v.count)})`,
    othersHint:
      'Chacune va dans l’onglet Leads sous son propre nom et se met à jour avec le lead\u202f; une cellule vide du fichier n’y efface rien.',
    othersTaken: (v) =>
      `Même nom qu’une colonne du journal, donc à choisir plus haut ou à renommer dans le fichier\u202f: ${v.names.join(', ')}.`,
    examples: (v) => `ex.\u202f: ${v.values.join(' · ')}`,
    confidenceLikely: 'Probablement celle-ci\u202f: à vérifier',
    confidenceUnsure: 'Devinée d’après son contenu\u202f: à vérifier',
    required: 'Obligatoire',
    createdMissing:
      'Choisissez la colonne de la date de création des leads\u202f: sans elle, rien ne peut être importé.',
    columnsMissing: (v, f) =>
      `Aucune colonne choisie pour ${f.list(v.columns)}\u202f: tous les leads y compteront sous «\u202f(non renseigné)\u202f».`,
    columnTwice: (v) =>
      `«\u202f${v.column}\u202f» est choisie deux fois. Une colonne du fichier ne peut alimenter qu’une seule colonne.`,
    noId: 'Aucune colonne choisie pour l’identifiant\u202f: les leads déjà présents seront reconnus à leur date de création, leur canal et leur persona.',
    knownByPerson: (v, f) =>
      `Les leads n’ont pas d’identifiant\u202f: ils sont reconnus à ${v.kind === 'email' ? 'l’adresse e-mail' : 'leur nom'} (${f.list(v.columns.map((column) => `«\u202f${column}\u202f»`))}) et au jour de leur création, dont le journal ne garde qu’un code court et illisible\u202f; sans ${v.kind === 'email' ? 'adresse' : 'nom'}, à leur date de création, leur canal et leur persona.`,
    noOutcome:
      'Aucune colonne n’indique quels leads ont été gagnés\u202f: les taux de conclusion ne peuvent pas encore être connus. Si le fichier contient une date de gain, un nombre de clients, une étape ou un statut, choisissez cette colonne.',
    ratesUnknown:
      'Ce fichier n’indique pas quels leads ont été gagnés\u202f: leurs taux de conclusion ne peuvent pas encore être connus.',
    noneWon:
      'Aucun lead de ce fichier n’est gagné. Si certains le sont, vérifiez les colonnes choisies pour l’issue\u202f; sinon, les taux de conclusion ne peuvent pas encore être connus.',
    presetFound: (v, f) =>
      `${v.name}\u202f: ${f.int(v.understood)} ${plural(v.understood, 'colonne reconnue', 'colonnes reconnues')}`,
    passedBlank: (v) =>
      `«\u202f${v.column}\u202f» est vide ou presque\u202f: «\u202f${v.taken}\u202f» est utilisée à la place.`,
    passedRepeats: (v) =>
      `«\u202f${v.column}\u202f» est identique pour plusieurs leads\u202f: ce n’est pas leur identifiant.`,
    passedUnreadable: (v) =>
      `«\u202f${v.column}\u202f» n’est pas importée\u202f: son nom annonce «\u202f${v.meant}\u202f», mais la plupart de ses cellules ne se lisent pas ainsi.`,
    passedTurnover: (v) =>
      `«\u202f${v.column}\u202f» accompagne des sociétés\u202f: c’est sans doute leur chiffre d’affaires, qui n’est pas importé.`,
    closingAsWon: (v) =>
      `«\u202f${v.column}\u202f» peut être remplie aussi pour des leads perdus ou en cours\u202f: tous ceux qui ont une date compteront comme gagnés. Si le fichier contient une étape ou un statut, choisissez cette colonne.`,
    stageColumn: 'Étape ou statut',
    stageHint: 'Indique quels leads sont gagnés ou perdus\u202f; cette colonne n’est pas importée.',
    closedColumn: 'Date de clôture',
    closedHint: 'Devient la date de gain ou de perte selon l’étape\u202f; ignorée pour les leads en cours.',
    personColumn: 'E-mail ou nom',
    personHint: 'Distingue les leads sans identifiant\u202f; cette colonne n’est pas importée.',
    givenNameColumn: 'Prénom',
    stageQuestion: (v) => `Que signifie chaque valeur de «\u202f${v.column}\u202f»\u202f?`,
    stageCount: (v, f) => `${f.int(v.count)} ${plural(v.count, 'ligne', 'lignes')}`,
    stageDoubt: 'À vérifier',
    blankStage: '(vide)',
    kindWon: 'Gagné',
    kindLost: 'Perdu',
    kindOpen: 'En cours',
    moreStages: (v, f) =>
      v.count < 2
        ? 'Une valeur plus rare est lue de la même façon.'
        : `${f.int(v.count)} valeurs plus rares sont lues de la même façon.`,
    noWins:
      'Aucune de ces valeurs ne signifie «\u202fgagné\u202f»\u202f: les taux de conclusion ne peuvent pas être connus. Corrigez celles qui le signifient.',
    stageTally: (v, f) =>
      `Gagnés\u202f: ${f.int(v.won)} · Perdus\u202f: ${f.int(v.lost)} · En cours\u202f: ${f.int(v.open)}`,
    undatedWins: (v, f) =>
      v.undatedWins < 2
        ? `Un lead est gagné d’après «\u202f${v.column}\u202f», mais sans date\u202f: il compte comme client, sans mois de gain.`
        : `${f.int(v.undatedWins)} leads sont gagnés d’après «\u202f${v.column}\u202f», mais sans date\u202f: ils comptent comme clients, sans mois de gain.`,
    undatedLosses: (v, f) =>
      v.undatedLosses < 2
        ? `Un lead est perdu d’après «\u202f${v.column}\u202f», mais sans date\u202f: il reste en cours dans le journal.`
        : `${f.int(v.undatedLosses)} leads sont perdus d’après «\u202f${v.column}\u202f», mais sans date\u202f: ils restent en cours dans le journal.`,
    contradicted: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead compte comme gagné', 'leads comptent comme gagnés')} d’après «\u202f${v.column}\u202f», alors que «\u202f${v.stage}\u202f» dit autre chose. Si c’est elle qui fait foi, choisissez-la comme étape.`,
    droppedWins: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead a', 'leads ont')} une date dans «\u202f${v.column}\u202f», alors que «\u202f${v.stage}\u202f» indique ${f.list(v.values)}\u202f: ${plural(v.count, 'il ne compte pas comme gagné', 'ils ne comptent pas comme gagnés')}. Si cette valeur vient après un gain, choisissez Gagné pour elle.`,
    lostByReason: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead compte comme perdu', 'leads comptent comme perdus')} parce que «\u202f${v.column}\u202f» est renseigné, bien que «\u202f${v.stage}\u202f» ne le dise pas. ${plural(v.count, 'S’il a été repris', 'S’ils ont été repris')} depuis, n’importez pas «\u202f${v.column}\u202f».`,
    questionsTitle: 'Questions sur ce fichier',
    dateOrderQuestion: (v) => `Dans «\u202f${v.column}\u202f», de quelle date s’agit-il\u202f?`,
    decimalMarkQuestion: (v) => `Dans «\u202f${v.column}\u202f», de quel nombre s’agit-il\u202f?`,
    reads: (v) => `${v.example} se lit ${v.reading}`,
    orderDmy: 'jour en premier',
    orderMdy: 'mois en premier',
    orderYmd: 'année en premier',
    decimalPoint: 'décimales après un point',
    decimalComma: 'décimales après une virgule',
    unreadable: (v, f) => `${f.int(v.count)} ${plural(v.count, 'ligne serait refusée', 'lignes seraient refusées')}.`,
    unreadableBlank: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'cellule serait laissée vide', 'cellules seraient laissées vides')}.`,
    suggestedHint: (v) => `Dans les autres colonnes du fichier\u202f: ${v.answer}.`,
    earlyHint: (v) =>
      `Dans les autres colonnes du fichier\u202f: ${v.answer}. Lues ainsi, les affaires se termineraient avant l’arrivée de leur lead.`,
    answerFirst: 'Répondez aux questions ci-dessus pour continuer.',
    checkingRows: 'Vérification des lignes…',
    previewTitle: 'Aperçu',
    previewHint: (v) =>
      v.count < 2
        ? 'La première ligne, telle qu’elle sera écrite.'
        : `Les ${v.count} premières lignes, telles qu’elles seront écrites.`,
    personaOutcome: (v, f) =>
      `Le persona n’est connu que pour les leads gagnés (${f.int(v.known)} sur ${f.int(v.of)})\u202f: tous les taux de conclusion par persona seraient de 100\u202f%. Mieux vaut ne pas l’importer.`,
    leavePersonaOut: 'Ne pas importer le persona',
    allWon: (v, f) =>
      `«\u202f${v.column}\u202f» est remplie pour ${f.int(v.won)} leads sur ${f.int(v.of)}\u202f: tous compteraient comme gagnés. Vérifiez qu’il s’agit bien de la date de gain, et non d’une date de clôture prévue ou d’une clôture quelconque.`,
    replacedWins: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'ligne gagnée est remplacée', 'lignes gagnées sont remplacées')} par une ligne suivante de même «\u202f${v.column}\u202f», qui n’est pas gagnée. S’il s’agit de l’identifiant d’un contact ou d’une entreprise qui a plusieurs affaires, choisissez plutôt celui de l’affaire.`,
    onlyWon: (v, f) =>
      `${f.int(v.won)} leads sur ${f.int(v.of)} sont gagnés\u202f: tous les taux de conclusion avoisineraient 100\u202f%. Exportez aussi les leads perdus et en cours.`,
    currencies: (v, f) =>
      `Les montants sont en plusieurs devises (${f.list(v.list)}). Ils sont importés tels quels, sans conversion.`,
    headerless:
      'Aucune ligne ne donne le nom des colonnes\u202f: la première est donc traitée comme un lead, et les colonnes sont numérotées.',
    firstLineQuestion: (v, f) =>
      `La ligne ${f.int(v.line)} est-elle un en-tête qui donne le nom des colonnes\u202f? «\u202f${v.text}\u202f»`,
    firstLineNames: 'Oui, elle donne le nom des colonnes',
    firstLineRow: 'Non, c’est une ligne comme les autres',
    linesBefore: (v, f) =>
      `${plural(v.count, 'Une ligne placée', `${f.int(v.count)} lignes placées`)} au-dessus de l’en-tête ${plural(v.count, 'est laissée', 'sont laissées')} de côté\u202f: ${v.texts.join(' / ')}.`,
    lineUpper: (v) =>
      `L’en-tête tient sur deux lignes\u202f: celle du haut nomme les colonnes que celle du bas laisse vides (${v.texts.join(' / ')}).`,
    linesAfter: (v, f) =>
      `${plural(v.count, 'Une ligne placée', `${f.int(v.count)} lignes placées`)} après le dernier lead, à partir de la ligne ${f.int(v.line)}, ${plural(v.count, 'est laissée', 'sont laissées')} de côté\u202f: ${v.texts.join(' / ')}.`,
    linesBetween: (v, f) =>
      `${plural(v.count, 'Une ligne placée', `${f.int(v.count)} lignes placées`)} entre les leads, à partir de la ligne ${f.int(v.line)}, ${plural(v.count, 'est laissée', 'sont laissées')} de côté (répétition de l’en-tête, titre ou total de groupe, sous-élément d’un lead)\u202f: ${v.texts.join(' / ')}.`,
    periods: (v, f) =>
      `Les montants portent sur des périodes différentes (${f.list(v.periods.map((period) => PERIODS[period]))})\u202f: leur somme et leur moyenne n’ont pas de sens. Ils sont importés tels quels.`,
    blanks: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'cellule', 'cellules')} de «\u202f${v.column}\u202f» ${plural(v.count, 'est considérée comme vide', 'sont considérées comme vides')}\u202f: ${v.values.join(', ')}.`,
    unread: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'cellule', 'cellules')} de «\u202f${v.column}\u202f» ${plural(v.count, 'est illisible et restera vide', 'sont illisibles et resteront vides')}\u202f: ${v.values.join(', ')}. Les leads sont importés quand même.`,
    unreadColumn: (v) =>
      `Aucune cellule de «\u202f${v.column}\u202f» n’est lisible, rien n’en sera donc importé\u202f: ${v.values.join(', ')}.`,
    valueTimes: (v, f) => `«\u202f${v.value}\u202f» (${f.int(v.count)})`,
    leftBlank: 'La cellule est laissée vide.',
    refusalBias: (v, f) =>
      `Les lignes refusées faussent le taux de conclusion\u202f: ${f.percent(v.imported)} pour les leads importés, ${v.low === v.high ? f.percent(v.low) : `de ${f.percent(v.low)} à ${f.percent(v.high)}`} si elles étaient comptées. Corrigez-les avant de vous servir des taux.`,
    replaceSample: 'Retirer d’abord les leads d’exemple',
    addLabels: 'Ajouter les nouveaux canaux et personas aux listes de l’onglet Réglages',
    keepOutcomes: 'Garder les gains et les pertes du journal que ce fichier n’a pas',
    willImport: (v, f) => `Importer ${f.int(v.rows)} ${plural(v.rows, 'ligne', 'lignes')}`,
    willRefuse: (v, f) => `${f.int(v.count)} ${plural(v.count, 'ligne sera refusée', 'lignes seront refusées')}.`,
    nothingToImport: 'Aucune ligne de ce fichier ne peut être importée.',
    importing: 'Import en cours…',
    progress: (v, f) => `${f.int(v.done)} lignes sur ${f.int(v.of)}`,
    secondsLeft: (v) => `encore ${v.count} secondes environ`,
    minutesLeft: (v) => `encore ${v.count} minutes environ`,
    keepOpen: 'Laissez ce panneau ouvert jusqu’à la fin de l’import.',
    stopped: (v, f) =>
      v.begun
        ? `L’import s’est arrêté après ${f.int(v.done)} ${plural(v.done, 'ligne', 'lignes')}. Reprenez-le (ce qui est déjà dans le journal ne sera pas ajouté deux fois) ou annulez-le.`
        : 'L’import s’est arrêté avant d’avoir rien écrit. Relancez-le.',
    goOn: 'Reprendre',
    cancelling: 'Annulation en cours\u202f: ce qui a été importé est retiré…',
    notTakenBack:
      'L’import a été interrompu, mais ce qu’il avait écrit n’a pas pu être retiré\u202f: réessayez, ou reprenez-le.',
    reportTitle: 'Import terminé',
    rowsRead: 'Lignes lues',
    added: 'Ajoutées',
    updated: 'Mises à jour',
    unchanged: 'Inchangées',
    refusedRows: 'Refusées',
    superseded: 'Remplacées par une ligne suivante du fichier',
    keptFormulas: (v, f) =>
      v.count < 2
        ? 'Une cellule contient une formule et n’a pas été modifiée.'
        : `${f.int(v.count)} cellules contiennent des formules et n’ont pas été modifiées.`,
    recognised: (v, f) => {
      const { recognised, byPerson } = v;
      const ways = [
        ...(byPerson > 0
          ? [`${f.int(byPerson)} à ${v.person === 'email' ? 'l’e-mail' : 'leur nom'} et au jour de création`]
          : []),
        ...(recognised > 0 ? [`${f.int(recognised)} à la date de création, au canal et au persona`] : []),
      ];
      const count = recognised + byPerson;
      return count === 1
        ? `Un lead sans identifiant a été reconnu\u202f: ${ways.join('\u202f; ')}.`
        : `${f.int(count)} leads sans identifiant ont été reconnus\u202f: ${ways.join('\u202f; ')}.`;
    },
    winsTakenBack: (v, f) =>
      v.count < 2
        ? `${f.int(v.count)} gain annulé\u202f: il ne figure plus dans le fichier.`
        : `${f.int(v.count)} gains annulés\u202f: ils ne figurent plus dans le fichier.`,
    lossesTakenBack: (v, f) =>
      v.count < 2
        ? `${f.int(v.count)} perte annulée\u202f: elle ne figure plus dans le fichier.`
        : `${f.int(v.count)} pertes annulées\u202f: elles ne figurent plus dans le fichier.`,
    refusalsTitle: 'Lignes refusées',
    refusalsHint:
      'Corrigez-les dans votre fichier et importez-le de nouveau\u202f: les lignes déjà importées restent telles quelles.',
    warningsTitle: 'À vérifier',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    reason: 'Raison',
    place: (v, f) => (v.column === '' ? `Ligne ${f.int(v.line)}` : `Ligne ${f.int(v.line)}, ${v.column}`),
    more: (v, f) => `… et ${f.int(v.count)} de plus`,
    copyRefusals: 'Copier la liste',
    copied: 'Liste copiée.',
    copyFailed: 'Votre navigateur a refusé la copie\u202f: sélectionnez la liste ici.',
    close: 'Terminer',
    checkData: 'Contrôler vos données',
    cancel: 'Annuler',
  },
};
