import type { WorkbenchConfig } from '../config';
import type { CellNotice, Notice } from '../xlsx/notices';

/** The workbench's own words, in the language of the spreadsheet. The add-on brings its own. */
const en = {
  banner:
    'This is the local workbench, not Google Sheets. The add-on is the real one; the spreadsheet is Univer, and your work stays in this browser.',
  file: 'File',
  download: 'Download',
  downloadXlsx: 'Microsoft Excel (.xlsx)',
  writingFile: 'Preparing the file…',
  fileNotWritten: 'The workbook could not be saved as an .xlsx file. Try again; the details say what was in the way.',
  fileDiffers: 'The file differs from the workbook',
  fileNotice: (notice: Notice): string => {
    if (notice.kind === 'renamed') {
      return `The tab “${notice.tab}” is called “${notice.inFile}” in the file: Excel allows 31 characters at most, and none of : \\ / ? * [ ].`;
    }
    const { count, first } = notice;
    const cells = (one: string, many: string): string =>
      count === 1
        ? `${one} in ${first}`
        : `${new Intl.NumberFormat('en-GB').format(count)} ${many}, the first in ${first},`;
    const be = count === 1 ? 'is' : 'are';
    const said: Record<CellNotice, string> = {
      cut: `${cells('The text', 'texts')} ${be} cut after 32,767 characters, as many as a cell of Excel holds.`,
      early: `${cells('The date', 'dates')} ${be} text in the file: before 1 March 1900 Excel counts days otherwise.`,
      formulaLeftOut: `${cells('The formula', 'formulas')} ${be} too long for Excel: the file has the result alone.`,
      beyond: `${cells('The cell', 'cells')} ${be} not in the file: Excel has 16,384 columns.`,
    };
    return said[notice.kind];
  },
  extensions: 'Extensions',
  language: 'Language',
  languageHint: 'The spreadsheet’s language. Each language has its own saved workbook.',
  newEmpty: 'New empty workbook',
  newEmptyHint: 'Start from one blank sheet',
  resetSample: 'Reset sample',
  resetSampleHint: 'Start again from the sample workbook',
  newEmptyAsk: 'Start from an empty workbook? What is in this one will be lost.',
  resetSampleAsk: 'Start again from the sample workbook? What is in this one will be lost.',
  leaveHint: 'Tab goes to the next cell. To leave the grid, press Escape, then Tab.',
  protectedTitle: 'Heads up!',
  protectedAsk: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  details: 'Details',
  triggers: 'Triggers',
  triggersNone: 'The add-on has set up no trigger.',
  triggersHint: 'Triggers do not run by themselves here. “Run now” runs one as its time or event would.',
  runNow: 'Run now',
  outbox: 'Outbox',
  outboxNone: 'No mail has been sent.',
  outboxHint: 'Mails the add-on has sent. Here they go nowhere.',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  textPart: 'Text part',
  htmlPart: 'HTML part',
  attachments: 'Attachments',
  working: (name: string): string => `${name} is working…`,
  stop: 'Stop',
  stopHint: 'Ends the running action. What it has already written stays.',
  stopped: 'The action was stopped. What it had already written stays.',
  loading: 'Opening the workbook…',
  preparingSample: 'Preparing the sample workbook…',
  saving: 'Saving…',
  saved: 'Saved in this browser',
  notSaved: 'Not saved: this browser keeps no data for this page',
  failed: (name: string): string => `${name} could not finish this action.`,
  failedToStart: 'The workbench could not open.',
  noAddon: 'The add-on has not been built. Run “npm run build”, then reload this page.',
  noPages: 'The pages have not been built. Run “npm run build”, then reload this page.',
  notIsolated:
    'This browser does not allow the add-on to wait for the spreadsheet. Open the address that “npm start” prints, in a recent Chrome, Edge or Firefox.',
  chart: 'Chart',
  chartNoData: 'No data',
  chartNotDrawn: (type: string, title: string): string =>
    `${title ? `${title}: ` : ''}the local workbench draws charts of lines and columns, not ${type}.`,
  colon: ': ',
  lastAction: 'Last action',
  noAction: 'none yet',
  total: 'Total',
  semicolon: '; ',
  calls: (count: number): string => `${new Intl.NumberFormat('en-GB').format(count)} ${count === 1 ? 'call' : 'calls'}`,
  about: (seconds: number): string =>
    seconds < 1 ? 'less than a second' : `about ${new Intl.NumberFormat('en-GB').format(Math.round(seconds))} s`,
  reads: ({ tab, count, megabytes }: { tab: string; count: number; megabytes: number }): string => {
    const size = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      megabytes,
    );
    return count === 1 ? `1 function reads ${tab}: ${size} MB` : `${count} functions read ${tab}: ${size} MB each`;
  },
  callsHint:
    'What it would cost in Google Sheets: calls to Google’s services, of 0.1 to 0.3 seconds each, and functions that are sent much of the workbook.',
  here: (ms: number): string => `Here it took ${en.duration(ms)}.`,
  duration: (ms: number): string =>
    ms < 1000
      ? `${Math.round(ms)} ms`
      : `${new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000)} s`,
};

