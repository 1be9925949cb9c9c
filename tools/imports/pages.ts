import path from 'node:path';
import { keyLabel } from '../../sidebar/import/key-label';
import { LANGUAGES, type Language } from '../../src/base/types';
import { COLUMNS } from '../../src/log/columns';
import { type ImportKey, PASSING } from '../../src/log/import/mapping';
import { PRESETS } from '../../src/log/import/presets';
import type { Preset, Seen } from '../../src/log/import/presets/preset';
import '../../src/text/pages/import';

const ROOT = path.join(__dirname, '../..');

/** Where names of columns were seen. */
const SEEN: Readonly<Record<Language, Readonly<Record<Seen, string>>>> = {
  en: {
    scripts: 'public scripts that read such exports',
    labels: 'labels of the standard fields',
    api: 'names of the API',
    apiInLibraries: 'names of the API in public libraries',
    labelsInSource: 'labels in its public source',
    namesInSource: 'labels and names of the fields in its public source',
    connectors: 'documentation of connectors',
  },
  fr: {
    scripts: 'des scripts publics qui lisent ces exports',
    labels: 'les libellés des champs standard',
    api: 'les noms de l’API',
    apiInLibraries: 'les noms de l’API dans des bibliothèques publiques',
    labelsInSource: 'les libellés dans son code public',
    namesInSource: 'les libellés et les noms des champs dans son code public',
    connectors: 'la documentation de connecteurs',
  },
};

/** What the pages say around their tables. */
const WORDS = {
  en: {
    title: 'Files the import knows',
    intro:
      'The import reads a CSV file of any tool: columns are recognised by their names in English and French, by what they hold, and by how filled they are. The exports below are known by name. Columns that are not listed are left to the person.',
    stage:
      '**Stage or status** decides which leads are won and lost; the **closing date** then goes to “Won on” or “Lost on”, and nowhere for open leads. What each value means is shown, with counts, and can be corrected before anything is imported.',
    person:
      '**E-mail or name** tells leads apart whose file has no ID: with the day of creation it makes the ID that the log keeps, from which neither can be read. Where the file has an ID, it is not used.',
    write: 'This page is written from the declarations in `src/log/import/presets`: `npm run docs`.',
    seen: 'Seen in',
    log: 'In the log',
    forms: { en: 'English', fr: 'French', api: 'Names of programs' },
    none: '–',
  },
  fr: {
    title: 'Fichiers connus de l’import',
    intro:
      'L’import lit un fichier CSV de n’importe quel outil\u202f: les colonnes sont reconnues à leur nom en anglais ou en français, à leur contenu et à leur taux de remplissage. Les exports ci-dessous sont connus par leur nom. Pour les colonnes qui ne figurent pas ici, c’est à vous de choisir.',
    stage:
      'L’**étape ou statut** décide quels leads sont gagnés ou perdus\u202f; la **date de clôture** va alors dans «\u202fGagné le\u202f» ou «\u202fPerdu le\u202f», et nulle part pour les leads en cours. La signification de chaque valeur est affichée, avec le nombre de lignes, et peut être corrigée avant l’import.',
    person:
      'L’**e-mail ou nom** distingue les leads dont le fichier n’a pas d’identifiant\u202f: avec le jour de création, il donne l’identifiant que garde le journal, et qui ne révèle ni l’un ni l’autre. Si le fichier a un identifiant, il n’est pas utilisé.',
    write: 'Cette page est écrite à partir des déclarations de `src/log/import/presets`\u202f: `npm run docs`.',
    seen: 'Vu dans',
    log: 'Dans le journal',
    forms: { en: 'Anglais', fr: 'Français', api: 'Noms des programmes' },
    none: '–',
  },
} as const;

/** The pages that are written from the presets, with what each should say now. */
export function importPages(): ReadonlyMap<string, string> {
  return new Map(LANGUAGES.map((language) => [path.join(ROOT, `docs/imports.${language}.md`), page(language)]));
}

function page(language: Language): string {
  const words = WORDS[language];
  const sections = PRESETS.map((preset) => section(preset, language));
  return `${[`# ${words.title}`, words.intro, words.stage, words.person, words.write, ...sections].join('\n\n')}\n`;
}

/** A tool: a row for each column of the log, a column for each way the tool names its own. */
function section({ name, seen, places = [], forms }: Preset, language: Language): string {
  const words = WORDS[language];
  const order: readonly ImportKey[] = [...COLUMNS.map(({ key }) => key), ...PASSING];
  const namesOf = (form: Preset['forms'][number], key: ImportKey) =>
    Object.entries(form.columns).flatMap(([label, of]) => (of === key ? [label] : []));
  const rows = order
    .filter((key) => forms.some((form) => namesOf(form, key).length > 0))
    .map((key) => [keyLabel({ language }, key), ...forms.map((form) => namesOf(form, key).join(', ') || words.none)]);
  const header = [words.log, ...forms.map((form) => words.forms[form.language])];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const space = language === 'fr' ? '\u202f' : '';
  const where = seen.map((place) => SEEN[language][place]).join(`${space}; `);
  const links = places.map((address) => `<${address}>`).join(', ');
  return [
    `## ${name[language]}\n`,
    `${words.seen}${space}: ${where}${links && ` (${links})`}.\n`,
    line(header),
    line(header.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}
