import {
  canonicalDate,
  DateForms,
  type DateOrder,
  inOrder,
  type Moment,
  momentOfSerial,
  ORDERS,
  type Triple,
} from './date-forms';
import { isNoValue } from './nothing';
import type { Option } from './question';

/** What the values of a date column say of the order of day and month. */
export interface DateEvidence {
  /** The order, where the values leave one only, or none is needed. */
  readonly order: DateOrder | null;
  /** Whether the values tell that order; it makes no difference to them otherwise. */
  readonly told: boolean;
  /** The readings to choose from, where they leave several. */
  readonly options: readonly Option<DateOrder>[];
  /** Whether plain five-digit numbers are days: the case when the whole column is made of them. */
  readonly serials: boolean;
}

/**
 * Looks through a date column. A part above 12 tells the order of all its values; where every value can be read in several
 * ways that differ, or some values only one way and some only the other, the person has to say.
 * @param now two-digit years may come first; a reading that puts a value after next year is no reading then
 */
export function dateEvidence(values: Iterable<string>, now: Date): DateEvidence {
  const forms = new DateForms();
  const tallies = ORDERS.map((order) => new Tally(order));
  const examples = new Map<string, Example>();
  let triples = 0;
  let serials = 0;
  let others = 0;
  for (const text of values) {
    if (isNoValue(text)) continue;
    const form = forms.read(text);
    if (form?.kind === 'serial') serials++;
    else others++;
    if (form?.kind !== 'triple') continue;
    triples++;
    const readings = tallies.map((tally) => tally.add(form, now));
    const pattern = patternOf(readings);
    if (!examples.has(pattern)) examples.set(pattern, { text, readings });
  }
  if (triples === 0) return { order: null, told: false, options: [], serials: serials > 0 && others === 0 };
  const fitting = tallies.filter((tally) => tally.fits > 0);
  const perfect = plausible(fitting.filter((tally) => tally.fits === triples));
  const left = perfect.length > 0 ? perfect : fitting;
  const seen = [...examples.values()];
  const telling = mostTelling(seen, left);
  if (perfect.length > 0 && spread(telling, left) === 1) {
    return { order: left[0]!.order, told: left.length === 1, options: [], serials: false };
  }
  const options = left.map((tally) => {
    const { text, reading } = [telling, ...seen].flatMap((e) => shownIn(e, tally))[0]!;
    return { answer: tally.order, example: text, reading, unreadable: triples - tally.fits };
  });
  return { order: null, told: false, options, serials: false };
}

/** Reads a date cell in a column's order; '' for nothing, null for what is no date. */
export function dateReader(order: DateOrder | null, serials: boolean): (text: string) => Moment | '' | null {
  const forms = new DateForms();
  return (text) => {
    if (text === '' || isNoValue(text)) return '';
    const form = forms.read(text);
    if (form === null || form.kind === 'moment') return form;
    if (form.kind === 'serial') return serials ? momentOfSerial(form) : null;
    return order === null ? null : inOrder(form, order);
  };
}

/** A value of the column as each order reads it. */
interface Example {
  readonly text: string;
  readonly readings: readonly (Moment | null)[];
}

class Tally {
  fits = 0;
  late = false;

  constructor(readonly order: DateOrder) {}

  add(triple: Triple, now: Date): Moment | null {
    const reading = inOrder(triple, this.order);
    if (reading === null) return null;
    this.fits++;
    if (triple.shortYear && new Date(reading.ms).getUTCFullYear() > now.getUTCFullYear() + 1) this.late = true;
    return reading;
  }

  readingOf(example: Example): Moment | null {
    return example.readings[ORDERS.indexOf(this.order)] ?? null;
  }
}

/** Orders that read no two-digit year as a year to come; all of them when each does. */
function plausible(tallies: readonly Tally[]): readonly Tally[] {
  const timely = tallies.filter((tally) => !tally.late);
  return timely.length > 0 ? timely : tallies;
}

/** Which of the orders read a value, and which of them alike: one example of each pattern is enough to compare the orders. */
function patternOf(readings: readonly (Moment | null)[]): string {
  return readings.map((reading) => (reading === null ? '-' : readings.findIndex((r) => r?.ms === reading.ms))).join('');
}

/** In how many ways some orders read an example. */
function spread(example: Example, tallies: readonly Tally[]): number {
  return new Set(tallies.flatMap((tally) => tally.readingOf(example)?.ms ?? [])).size;
}

/** An example and how an order reads it, where it can. */
function shownIn(example: Example, tally: Tally): { readonly text: string; readonly reading: string }[] {
  const reading = tally.readingOf(example);
  return reading === null ? [] : [{ text: example.text, reading: canonicalDate(reading) }];
}

function mostTelling(examples: readonly Example[], tallies: readonly Tally[]): Example {
  return examples.reduce((best, next) => (spread(next, tallies) > spread(best, tallies) ? next : best));
}
