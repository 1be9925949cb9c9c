import { Exception, names } from './refuse';
import { toColour } from './values';

export const CHART_TYPES = names(
  ...(['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM'] as const),
  ...([
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ] as const),
);
export const MERGE_STRATEGIES = names('MERGE_COLUMNS', 'MERGE_ROWS');
export const STRATEGIES = names('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH');
const LEGEND_POSITIONS = names('TOP', 'RIGHT', 'BOTTOM', 'NONE');
const CURVE_STYLES = names('NORMAL', 'SMOOTH');
const POINT_STYLES = names('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');
/** What the styles of points stand for, in pixels. */
const POINT_SIZES = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 } as const;

/** The names Sheets' charts are built with. */
export const CHART_NAMES = {
  ChartType: CHART_TYPES,
  ChartMergeStrategy: MERGE_STRATEGIES,
  ChartHiddenDimensionStrategy: STRATEGIES,
  Position: LEGEND_POSITIONS,
  CurveStyle: CURVE_STYLES,
  PointStyle: POINT_STYLES,
};

type SetOption = (option: string, value: unknown) => unknown;
type Method = (...args: never[]) => unknown;

const COMMON = ['setTitle', 'setColors', 'setBackgroundColor', 'setLegendPosition'] as const;
const AXES = [...COMMON, 'setXAxisTitle', 'setYAxisTitle'] as const;
const VALUES = [...AXES, 'setRange', 'reverseCategories', 'useLogScale'] as const;
/** What the builder of each type has besides; the rest is not available in the local workbench. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  LINE: [...VALUES, 'setCurveStyle', 'setPointStyle'],
  AREA: [...VALUES, 'setPointStyle', 'setStacked'],
  BAR: [...VALUES, 'setStacked'],
  COLUMN: [...VALUES, 'setStacked'],
  COMBO: [...VALUES, 'setStacked'],
  HISTOGRAM: VALUES,
  SCATTER: [...AXES, 'setPointStyle'],
  PIE: [...COMMON, 'reverseCategories', 'set3D'],
};

/** The methods of the builder of one type: each is an option by another name. */
export function typedMethods(type: string, setOption: SetOption): Record<string, Method> {
  const all: Record<string, Method> = {
    setTitle: (title: string) => setOption('title', String(title)),
    setColors: (colors: string[]) => setOption('colors', colors.map(toColour)),
    setBackgroundColor: (color: string) => setOption('backgroundColor', toColour(color)),
    setLegendPosition: (position: unknown) =>
      setOption('legend.position', chosen(LEGEND_POSITIONS, position).toLowerCase()),
    setXAxisTitle: (title: string) => setOption('hAxis.title', String(title)),
    setYAxisTitle: (title: string) => setOption('vAxis.title', String(title)),
    setRange: (start: number, end: number) => {
      setOption('vAxis.viewWindow.min', Number(start));
      return setOption('vAxis.viewWindow.max', Number(end));
    },
    reverseCategories: () => setOption('hAxis.direction', -1),
    useLogScale: () => setOption('vAxis.logScale', true),
    setCurveStyle: (style: unknown) =>
      setOption('curveType', chosen(CURVE_STYLES, style) === 'SMOOTH' ? 'function' : 'none'),
    setPointStyle: (style: unknown) => setOption('pointSize', POINT_SIZES[chosen(POINT_STYLES, style)]),
    setStacked: () => setOption('isStacked', true),
    set3D: () => setOption('is3D', true),
  };
  const own = METHODS[type] ?? [];
  return Object.fromEntries(Object.entries(all).filter(([name]) => own.includes(name)));
}

function chosen<K extends string>(values: Readonly<Record<K, K>>, value: unknown): K {
  const found = values[String(value) as K];
  if (found === undefined) throw new Exception(`Invalid argument: ${String(value)}`);
  return found;
}
