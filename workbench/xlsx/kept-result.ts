import { cutText } from './cell-text';
import { MOST_FORMULA, MOST_TEXT } from './formula';

type Plain = string | number | boolean;

/** Errors that Excel knows; what Sheets calls otherwise is a text there. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** What stands for a cell that a formula elsewhere fills. */
const SPILLED = '"COMPUTED_VALUE"';

/**
 * What Google Sheets writes for a formula that Excel cannot calculate: a function that does not exist, given the formula as a
 * text, so that Excel shows the last result; who opens the file in Sheets has the formula again. Null where that is longer than
 * a formula may be.
 */
export function keptResult(formula: string, result: Plain): string | null {
  const kept = `IFERROR(__xludf.DUMMYFUNCTION(${quotedText(formula.replace(/^=/, ''))}),${literal(result)})`;
  return kept.length <= MOST_FORMULA ? kept : null;
}

export const spilledResult = (result: Plain): string | null => keptResult(SPILLED, result);

function literal(value: Plain): string {
  if (typeof value === 'number') return String(value).toUpperCase();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return ERRORS.has(value) ? value : quotedText(value);
}

/** A text in a formula: in pieces where it is too long for one, without cutting a character in two. */
export function quotedText(text: string): string {
  const pieces: string[] = [];
  for (let rest = text; rest !== '' || pieces.length === 0; ) {
    const piece = cutText(rest, MOST_TEXT);
    pieces.push(`"${piece.replace(/"/g, '""')}"`);
    rest = rest.slice(piece.length);
  }
  return pieces.join('&');
}
