import { type ColumnType, columnOf } from '../columns';
import type { Content } from './contents';
import { type ImportKey, isPassing } from './mapping';

/** The share of values that must be dates or numbers where the name says so: wrong values are to be listed. */
const HALF = 0.5;

/** Whether a column can be what a key stands for; one without values can be anything. */
export function fits(content: Content, key: ImportKey): boolean {
  const type = typeOf(key);
  if (type === 'text' || content.values === 0) return true;
  return (type === 'dateTime' ? content.dates : content.numbers) >= HALF;
}

function typeOf(key: ImportKey): ColumnType {
  if (key === 'closed') return 'dateTime';
  return isPassing(key) ? 'text' : columnOf(key).type;
}
