import { isBlank } from '../../base/cells';
import { labelKey } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { planOf } from '../commitments/reading';
import { hasRates, leadsOf } from '../leads/reading';
import { listKey } from '../settings/lists';
import { formatOf, settingsSheetOf } from '../settings/reading';
import { listCells } from '../settings/seen';
import { typedAveragesOf } from './list';

/** What keeps leads from having a value. */
export function valueProblems(book: Book): readonly Problem[] {
  return [...(book.once(hasRates) ? averageProblems(book) : []), ...inputProblems(book)];
}

/** The personas with customers whose average sale is unknown. */
export function unknownAverages(book: Book): readonly string[] {
  const { personas, ofPersonas } = book.once(leadsOf).segments;
  const { averages } = book.once(planOf);
  return personas.filter((_, p) => averages[p] === null && ofPersonas[p]!.customers > 0);
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

/** Amounts typed in the list that cannot be used, or that belong to no persona any more. */
function inputProblems(book: Book): Problem[] {
  const { personas } = book.once(leadsOf).segments;
  const known = new Set(personas.map(labelKey));
  return book.once(typedAveragesOf).flatMap(({ persona, amount, typed, place }): Problem[] => {
    if (amount === null) {
      return [{ severity: 'error', signing: 'blocks', code: 'averageText', values: { value: typed }, place }];
    }
    if (persona === '' || known.has(labelKey(persona))) return [];
    return [{ severity: 'warning', signing: 'read', code: 'typedUnknown', values: { label: persona }, place }];
  });
}

/** Where average sales are typed: the first free row of their list. */
export function placeOfAverages(book: Book): Place {
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get(listKey('averages', 'persona'));
  if (!at) return { tab: 'settings', a1: 'A1' };
  const amounts = listCells(sheet, 'averages', 'amount');
  const filled = amounts.reduce<number>((last, cell, index) => (isBlank(cell) ? last : index + 1), 0);
  return { tab: 'settings', a1: a1(at.row + filled, at.column) };
}
