import { COLUMNS, columnOf, namesOfColumn } from '../columns';
import { EXPORT_NAMES } from './export-names';
import { type ImportKey, isPassing, PASSING } from './mapping';
import { nameKeys, nameWords } from './names';
import { PRESETS } from './presets';

/** What a name stands for, the more telling names of a key with the lower ranks. */
interface Name {
  readonly key: ImportKey;
  readonly rank: number;
}

const ANY_ORDER = 50;

/** The record a CRM puts before the name of a column: "Deal - Owner". "Organization - ID" is not the ID of a lead. */
export const OWN = /^(?:lead|deal|contact|prospect|opportunity|affaire|transaction|piste|opportunite) /;
const COMPANY = new Set(
  [
    ...['Company', 'Company name', 'Société', 'Entreprise', 'Organization', 'Organisation', 'Account', 'Account name'],
    ...['Compte', 'Nom de l’entreprise', 'Nom de la société', 'Raison sociale', 'Société/Compte', 'Associated Company'],
  ].map((name) => exactOf(name)),
);
/** Names of the columns of known tools. */
const OF_TOOLS = new Set(
  PRESETS.flatMap(({ forms }) => forms.flatMap(({ columns }) => Object.keys(columns).map((name) => exactOf(name)))),
);
const NAMES = namesByKey();

/** How a name is compared as it is written. */
export function exactOf(label: string): string {
  return nameKeys(nameWords(label)).exact;
}

export const isCompany = (label: string): boolean => COMPANY.has(exactOf(label));

/** Whether a label is a name that columns of exports have. */
export function isKnownName(label: string): boolean {
  const words = nameWords(label);
  return (
    OF_TOOLS.has(exactOf(label)) ||
    isCompany(label) ||
    [words, words.replace(OWN, '')].some((name) => named(name).length > 0)
  );
}

/** What a name stands for: as it is written, else with its words in another order. */
export function named(words: string): readonly Name[] {
  const { exact, loose } = nameKeys(words);
  const found = NAMES.exact.get(exact) ?? [];
  const more = (NAMES.loose.get(loose) ?? []).filter(({ key }) => !found.some((name) => name.key === key));
  return [...found, ...more.map(({ key, rank }) => ({ key, rank: rank + ANY_ORDER }))];
}

/** The log's own labels and the names of real exports. */
function namesOf(key: ImportKey): readonly string[] {
  const own = isPassing(key) ? [] : namesOfColumn(columnOf(key));
  return [...own, ...(EXPORT_NAMES[key] ?? [])];
}

function namesByKey(): Readonly<Record<'exact' | 'loose', ReadonlyMap<string, readonly Name[]>>> {
  const exact = new Map<string, Name[]>();
  const loose = new Map<string, Name[]>();
  const add = (names: Map<string, Name[]>, name: string, entry: Name) => {
    const before = names.get(name) ?? [];
    if (!before.some(({ key }) => key === entry.key)) names.set(name, [...before, entry]);
  };
  const keys: readonly ImportKey[] = [...COLUMNS.map(({ key }) => key), ...PASSING];
  for (const key of keys) {
    namesOf(key).forEach((text, i) => {
      const name = nameKeys(nameWords(text));
      const entry = { key, rank: Math.max(0, i - 1) };
      add(exact, name.exact, entry);
      add(loose, name.loose, entry);
    });
  }
  return { exact, loose };
}
