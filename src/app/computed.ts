import type { Addresses } from '../sheet/addresses';
import { absolute } from '../sheet/addresses';
import { type InputPiece, type Piece, type TablePiece, tableRow } from '../sheet/pieces';
import type { Labels } from '../text';

/** The labels the tables show now, "Other" included where it is needed, totals left out. */
export interface Segments {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
}

/** Rows and columns a table can grow by before the tabs are laid out anew. */
const ROOM_DOWN = 3;
const ROOM_RIGHT = 4;
/** Below this many leads a close rate is shown faint: its interval is wider than most decisions bear. */
export const FEW_LEADS = 20;

/** Pieces that follow each other down a tab, each table with room to grow. */
class Stack {
  readonly pieces: Piece[] = [];
  private next: number;

  constructor(firstRow: number) {
    this.next = firstRow;
  }

  table(piece: Omit<TablePiece, 'kind' | 'row'>): TablePiece {
    const placed: TablePiece = { kind: 'table', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + placed.height + (placed.totalRow ? ROOM_DOWN : 0) + 1;
    return placed;
  }

  input(piece: Omit<InputPiece, 'kind' | 'row'>): InputPiece {
    const placed: InputPiece = { kind: 'input', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + 1 + placed.down.length + (placed.down.length > 1 ? ROOM_DOWN : 0) + 1;
    return placed;
  }
}

export const call = (name: string, ...args: string[]): string => `=${name}(${args.join(';')})`;
const quote = (text: string): string => `"${text}"`;

/** The address of a table, with the room it may grow into. */
function area(addresses: Addresses, tab: 'rates' | 'values' | 'commitments', piece: TablePiece | InputPiece): string {
  const grid = piece.kind === 'table' && piece.totalRow;
  const height = piece.kind === 'table' ? piece.height : piece.down.length + 1;
  const width = piece.kind === 'table' ? piece.width : piece.across.length + 1;
  const grows = grid || (piece.kind === 'input' && piece.down.length > 1);
  return addresses.range(tab, tableRow(piece), 1, height + (grows ? ROOM_DOWN : 0), width + ROOM_RIGHT);
}

/** Step 1: the period, close rates, their counts and their ranges. */
export function ratesTab(text: Labels<'sheet'>, at: Addresses, segments: Segments) {
  const size = { height: segments.channels.length + 2, width: segments.personas.length + 2, totalRow: true };
  const start = 4;
  const from = absolute(start, 2);
  const to = absolute(start + 1, 2);
  const lists = [at.list('channels', 'label'), at.list('personas', 'label')];
  const asOf = at.setting('asOf');
  const months = at.setting('months');
  const monthStart = `DATE(YEAR(${asOf});MONTH(${asOf});1)`;
  const stack = new Stack(start + 4);
  const rateArgs = [at.log, asOf, months, ...lists];
  const rates = stack.table({
    title: text.rateTable,
    hint: text.rateTableHint,
    formula: call('SLA_CLOSE_RATES', ...rateArgs),
    look: 'rate',
    ...size,
    faint: { table: text.leadsTable, below: FEW_LEADS },
  });
  const leads = stack.table({
    title: text.leadsTable,
    formula: call('SLA_COUNTS', at.log, from, to, quote('lead'), ...lists),
    look: 'count',
    ...size,
  });
  stack.table({ title: text.customersTable, formula: call('SLA_CUSTOMERS', ...rateArgs), look: 'count', ...size });
  for (const [title, bound] of [
    [text.lowTable, 'low'],
    [text.highTable, 'high'],
  ] as const) {
    stack.table({
      title,
      hint: text.rangeHint,
      formula: call('SLA_CLOSE_RATES', ...rateArgs, quote(bound), at.setting('confidence')),
      look: 'rate',
      ...size,
    });
  }
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.ratesTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.ratesHint },
    { kind: 'figure', row: start, label: text.ratesFrom, look: 'date', formula: `=EDATE(${monthStart};-${months})` },
    { kind: 'figure', row: start + 1, label: text.ratesTo, look: 'date', formula: `=${monthStart}-1` },
    ...stack.pieces,
  ];
  return { pieces, noticeRow: 3, rates: area(at, 'rates', rates), leads: area(at, 'rates', leads) };
}

