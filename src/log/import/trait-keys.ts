const SEPARATOR = '\u0001';

/** What is compared of a row, as one text. */
export const joined = (cells: readonly string[]): string => cells.join(SEPARATOR);

const SECONDS_A_DAY = 86400;

/**
 * The ways in which an earlier file may have told less of a lead: without one or several of its traits, or its day of creation
 * without the time. By their number from 1 to 2ⁿ - 1 for n traits; undefined where the lead has nothing to leave out so.
 * @param traits what is compared of each trait
 * @param dated which of them is a moment
 */
export function vaguerKeys(traits: readonly string[], dated: number): readonly (string | undefined)[] {
  const less = traits.map((trait, i) => (i === dated ? dayOf(trait) : ''));
  const ways = Array.from({ length: 2 ** traits.length - 1 }, (_, i) => i + 1);
  return ways.map((way) => {
    const left = (i: number): boolean => (way & (1 << i)) !== 0;
    const says = traits.every((trait, i) => !left(i) || trait !== less[i]);
    return says ? joined(traits.map((trait, i) => (left(i) ? less[i]! : trait))) : undefined;
  });
}

/** The midnight of a moment in seconds on the sheet's clock; what is none stays. */
function dayOf(trait: string): string {
  const seconds = Number(trait);
  return trait === '' || Number.isNaN(seconds) ? trait : String(Math.floor(seconds / SECONDS_A_DAY) * SECONDS_A_DAY);
}
