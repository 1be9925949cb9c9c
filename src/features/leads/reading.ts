import { SlaError } from '../../base/errors';
import type { Grid } from '../../base/types';
import { checkLog, type LogReport } from '../../log/check';
import type { Header } from '../../log/header';
import { type Log, readLog } from '../../log/log';
import type { Book } from '../../sheet/book';
import { SEGMENT_NEEDS, type Segmentation, segmentsOf } from '../rates/segments';
import { asOfOf, personasOf, settingsOf } from '../settings/reading';
import { logHeaderOf } from './header';

/** The lead log of the workbook, and what it comes to in the window of the settings. */
export interface Leads {
  readonly values: Grid;
  /** The last column in use. */
  readonly width: number;
  /** Why the log cannot be read at all, such as a missing column; everything else is then that of an empty log. */
  readonly error: SlaError | null;
  /** Where the columns stand; null while the log is blank or cannot be read. */
  readonly header: Header | null;
  readonly log: Log;
  readonly segments: Segmentation;
  readonly report: LogReport;
}

export function leadsOf(book: Book): Leads {
  const values = book.values('leads');
  const width = values[0]?.length ?? 0;
  try {
    return { values, width, error: null, ...read(book, values, logHeaderOf(book, 'leads')) };
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return { values, width, error, ...read(book, [[]], null) };
  }
}

function read(book: Book, values: Grid, header: Header | null) {
  const { language, zone } = book;
  const { months, channels, confidence, horizon } = book.once(settingsOf);
  const asOf = book.once(asOfOf);
  const options = { asOf, months, channels: listOrNull(channels), personas: listOrNull(book.once(personasOf)) };
  const log = readLog(values, { language, zone, header, ...SEGMENT_NEEDS });
  return {
    log,
    segments: segmentsOf(log, { ...options, horizon, confidence }),
    report: checkLog(values, { language, zone, header, today: book.today(), ...options }),
    header,
  };
}

const listOrNull = (labels: readonly string[]): readonly string[] | null => (labels.length > 0 ? labels : null);

/** Whether there are leads in the window. */
export const hasWindowLeads = (book: Book): boolean => book.once(leadsOf).report.window.leads > 0;

/** Whether close rates can be worked out of them and trusted. */
export function hasRates(book: Book): boolean {
  const { segments, report } = book.once(leadsOf);
  const { wonOnly } = segments;
  return book.once(hasWindowLeads) && report.outcomeKnown && !wonOnly.persona && !wonOnly.channel;
}
