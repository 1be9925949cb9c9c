import fc from 'fast-check';

/** What people write beside a table: words, numbers, labels of the table; no totals. */
export const notes = (maxLength: number) =>
  fc.array(fc.constantFrom('', 'checked by Ann', 12, 'A', 'Channel 0', true), { maxLength });
