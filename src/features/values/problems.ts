import { labelKey } from '../../base/labels';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { typedProblems } from '../../sheet/typed-problems';
import { labels } from '../../text';
import { planOf } from '../commitments/reading';
import { hasRates, leadsOf } from '../leads/reading';
import { formatOf } from '../settings/reading';
import { typedAveragesOf } from './tab';

/** What keeps leads from having a value. */
export function valueProblems(book: Book): readonly Problem[] {
  return [...(book.once(hasRates) ? averageProblems(book) : []), ...inputProblems(book)];
}

/** The personas with customers whose average sale is unknown. */
export function unknownAverages(book: Book): readonly string[] {
  const { cohort } = book.once(leadsOf);
  const { averages } = book.once(planOf);
  return cohort.personas.filter(
    (_, p) => averages[p] === null && cohort.customers.reduce((sum, row) => sum + (row[p] ?? 0), 0) > 0,
  );
}

function averageProblems(book: Book): Problem[] {
  const { averages, cells } = book.once(planOf);
  const unknown = book.once(unknownAverages);
  if (unknown.length > 0) {
    const known = averages.some((average) => average !== null);
    const values = { label: book.once(formatOf).list(unknown) };
    const weight = known
      ? ({ severity: 'warning', signing: 'read' } as const)
      : ({ severity: 'error', signing: 'blocks' } as const);
    return [{ ...weight, code: 'noAverage', values, place: book.once(placeOfAverages) }];
  }
  if (cells.some((cell) => (cell.value ?? 0) > 0)) return [];
  return [{ severity: 'error', signing: 'blocks', code: 'noValue', values: {}, place: { tab: 'values', a1: 'A1' } }];
}

function inputProblems(book: Book): Problem[] {
  const { personas } = book.once(leadsOf).cohort;
  const oneRow = labels(book.language, 'sheet').typedAveragesRow;
  return typedProblems(book.once(typedAveragesOf), {
    tab: 'values',
    code: 'averageText',
    valid: (cell) => cell > 0,
    known: (_, persona) => persona === oneRow || personas.some((label) => labelKey(label) === labelKey(persona)),
    label: (_, persona) => persona,
  });
}

/** The first input cell of the typed average sales. */
export const placeOfAverages = (book: Book): Place => ({
  tab: 'values',
  a1: book.once(typedAveragesOf).places[0]?.[0] ?? 'A5',
});
