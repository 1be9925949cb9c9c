import { monthStart } from '../../base/dates';
import { labelKey, labelText, segmentKey } from '../../base/labels';
import type { Book } from '../../sheet/book';
import type { Widths } from '../../sheet/dress';
import type { Layout } from '../../sheet/layout';
import { LOOK, STATUS_COLORS } from '../../sheet/look';
import { type FigurePiece, type Look, type Mark, type Piece, type TablePiece, tableRow } from '../../sheet/pieces';
import { call } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { type Labels, labels } from '../../text';
import { signedOf } from '../commitments/reading';
import { leadsOf } from '../leads/reading';
import { type Addresses, addressesOf } from '../settings/addresses';
import { asOfOf } from '../settings/reading';
import { batchesOf, figureCell as cell, FIGURES_ROW, type Inputs, inputsOf, ROOM, steps } from './inputs';

export const trackingTab = tab({ key: 'tracking', recognises: calls('SLA_TRACKING') });

/** Thirteen columns of figures have to stand in one window, and the longest status in one of them. */
const NARROW = 110;
/** The headers of the tables beside the main one stand in rows of the first window, which would grow if they took two lines. */
const WIDE = 132;

const DAYS = 31;
/** Where the tables beside the main one stand; the charts stand between the figures and them. */
const TABLE_ROW = 25;
const DAILY_COLUMN = 16;

const WIDTHS: Widths = {
  first: [160, 160, ...Array.from({ length: DAILY_COLUMN - 3 }, () => NARROW)],
  others: WIDE,
};

/** Where the charts stand, one below the other, right of the figures. */
export const CHARTS = { column: 4, rows: { leads: 3, money: 14 }, width: 640, height: 228 } as const;

/** The daily table's place: its header row, first column and rows, for the charts. */
export const DAILY = { row: FIGURES_ROW - 1, column: DAILY_COLUMN, height: DAYS + 1 } as const;

/** The columns of SLA_TRACKING, by what their numbers look like. */
const TRACKING_LOOKS: readonly Look[] = [
  ...(['text', 'text', 'count', 'count', 'count1', 'rate'] as const),
  ...(['word', 'count1', 'count1', 'money', 'money', 'count1', 'count1'] as const),
];
const STATUS_COLUMN = 6;
type Status = keyof typeof STATUS_COLORS;

/** Step 3: the month against its commitments, signed or drafted, by segment and by day. */
export function trackingLayout(book: Book): Layout {
  const [text, words] = [labels(book.language, 'sheet'), labels(book.language, 'tracking')];
  const at = book.once(addressesOf);
  const { batches, committed, at: inputs } = book.once(inputsOf);
  const { daily, tracking } = tables(book, text, words, inputs);
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.trackingTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.trackingSubtitle },
    ...figures(text, words, at, {
      ...{ tracking: place(at, tracking), daily: place(at, daily), commitments: inputs.committed },
      marks: marksOf(words),
    }),
    ...[tracking, daily, committed, batches],
  ];
  return { pieces, widths: WIDTHS };
}

const marksOf = (words: Labels<'tracking'>): Mark[] =>
  (Object.keys(STATUS_COLORS) as Status[]).map((status) => ({ word: words[status], color: STATUS_COLORS[status] }));

/** How many rows track the month and all that has come in, with their totals. */
function trackedRows(book: Book): number {
  const { channels, personas } = book.once(leadsOf).segments;
  const { current, values, columns } = book.once(signedOf);
  const month = monthStart(book.once(asOfOf));
  const drafted = channels.flatMap((channel) => personas.map((persona) => ({ channel, persona })));
  const signed = (current.get(month) ?? []).map((row) => ({
    channel: labelText(values[row]?.[columns.get('channel') ?? -1] ?? ''),
    persona: labelText(values[row]?.[columns.get('persona') ?? -1] ?? ''),
  }));
  const all = [...drafted, ...signed, ...book.once(batchesOf).filter(({ day }) => day >= month)];
  const different = (keyOf: (segment: (typeof all)[number]) => string) => new Set(all.map(keyOf)).size;
  return (
    different(({ channel, persona }) => segmentKey(channel, persona)) +
    different(({ channel }) => labelKey(channel)) +
    different(({ persona }) => labelKey(persona))
  );
}

