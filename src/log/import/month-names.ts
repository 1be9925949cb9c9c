/** Months in both languages, folded; any beginning of three letters or more that means one month only will do. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/** The number of the month a folded word means, null when it means none or several. */
export function monthOf(word: string): number | null {
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  return found.length === 1 ? found[0]! : null;
}
