import { DateForms } from './date-forms';
import { extentOf } from './extent';
import { repeatsHeader } from './leave-out';

type Row = readonly string[];

/** So many names of columns, and so much of a row, make it the header of a table within a lead. */
const NAMES = 3;
const MOST = 0.6;

/**
 * The lines of a table in groups, as boards are exported, that are no leads: the tables within a lead, whose header names columns
 * of this one, and where the header comes again, the title before it and the totals of each group.
 * @param end an index beyond the last row
 */
export function linesOfGroups(rows: readonly Row[], header: Row, first: number, end: number): ReadonlySet<number> {
  const filled = rows.flatMap((row, i) => (i >= first && i < end && extentOf(row) > 0 ? [i] : []));
  const again = new Set(filled.filter((i) => repeatsHeader(rows[i]!, header)));
  const names = new Set(header.filter((cell) => cell.trim() !== ''));
  const inner = new Set(filled.filter((i) => !again.has(i) && namesColumns(rows[i]!, names)));
  const found = new Set<number>();
  if (again.size === 0 && inner.size === 0) return found;
  let within = false;
  for (const i of filled) {
    within = inner.has(i) || (within && startsBlank(rows[i]!));
    if (within) found.add(i);
  }
  // From below, so that what comes after a line is known.
  let next: 'header' | 'end' | 'lead' = 'end';
  for (const i of [...filled].reverse()) {
    const row = rows[i]!;
    if (again.has(i)) next = 'header';
    else if (next === 'header' && extentOf(row) === 1) next = endsBefore(found, i);
    else if (next !== 'lead' && startsBlank(row) && !hasDate(row)) next = endsBefore(found, i);
    else next = 'lead';
  }
  return found;
}

/** Adds a title or a total; a group ends before it. */
function endsBefore(found: Set<number>, line: number): 'end' {
  found.add(line);
  return 'end';
}

function namesColumns(row: Row, names: ReadonlySet<string>): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  const named = cells.filter((cell) => names.has(cell)).length;
  return names.has(row[0]!) && named >= NAMES && named >= cells.length * MOST;
}

const startsBlank = (row: Row): boolean => row[0]!.trim() === '';

/** A lead has a date: without one it could not be counted anyway. */
function hasDate(row: Row): boolean {
  const forms = new DateForms();
  return row.some((cell) => {
    const form = forms.read(cell);
    return form !== null && form.kind !== 'serial';
  });
}
