/** What is typed in a cell of the grid: a number of leads, nothing, or something that is no number of leads. */
export type Typed = number | null | 'wrong';

const MOST_LEADS = 1_000_000;
/** Spaces that set thousands apart, ordinary and not. */
const SPACES = /[\s\u00a0\u202f]/g;

/** Reads what a person has typed; "1 200" is a number, "1,5" and "-2" are none. */
export function readLeads(text: string): Typed {
  const plain = text.replace(SPACES, '');
  if (plain === '') return null;
  if (!/^\d{1,9}$/.test(plain)) return 'wrong';
  const leads = Number(plain);
  return leads <= MOST_LEADS ? leads : 'wrong';
}

/** The cells of a block copied from a spreadsheet: rows by line, columns by tab. */
export function pastedCells(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}
