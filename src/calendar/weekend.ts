import { foldLabel } from '../base/labels';
import type { Language } from '../base/types';

/** Which weekdays are off, from Monday to Sunday. */
export type Weekend = readonly boolean[];

export const SATURDAY_AND_SUNDAY: Weekend = [false, false, false, false, false, true, true];

/** The days off people choose from by name, with their codes in NETWORKDAYS.INTL. */
export const WEEKENDS: readonly { readonly code: number; readonly label: Readonly<Record<Language, string>> }[] = [
  { code: 1, label: { en: 'Saturday and Sunday', fr: 'Samedi et dimanche' } },
  { code: 2, label: { en: 'Sunday and Monday', fr: 'Dimanche et lundi' } },
  { code: 7, label: { en: 'Friday and Saturday', fr: 'Vendredi et samedi' } },
  { code: 11, label: { en: 'Sunday only', fr: 'Dimanche seulement' } },
  { code: 16, label: { en: 'Friday only', fr: 'Vendredi seulement' } },
  { code: 17, label: { en: 'Saturday only', fr: 'Samedi seulement' } },
];

const MONDAY_TO_SUNDAY = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The days off of a weekend code, as NETWORKDAYS.INTL defines it: 1 is Saturday and Sunday, 2 Sunday and Monday … 7 Friday
 * and Saturday; 11 is Sunday only, 12 Monday only … 17 Saturday only; seven digits from Monday to Sunday, 1 for a day off.
 * A name of the list above will do too.
 * @returns null for anything else
 * @example weekendOf('0000011') // Saturday and Sunday
 */
export function weekendOf(code: number | string): Weekend | null {
  if (typeof code === 'string' && /^[01]{7}$/.test(code)) return [...code].map((digit) => digit === '1');
  const number = typeof code === 'string' ? codeOf(code) : code;
  if (!Number.isInteger(number)) return null;
  if (number >= 1 && number <= 7) {
    const first = (number + 4) % 7;
    return MONDAY_TO_SUNDAY.map((day) => day === first || day === (first + 1) % 7);
  }
  if (number >= 11 && number <= 17) return MONDAY_TO_SUNDAY.map((day) => day === (number - 12 + 7) % 7);
  return null;
}

function codeOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const fold = foldLabel(text);
  const named = WEEKENDS.find(({ label }) => foldLabel(label.en) === fold || foldLabel(label.fr) === fold);
  return named?.code ?? Number.NaN;
}
