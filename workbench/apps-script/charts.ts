import type { Area } from '../bridge/cells';
import type { ChartSpec } from '../bridge/records';
import { CHART_TYPES, MERGE_STRATEGIES, STRATEGIES, typedMethods } from './chart-types';
import type { Context } from './context';
import { newId } from './ids';
import { areaOfRange, rangeAt } from './range';
import { Exception, named, offer } from './refuse';
import { mismatch } from './signatures';
import { wholeNumber } from './values';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const made = new WeakMap<object, ChartSpec>();

/** What a chart of the add-on shows; its id is '' until it stands on a sheet. */
const chartOf = (chart: Chart): ChartSpec => made.get(chart) as ChartSpec;

export const chartsOf = (context: Context, sheet: number): Chart[] =>
  context
    .call('records', 'charts')
    .filter((spec) => spec.sheet === sheet)
    .map((spec) => offered(context, spec));

/** Puts a chart on a sheet: each time another one, whatever it was made from. */
export function insertChart(context: Context, sheet: number, chart: Chart): void {
  const spec = chartOf(chart);
  checkPosition(context, sheet, spec);
  context.call('putRecord', 'charts', { ...spec, id: newId(), sheet });
}

/** Takes the place of the chart it was modified from. */
export function updateChart(context: Context, sheet: number, chart: Chart): void {
  const spec = standing(context, sheet, chart);
  checkPosition(context, sheet, spec);
  context.call('putRecord', 'charts', { ...spec, sheet });
}

export function removeChart(context: Context, sheet: number, chart: Chart): void {
  context.call('dropRecord', 'charts', standing(context, sheet, chart).id);
}

function standing(context: Context, sheet: number, chart: Chart): ChartSpec {
  const spec = chartOf(chart);
  const stands = context.peek('records', 'charts').some((other) => other.id === spec.id && other.sheet === sheet);
  if (!stands) throw new Exception('The chart is not on this sheet.');
  return spec;
}

function checkPosition(context: Context, sheet: number, { position }: ChartSpec): void {
  const info = context.sheets().find(({ id }) => id === sheet);
  if (info && (position.row > info.rows || position.column > info.columns)) {
    throw new Exception('The anchor position of the chart is out of bounds.');
  }
}

function offered(context: Context, spec: ChartSpec): Chart {
  const { options, position } = spec;
  const chart = offer<Chart>('EmbeddedChart', {
    getChartId: () => (spec.id === '' ? null : Number.parseInt(spec.id.slice(0, 7), 16)),
    getRanges: () => {
      const areas = context.settings.conditions.chartRanges ? joined(spec.ranges) : spec.ranges;
      return areas.map((area) => rangeAt(context, area));
    },
    getNumHeaders: () => spec.headers,
    getMergeStrategy: () => named(options.mergeStrategy ?? 'MERGE_COLUMNS'),
    getHiddenDimensionStrategy: () => named(options.hiddenDimensionStrategy ?? 'IGNORE_BOTH'),
    getTransposeRowsAndColumns: () => options.transpose === true,
    getOptions: () => offer('ChartOptions', { get: (path: string) => optionAt(options, path) }),
    getContainerInfo: () =>
      offer('ContainerInfo', {
        getAnchorRow: () => position.row,
        getAnchorColumn: () => position.column,
        getOffsetX: () => position.x,
        getOffsetY: () => position.y,
      }),
    modify: () => builder(context, spec),
  });
  made.set(chart, spec);
  return chart;
}

/** Areas of which none touches another along a whole side. */
function joined(areas: readonly Area[]): readonly Area[] {
  for (const [i, one] of areas.entries()) {
    for (const other of areas.slice(i + 1)) {
      const both = joinedTo(one, other) ?? joinedTo(other, one);
      if (both) return joined([...areas.filter((area) => area !== one && area !== other), both]);
    }
  }
  return areas;
}

