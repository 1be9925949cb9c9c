/** Which weekdays are off, from Monday to Sunday. */
export type Weekend = readonly boolean[];

export const SATURDAY_AND_SUNDAY: Weekend = [false, false, false, false, false, true, true];

const MONDAY_TO_SUNDAY = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The days off of a weekend code, as NETWORKDAYS.INTL defines it: 1 is Saturday and Sunday, 2 Sunday and Monday … 7 Friday
 * and Saturday; 11 is Sunday only, 12 Monday only … 17 Saturday only; seven digits from Monday to Sunday, 1 for a day off.
 * @returns null for anything else
 * @example weekendOf('0000011') // Saturday and Sunday
 */
export function weekendOf(code: number | string): Weekend | null {
  if (typeof code === 'string' && /^[01]{7}$/.test(code)) return [...code].map((digit) => digit === '1');
  const number = typeof code === 'string' && /^\d{1,2}$/.test(code) ? Number(code) : code;
  if (typeof number !== 'number' || !Number.isInteger(number)) return null;
  if (number >= 1 && number <= 7) {
    const first = (number + 4) % 7;
    return MONDAY_TO_SUNDAY.map((day) => day === first || day === (first + 1) % 7);
  }
  if (number >= 11 && number <= 17) return MONDAY_TO_SUNDAY.map((day) => day === (number - 12 + 7) % 7);
  return null;
}
