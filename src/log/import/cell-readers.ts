import { MAX_COUNT, MAX_MONEY } from '../../base/cells';
import { unguarded } from '../../base/csv';
import { labelText } from '../../base/labels';
import { type AliasesByColumn, meantBy, NO_ALIASES } from '../aliases';
import type { ColumnKey, ColumnType } from '../columns';
import { dateReader, type Serials } from './date-column';
import { canonicalDate, DateForms, type DateOrder } from './date-forms';
import { isFalse, isNoText, isTrue } from './nothing';
import { canonicalNumber, numberReader } from './number-column';
import { type DecimalMark, numberForm } from './number-forms';
import type { RowNote } from './rows';
import type { Shift } from './zone-forms';

/** A cell as canonical text, or why it cannot be read. */
type Reading = string | Pick<RowNote, 'reason' | 'values'>;

/** Reads the cells of a column. */
export type CellReader = (text: string) => Reading;

/** More does not fit into a cell of a sheet. */
const LONGEST_TEXT = 50000;
/** What Excel makes of a long number: its last digits are gone, and different leads get the same ID. */
const SHORTENED_ID = /^\d(?:[.,]\d+)?e\+\d+$/i;

function readText(written: string): Reading {
  const text = unguarded(written);
  if (text.length > LONGEST_TEXT) return { reason: 'tooLong', values: { max: LONGEST_TEXT } };
  return isNoText(text) ? '' : labelText(text);
}

/** Reads the labels of a column: "False" is one only beside "True". */
export function labelReader(values: Iterable<string>): CellReader {
  for (const value of values) if (isTrue(value)) return readText;
  return (text) => (isFalse(text) ? '' : readText(text));
}

/** Reads a label as the one it stands for. */
export function spelt(key: ColumnKey, read: CellReader, aliases: AliasesByColumn): CellReader {
  const known = (key === 'channel' || key === 'persona' ? aliases[key] : undefined) ?? NO_ALIASES;
  if (known.size === 0) return read;
  return (text) => {
    const reading = read(text);
    return typeof reading === 'string' && reading !== '' ? meantBy(reading, known) : reading;
  };
}

export function readId(text: string): Reading {
  return SHORTENED_ID.test(unguarded(text).trim())
    ? { reason: 'shortenedId', values: {} }
    : isFalse(text)
      ? ''
      : readText(text);
}

export function readDate(order: DateOrder | null, serials: Serials | null, shift: Shift | null): CellReader {
  const read = dateReader(order, serials, shift);
  const forms = new DateForms();
  return (text) => {
    const moment = read(text);
    if (moment === '') return '';
    if (moment !== null) return canonicalDate(moment);
    // The order is known here: without it, nobody has answered yet and nothing is imported.
    const other = order !== null && forms.read(text)?.kind === 'triple';
    return other ? { reason: 'otherOrder', values: { order } } : { reason: 'notDate', values: {} };
  };
}

export function readNumber(mark: DecimalMark | null, type: ColumnType, unit: number): CellReader {
  const read = numberReader(mark, unit);
  const [max, whole] = type === 'count' ? [MAX_COUNT, true] : [MAX_MONEY, false];
  return (text) => {
    const value = read(text);
    if (value === '') return '';
    if (value === null || (whole && numberForm(text)?.currency !== '')) return { reason: 'notNumber', values: {} };
    if (value < 0) return { reason: 'negative', values: {} };
    if (whole && !Number.isInteger(value)) return { reason: 'notWhole', values: {} };
    return value > max ? { reason: 'tooLarge', values: { max } } : canonicalNumber(value);
  };
}
