import { CURRENCY, currencyKey } from '../currencies';
import { numberForm } from '../number-forms';

/** What stands in the brackets of a format: a currency, and by its number the language that tells which dollar is meant. */
const BRACKETS = /\[\$([^\]-]*)(?:-([^\]]*))?\]/g;
/** A colour, a condition, a blank as wide as a letter, and a letter that fills the cell. */
const NO_TEXT = /\[[^\]]*\]|_.|\*./g;
const LITERAL = /"([^"]*)"|\\(.)/g;
const WRITTEN = new RegExp(String.raw`(?<!\p{L})${CURRENCY}(?!\p{L})`, 'u');
const DOLLARS: Readonly<Record<string, string>> = {
  ...{ '1009': 'CA$', C0C: 'CA$', 'en-CA': 'CA$', 'fr-CA': 'CA$', C09: 'A$', 'en-AU': 'A$', '1409': 'NZ$' },
  ...{ 'en-NZ': 'NZ$', '4809': 'S$', 'en-SG': 'S$', C04: 'HK$', 'zh-HK': 'HK$', '80A': 'MX$', 'es-MX': 'MX$' },
};

/**
 * The currency that a format shows beside a number; '' for none.
 * @see ECMA-376, part 1, 18.8.31
 * @example currencyOfFormat('#,##0.00\\ [$€-40C]') // '€'
 */
export function currencyOfFormat(format: string): string {
  const [positive = ''] = format.split(';');
  const text = positive
    .replace(BRACKETS, (_, sign: string, language = '') => (sign === '$' ? (DOLLARS[language] ?? sign) : sign))
    .replace(NO_TEXT, ' ')
    .replace(LITERAL, (_, quoted?: string, letter?: string) => quoted ?? letter ?? '');
  const written = WRITTEN.exec(text)?.[0] ?? '';
  // "k€" is a currency and what the format divides by, which is not in the number itself.
  return written.replace(/^[kKmM](?=\p{Sc})/u, '');
}

/**
 * Where the numbers of a column are in several currencies by their formats, or by what other cells say, they get them written
 * beside them; else the formats say nothing that matters.
 * @param currencyAt what the format of a number says, '' for nothing; the row and column from 0
 */
export function withCurrencies(rows: string[][], currencyAt: (row: number, column: number) => string): string[][] {
  const byColumn = new Map<number, { readonly cells: [row: number, currency: string][]; readonly keys: Set<string> }>();
  rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const currency = currencyAt(row, column);
      if (currency === '') continue;
      const found = byColumn.get(column) ?? { cells: [], keys: new Set() };
      byColumn.set(column, found);
      found.cells.push([row, currency]);
      found.keys.add(currencyKey(currency));
    }
  });
  for (const [column, { cells, keys }] of byColumn) {
    for (const row of rows) {
      const written = numberForm(row[column] ?? '')?.currency ?? '';
      if (written !== '') keys.add(currencyKey(written));
    }
    if (keys.size < 2) continue;
    for (const [row, currency] of cells) rows[row]![column] += ` ${currency}`;
  }
  return rows;
}
