import type { ChartCell } from '../../bridge/session-types';
import { type PlotOptions, plotOptions, type SeriesOptions } from './options';

/** Writes a number by a format of the spreadsheet, in its locale. */
export type Write = (value: number, format: string) => string;

export interface Series extends SeriesOptions {
  readonly name: string;
  /** One for each place along the bottom; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The number format of its cells. */
  readonly format: string;
  /** Its columns; null for a line. */
  readonly columns: Columns | null;
}

/** Where the columns of a series begin and end, and which of those side by side they are. */
interface Columns {
  readonly from: readonly number[];
  readonly to: readonly (number | null)[];
  readonly slot: number;
  readonly of: number;
}

/** The types of charts that are drawn. */
export const DRAWN: readonly string[] = ['LINE', 'COLUMN', 'COMBO'];

/** A chart of lines and columns as it is to be drawn. */
export interface PlotModel {
  readonly options: PlotOptions;
  readonly kind: 'date' | 'number' | 'text';
  /** Ascending places along the bottom. */
  readonly xs: readonly number[];
  readonly series: readonly Series[];
  writeX(x: number): string;
  writeY(y: number): string;
  /** A value of a series as its cell shows it. */
  writeValue(series: Series, value: number): string;
}

interface Column {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

const BLANK: ChartCell = { value: '', text: '', format: '', date: false };

/** What a chart of these ranges shows: the first column along the bottom, each other one a line or columns. */
export function plotModel(
  data: readonly (readonly (readonly ChartCell[])[])[],
  spec: { readonly type: string; readonly headers: number; readonly options: Readonly<Record<string, unknown>> },
  write: Write,
): PlotModel {
  const options = plotOptions(spec.options);
  const [domain, ...lines] = columnsOf(options.transpose ? data.map(transposed) : data, spec.headers);
  const cells = domain?.cells ?? [];
  const kind = kindOf(cells);
  const lastFilled = cells.reduce((last, cell, index) => (cell.text === '' ? last : index), -1);
  const places = cells
    .map((cell, row) => ({ row, x: kind === 'text' ? row : typeof cell.value === 'number' ? cell.value : null }))
    .filter(
      (place): place is { row: number; x: number } => place.x !== null && (kind !== 'text' || place.row <= lastFilled),
    )
    .sort((a, b) => a.x - b.x);
  const plain = lines.map((line, index): Omit<Series, 'columns'> => {
    const values = places.map(({ row }) => {
      const { value } = line.cells[row] ?? BLANK;
      return typeof value === 'number' ? value : null;
    });
    const format = line.cells.find(({ format: own }) => own !== '')?.format ?? '';
    const own = options.series(index);
    return { ...own, name: own.label ?? line.name, values, format };
  });
  const isColumns = ({ drawnAs }: SeriesOptions) =>
    spec.type === 'COLUMN' || (spec.type === 'COMBO' && drawnAs === 'bars');
  const series = withColumns(plain, isColumns, options.stacked);
  const domainFormat =
    options.hAxis.format === ''
      ? (cells.find(({ format }) => format !== '')?.format ?? '')
      : numberFormatOf(options.hAxis.format, kind === 'date');
  const valueFormat =
    options.vAxis.format === '' ? (series[0]?.format ?? '') : numberFormatOf(options.vAxis.format, false);
  return {
    options,
    kind,
    xs: places.map(({ x }) => x),
    series,
    writeX: (x) => (kind === 'text' ? (cells[x]?.text ?? '') : write(x, domainFormat)),
    writeY: (y) => write(y, valueFormat),
    writeValue: ({ format }, value) => write(value, format),
  };
}

/** Columns side by side, or on each other: those above 0 upwards, those below it downwards. */
function withColumns(
  series: readonly Omit<Series, 'columns'>[],
  isColumns: (series: SeriesOptions) => boolean,
  stacked: boolean,
): Series[] {
  const all = series.filter(isColumns);
  const ends = { up: [] as number[], down: [] as number[] };
  return series.map((one) => {
    if (!isColumns(one)) return { ...one, columns: null };
    const from = one.values.map((value, i) => (stacked ? (ends[(value ?? 0) < 0 ? 'down' : 'up'][i] ?? 0) : 0));
    const to = one.values.map((value, i) => (value === null ? null : from[i]! + value));
    to.forEach((end, i) => {
      if (end !== null) ends[(one.values[i] ?? 0) < 0 ? 'down' : 'up'][i] = end;
    });
    const place = stacked ? { slot: 0, of: 1 } : { slot: all.indexOf(one), of: all.length };
    return { ...one, columns: { from, to, ...place } };
  });
}

/** The columns of all ranges side by side, each with its header for a name. */
function columnsOf(data: readonly (readonly (readonly ChartCell[])[])[], headers: number): Column[] {
  const guessed = headers < 0 ? guessHeaders(data) : headers;
  return data.flatMap((range) =>
    (range[0] ?? []).map((_, column) => ({
      name: range
        .slice(0, guessed)
        .map((row) => row[column]?.text ?? '')
        .join(' ')
        .trim(),
      cells: range.slice(guessed).map((row) => row[column] ?? BLANK),
    })),
  );
}

/** Sheets takes a first row of words above numbers for headers. */
function guessHeaders(data: readonly (readonly (readonly ChartCell[])[])[]): number {
  const first = data.flatMap((range) => range[0] ?? []);
  const second = data.flatMap((range) => range[1] ?? []);
  const words = first.every(({ value }) => typeof value === 'string');
  return words && second.some(({ value }) => typeof value === 'number') ? 1 : 0;
}

const transposed = (range: readonly (readonly ChartCell[])[]): ChartCell[][] =>
  (range[0] ?? []).map((_, column) => range.map((row) => row[column] ?? BLANK));

function kindOf(cells: readonly ChartCell[]): PlotModel['kind'] {
  const filled = cells.filter(({ value }) => value !== '');
  if (filled.length === 0 || filled.some(({ value }) => typeof value !== 'number')) return 'text';
  return filled.some(({ date }) => date) ? 'date' : 'number';
}

const NAMED: Readonly<Record<string, string>> = {
  none: '',
  decimal: '#,##0.###',
  scientific: '0.00E+00',
  percent: '0%',
  currency: '[$$-409]#,##0.00',
};

/** Google's charts write patterns as ICU does, cells as spreadsheets do. */
function numberFormatOf(pattern: string, date: boolean): string {
  if (pattern in NAMED) return NAMED[pattern] ?? '';
  if (!date) return pattern;
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted?: string) => {
    if (quoted !== undefined) return `"${quoted.replace(/''/g, "'")}"`;
    switch (token[0]) {
      case 'E':
        return token.length >= 4 ? 'dddd' : 'ddd';
      case 'y':
        return token.length === 2 ? 'yy' : 'yyyy';
      case 'M':
      case 'L':
        return 'm'.repeat(token.length);
      case 'H':
        return token.toLowerCase();
      case 'a':
        return 'AM/PM';
      default:
        return token;
    }
  });
}
