import type { Translations } from '..';
import type * as en from '../en/import';

const ORDERS = { dmy: 'jour, mois, année', mdy: 'mois, jour, année', ymd: 'année, mois, jour' };

/** In French, zero goes with the singular. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

/** What the script says and writes: the import. */
export const script: Translations<typeof en.script> = {
  assistant: {
    openImport: 'Importer des leads',
    importNoLog:
      'Il n’y a pas d’onglet Leads où importer\u202f: choisissez d’abord «\u202fCréer ou réparer les onglets\u202f» dans le menu.',
    importColumnMissing: (v, f) =>
      `Il manque à l’onglet Leads\u202f: ${f.list(v.columns)}. Choisissez «\u202fCréer ou réparer les onglets\u202f» dans le menu, puis recommencez l’import.`,
    importBadRequest: 'L’import n’a pas pu être lu. Relancez-le.',
    imported: (v, f) =>
      v.rows === 1 ? 'Le journal compte désormais une ligne.' : `Le journal compte désormais ${f.int(v.rows)} lignes.`,
    menuImport: 'Importer des leads',
  },
};

/** What the pages say: the import. */
export const page: Translations<typeof en.page> = {
  importErrors: {
    empty: 'Ce fichier est vide. Exportez de nouveau vos leads, puis choisissez le nouveau fichier.',
    headerOnly: 'Ce fichier a une ligne d’en-tête, mais aucun lead. Vérifiez les filtres de votre export.',
    workbook:
      'C’est un classeur, pas un CSV. Ouvrez-le, enregistrez-le au format CSV (Fichier › Enregistrer sous, ou Télécharger), puis choisissez ce fichier.',
    notText: 'Ce fichier n’est pas un tableau de texte. Choisissez un fichier CSV, tel que votre CRM l’exporte.',
    unclosedQuote: (v, f) =>
      `Un guillemet ouvert dans la ligne ${f.int(v.line)} n’est jamais refermé\u202f: la suite du fichier est illisible. Corrigez cette ligne, puis choisissez de nouveau le fichier.`,
    tooManyRows: (v, f) =>
      `Ce fichier compte ${f.int(v.rows)} lignes\u202f; une feuille de calcul peut accueillir ${f.int(v.max)} leads. Exportez une période plus courte.`,
  },
  importReasons: {
    noDate: () => 'Le lead n’a pas de date de création.',
    notDate: () => 'Ce n’est pas une date, ou cette date n’existe pas.',
    otherOrder: (v) => `Ce n’est pas une date dans l’ordre de la colonne (${ORDERS[v.order ?? 'dmy']}).`,
    notNumber: () => 'Ce n’est pas un nombre.',
    negative: () => 'Un nombre négatif n’a pas de sens ici.',
    notWhole: () => 'Il faut un nombre entier.',
    tooLarge: (v, f) => `Le maximum est ${f.int(v.max ?? 0)}.`,
    tooLong: (v, f) =>
      `Une cellule de feuille de calcul contient au plus ${f.int(v.max ?? 0)} caractères\u202f; ce texte est plus long.`,
    shortenedId: () =>
      'Excel a abrégé cet identifiant et ses derniers chiffres sont perdus. Refaites l’export, sans ouvrir le fichier dans Excel.',
    customersAboveLeads: (v, f) =>
      `Cette ligne compte plus de clients (${f.int(v.count ?? 0)}) que de leads (${f.int(v.of ?? 0)}).`,
    misquoted: () => 'Les guillemets de cette ligne sont mal placés\u202f: impossible de délimiter ses cellules.',
    extraCells: (v, f) =>
      `Cette ligne compte ${f.int(v.count ?? 0)} cellules, l’en-tête ${f.int(v.of ?? 0)}\u202f: une cellule contient sans doute un séparateur sans guillemets.`,
    missingCells: (v, f) =>
      `Cette ligne compte ${f.int(v.count ?? 0)} cellules, l’en-tête ${f.int(v.of ?? 0)}\u202f: celles qui manquent sont considérées comme vides.`,
    wonBeforeCreated: () => 'Le lead est gagné avant d’être créé. Importé tel quel.',
    future: () => 'Cette date est dans le futur. Importée telle quelle.',
    superseded: (v, f) =>
      `La ligne ${f.int(v.line ?? 0)} porte le même identifiant\u202f: c’est elle, plus loin dans le fichier, qui est importée.`,
  },
  importWords: {
    title: 'Importer des leads',
    choose: 'Choisir un fichier CSV',
    drop: 'ou le déposer ici',
    chooseOther: 'Choisir un autre fichier',
    reading: 'Lecture du fichier…',
    unreadableFile: 'Impossible d’ouvrir ce fichier\u202f: choisissez-le de nouveau ou refaites l’export.',
    fileRead: (v, f) =>
      `${v.name}\u202f: ${f.int(v.rows)} ${plural(v.rows, 'ligne', 'lignes')}, ${f.int(v.columns)} ${plural(v.columns, 'colonne', 'colonnes')}`,
    unnamedColumn: (v) => `Colonne ${v.position}`,
    columnsTitle: 'À quoi correspond chaque colonne\u202f?',
    columnsHint: 'Vérifiez ce qui a été reconnu. Les colonnes laissées de côté ne sont pas importées.',
    leaveOut: '(ne pas importer)',
    moreColumns: (v) => `Autres colonnes (${v.count})`,
    examples: (v) => `ex.\u202f: ${v.values.join(' · ')}`,
    confidenceLikely: 'Probablement celle-ci\u202f: à vérifier',
    confidenceUnsure: 'Devinée d’après son contenu\u202f: à vérifier',
    required: 'Obligatoire',
    createdMissing:
      'Choisissez la colonne de la date de création des leads\u202f: sans elle, rien ne peut être importé.',
    columnMissing: (v) =>
      `Aucune colonne choisie pour ${v.column}\u202f: ses leads compteront sous «\u202f(non renseigné)\u202f».`,
    columnTwice: (v) =>
      `«\u202f${v.column}\u202f» est choisie deux fois. Une colonne du fichier ne peut alimenter qu’une seule colonne.`,
    noId: 'Aucune colonne choisie pour l’identifiant. Les lignes déjà présentes ne seront reconnues que si toutes leurs colonnes importées sont identiques.',
    noOutcome:
      'Ni date de gain ni nombre de clients ne sont importés\u202f: il faut l’un des deux pour les taux de conclusion.',
    questionsTitle: 'À préciser',
    dateOrderQuestion: (v) => `Dans «\u202f${v.column}\u202f», de quelle date s’agit-il\u202f?`,
    decimalMarkQuestion: (v) => `Dans «\u202f${v.column}\u202f», de quel nombre s’agit-il\u202f?`,
    reads: (v) => `${v.example} se lit ${v.reading}`,
    orderDmy: 'jour en premier',
    orderMdy: 'mois en premier',
    orderYmd: 'année en premier',
    decimalPoint: 'point décimal',
    decimalComma: 'virgule décimale',
    unreadable: (v, f) => `${f.int(v.count)} ${plural(v.count, 'ligne serait refusée', 'lignes seraient refusées')}.`,
    suggestedHint: (v) => `Dans les autres colonnes du fichier\u202f: ${v.answer}.`,
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
    currencies: (v, f) =>
      `Les montants sont en plusieurs devises (${f.list(v.list)}). Ils sont importés tels quels, sans conversion.`,
    replaceSample: 'Retirer d’abord les leads d’exemple',
    addLabels: 'Ajouter les nouveaux canaux et personas aux listes de l’onglet Réglages',
    willImport: (v, f) => `Importer ${f.int(v.rows)} ${plural(v.rows, 'ligne', 'lignes')}`,
    willRefuse: (v, f) => `${f.int(v.count)} ${plural(v.count, 'ligne sera refusée', 'lignes seront refusées')}.`,
    nothingToImport: 'Aucune ligne de ce fichier ne peut être importée.',
    importing: 'Import en cours…',
    progress: (v, f) => `${f.int(v.done)} lignes sur ${f.int(v.of)}`,
    keepOpen: 'Laissez ce panneau ouvert jusqu’à la fin de l’import.',
    stopped: (v, f) =>
      v.done === 0
        ? 'L’import s’est arrêté avant d’avoir rien écrit. Relancez-le.'
        : `L’import s’est arrêté après ${f.int(v.done)} lignes. Importez de nouveau le même fichier\u202f: ce qui est déjà dans le journal ne sera pas ajouté deux fois.`,
    reportTitle: 'Import terminé',
    importStopped: 'Import interrompu',
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
    cancel: 'Annuler',
  },
};
