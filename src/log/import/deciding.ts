import type { LogKey } from '../own-columns';

/**
 * What a rate needs of a lead, and what tells it from others: a row in which one of these cannot be read is refused, because
 * half of it would give a wrong number silently. Any other cell that cannot be read is left blank, and pointed out.
 */
const DECIDING: ReadonlySet<LogKey> = new Set<LogKey>(['id', 'created', 'leads', 'won', 'customers']);

/** Whether a cell of a column that cannot be read makes the whole row unusable. */
export const decides = (key: LogKey): boolean => DECIDING.has(key);
