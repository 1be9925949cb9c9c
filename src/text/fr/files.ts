import type { Translations } from '..';
import type * as en from '../en/files';

/** In French, zero goes with the singular. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

const JOINED_BY = { id: 'identifiant', email: 'e-mail', company: 'société' };

/** What the pages say: the files an import reads, workbooks among them. */
export const page: Translations<typeof en.page> = {
  importErrors: {
    oldWorkbook:
      'C’est un classeur au format d’Excel d’avant 2007 (.xls), qui ne peut pas être lu ici. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) ou en CSV, puis choisissez ce fichier.',
    encrypted:
      'Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier › Informations › Protéger le classeur), enregistrez-le, puis choisissez-le de nouveau.',
    binaryWorkbook:
      'C’est un classeur binaire (.xlsb), qui ne peut pas être lu ici. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) ou en CSV, puis choisissez ce fichier.',
    openDocument:
      'C’est un fichier OpenDocument (.ods, par exemple), qui ne peut pas être lu ici. Ouvrez-le, enregistrez-le en .xlsx ou en CSV, puis choisissez ce fichier.',
    numbers:
      'C’est un fichier Numbers, qui ne peut pas être lu ici. Ouvrez-le, choisissez Fichier › Exporter vers › CSV (ou Excel), puis choisissez ce fichier.',
    archive:
      'C’est une archive de fichiers. Décompressez-la, puis choisissez le fichier CSV ou .xlsx qu’elle contenait.',
    pdf: 'C’est un PDF, où aucun tableau ne peut être lu. Exportez vos leads depuis votre CRM en CSV ou en .xlsx, puis choisissez ce fichier.',
    noTable:
      'C’est une page web sans tableau, quel que soit le nom du fichier\u202f: votre session avait peut-être expiré au moment de l’export. Reconnectez-vous à votre CRM, refaites l’export en CSV ou en .xlsx, puis choisissez le nouveau fichier.',
    brokenWorkbook:
      'Ce classeur est endommagé et ne peut pas être lu. Ouvrez-le dans Excel, enregistrez-le en CSV ou de nouveau en .xlsx, puis choisissez ce fichier.',
    workbookTooLarge:
      'Ce classeur est trop volumineux pour être lu ici. Exportez une période plus courte, ou enregistrez en CSV la feuille qui contient vos leads et choisissez ce fichier.',
  },
  importWords: {
    whichSheet: 'Feuille du fichier',
    sheetRows: (v, f) => `${v.name} (${f.int(v.rows)} ${plural(v.rows, 'ligne', 'lignes')})`,
    hiddenSheet: (v) => `${v.name}, masquée`,
    tableOfFile: (v) => `Tableau ${v.position}`,
    hiddenRows: (v, f) =>
      v.count < 2
        ? 'Une ligne de cette feuille est masquée, par un filtre par exemple\u202f: elle est importée comme les autres.'
        : `${f.int(v.count)} lignes de cette feuille sont masquées, par un filtre par exemple\u202f: elles sont importées comme les autres.`,
    addFile: 'Ajouter un fichier qui va avec (les affaires de ces leads, par exemple)',
    twoFiles: 'Deux fichiers',
    nothingJoins:
      'Rien ne relie ces deux fichiers\u202f: aucun identifiant, e-mail ou nom de société ne figure dans les deux. Exportez l’identifiant ou l’e-mail du lead avec ses affaires, puis ajoutez ce fichier.',
    joinedBy: 'Ce qui les relie',
    joined: (v, f) =>
      `${f.int(v.found)} ${plural(v.found, 'affaire', 'affaires')} sur ${f.int(v.deals)} ${plural(v.found, 'a retrouvé son lead', 'ont retrouvé leur lead')} par ${JOINED_BY[v.kind]}. La première affaire gagnée d’un lead est sa conversion, les montants de ses affaires gagnées s’additionnent, et il n’est perdu que si toutes le sont.`,
    joinedRepeats: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'ligne concerne', 'lignes concernent')} une affaire qui revient plus bas sous le même identifiant\u202f: chaque affaire compte une fois, telle que la donne sa dernière ligne.`,
    dealsUnusable: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'ligne des affaires est inutilisable et n’est pas prise', 'lignes des affaires sont inutilisables et ne sont pas prises')} en compte\u202f; la liste ci-dessous dit pourquoi.`,
    dealsOdd: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'cellule ou ligne des affaires est', 'cellules ou lignes des affaires sont')} à vérifier\u202f; la liste ci-dessous dit pourquoi.`,
    joinedSeveral: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'affaire correspond', 'affaires correspondent')} à plusieurs leads\u202f: chacune revient au lead créé en premier.`,
    orphanDeals: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'affaire a un lead absent', 'affaires ont un lead absent')} de l’autre fichier, par exemple ${v.examples.map((one) => `«\u202f${one}\u202f»`).join(', ')}.`,
    dealsWithoutKey: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'affaire n’indique', 'affaires n’indiquent')} pas à quel lead ${plural(v.count, 'elle se rattache', 'elles se rattachent')}.`,
    leadsWithoutDeal: (v, f) =>
      `${f.int(v.count)} ${plural(v.count, 'lead', 'leads')} sur ${f.int(v.of)} ${plural(v.count, 'n’a pas d’affaire\u202f: il reste', 'n’ont pas d’affaire\u202f: ils restent')} en cours.`,
    takeDealsAlong: 'Importer les affaires sans lead comme des leads à part entière',
    dealColumns: (v) => `Colonnes de ${v.name}`,
    ofFile: (v) => `${v.column} (${v.name})`,
  },
};
