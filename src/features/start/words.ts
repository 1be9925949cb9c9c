import type { Book } from '../../sheet/book';
import { type Format, labels, say } from '../../text';
import type { Figure, StepView } from './api';

/** The state of a step, in words too. */
export function stateWords(book: Book, state: StepView['state'], words?: string) {
  return { state, stateText: words ?? labels(book.language, 'assistant')[state] };
}

/** What figures of one month are of. */
export const figuresOfMonth = (format: Format, month: number): string =>
  say(format, 'assistant', 'figuresOf', { month: format.month(month) });

/** A figure, unless there is nothing to show. */
export const figure = (label: string, value: string | null, hint?: string): Figure[] =>
  value === null ? [] : [{ label, value, ...(hint && { hint }) }];