type Texts = typeof en;

const fr: Texts = {
  banner:
    'Ceci est l’atelier local, pas Google Sheets. Le module est le vrai\u202f; le tableur est Univer, et votre travail reste dans ce navigateur.',
  file: 'Fichier',
  download: 'Télécharger',
  downloadXlsx: 'Microsoft Excel (.xlsx)',
  writingFile: 'Préparation du fichier…',
  fileNotWritten:
    'Le classeur n’a pas pu être enregistré au format .xlsx. Réessayez\u202f; les détails disent ce qui l’a empêché.',
  fileDiffers: 'Le fichier diffère du classeur',
  fileNotice: (notice): string => {
    if (notice.kind === 'renamed') {
      return `L’onglet «\u202f${notice.tab}\u202f» s’appelle «\u202f${notice.inFile}\u202f» dans le fichier\u202f: Excel admet 31 caractères au plus, et aucun des signes : \\ / ? * [ ].`;
    }
    const { count, first } = notice;
    const one = count === 1;
    const cells = (single: string, many: string): string =>
      one
        ? `${single} de ${first}`
        : `${new Intl.NumberFormat('fr-FR').format(count)} ${many}, à commencer par ${first},`;
    const said: Record<CellNotice, string> = {
      cut: `${cells('Le texte', 'textes')} ${one ? 'est coupé' : 'sont coupés'} après 32\u202f767 caractères, ce que contient au plus une cellule d’Excel.`,
      early: `${cells('La date', 'dates')} ${one ? 'est' : 'sont'} du texte dans le fichier\u202f: avant le 1er mars 1900, Excel compte les jours autrement.`,
      formulaLeftOut: `${cells('La formule', 'formules')} ${one ? 'est trop longue' : 'sont trop longues'} pour Excel\u202f: le fichier n’en a que le résultat.`,
      beyond: `${cells('La cellule', 'cellules')} ${one ? 'n’est pas' : 'ne sont pas'} dans le fichier\u202f: Excel a 16\u202f384 colonnes.`,
    };
    return said[notice.kind];
  },
  extensions: 'Extensions',
  language: 'Langue',
  languageHint: 'La langue de la feuille de calcul. Chaque langue a son propre classeur enregistré.',
  newEmpty: 'Nouveau classeur vide',
  newEmptyHint: 'Partir d’une feuille vierge',
  resetSample: 'Rétablir l’exemple',
  resetSampleHint: 'Repartir du classeur d’exemple',
  newEmptyAsk: 'Partir d’un classeur vide\u202f? Le contenu de celui-ci sera perdu.',
  resetSampleAsk: 'Repartir du classeur d’exemple\u202f? Le contenu de celui-ci sera perdu.',
  leaveHint: 'Tab passe à la cellule suivante. Pour quitter la grille, appuyez sur Échap, puis sur Tab.',
  protectedTitle: 'Attention',
  protectedAsk:
    'Vous êtes sur le point de modifier une partie de la feuille qui ne doit pas l’être par inadvertance. La modifier quand même\u202f?',
  ok: 'OK',
  cancel: 'Annuler',
  yes: 'Oui',
  no: 'Non',
  close: 'Fermer',
  details: 'Détails',
  triggers: 'Déclencheurs',
  triggersNone: 'Le module n’a installé aucun déclencheur.',
  triggersHint:
    'Ici, les déclencheurs ne partent pas tout seuls. «\u202fExécuter\u202f» en lance un, comme le ferait son heure ou son événement.',
  runNow: 'Exécuter',
  outbox: 'Boîte d’envoi',
  outboxNone: 'Aucun e-mail n’a été envoyé.',
  outboxHint: 'Les e-mails envoyés par le module. Ici, ils ne partent nulle part.',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  textPart: 'Version texte',
  htmlPart: 'Version HTML',
  attachments: 'Pièces jointes',
  working: (name: string): string => `${name} travaille…`,
  stop: 'Arrêter',
  stopHint: 'Met fin à l’action en cours. Ce qu’elle a déjà écrit reste.',
  stopped: 'L’action a été arrêtée. Ce qu’elle avait déjà écrit reste.',
  loading: 'Ouverture du classeur…',
  preparingSample: 'Préparation du classeur d’exemple…',
  saving: 'Enregistrement…',
  saved: 'Enregistré dans ce navigateur',
  notSaved: 'Non enregistré\u202f: ce navigateur ne garde aucune donnée pour cette page',
  failed: (name: string): string => `${name} n’a pas pu terminer cette action.`,
  failedToStart: 'L’atelier n’a pas pu s’ouvrir.',
  noAddon: 'Le module n’est pas construit. Lancez «\u202fnpm run build\u202f», puis rechargez cette page.',
  noPages: 'Les pages ne sont pas construites\u202f: lancez «\u202fnpm run build\u202f», puis rechargez cette page.',
  notIsolated:
    'Ce navigateur ne permet pas au module d’attendre le tableur. Ouvrez l’adresse affichée par «\u202fnpm start\u202f» dans une version récente de Chrome, Edge ou Firefox.',
  chart: 'Graphique',
  chartNoData: 'Aucune donnée',
  chartNotDrawn: (type: string, title: string): string =>
    `${title ? `${title}\u202f: ` : ''}l’atelier local ne dessine que des courbes et des colonnes, pas ${type}.`,
  colon: '\u202f: ',
  lastAction: 'Dernière action',
  noAction: 'aucune',
  total: 'Total',
  semicolon: '\u202f; ',
  calls: (count: number): string => `${new Intl.NumberFormat('fr-FR').format(count)} ${count < 2 ? 'appel' : 'appels'}`,
  about: (seconds: number): string =>
    seconds < 1
      ? 'moins d’une seconde'
      : `environ ${new Intl.NumberFormat('fr-FR').format(Math.round(seconds))}\u00a0s`,
  reads: ({ tab, count, megabytes }): string => {
    const size = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      megabytes,
    );
    return count === 1
      ? `1 fonction lit ${tab}\u202f: ${size}\u00a0Mo`
      : `${count} fonctions lisent ${tab}\u202f: ${size}\u00a0Mo chacune`;
  },
  callsHint:
    'Ce qu’il en coûterait dans Google Sheets\u202f: des appels aux services de Google, de 0,1 à 0,3 seconde chacun, et des fonctions qui reçoivent une grande part du classeur.',
  here: (ms: number): string => `Ici, cela a pris ${fr.duration(ms)}.`,
  duration: (ms: number): string =>
    ms < 1000
      ? `${Math.round(ms)}\u00a0ms`
      : `${new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000)}\u00a0s`,
};

export type Language = 'en' | 'fr';

/** The words of one language, about one add-on. */
export function wordsOf(language: Language, { name, fileName }: WorkbenchConfig) {
  const texts = { en, fr }[language];
  return {
    ...texts,
    product: name,
    fileName: fileName[language],
    working: texts.working(name),
    failed: texts.failed(name),
  };
}

export type Words = ReturnType<typeof wordsOf>;
