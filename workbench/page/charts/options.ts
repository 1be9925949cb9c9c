/** What Google's charts are told about a series, as far as it is drawn here. */
export interface SeriesOptions {
  /** What it is drawn as where the chart mixes both; null where nothing is said. */
  readonly drawnAs: 'line' | 'bars' | null;
  readonly inLegend: boolean;
  readonly color: string | null;
  readonly lineWidth: number;
  readonly pointSize: number;
  readonly dash: readonly number[];
  readonly label: string | null;
}

interface AxisOptions {
  readonly title: string;
  /** Google's (ICU) pattern; '' takes the format of the cells. */
  readonly format: string;
  /** Of the lines across the chart; '' for Google's. */
  readonly gridColor: string;
  /** The axis reaches at least so far. */
  readonly minValue: number | null;
  readonly maxValue: number | null;
  /** The axis reaches exactly so far. */
  readonly min: number | null;
  readonly max: number | null;
}

type LegendPosition = 'top' | 'bottom' | 'right' | 'left' | 'none';

export interface PlotOptions {
  readonly title: string;
  readonly subtitle: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly legend: LegendPosition;
  readonly hAxis: AxisOptions;
  readonly vAxis: AxisOptions;
  readonly interpolateNulls: boolean;
  readonly smooth: boolean;
  readonly transpose: boolean;
  /** Columns stand on each other rather than side by side. */
  readonly stacked: boolean;
  series(index: number): SeriesOptions;
}

/** Google's colours for series that name none. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const SIZE = { width: 600, height: 371 };

/** Reads options as they were set: nested (`'series', { 0: { color } }`) or by their path (`'series.0.color'`), the later one winning. */
export function plotOptions(options: Readonly<Record<string, unknown>>): PlotOptions {
  const tree = nested(options);
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), tree);
  const text = (path: string): string => String(at(path) ?? '');
  const number = (path: string): number | null => {
    const value = Number(at(path) ?? Number.NaN);
    return Number.isFinite(value) ? value : null;
  };
  const size = (name: 'width' | 'height'): number => Math.max(40, number(name) ?? SIZE[name]);
  const axis = (name: 'hAxis' | 'vAxis'): AxisOptions => {
    // A chart with one axis may say the same of "vAxes.0".
    const first = (key: string) =>
      at(`${name}.${key}`) === undefined ? `${name.slice(0, -2)}xes.0.${key}` : `${name}.${key}`;
    return {
      title: text(first('title')),
      format: text(first('format')),
      gridColor: text(first('gridlines.color')),
      minValue: number(first('minValue')),
      maxValue: number(first('maxValue')),
      min: number(first('viewWindow.min')),
      max: number(first('viewWindow.max')),
    };
  };
  const colors = listOf(at('colors')).map(String);
  const palette = colors.length > 0 ? colors : COLORS;
  const position = isObject(at('legend')) ? text('legend.position') : text('legend');
  const background = isObject(at('backgroundColor')) ? text('backgroundColor.fill') : text('backgroundColor');
  return {
    title: text('title'),
    subtitle: text('subtitle'),
    width: size('width'),
    height: size('height'),
    background: background || '#ffffff',
    legend: (['top', 'bottom', 'left', 'none'] as const).find((known) => known === position) ?? 'right',
    hAxis: axis('hAxis'),
    vAxis: axis('vAxis'),
    interpolateNulls: at('interpolateNulls') === true,
    smooth: text('curveType') === 'function',
    transpose: at('transpose') === true,
    stacked: at('isStacked') === true || text('isStacked') === 'absolute',
    series: (index) => {
      const own = `series.${index}`;
      const type = text(`${own}.type`) || text('seriesType');
      return {
        drawnAs: (['line', 'bars'] as const).find((known) => known === type) ?? null,
        inLegend: at(`${own}.visibleInLegend`) !== false,
        color: text(`${own}.color`) || (palette[index % palette.length] ?? null),
        lineWidth: number(`${own}.lineWidth`) ?? number('lineWidth') ?? 2,
        pointSize: number(`${own}.pointSize`) ?? number('pointSize') ?? 0,
        dash: listOf(at(`${own}.lineDashStyle`) ?? at('lineDashStyle')).map(Number),
        label: text(`${own}.labelInLegend`) || null,
      };
    },
  };
}

type Tree = Record<string, unknown>;

const isObject = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function nested(options: Readonly<Record<string, unknown>>): Tree {
  const tree: Tree = {};
  for (const [path, value] of Object.entries(options)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let branch = tree;
    for (const key of keys) {
      const next: Tree = isObject(branch[key]) ? { ...branch[key] } : {};
      branch[key] = next;
      branch = next;
    }
    branch[last] = isObject(value) && isObject(branch[last]) ? { ...branch[last], ...value } : value;
  }
  return tree;
}
