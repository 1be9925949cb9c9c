import { readChoice, type Spellings } from '../../base/arguments';
import { cellsOf, isBlank, isBlankArgument, rowsOf, shown } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { columnsByHeader, type Headers } from '../../base/headers';
import { labelKey } from '../../base/labels';
import type { Language } from '../../base/types';
import { WORDS } from '../../base/words';
import { rangeKind } from '../../functions/argument';
import { money } from '../../functions/kinds';

const HEADERS = { channel: WORDS.channel, side: { en: 'Brought by', fr: 'Apporté par' } } satisfies Headers<string>;
const SIDES: Spellings<'marketing' | 'sales'> = {
  marketing: [{ en: 'marketing', fr: 'marketing' }],
  sales: [
    { en: 'sales', fr: 'commerciaux' },
    { en: 'sales team', fr: 'ventes' },
  ],
};

const words = (language: Language) => Object.values(SIDES).map(([first]) => first![language]);

const amount = money();

/** The goal of marketing, and that of sales where there is a second one. */
export const goals = rangeKind<readonly (number | null)[]>({
  shape: 'goals',
  errors: amount.errors.filter((code) => code !== 'notSingle'),
  read: (given, name, context) => {
    if (isBlankArgument(given)) return null;
    const cells = rowsOf(given).flatMap((row, r) =>
      cellsOf(row).map((cell, c) => [cell, { row: r + 1, column: c + 1 }] as const),
    );
    return cells.map(([cell, at]) => amount.readCell(cell, Array.isArray(given) ? at : null, name, context));
  },
});

/** The keys of the channels that sales bring. */
export const sides = rangeKind<ReadonlySet<string>>({
  shape: 'sides',
  errors: ['missingColumn', 'unknownSide', 'repeatedLabel'],
  words,
  read: (given, argument, { language }) => {
    if (isBlankArgument(given)) return null;
    const rows = rowsOf(given).map(cellsOf);
    const top = rows.findIndex((cells) => !cells.every(isBlank));
    const at = columnsByHeader(rows[top]!, HEADERS);
    for (const key of ['channel', 'side'] as const) {
      if (at[key] === -1) throw new SlaError('missingColumn', { argument, column: HEADERS[key][language] });
    }
    const [known, ofSales] = [new Set<string>(), new Set<string>()];
    for (let row = top + 1; row < rows.length; row++) {
      const cell = rows[row]![at.side];
      if (isBlank(cell)) continue;
      const side = readChoice(cell, SIDES);
      if (side === null) {
        throw new SlaError('unknownSide', {
          argument,
          value: shown(cell),
          at: { row: row + 1, column: at.side + 1 },
          words: words(language),
        });
      }
      const channel = rows[row]![at.channel];
      const key = labelKey(channel);
      // A channel of both sides would be the one or the other's unseen.
      if (known.has(key)) throw new SlaError('repeatedLabel', { argument, label: shown(channel) });
      known.add(key);
      if (side === 'sales') ofSales.add(key);
    }
    return ofSales;
  },
});
