import { isoOfSerial, monthStart } from '../../base/dates';
import { foldLabel, labelText } from '../../base/labels';
import { dateOf } from '../../base/moments';
import { type Cell, LANGUAGES } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type Region, regionOfLocale } from '../../calendar/holidays';
import { SATURDAY_AND_SUNDAY, WEEKENDS, type Weekend, weekendOf } from '../../calendar/weekend';
import { type Book, DEFAULT_CURRENCY } from '../../sheet/book';
import type { Patterns } from '../../sheet/patterns';
import type { Problem } from '../../sheet/problems';
import { rule } from '../../sheet/rules';
import { labels, type MessageKey } from '../../text';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What may be typed into the cell of a setting, and what it means. */
export interface SettingKind<T> {
  /** Its value while its cell is blank, cannot be read, or is not there. */
  readonly initial: T;
  /** The value of a filled cell; undefined where it cannot be used. */
  read(cell: Cell, zone: Zone): T | undefined;
  /** What is said of a cell that cannot be used. */
  readonly wrong: Problem['code'];
  /** Whether it has to be filled in. */
  readonly required?: true;
  /** Parts of a value that cannot be used, beside others that can: each is said as a warning. */
  refused?(value: T): readonly string[];
  /**
   * What stands in its cell at first.
   * @param isNew whether the workbook is, too; in an older one what was before has to go on
   */
  first(book: Book, isNew: boolean): Cell;
  /** The number format of its cell. */
  readonly look?: keyof Patterns | 'percent';
  /** What Sheets itself refuses in its cell, with a sentence that says what is wanted. */
  rule?(book: Book): Rule;
  /** Its value as formulas write it; of those that formulas read. */
  written?(value: T): string;
  /** Whether formulas read a text in its cell as it stands. */
  readsText?(text: string): boolean;
  /** Its value where its row is missing from a workbook of before it came, in which what was has to go on. */
  readonly older?: T;
  /** Names earlier versions have written for it. */
  readonly formerly?: readonly string[];
  /** The version of the workbook's layout it came with, if it was not there from the first. */
  readonly since?: number;
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

const strict = () => rule(true);

const writtenDay = (day: number | null): string =>
  day === null ? '""' : `DATE(${isoOfSerial(day).split('-').map(Number).join(';')})`;

/** A day that has to be there; a new workbook starts with today. */
export const day = (): SettingKind<number | null> => ({
  initial: null,
  required: true,
  read: (cell, zone) => dateOf(cell, zone) ?? undefined,
  wrong: 'asOfMissing',
  first: (book) => book.dateCell(book.today()),
  written: writtenDay,
  look: 'date',
  rule: (book) => strict().requireDate().setHelpText(labels(book.language, 'sheet').validDate).build(),
});

/** A month, by any day of it; none while it is blank. */
export const month = (): SettingKind<number | null> => ({
  initial: null,
  read: (cell, zone) => {
    const day = dateOf(cell, zone);
    return day === null ? undefined : monthStart(day);
  },
  wrong: 'notADate',
  first: () => '',
  written: writtenDay,
  look: 'month',
  rule: (book) => strict().requireDate().setHelpText(labels(book.language, 'sheet').validDate).build(),
});

export const tick = (): SettingKind<boolean> => ({
  initial: false,
  read: (cell) => cell === true,
  wrong: 'settingChoice',
  written: (value) => (value ? 'TRUE' : 'FALSE'),
  first: () => false,
  rule: () => strict().requireCheckbox().build(),
});

/** A whole number. */
export const count = (initial: number, { min, max }: Limits): SettingKind<number> => ({
  initial,
  read: (cell) => (isWithin(cell, { min, max }) && Number.isInteger(cell) ? cell : undefined),
  wrong: 'settingNumber',
  written: String,
  first: () => initial,
  rule: (book) => between(book, { min, max }, book.format().int),
});

/** A whole number; none while it is blank. */
export const countOrNone = (limits: Limits): SettingKind<number | null> => ({
  ...count(limits.min, limits),
  initial: null,
  written: (value) => (value === null ? '""' : String(value)),
  first: () => '',
});

export const percent = (initial: number, limits: Limits, older = initial): SettingKind<number> => ({
  ...{ initial, older },
  read: (cell) => (isWithin(cell, limits) ? cell : undefined),
  wrong: 'settingNumber',
  // A decimal sign differs between locales.
  written: (value) => `${Math.round(value * 1000)}/1000`,
  first: (_, isNew) => (isNew ? initial : older),
  look: 'percent',
  rule: (book) => between(book, limits, book.format().percent),
});

const isWithin = (cell: Cell, { min, max }: Limits): cell is number =>
  typeof cell === 'number' && cell >= min && cell <= max;

function between(book: Book, { min, max }: Limits, shown: (value: number) => string): Rule {
  const help = labels(book.language, 'sheet').validNumber({ min: shown(min), max: shown(max) });
  return strict().requireNumberBetween(min, max).setHelpText(help).build();
}

/** Offered in the dropdown; any other ISO code may be typed. */
const CURRENCIES: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'BRL', 'MAD', 'XOF'];

