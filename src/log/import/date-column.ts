import {
  canonicalDate,
  type DateForm,
  DateForms,
  type DateOrder,
  inOrder,
  inZone,
  type Moment,
  momentOfSerial,
  ORDERS,
  type Triple,
} from './date-forms';
import { isNoDay } from './no-days';
import { isNoDate } from './nothing';
import type { Option } from './question';
import type { Shift } from './zone-forms';

/** What plain numbers in a column of dates count their days from. */
export type Serials = 'from1900' | 'from1904';

/** What the values of a date column say of the order of day and month. */
export interface DateEvidence {
  /** The order, where the values leave one only, or none is needed. */
  readonly order: DateOrder | null;
  /** Whether the values tell that order; it makes no difference to them otherwise. */
  readonly told: boolean;
  /** The readings to choose from, where they leave several. */
  readonly options: readonly Option<DateOrder>[];
  /** Whether plain numbers are days or moments: the case when the whole column is made of them. */
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
    if (isNoDate(text)) continue;
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

/**
 * Reads a date cell in a column's order; '' for nothing and for days that stand for it, null for what is no date.
 * @param serials whether plain numbers are days, and whether those are counted from 1904
 * @param shift the zone that the column's name tells
 */
export function dateReader(
  order: DateOrder | null,
  serials: Serials | null,
  shift: Shift | null,
): (text: string) => Moment | '' | null {
  const forms = new DateForms();
  return (text) => {
    if (text === '' || isNoDate(text)) return '';
    const form = forms.read(text);
    const moment = form === null ? null : momentOf(form, order, serials);
    if (moment === null) return null;
    if (isNoDay(moment.ms)) return '';
    return shift === null ? moment : inZone(moment, shift);
  };
}

function momentOf(form: DateForm, order: DateOrder | null, serials: Serials | null): Moment | null {
  if (form.kind === 'moment') return form;
  if (form.kind === 'serial') return serials === null ? null : momentOfSerial(form, serials === 'from1904');
  return order === null ? null : inOrder(form, order);
}

/** A value of the column as each order reads it. */
interface Example {
  readonly text: string;
  readonly readings: readonly (Moment | null)[];
}

class Tally {
  fits = 0;
  /** A year of two digits is one to come. */
  late = false;
  /** A year of two digits comes first, and no hyphens stand between the parts. */
  unusual = false;
  /** A year of two digits is long past. */
  old = false;

  constructor(readonly order: DateOrder) {}

  add(triple: Triple, now: Date): Moment | null {
    const reading = inOrder(triple, this.order);
    if (reading === null) return null;
    this.fits++;
    if (!triple.shortYear) return reading;
    const age = now.getUTCFullYear() - new Date(reading.ms).getUTCFullYear();
    if (age < -1) this.late = true;
    if (age > RECENT) this.old = true;
    if (this.order === 'ymd' && !triple.hyphens) this.unusual = true;
    return reading;
  }

  readingOf(example: Example): Moment | null {
    return example.readings[ORDERS.indexOf(this.order)] ?? null;
  }
}

/**
 * Orders that read no two-digit year as a year to come, then those that do not take it first between slashes or dots, then those
 * that read none as long past; all of them where each does.
 */
function plausible(tallies: readonly Tally[]): readonly Tally[] {
  return DOUBTS.reduce((left, doubt) => {
    const better = left.filter((tally) => !tally[doubt]);
    return better.length > 0 ? better : left;
  }, tallies);
}

const DOUBTS = ['late', 'unusual', 'old'] as const;
/** A log is rarely older than so many years. */
const RECENT = 8;

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
