import { firstOf, shortened } from '../../src/base/shortened';
import type { Blanks } from '../../src/log/import/blanks';
import type { Normalised } from '../../src/log/import/normalise';
import type { LeftOut, Table } from '../../src/log/import/table';
import { type Format, labels, say } from '../../src/text';

/** Of what stands in cells, as much is shown as can be taken in. */
const SHOWN = 5;
const LONGEST = 60;

/** What was made of the cells of a file that is not written in them. */
export function noticesOf(
  format: Format,
  { blanks, unread, refusalBias, periods, leftOut, renamed }: Normalised,
): string[] {
  return [
    ...leftOutOf(format, leftOut),
    ...renamed.map(({ column, spellings }) => {
      const list = spellings.slice(0, SHOWN + 1).map((one) => say(format, 'spellings', 'renamedOne', one));
      return say(format, 'spellings', 'renamed', { column, list: firstOf(list, SHOWN) });
    }),
    ...(refusalBias ? [say(format, 'importWords', 'refusalBias', refusalBias)] : []),
    ...(periods.length > 1 ? [say(format, 'importWords', 'periods', { periods })] : []),
    ...unread.map((found) => {
      const values = shownValues(format, found);
      const about = { column: found.column, count: found.count, values };
      return found.whole
        ? say(format, 'importWords', 'unreadColumn', about)
        : say(format, 'importWords', 'unread', about);
    }),
    ...blanksOf(format, blanks),
  ];
}

/** What was taken for nothing. */
export const blanksOf = (format: Format, blanks: readonly Blanks[]): string[] =>
  blanks.map((found) =>
    say(format, 'importWords', 'blanks', {
      ...{ column: found.column, count: found.count },
      values: shownValues(format, found),
    }),
  );

function shownValues(format: Format, { values }: Blanks): string[] {
  const shown = values.slice(0, SHOWN + 1).map((value) => say(format, 'importWords', 'valueTimes', value));
  return firstOf(shown, SHOWN);
}

/** What is to be known of a file before anything is made of its rows. */
export function tableNoticesOf(format: Format, { headerless }: Table): string[] {
  return headerless ? [labels(format.language, 'importWords').headerless] : [];
}

const LEFT_OUT = {
  before: 'linesBefore',
  upper: 'lineUpper',
  after: 'linesAfter',
  between: 'linesBetween',
} as const;

/** Lines of a file that are no rows of it. */
export function leftOutOf(format: Format, leftOut: readonly LeftOut[]): string[] {
  return (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[]).flatMap((where) => {
    const found = leftOut.filter((line) => line.where === where);
    if (found.length === 0) return [];
    const texts = found.slice(0, SHOWN).map(({ text }) => shortened(text, LONGEST));
    return [say(format, 'importWords', LEFT_OUT[where], { count: found.length, line: found[0]!.line, texts })];
  });
}