export const currency = (): SettingKind<string> => ({
  initial: DEFAULT_CURRENCY,
  read: (cell) => {
    const code = labelText(cell).toUpperCase();
    return /^[A-Z]{3}$/.test(code) ? code : undefined;
  },
  wrong: 'settingCurrency',
  first: () => DEFAULT_CURRENCY,
  rule: (book) =>
    strict()
      .requireValueInList([...CURRENCIES], true)
      .setAllowInvalid(true)
      .setHelpText(labels(book.language, 'sheet').validCurrency)
      .build(),
});

/** The days off: a week has a day to work. */
export const daysOff = (): SettingKind<Weekend> => ({
  initial: SATURDAY_AND_SUNDAY,
  read: (cell) => {
    const weekend = weekendOf(typeof cell === 'number' ? cell : labelText(cell));
    return weekend === null || weekend.every((off) => off) ? undefined : weekend;
  },
  wrong: 'settingChoice',
  written: (weekend) => `"${weekend.map((off) => (off ? 1 : 0)).join('')}"`,
  readsText: () => true,
  first: ({ language }) => WEEKENDS[0]?.label[language] ?? '',
  rule: (book) => choice(book, (language) => WEEKENDS.map(({ label }) => label[language])),
});

const REGIONS = ['none', 'FR', 'FR-ALSACE-MOSELLE'] as const satisfies readonly (Region | 'none')[];

/** Whose public holidays are kept; null for nobody's. A new workbook of France starts with those of France. */
export const holidaysOf = (): SettingKind<Region | null> => ({
  initial: null,
  read: (cell) => {
    const fold = foldLabel(cell);
    const found = REGIONS.find((region) =>
      LANGUAGES.some((language) => foldLabel(labels(language, 'regions')[region]) === fold),
    );
    return found === 'none' ? null : found;
  },
  wrong: 'settingChoice',
  first: ({ language, locale }, isNew) =>
    labels(language, 'regions')[(isNew ? regionOfLocale(locale) : null) ?? 'none'],
  rule: (book) => choice(book, (language) => REGIONS.map((region) => labels(language, 'regions')[region])),
});

/** One of some words of the dictionaries, of which formulas read those of either language. */
export const oneOf = <K extends MessageKey<'choices'>>(
  choices: readonly K[],
  { initial, older }: { readonly initial: K; readonly older: K },
): SettingKind<K> => ({
  ...{ initial, older },
  read: (cell) =>
    choices.find((key) =>
      LANGUAGES.some((language) => foldLabel(labels(language, 'choices')[key]) === foldLabel(cell)),
    ),
  wrong: 'settingChoice',
  readsText: (text) => choices.some((key) => LANGUAGES.some((language) => labels(language, 'choices')[key] === text)),
  written: (key) => `"${labels('en', 'choices')[key]}"`,
  first: ({ language }, isNew) => labels(language, 'choices')[isNew ? initial : older],
  rule: (book) => choice(book, (language) => choices.map((key) => labels(language, 'choices')[key])),
});

/** A condition of formulas: the cell of such a setting holds this choice, in either language. */
export const isChosen = (cell: string, choice: MessageKey<'choices'>): string =>
  `OR(${LANGUAGES.map((language) => `${cell}="${labels(language, 'choices')[choice]}"`).join(';')})`;

function choice(book: Book, all: (language: Book['language']) => string[]): Rule {
  const help = labels(book.language, 'sheet').validChoice;
  return strict().requireValueInList(all(book.language), true).setHelpText(help).build();
}

export const text = (initial: string): SettingKind<string> => ({
  initial,
  read: labelText,
  wrong: 'settingChoice',
  first: () => initial,
  look: 'text',
});
