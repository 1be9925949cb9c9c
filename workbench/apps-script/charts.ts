import type { ChartSpec } from '../bridge/types';
import type { Context } from './context';
import { newId } from './ids';
import { areaOfRange, rangeAt } from './range';
import { Exception, names, offer } from './refuse';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const CHART_TYPES = names('AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'STEPPED_AREA', 'TABLE');

const made = new WeakMap<object, ChartSpec>();

/** What a chart of the add-on shows. */
export function chartOf(chart: Chart): ChartSpec {
  const known = made.get(chart);
  if (!known) throw new Exception('The chart must be built with Sheet.newChart().');
  return known;
}

export const chartsOf = (context: Context, sheet: number): Chart[] =>
  context
    .call('records', 'charts')
    .filter((spec) => spec.sheet === sheet)
    .map((spec) => offered(context, spec));

function offered(context: Context, spec: ChartSpec): Chart {
  const chart = offer('EmbeddedChart', {
    getChartId: () => Number.parseInt(spec.id.slice(0, 7), 16),
    getRanges: () => spec.ranges.map((area) => rangeAt(context, area)),
    getNumHeaders: () => spec.headers,
    getOptions: () => offer('ChartOptions', { get: (option: string) => spec.options[option] ?? null }),
    getContainerInfo: () =>
      offer('ContainerInfo', {
        getAnchorRow: () => spec.position.row,
        getAnchorColumn: () => spec.position.column,
        getOffsetX: () => spec.position.x,
        getOffsetY: () => spec.position.y,
      }),
    modify: () => ChartBuilderShim.offered(context, spec.sheet, spec),
  }) as unknown as Chart;
  made.set(chart, spec);
  return chart;
}

export class ChartBuilderShim {
  static offered(context: Context, sheet: number, spec?: ChartSpec): Builder {
    const fresh: ChartSpec = {
      id: newId(),
      sheet,
      type: 'COLUMN',
      ranges: [],
      headers: -1,
      options: {},
      position: { row: 1, column: 1, x: 0, y: 0 },
    };
    return offer('EmbeddedChartBuilder', new ChartBuilderShim(context, spec ?? fresh)) as unknown as Builder;
  }

  private constructor(
    private readonly context: Context,
    private spec: ChartSpec,
  ) {}

  private change(change: Partial<ChartSpec>): Builder {
    this.spec = { ...this.spec, ...change };
    return offer('EmbeddedChartBuilder', this) as unknown as Builder;
  }

  build(): Chart {
    return offered(this.context, this.spec);
  }
  addRange(range: Range): Builder {
    return this.change({ ranges: [...this.spec.ranges, areaOfRange(range)] });
  }
  removeRange(range: Range): Builder {
    const gone = JSON.stringify(areaOfRange(range));
    return this.change({ ranges: this.spec.ranges.filter((area) => JSON.stringify(area) !== gone) });
  }
  clearRanges(): Builder {
    return this.change({ ranges: [] });
  }
  getRanges(): Range[] {
    return this.spec.ranges.map((area) => rangeAt(this.context, area));
  }
  setChartType(type: unknown): Builder {
    if (!(String(type) in CHART_TYPES)) throw new Exception(`Invalid argument: ${String(type)}`);
    return this.change({ type: String(type) });
  }
  asLineChart(): Builder {
    return this.change({ type: 'LINE' });
  }
  asComboChart(): Builder {
    return this.change({ type: 'COMBO' });
  }
  asColumnChart(): Builder {
    return this.change({ type: 'COLUMN' });
  }
  asBarChart(): Builder {
    return this.change({ type: 'BAR' });
  }
  asAreaChart(): Builder {
    return this.change({ type: 'AREA' });
  }
  asPieChart(): Builder {
    return this.change({ type: 'PIE' });
  }
  setNumHeaders(headers: number): Builder {
    return this.change({ headers });
  }
  setPosition(row: number, column: number, x: number, y: number): Builder {
    if (row < 1 || column < 1) throw new Exception('The anchor position of the chart is out of bounds.');
    return this.change({ position: { row, column, x, y } });
  }
  setOption(option: string, value: unknown): Builder {
    return this.change({ options: { ...this.spec.options, [option]: value } });
  }
  setTitle(title: string): Builder {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): Builder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): Builder {
    return this.setOption('vAxis.title', title);
  }
  setColors(colors: string[]): Builder {
    return this.setOption('colors', colors);
  }
  setMergeStrategy(strategy: unknown): Builder {
    return this.setOption('mergeStrategy', String(strategy));
  }
  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.setOption('transpose', transpose);
  }
  setHiddenDimensionStrategy(strategy: unknown): Builder {
    return this.setOption('hiddenDimensionStrategy', String(strategy));
  }
}
