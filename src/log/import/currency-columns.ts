import { labelText } from '../../base/labels';
import { codeIn, currencyIn } from './currencies';
import { nameWords } from './names';
import { isFalse, isNoText } from './nothing';
import { numberForm } from './number-forms';
import type { FileColumn } from './table';

/** A column that tells the currency of the amounts. */
export interface CurrencyColumn {
  readonly index: number;
  /** The currency a cell names, null for none. */
  read(cell: string): string | null;
}

/** From this share of its values on, a column without such a name is one of currencies. */
const MOST = 0.9;
const HALF = 0.5;
/** Values a column is judged by. */
const SAMPLE = 200;
const CURRENCY_NAME = /\b(?:currency|currencies|ccy|devises?|monnaies?)\b/;
/** Numbers that go with a currency. */
const NO_CURRENCY = /\b(?:rates?|taux|cours|exchange|change)\b/;
/** What the name of a column of currencies has besides, where it is that of the amounts: the record, the amount, a code. */
const OF_THE_AMOUNT = new Set(
  (
    'iso code codes name nom symbol symbole sign sigle id of the de du des la le l d deal opportunity lead contact account affaire ' +
    'transaction opportunite piste compte record amount value price revenue total montant valeur prix ca monetary'
  ).split(' '),
);

/**
 * The columns that may tell the currency of the amounts: those whose name says so, first of all the ones that name nothing else
 * ("Currency of cost" is not theirs where "Currency" is there too); without any, those that hold nothing but codes and signs.
 * A column of countries or languages is none, whatever "FR" means elsewhere.
 * @param amount the name of the column of amounts
 */
export function currencyColumns(
  columns: readonly FileColumn[],
  valuesOf: (index: number) => Iterable<string>,
  amount: string,
): readonly CurrencyColumn[] {
  const known = new Set(nameWords(amount).split(' '));
  const named = columns.flatMap(({ index, label }) => {
    const words = nameWords(label);
    if (!CURRENCY_NAME.test(words) || NO_CURRENCY.test(words)) return [];
    const others = words.replace(CURRENCY_NAME, '').split(' ');
    const own = others.every((word) => word === '' || OF_THE_AMOUNT.has(word) || known.has(word));
    return holdsNames(valuesOf(index), own) ? [{ index, own, read: readNamed }] : [];
  });
  const own = named.filter((column) => column.own);
  if (named.length > 0) return own.length > 0 ? own : named;
  return columns.flatMap(({ index }) => (holdsCodes(valuesOf(index)) ? [{ index, read: codeIn }] : []));
}

const isNothing = (cell: string): boolean => isNoText(cell) || isFalse(cell);

/** In a column that is called one of currencies, what is not known is another currency. */
function readNamed(cell: string): string | null {
  return isNothing(cell) ? null : (currencyIn(cell) ?? labelText(cell));
}

/** Whether a column of such a name holds currencies, and not amounts in one; under a name that says more, they have to be known. */
function holdsNames(values: Iterable<string>, own: boolean): boolean {
  const found = filled(values);
  const numbers = found.filter((cell) => numberForm(cell) !== null).length;
  return found.length > 0 && numbers < found.length * HALF && (own || found.some((cell) => currencyIn(cell) !== null));
}

function holdsCodes(values: Iterable<string>): boolean {
  const found = filled(values);
  return found.length > 0 && found.filter((cell) => codeIn(cell) !== null).length >= found.length * MOST;
}

function filled(values: Iterable<string>): string[] {
  const found: string[] = [];
  for (const cell of values) {
    if (found.length === SAMPLE) break;
    if (!isNothing(cell)) found.push(cell);
  }
  return found;
}
