import { LANGUAGES, type Language } from '../../base/types';
import { type Labels, labels } from '../../text';

/** What a column of a list holds: how it looks, and what may be typed there. */
export type ColumnLook = 'month' | 'date' | 'money' | 'percent' | 'number' | 'text' | 'tick';

/** A list on the settings tab: its columns stand side by side under the header row. */
export interface SettingsList {
  /** How many rows it has below its headers. */
  readonly rows: number;
  /** Where a new workbook puts the first column (1-based); it is found again by its header. */
  readonly column: number;
  readonly columns: Readonly<Record<string, ColumnLook>>;
  /** Headers earlier versions have written for its columns. */
  readonly formerly?: Readonly<Record<string, readonly string[]>>;
}

/** Rows of a list whose length is limited by what it is for. */
const ROOM = 60;
/** Rows of one that grows with time: nearly all that a new sheet has. */
const OPEN_END = 900;

/** The lists, in the order of their columns: titles, headers and notes are in the dictionaries. */
export const LISTS = {
  goals: { rows: ROOM, column: 5, columns: { month: 'month', goal: 'money', share: 'percent' } },
  averages: { rows: ROOM, column: 8, columns: { persona: 'text', amount: 'money' } },
  adjustments: {
    rows: OPEN_END,
    column: 10,
    columns: { month: 'month', channel: 'text', persona: 'text', leads: 'number', why: 'text' },
  },
  channels: { rows: ROOM, column: 15, columns: { label: 'text' } },
  personas: { rows: ROOM, column: 16, columns: { label: 'text' } },
  holidays: { rows: ROOM, column: 17, columns: { date: 'date', text: 'text', worked: 'tick' } },
  channelAliases: { rows: OPEN_END, column: 20, columns: { spelling: 'text', label: 'text' } },
  personaAliases: { rows: OPEN_END, column: 22, columns: { spelling: 'text', label: 'text' } },
} as const satisfies Readonly<Record<string, SettingsList>>;

export type ListName = keyof typeof LISTS;
export type ColumnOf<L extends ListName> = keyof (typeof LISTS)[L]['columns'] & string;
/** A column of a list, as the dictionaries name it. */
export type ListKey = { [L in ListName]: `${L}.${ColumnOf<L>}` }[ListName];

export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

export const listKey = <L extends ListName>(list: L, column: ColumnOf<L>): ListKey => `${list}.${column}` as ListKey;

/** The columns of a list, from left to right. */
export const keysOf = (list: ListName): readonly ListKey[] =>
  Object.keys(LISTS[list].columns).map((column) => `${list}.${column}` as ListKey);

/** What a column holds. */
export function lookOf(key: ListKey): ColumnLook {
  const [list, column] = key.split('.') as [ListName, string];
  return (LISTS[list].columns as SettingsList['columns'])[column]!;
}

/** The headers a column goes by, in either language. */
export const headersOf = (key: ListKey): readonly string[] => LANGUAGES.map((language) => headerOf(language, key));

/** The headers it went by. */
export function formerHeadersOf(key: ListKey): readonly string[] {
  const [list, column] = key.split('.') as [ListName, string];
  return (LISTS[list] as SettingsList).formerly?.[column] ?? [];
}

export const headerOf = (language: Language, key: ListKey): string =>
  (labels(language, 'listColumns') satisfies Readonly<Record<ListKey, string>>)[key];

export const noteOf = (language: Language, key: ListKey): string =>
  (labels(language, 'listHelp') satisfies Readonly<Record<ListKey, string>>)[key];

/** What stands above the headers of a list; '' where they say it themselves. */
export const titleOf = (language: Language, list: ListName): string =>
  (labels(language, 'listTitles') as Partial<Record<ListName, string>> satisfies Partial<Labels<'listTitles'>>)[list] ??
  '';

/** What may stand there, in either language. */
export const titlesOf = (list: ListName): readonly string[] =>
  LANGUAGES.map((language) => titleOf(language, list)).filter((title) => title !== '');

/** The row of the headers on the settings tab. */
export const SETTINGS_HEADER_ROW = 4;
