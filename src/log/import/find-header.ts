import { DateForms } from './date-forms';
import { extentOf } from './extent';
import { type HeaderLine, HeaderLines } from './header-lines';
import type { TablePlace } from './table-of-rows';

type Row = readonly string[];

/** Lines that are not blank, among which the header is looked for. */
const SEARCH = 40;

/**
 * Finds the header: the line before the first lead whose cells are names and that is as wide as the table, so that titles, periods
 * and remarks before it are no header; of two lines of names one below the other the one with more known names, the upper one
 * filling its blanks. A file whose first line is like the others, with a date where they have one, has none: that line is a lead.
 */
export function findHeader(rows: readonly Row[]): TablePlace {
  const filled = firstFilled(rows);
  const top = filled[0] ?? -1;
  if (top === -1) return { header: -1, above: null, first: 0, doubt: false };
  const found = new HeaderLines(rows, filled);
  const [first] = found.before.filter((line) => line.above === null && found.isNamed(line));
  const best = mostKnown(found.before.filter((line) => found.isSure(line)));
  const begin = filled.find((index) => found.width === 1 || extentOf(rows[index]!) > 1) ?? top;
  // A first line of names is the header, unless one further down has more that are known.
  const named = best !== undefined && (first?.index !== top || best.known > first.known) ? best : first;
  // One known name alone may be a header that is narrower than its leads, and is no title.
  const isTitle = begin === top || found.lines[0]!.known === 0;
  const isHeader = named !== undefined && (named === best || !found.isWholeLead(begin));
  if (!isHeader && isTitle && found.isLead(begin)) {
    return { header: -1, above: null, first: begin, doubt: !found.isDated(begin) };
  }
  const line = named ?? found.lines.find(({ index }) => index === (isTitle ? begin : top))!;
  return { header: line.index, above: line.above, first: line.index + 1, doubt: found.isDoubtful(line) };
}

/** Whether a cell of a row is a date, so that the row is no header. */
export function hasDate(row: Row): boolean {
  const forms = new DateForms();
  return row.some((cell) => {
    const form = forms.read(cell);
    return form !== null && form.kind !== 'serial';
  });
}

const mostKnown = (lines: readonly HeaderLine[]): HeaderLine | undefined =>
  lines.find(({ known }) => lines.every((other) => other.known <= known));

function firstFilled(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows.length && found.length < SEARCH; i++) if (extentOf(rows[i]!) > 0) found.push(i);
  return found;
}