function tables(book: Book, text: Labels<'sheet'>, words: Labels<'tracking'>, inputs: Inputs['at']) {
  const at = book.once(addressesOf);
  const { batches, committed } = inputs;
  const time = [at.wholeList('holidays'), at.setting('weekend')];
  const daily: TablePiece = {
    kind: 'table',
    row: DAILY.row - 1,
    column: DAILY_COLUMN,
    title: text.dailyTable,
    formula: call('SLA_DAILY', batches, cell(1), committed, ...time),
    height: DAILY.height,
    width: 5,
    look: ['date', 'count1', 'count', 'money', 'money'],
    totalRow: false,
  };
  const limits = `${cell(15)}:${cell(17)}`;
  const tracking: TablePiece = {
    kind: 'table',
    row: TABLE_ROW,
    title: text.trackingTable,
    hint: text.trackingHint,
    formula: call('SLA_TRACKING', batches, cell(1), committed, ...time, limits, 'TRUE'),
    height: steps(book.once(trackedRows) + 2, ROOM) + ROOM,
    spare: ROOM,
    width: TRACKING_LOOKS.length,
    look: TRACKING_LOOKS,
    totalRow: false,
    marks: { column: STATUS_COLUMN, words: marksOf(words) },
    totalWord: words.total,
  };
  return { daily, tracking };
}

function place(at: Addresses, piece: TablePiece): string {
  return at.range('tracking', tableRow(piece), piece.column ?? 1, piece.height, piece.width);
}

/** The month in figures, each read from the tables of the tab. */
function figures(
  text: Labels<'sheet'>,
  words: Labels<'tracking'>,
  at: Addresses,
  from: { tracking: string; daily: string; commitments: string; marks: readonly Mark[] },
): FigurePiece[] {
  const { tracking, daily, commitments, marks } = from;
  const asOf = at.setting('asOf');
  // The totals stand in the last row of the table, however many segments it has.
  const total = (column: number) => `=IFERROR(INDEX(${tracking};COUNTA(INDEX(${tracking};0;1));${column});"")`;
  const today = (column: number) => `INDEX(${daily};DAY(${cell(1)})+1;${column})`;
  const gap = (actual: number, expected: number) =>
    `=IFERROR(IF(ISNUMBER(${today(expected)});${today(actual)}-${today(expected)};"");"")`;
  // The first rows are those of the month, where it has any: later months follow.
  const state = `IF(INDEX(${commitments};2;1)=${cell(0)};INDEX(${commitments};2;7);"")`;
  const leads = (words: string, number: string) => `SUBSTITUTE("${words}";"{n}";${number})`;
  const gapWords = `=IF(ISNUMBER(${cell(9)});IF(ROUND(${cell(9)};0)=0;"${text.onTheLine}";IF(${cell(9)}<0;${leads(text.behindTheLine, `ROUND(-${cell(9)};0)`)};${leads(text.aheadOfTheLine, `ROUND(${cell(9)};0)`)}));"")`;
  const figure = (label: string, look: Look, formula: string, more: Partial<FigurePiece> = {}) => ({
    ...{ label, look, formula },
    ...more,
  });
  const list = [
    figure(text.month, 'month', `=DATE(YEAR(${asOf});MONTH(${asOf});1)`),
    figure(text.trackingAsOf, 'date', `=${asOf}`),
    figure(text.trackingDate, 'text', `=IF(${at.setting('pinned')}=TRUE;"${text.datePinned}";"${text.dateFollows}")`, {
      marks: [{ word: text.datePinned, color: LOOK.attention }],
    }),
    figure(
      text.trackingState,
      'text',
      // A table in error says nothing of what was committed; one without rows says that nothing was.
      `=IF(ISERROR(INDEX(${commitments};1;1));"${text.stateUnreadable}";IFERROR(IF(${state}="${words.signed}";"${text.stateSigned}";IF(${state}="${words.draft}";"${text.stateDraft}";"${text.stateNone}"));"${text.stateNone}"))`,
      {
        marks: [
          { word: text.stateSigned, color: LOOK.ok },
          { word: text.stateDraft, color: LOOK.attention },
          { word: text.stateNone, color: LOOK.attention },
          { word: text.stateUnreadable, color: LOOK.attention },
        ],
      },
    ),
    figure(text.committedLeads, 'count', total(3)),
    figure(text.leadsToDate, 'count', total(4)),
    figure(words.expected, 'count1', total(5)),
    figure(words.status, 'text', total(7), { strong: true, marks }),
    figure(text.gapWords, 'text', gapWords),
    figure(text.gapLeads, 'gap', gap(3, 2)),
    figure(text.gapMoney, 'gapMoney', gap(5, 4)),
    figure(words.forecast, 'count1', total(8)),
    figure(words.neededPerDay, 'count1', total(9)),
    figure(words.committedValue, 'money', total(10)),
    figure(words.valueToDate, 'money', total(11)),
    figure(text.limitAhead, 'rate', `=${at.setting('aheadFrom')}`),
    figure(text.limitOnTrack, 'rate', `=${at.setting('onTrackFrom')}`),
    figure(text.limitAtRisk, 'rate', `=${at.setting('atRiskFrom')}`),
  ];
  return list.map((piece, index) => ({ kind: 'figure', row: FIGURES_ROW + index, ...piece }));
}