/** An area with the one right of it or below it. */
function joinedTo(one: Area, next: Area): Area | null {
  if (one.sheet !== next.sheet) return null;
  const beside = one.row === next.row && one.rows === next.rows && one.column + one.columns === next.column;
  const below = one.column === next.column && one.columns === next.columns && one.row + one.rows === next.row;
  if (beside) return { ...one, columns: one.columns + next.columns };
  return below ? { ...one, rows: one.rows + next.rows } : null;
}

/** An option by its path, however it was set. */
function optionAt(options: ChartSpec['options'], path: string): unknown {
  if (path in options) return options[path];
  const keys = path.split('.');
  for (let i = keys.length - 1; i > 0; i--) {
    let part: unknown = options[keys.slice(0, i).join('.')];
    for (const key of keys.slice(i)) part = (part as Record<string, unknown> | null | undefined)?.[key];
    if (part !== undefined) return part;
  }
  return null;
}

/** Sheet.newChart(): a column chart until its type is set. */
export const newChart = (context: Context, sheet: number): Builder =>
  builder(context, {
    id: '',
    sheet,
    type: 'COLUMN',
    ranges: [],
    headers: -1,
    options: {},
    position: { row: 1, column: 1, x: 0, y: 0 },
  });

/** The builder of any chart; as…Chart() gives one that knows what is its type's own. */
function builder(context: Context, first: ChartSpec, kind: string | null = null): Builder {
  let spec = first;
  const change = (more: Partial<ChartSpec>): Builder => {
    spec = { ...spec, ...more };
    return self;
  };
  const setOption = (option: string, value: unknown): Builder => {
    if (typeof option !== 'string' || typeof value === 'function') {
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
    }
    return change({ options: { ...spec.options, [option]: value } });
  };
  // What each kind has besides is there with its own types: see typedMethods.
  const as =
    <B>(type: string) =>
    (): B =>
      builder(context, { ...spec, type }, type) as B;
  const name = kind === null ? 'EmbeddedChartBuilder' : `Embedded${kind[0]}${kind.slice(1).toLowerCase()}ChartBuilder`;
  const self = offer<Builder>(name, {
    build: () => offered(context, spec),
    addRange: (range: Range) => change({ ranges: [...spec.ranges, areaOfRange(range)] }),
    removeRange: (range: Range) => {
      const gone = JSON.stringify(areaOfRange(range));
      return change({ ranges: spec.ranges.filter((area) => JSON.stringify(area) !== gone) });
    },
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => spec.ranges.map((area) => rangeAt(context, area)),
    getChartType: () => named(spec.type),
    setChartType: (type: unknown) => change({ type: known(CHART_TYPES, type) }),
    asAreaChart: as('AREA'),
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asComboChart: as('COMBO'),
    asHistogramChart: as('HISTOGRAM'),
    asLineChart: as('LINE'),
    asPieChart: as('PIE'),
    asScatterChart: as('SCATTER'),
    asTableChart: as('TABLE'),
    setNumHeaders: (headers: number) => change({ headers: wholeNumber(headers, -1, `Invalid argument: ${headers}`) }),
    setPosition: (row: number, column: number, x: number, y: number) => {
      const numbers = [row, column, x, y].map((value) => wholeNumber(value, 0, `Invalid argument: ${value}`));
      const [anchorRow = 0, anchorColumn = 0, offsetX = 0, offsetY = 0] = numbers;
      if (anchorRow < 1 || anchorColumn < 1) {
        throw new Exception('The anchor position of the chart is out of bounds.');
      }
      return change({ position: { row: anchorRow, column: anchorColumn, x: offsetX, y: offsetY } });
    },
    setOption,
    setMergeStrategy: (strategy: unknown) => setOption('mergeStrategy', known(MERGE_STRATEGIES, strategy)),
    setTransposeRowsAndColumns: (transpose: boolean) => setOption('transpose', Boolean(transpose)),
    setHiddenDimensionStrategy: (strategy: unknown) =>
      setOption('hiddenDimensionStrategy', known(STRATEGIES, strategy)),
    ...(kind !== null && typedMethods(kind, setOption)),
  });
  return self;
}

function known(values: object, value: unknown): string {
  if (!(String(value) in values)) throw new Exception(`Invalid argument: ${String(value)}`);
  return String(value);
}
