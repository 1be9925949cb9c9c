import { foldLabel } from '../../base/labels';
import type { DateOrder } from './date-forms';

/** "dd/mm/yyyy", "jj-mm-aaaa", "m/d/yy", "YYYY-MM-DD" */
const PATTERN =
  /(?:^|[^a-z])(?:(d{1,2}|j{1,2})[-/. ]?m{1,3}|(m{1,3})[-/. ]?(?:d{1,2}|j{1,2})|(y{2,4}|a{2,4})[-/. ]?m{1,3})[-/. ]?(?:y{2,4}|a{2,4}|d{1,2}|j{1,2})(?![a-z])/;

/** The order of day and month that the name of a column tells: "Created (dd/mm/yyyy)"; null where it tells none. */
export function orderOfHeader(label: string): DateOrder | null {
  const match = PATTERN.exec(foldLabel(label));
  if (match === null) return null;
  return match[1] !== undefined ? 'dmy' : match[2] !== undefined ? 'mdy' : 'ymd';
}
