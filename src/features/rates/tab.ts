import { wordIn } from '../../base/words';
import { a1, absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Widths } from '../../sheet/dress';
import type { Layout } from '../../sheet/layout';
import { LOOK } from '../../sheet/look';
import { type FigurePiece, type Look, type Piece, ROOM_RIGHT, type TablePiece, tableRow } from '../../sheet/pieces';
import { call, Stack } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { type Labels, labels } from '../../text';
import { leadsOf } from '../leads/reading';
import { addressesOf } from '../settings/addresses';
import { METHODS } from './arguments';
import { channelTable, curveTable } from './chart-tables';
import { daysFor, known } from './curve';
import { FACTS, type Fact } from './delay-table';
import { factAt, type Sources, sourcesOf } from './places';
import { readingsTable } from './readings';
import { SEGMENT_HEADERS, type SegmentColumn, segmentColumn } from './segment-columns';
import { monthsTable } from './young-months';

export const ratesTab = tab({ key: 'rates', frozenColumns: 1, recognises: calls('SLA_SEGMENTS') });

/** Below this many leads a close rate is shown faint: its interval is wider than most decisions bear. */
export const FEW_LEADS = 20;

const FIGURES_ROW = 4;
const FROM = absolute(FIGURES_ROW, 2);
/** Below the figures and the charts beside them. */
const TABLES_ROW = 16;
/** What the charts and other tabs read stands right of all tables. */
const RIGHT_ROW = 3;
/** Its headers stand in rows of the first window, which would grow if they took two lines. */
const RIGHT_WIDTH = 190;

/** Rows the table of segments has for what may turn up; they are added by as many. */
const ROOM = 20;

const COLUMNS = Object.keys(SEGMENT_HEADERS) as SegmentColumn[];
const RATES: readonly SegmentColumn[] = ['soFar', 'rate', 'low', 'high'];
const LOOKS: Readonly<Partial<Record<SegmentColumn, Look>>> = {
  ...{ channel: 'text', persona: 'text', toCome: 'count1', ownWeight: 'share', evidence: 'count1' },
  ...{ revenue: 'money', averageSale: 'money2' },
};

/** How the facts look, one below the other. */
const FACT_LOOKS: Readonly<Record<Fact, Look>> = {
  ...{ mu: 'number', sigma: 'number', horizon: 'count', wins: 'count', since: 'date', method: 'text' },
  ...{ sales: 'count', mean: 'money2', spread: 'number', shareWon: 'share', note: 'text' },
};

interface RatesLayout extends Layout {
  /** The tables of the rate in use and of the leads, with labels and room to grow; and that of the segments. */
  readonly rates: string;
  readonly leads: string;
  readonly segments: string;
  /** Their numbers alone, channels down and personas across; and how many leads each rate is worth. */
  readonly cells: { readonly rates: string; readonly leads: string; readonly evidence: string };
  /** The cell of a fact of the delay. */
  fact(name: Fact): string;
  /** What the formulas of other tabs read of the segments. */
  readonly sources: Sources;
  /** The cell of the heading of the rates. */
  readonly heading: string;
  /** Where the charts find what they show. */
  readonly charts: { readonly curve: Place; readonly channels: Place };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly height: number;
}

/** Step 1: the close rates, how they are read, what stands behind them; and where other tabs find them. */
export function ratesLayout(book: Book): RatesLayout {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { segments: found, report } = book.once(leadsOf);
  const [channels, personas] = [found.channels.length, found.personas.length];
  // Without any outcome a share of 0 is no rate, and is not to be read as one.
  const look = report.outcomeKnown ? 'rate' : 'unknown';
  const { right, facts, sources, segments, rates, leads, pieces: below } = tables(book, look);
  const confidence = at.setting('confidence');
  const curve = curveTable({ row: RIGHT_ROW, column: right + 3 }, text, sources);
  const byChannel = channelTable({ row: RIGHT_ROW, column: right + 6 }, text, sources, {
    ...{ channels, confidence, look, total: wordIn(book.language, 'total') },
  });
  const evidence: TablePiece = {
    ...{ kind: 'table', row: RIGHT_ROW, column: right + 11, title: text.evidenceTable, hint: text.evidenceHint },
    formula: call(
      'SLA_GRID',
      placeOf(segments),
      `IF(${sources.soFar};${segmentColumn('leads')};${segmentColumn('evidence')})`,
    ),
    ...{ height: channels + 2, width: personas + 2, totalRow: true, look: 'count1' },
  };
  const numbers = (piece: TablePiece) =>
    at.range('rates', tableRow(piece) + 1, (piece.column ?? 1) + 1, Math.max(1, channels), Math.max(1, personas));
  const area = at.range('rates', tableRow(segments), 1, segments.height, segments.width);
  const fact = (name: Fact) => at.range('rates', tableRow(facts) + FACTS.indexOf(name), right + 1, 1, 1);
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.ratesTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.ratesHint },
    {
      ...{ kind: 'text', style: 'warning', row: 3 },
      text: report.outcomeKnown ? `=IFERROR(${sources.fact('note')}&"";"")` : text.ratesUnknown,
    },
    ...figures(book, text, sources),
    ...below,
    ...[facts, curve, byChannel, evidence],
  ];
  const place = (piece: { row: number; column?: number; rows: readonly unknown[] }): Place => ({
    ...{ row: tableRow(piece), column: piece.column ?? 1, height: piece.rows.length + 1 },
  });
  return {
    ...{ pieces, widths: widthsTo(right), fact, segments: area, sources: sourcesOf(book, area, fact) },
    ...{ rates: at.area('rates', rates), leads: at.area('rates', leads) },
    cells: { rates: numbers(rates), leads: numbers(leads), evidence: numbers(evidence) },
    heading: a1(rates.row, 1),
    charts: { curve: place(curve), channels: place(byChannel) },
  };
}