/** Step 2: average sales, typed and measured, and the value of a lead. */
export function valuesTab(
  text: Labels<'sheet'>,
  at: Addresses,
  segments: Segments,
  from: { rates: string; leads: string },
  inputs: readonly string[],
) {
  const averages = { height: 2, width: segments.personas.length + 2, totalRow: false, look: 'money2' as const };
  const args = [at.log, at.setting('asOf'), at.setting('months'), at.list('personas', 'label')];
  const stack = new Stack(5);
  const typed = stack.input({
    title: text.typedAverages,
    hint: text.typedAveragesHint,
    across: inputs,
    down: [text.typedAveragesRow],
    look: 'money2',
  });
  stack.table({ title: text.measuredAverages, formula: call('SLA_AVERAGE_SALES', ...args), ...averages });
  const used = stack.table({
    title: text.usedAverages,
    formula: call('SLA_AVERAGE_SALES', ...args, area(at, 'values', typed)),
    ...averages,
  });
  const values = stack.table({
    title: text.valueTable,
    formula: call('SLA_LEAD_VALUES', from.rates, area(at, 'values', used), from.leads),
    height: segments.channels.length + 2,
    width: segments.personas.length + 2,
    totalRow: true,
    look: 'money2',
  });
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.valuesTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.valuesHint },
    ...stack.pieces,
  ];
  return { pieces, noticeRow: 3, values: area(at, 'values', values) };
}

/** Step 4: the goal of the month, the targets, what the team typed over them, and what that is worth. */
export function commitmentsTab(
  text: Labels<'sheet'>,
  at: Addresses,
  segments: Segments,
  from: { leads: string; values: string },
  inputs: Segments,
) {
  const size = { height: segments.channels.length + 2, width: segments.personas.length + 2, totalRow: true };
  const figures = 4;
  const cell = (index: number) => absolute(figures + index, 2);
  const asOf = at.setting('asOf');
  const days = at.list('goals', 'month');
  const ofMonth = `${days};">="&${cell(0)};${days};"<"&EDATE(${cell(0)};1)`;
  /** The number typed for the month, or another value where none is typed. */
  const typedFor = (column: 'goal' | 'share', otherwise: string) =>
    `=IF(COUNTIFS(${ofMonth};${at.list('goals', column)};"<>")=0;${otherwise};SUMIFS(${at.list('goals', column)};${ofMonth}))`;
  const stack = new Stack(figures + 9);
  const targets = stack.table({
    title: text.targetTable,
    hint: text.targetHint,
    formula: call('SLA_TARGETS', cell(3), from.values, from.leads),
    look: 'count',
    ...size,
  });
  const typed = stack.input({
    title: text.adjustments,
    hint: text.adjustmentsHint,
    across: inputs.personas,
    down: inputs.channels,
    look: 'count',
  });
  const final = stack.table({
    title: text.finalTable,
    formula: call('SLA_COMMITMENTS', area(at, 'commitments', targets), area(at, 'commitments', typed)),
    look: 'count',
    ...size,
  });
  const revenue = stack.table({
    title: text.revenueTable,
    formula: call('SLA_REVENUE', area(at, 'commitments', final), from.values),
    look: 'money',
    ...size,
  });
  const corner = (piece: TablePiece) => {
    const address = area(at, 'commitments', piece);
    return `IFERROR(INDEX(${address};MATCH("Total";INDEX(${address};0;1);0);MATCH("Total";INDEX(${address};1;0);0));"")`;
  };
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.commitmentsTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.commitmentsHint },
    {
      kind: 'figure',
      row: figures,
      label: text.month,
      look: 'month',
      formula: `=DATE(YEAR(${asOf});MONTH(${asOf});1)`,
    },
    {
      kind: 'figure',
      row: figures + 1,
      label: text.revenueGoal,
      look: 'money',
      formula: typedFor('goal', '""'),
    },
    {
      kind: 'figure',
      row: figures + 2,
      label: text.marketingShare,
      look: 'rate',
      formula: typedFor('share', '1'),
    },
    {
      kind: 'figure',
      row: figures + 3,
      label: text.marketingGoal,
      look: 'money',
      strong: true,
      formula: `=IF(ISNUMBER(${cell(1)});${cell(1)}*${cell(2)};"")`,
    },
    { kind: 'figure', row: figures + 4, label: text.committedLeads, look: 'count', formula: `=${corner(final)}` },
    { kind: 'figure', row: figures + 5, label: text.committedValue, look: 'money', formula: `=${corner(revenue)}` },
    {
      kind: 'figure',
      row: figures + 6,
      label: text.gap,
      look: 'money',
      strong: true,
      formula: `=IF(AND(ISNUMBER(${cell(3)});ISNUMBER(${cell(5)}));${cell(5)}-${cell(3)};"")`,
    },
    ...stack.pieces,
  ];
  return { pieces, noticeRow: 3, committed: area(at, 'commitments', final) };
}
