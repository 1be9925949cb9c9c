import type { Book } from '../../sheet/book';
import { labels } from '../../text';
import type { Figure, StepView } from './api';

/** The state of a step, in words too. */
export function stateWords(book: Book, state: StepView['state'], words?: string) {
  return { state, stateText: words ?? labels(book.language, 'assistant')[state] };
}

/** A figure, unless there is nothing to show. */
export const figure = (label: string, value: string | null, hint?: string): Figure[] =>
  value === null ? [] : [{ label, value, ...(hint && { hint }) }];
