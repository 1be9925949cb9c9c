import type { Cell } from '../base/types';

/** A text for a cell of the format "@": one that begins like a formula stays a text. */
export const textSafe = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : cell);

/** A text for any cell: whatever it looks like ("=A1", "007", "1-9", "10%", "TRUE"), it stays the text it is. */
export const plainText = (text: string): string => (text === '' ? '' : `'${text}`);
