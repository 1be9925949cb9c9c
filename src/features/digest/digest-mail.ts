import { isWorked } from '../../calendar/working-month';
import { counts } from '../../log/counts';
import type { Book } from '../../sheet/book';
import { LOOK, STATUS_COLORS } from '../../sheet/look';
import { labels, say } from '../../text';
import { leadsOf } from '../leads/reading';
import { hasSample } from '../leads/sample-rows';
import { formatOf } from '../settings/reading';
import { type Gap, largestGaps } from '../tracking/gaps';
import { type Month, monthOf, timeOf } from '../tracking/month-of';
import { segmentLabel, segmentView, statusWord } from '../tracking/month-view';
import { escapeHtml as esc, link, paragraph, table } from './mail-html';

/** A mail, in the two forms people's programs show. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Segments named on each side of the goal line. */
const MOST_SEGMENTS = 3;

/** The month the daily mail is about: through yesterday, the last day that is complete. */
function reportedMonth(book: Book): { readonly day: number; readonly month: Month | null } {
  const day = book.today() - 1;
  return { day, month: monthOf(book, day) };
}

/** The daily mail as it would go out now; null while the month has no commitments. */
export function digestMail(book: Book): Mail | null {
  const { day, month } = book.once(reportedMonth);
  if (!month) return null;
  const format = book.once(formatOf);
  const text = labels(book.language, 'digest');
  const { total } = month.tracking;
  const status = statusWord(format, total.status);
  const name = format.month(month.tracking.month.first);
  const subject = text.subject({ month: name, status, actual: total.actual, expected: total.expected }, format);
  const notes = [...(month.signed ? [] : [text.draft]), ...(book.once(hasSample) ? [text.sample] : [])];
  const title = text.title({ month: name });
  const through = text.through({ day: format.date(day) });
  const figures = figureRows(book, month);
  const segments = segmentRows(book, month);
  const fresh = newLeads(book, day);
  const url = `${book.ss.getUrl()}#gid=${book.sheet('tracking')?.getSheetId() ?? 0}`;
  const footer = text.footer({ workbook: book.ss.getName() });
  const color = total.status === null ? LOOK.hint : STATUS_COLORS[total.status];
  const words = labels(book.language, 'tracking');
  const pair = (label: string, value: string) => `${label}${text.colon}${value}`;
  return {
    subject,
    text: [
      title,
      pair(words.status, status),
      through,
      ...notes,
      '',
      ...figures.map(([label, leads, money]) =>
        pair(label ?? '', [leads, money].filter((cell) => cell !== '').join(' · ')),
      ),
      '',
      ...segments.flatMap(({ heading, rows }) => [
        heading,
        ...rows.map((row) => `- ${row.filter((cell) => cell !== '').join(text.colon)}`),
        '',
      ]),
      fresh.heading,
      ...fresh.rows.map((row) => `- ${row.filter((cell) => cell !== '').join(text.colon)}`),
      '',
      pair(text.openSheet, url),
      '',
      footer,
    ].join('\n'),
    html: [
      `<h1 style="font-size:20px;margin:0 0 4px">${esc(title)}</h1>`,
      `<p style="margin:0 0 12px;font-size:18px;font-weight:bold;color:${color}">${esc(status)}</p>`,
      paragraph(through, LOOK.hint),
      ...notes.map((note) => paragraph(note, LOOK.attention)),
      table(['', text.leads, text.value], figures),
      ...segments.map(({ heading, rows }) => table([heading, ''], rows)),
      table([fresh.heading, ''], fresh.rows),
      link(url, text.openSheet),
      paragraph(footer, LOOK.hint),
    ].join('\n'),
  };
}

/** The sentence for a month the mail has nothing to say of. */
export function nothingToReport(book: Book): string {
  const format = book.once(formatOf);
  return say(format, 'digest', 'notToday', { month: format.month(book.once(reportedMonth).day) });
}

function figureRows(book: Book, month: Month): string[][] {
  const format = book.once(formatOf);
  const text = labels(book.language, 'digest');
  const { total } = month.tracking;
  const today = month.daily[month.asOf - month.tracking.month.first];
  const number = (value: number | null | undefined, digits = 0) => (value == null ? '' : format.number(value, digits));
  const money = (value: number | null | undefined) => (value == null ? '' : format.money(value));
  const gap = (
    actual: number | null | undefined,
    expected: number | null | undefined,
    write: (n: number) => string,
  ) => {
    if (actual == null || expected == null) return '';
    return `${actual > expected ? '+' : ''}${write(actual - expected)}`;
  };
  return [
    [text.toDate, number(total.actual), money(today?.actualValue)],
    [text.expected, number(total.expected, 1), money(today?.expectedValue)],
    [
      text.gap,
      gap(today?.actualLeads, today?.expectedLeads, (n) => number(n, 1)),
      gap(today?.actualValue, today?.expectedValue, (n) => money(n)),
    ],
    [text.committed, number(total.committed), money(total.committedValue)],
    [text.attainment, total.attainment === null ? '' : format.percent(total.attainment), ''],
    [text.forecast, number(total.forecast), ''],
    [text.neededPerDay, number(total.neededPerDay, 1), ''],
  ];
}

function segmentRows(book: Book, month: Month) {
  const format = book.once(formatOf);
  const text = labels(book.language, 'digest');
  const gaps = largestGaps(month.tracking.rows, month.tracking.rows.length);
  const rows = (of: readonly Gap[]) =>
    of.length === 0
      ? [[text.none, '']]
      : of.map((gap) => {
          const view = segmentView(format, gap);
          return [view.label, `${view.statusText}, ${view.text}`];
        });
  return [
    { heading: text.worst, rows: rows(gaps.filter(({ money }) => money < 0).slice(0, MOST_SEGMENTS)) },
    {
      heading: text.best,
      rows: rows(
        gaps
          .filter(({ money }) => money > 0)
          .slice(-MOST_SEGMENTS)
          .reverse(),
      ),
    },
  ];
}

/** What came in since the last working day: on a Monday that is since Friday. */
function newLeads(book: Book, day: number) {
  const [format, { log }] = [book.once(formatOf), book.once(leadsOf)];
  const time = timeOf(book, day);
  let from = day;
  for (let back = 0; back < 14 && !isWorked(from, time); back++) from--;
  const found = counts(log, { from, to: day });
  const rows = found.channels.flatMap((channel, c) =>
    found.personas.flatMap((persona, p) => {
      const leads = found.counts[c]?.[p] ?? 0;
      return leads > 0 ? [[segmentLabel({ channel, persona }), format.int(leads)]] : [];
    }),
  );
  const total = found.counts.flat().reduce((sum, leads) => sum + leads, 0);
  const text = labels(book.language, 'digest');
  const named = { from: format.date(from), to: format.date(day), same: from === day };
  return {
    heading: text.newLeads(named),
    rows: [[labels(book.language, 'tracking').total, format.int(total)], ...rows],
  };
}
