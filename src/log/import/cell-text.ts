import { labelText } from '../../base/labels';

/** A number whose point could be one of thousands. */
const EITHER_MARK = /^-?\d{1,3}\.\d{3}$/;
const MIDNIGHT = ' 00:00:00';
/** As many digits does a spreadsheet keep; what comes after them is of the arithmetic. */
const DIGITS = 15;

/**
 * A number of a sheet as a file would write it without leaving a doubt: with a decimal point that cannot be one of thousands. One
 * of more digits than a sheet keeps is written as what it is, a rounded one, so that nobody takes it for an ID.
 * @example numberText(1.234) // '1.2340'
 */
export function numberText(cell: number): string {
  if (Math.abs(cell) >= 10 ** DIGITS) return cell.toExponential(DIGITS - 1);
  const text = labelText(Number(cell.toPrecision(DIGITS)));
  return EITHER_MARK.test(text) ? `${text}0` : text;
}

/**
 * What a clock on the wall shows, as a file would write it without leaving a doubt: ISO, a day alone at midnight.
 * @param ms of that moment if the clock were one of UTC
 */
export function wallText(ms: number): string {
  const text = new Date(Math.round(ms / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text;
}