const widthsTo = (right: number): Widths => ({
  first: [LOOK.labelWidth, ...Array.from({ length: right - 2 }, () => LOOK.columnWidth)],
  others: RIGHT_WIDTH,
});

const placeOf = ({ row, hint, height, width }: Pick<TablePiece, 'row' | 'hint' | 'height' | 'width'>): string =>
  absolute(tableRow({ row, hint }), 1, height, width);

/** The facts of the delay on the right, and the tables below each other: readings, rates, leads, months, segments. */
function tables(book: Book, look: Look) {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { personas } = book.once(leadsOf).segments;
  const right = Math.max(COLUMNS.length, personas.length + 2 + ROOM_RIGHT) + 2;
  const facts: TablePiece = {
    ...{ kind: 'table', row: RIGHT_ROW, column: right, title: text.factsTable },
    formula: call('SLA_DELAY', at.log, at.setting('asOf'), at.setting('horizon'), 'TRUE', at.setting('months')),
    ...{ height: FACTS.length, width: 2, totalRow: false, look: 'text' },
    lineLooks: FACTS.map((fact) => FACT_LOOKS[fact]),
  };
  const fact = factAt(facts);
  // Where the last table stands does not depend on what those above it read of it.
  const { segments } = stacked(book, look, sourcesOf(book, '', fact), '');
  const area = placeOf(segments);
  const sources = sourcesOf(book, area, fact);
  return { right, facts, sources, ...stacked(book, look, sources, area) };
}

function stacked(book: Book, look: Look, sources: Sources, area: string) {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { channels, personas } = book.once(leadsOf).segments;
  const size = { height: channels.length + 2, width: personas.length + 2, totalRow: true };
  const stack = new Stack(TABLES_ROW);
  stack.cells(readingsTable(TABLES_ROW, text, sources, { confidence: at.setting('confidence'), look }));
  const rates = stack.table({
    ...{ title: text.rateTable, hint: text.rateTableHint, look, ...size },
    formula: call('SLA_GRID', area, `IF(${sources.soFar};${segmentColumn('soFar')};${segmentColumn('rate')})`),
    faint: { table: text.leadsTable, below: FEW_LEADS },
  });
  const leads = stack.table({
    ...{ title: text.leadsTable, look: 'count', ...size },
    formula: call('SLA_GRID', area, String(segmentColumn('leads'))),
  });
  stack.cells(monthsTable(stack.row, text, sources, { at, from: FROM, look }));
  const lists = [at.list('channels', 'label'), at.personas];
  const rows = channels.length * personas.length + channels.length + personas.length + 2;
  const segments = stack.table({
    ...{
      title: text.segmentsTable,
      hint: text.segmentsHint,
      totalRow: false,
      totalWord: wordIn(book.language, 'total'),
    },
    formula: call(
      'SLA_SEGMENTS',
      ...[at.log, at.setting('asOf'), at.setting('months'), ...lists, at.setting('horizon'), at.setting('confidence')],
    ),
    ...{ height: Math.ceil(rows / ROOM) * ROOM + ROOM, spare: ROOM, width: COLUMNS.length },
    look: COLUMNS.map((column) => (RATES.includes(column) ? look : (LOOKS[column] ?? 'count'))),
  });
  return { pieces: stack.pieces, rates, leads, segments };
}

/** The window, and what is counted as a sale within how many days. */
function figures(book: Book, text: Labels<'sheet'>, { curve, soFar, fact }: Sources): FigurePiece[] {
  const at = book.once(addressesOf);
  const asOf = at.setting('asOf');
  const monthStart = `DATE(YEAR(${asOf});MONTH(${asOf});1)`;
  const word = (method: keyof typeof METHODS) => METHODS[method][0][book.language];
  const list: readonly [label: string, look: Look, formula: string][] = [
    [text.ratesFrom, 'date', `=EDATE(${monthStart};-${at.setting('months')})`],
    [text.ratesTo, 'date', `=${monthStart}-1`],
    [text.ratesMethod, 'text', `=IFERROR(IF(${soFar};"${word('soFar')}";"${word('eventual')}");"")`],
    [text.ratesHorizon, 'count', known(fact('horizon'))],
    [text.ratesHalf, 'count', known(daysFor(curve, '1/2'))],
    [text.ratesMost, 'count', known(daysFor(curve, '9/10'))],
  ];
  return list.map(([label, look, formula], index) => ({
    ...{ kind: 'figure', row: FIGURES_ROW + index, label, look, formula },
  }));
}
