import type { Kind } from '../../src/functions/argument';
import type { Format } from '../../src/text';
import { wordsIn } from './help';

/** The default of an argument as people read it; null where it has none. */
export function defaultOf(kind: Kind<unknown>, format: Format): string | null {
  const { standard, words } = kind;
  if (standard === undefined || standard === null) return null;
  if (typeof standard === 'boolean') return standard ? wordsIn(format.language).yes : wordsIn(format.language).no;
  if (typeof standard === 'number') return format.number(standard);
  if (Array.isArray(standard))
    return standard
      .flat()
      .map((cell) => format.number(Number(cell)))
      .join(' / ');
  if (words === undefined) return String(standard);
  // The same word in the language of the reader.
  return words(format.language)[words('en').indexOf(String(standard))] ?? String(standard);
}
