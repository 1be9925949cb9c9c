import { isoOfSerial, serialOfIso } from '../base/dates';
import { readDigest } from '../features/digest/digest-settings';
import { sendDaily } from '../features/digest/every-day';
import type { Noting } from '../features/import/last-import';
import { importDaily } from '../features/import/morning';
import { readMorning } from '../features/import/morning-settings';
import { followToday } from '../features/settings/as-of';
import { formatOf } from '../features/settings/reading';
import type { Book } from '../sheet/book';
import { removeTriggers } from '../sheet/daily-trigger';
import type { Problem } from '../sheet/problems';
import { readRecord, writeRecord } from '../sheet/properties';
import { sentenceOf } from '../sheet/sentence';
import { labels, type MessageKey } from '../text';

/** Something the one trigger does once a day. */
interface DailyJob {
  /** Its name in the dictionary, by which what it has done is kept too. */
  readonly key: MessageKey<'assistant'>;
  /**
   * Does it, or what an earlier run of the day has left of it: what must never be done twice, a job claims by itself.
   * @returns whether it is done for today; false where there was nothing to do yet, or the job has said itself why not
   */
  run(noting: Noting): boolean;
}

/** In this order: what comes later rests on what came before. */
const DAILY_JOBS: readonly DailyJob[] = [
  {
    key: 'dailyDate',
    run: ({ book }) => {
      if (book.isComplete()) followToday(book);
      return book.isComplete();
    },
  },
  { key: 'dailyImport', run: importDaily },
  { key: 'dailyMail', run: ({ book }) => sendDaily(book) },
];

/** What became of a job: the last day it was done or failed (ISO), and the sentence of the failure. */
interface Outcome {
  readonly day: string;
  readonly failure: string;
}

type Outcomes = { readonly [K in string]?: Outcome };

const KEY = 'lead-sla-daily';

/** Whether anything is to be done every day; a trigger that was left behind by somebody who could not remove it goes. */
export function isDailyOn(book: Book): boolean {
  const on = readDigest().on || readMorning().on;
  if (!on) removeTriggers(book.language);
  return on;
}

/** Does what has not been done today; one that fails stops no other, and is shown on Start. */
export function runDaily(noting: Noting): void {
  const { book } = noting;
  const day = isoOfSerial(book.today());
  for (const { key, run } of DAILY_JOBS) {
    const { [key]: before, ...others } = readOutcomes();
    if (before?.day === day && before.failure === '') continue;
    try {
      if (run(noting)) write({ ...others, [key]: { day, failure: '' } });
      else if (before) write(others);
    } catch (error) {
      write({ ...others, [key]: { day, failure: sentenceOf(error, book.format()) } });
    }
  }
}

/** What failed the last time it was tried. */
export function dailyProblems(book: Book): readonly Problem[] {
  // In a workbook that is being made nothing has been done yet.
  if (book.wanted().every(({ key }) => book.isNew(key))) return [];
  const outcomes = readOutcomes();
  const format = book.once(formatOf);
  return DAILY_JOBS.flatMap(({ key }): Problem[] => {
    const { day = '', failure = '' } = outcomes[key] ?? {};
    const serial = serialOfIso(day);
    if (failure === '' || serial === null) return [];
    const values = {
      label: String(labels(book.language, 'assistant')[key]),
      value: format.date(serial),
      other: failure,
    };
    return [{ severity: 'warning', code: 'dailyFailed', values }];
  });
}

const readOutcomes = (): Outcomes => readRecord(KEY, {});

const write = (outcomes: Outcomes): void => writeRecord(KEY, outcomes);
