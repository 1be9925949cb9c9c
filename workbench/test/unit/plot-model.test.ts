import type { ChartCell } from '../../bridge/session-types';
import { plotModel } from '../../page/charts/plot-model';
import { placeTicks, valueTicks } from '../../page/charts/ticks';

const cell = (value: ChartCell['value'], format = ''): ChartCell => ({
  value,
  text: String(value),
  format,
  date: format.includes('yyyy'),
});
const write = (value: number, format: string) => `${value} ${format}`;
const day = (serial: number) => cell(serial, 'dd/mm/yyyy');
const MONTH = [
  [cell('Day'), cell('Goal'), cell('Actual')],
  [day(46_000), cell(10, '0 "€"'), cell(9, '0 "€"')],
  [day(46_001), cell(20, '0 "€"'), cell('')],
  [day(46_002), cell(30, '0 "€"'), cell('')],
  [cell(''), cell(''), cell('')],
];
const model = (options: Record<string, unknown> = {}, headers = 1, data = [MONTH], type = 'LINE') =>
  plotModel(data, { type, headers, options }, write);

test('the first column runs along the bottom, each other one is a line; blank cells are gaps', () => {
  const { kind, xs, series } = model();
  expect(kind).toBe('date');
  expect(xs).toEqual([46_000, 46_001, 46_002]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ['Goal', [10, 20, 30]],
    ['Actual', [9, null, null]],
  ]);
});

test('several ranges stand side by side, and headers are guessed from words above numbers', () => {
  const split = [MONTH.map((row) => row.slice(0, 1)), MONTH.map((row) => row.slice(2))];
  expect(model({}, -1, split).series.map(({ name }) => name)).toEqual(['Actual']);
});

test('words along the bottom keep their order and their blanks', () => {
  const rows = [[cell('Channel'), cell('Leads')], ...['Organic', '', 'Ads', ''].map((name) => [cell(name), cell(1)])];
  const { kind, xs, writeX } = model({}, 1, [rows]);
  expect(kind).toBe('text');
  expect(xs.map(writeX)).toEqual(['Organic', '', 'Ads']);
});

test('options are read nested and by path, the later one winning', () => {
  const nested = model({
    series: { 0: { color: '#111', lineWidth: 3 } },
    'series.0.color': '#222',
    legend: { position: 'top' },
  });
  expect(nested.series[0]).toMatchObject({ color: '#222', lineWidth: 3, pointSize: 0, dash: [] });
  expect(nested.options.legend).toBe('top');
  const paths = model({ 'series.1.lineDashStyle': [6, 4], 'legend.position': 'none', colors: ['#abc'] });
  expect(paths.series.map(({ color, dash }) => [color, dash])).toEqual([
    ['#abc', []],
    ['#abc', [6, 4]],
  ]);
  expect(paths.options.legend).toBe('none');
  expect(model().options.legend).toBe('right');
});

test('axes are written by their own format, else by that of the cells', () => {
  expect(model().writeX(46_000)).toBe('46000 dd/mm/yyyy');
  expect(model().writeY(5)).toBe('5 0 "€"');
  const own = model({ hAxis: { format: "EEE d MMM y 'at' HH:mm" }, vAxis: { format: 'percent' } });
  expect(own.writeX(46_000)).toBe('46000 ddd d mmm yyyy "at" hh:mm');
  expect(own.writeY(0.5)).toBe('0.5 0%');
});

const FREE = { minValue: null, maxValue: null, min: null, max: null };

test.each([
  [[0, 202], FREE, 5, { min: 0, max: 250, at: [0, 50, 100, 150, 200, 250] }],
  [[3, 4], FREE, 4, { min: 0, max: 4, at: [0, 1, 2, 3, 4] }],
  [[98, 100], { ...FREE, minValue: 0 }, 4, { min: 0, max: 100, at: [0, 25, 50, 75, 100] }],
  [[98, 100], FREE, 4, { min: 98, max: 100, at: [98, 99, 100] }],
  [[-5, 5], FREE, 4, { min: -5, max: 5, at: [-5, -2.5, 0, 2.5, 5] }],
  [[1, 9], { ...FREE, min: 2, max: 6 }, 4, { min: 2, max: 6, at: [2, 3, 4, 5, 6] }],
  [[], FREE, 4, { min: 0, max: 1, at: [0, 1] }],
])('values from %j are written at round places', (values, limits, most, expected) => {
  const whole = values.every(Number.isInteger) && !values.includes(-5);
  expect(valueTicks(values, limits, most, whole)).toEqual(expected);
});

test('places along the bottom are whole days, as close as their words allow', () => {
  expect(placeTicks(46_000, 46_029, 40, 'date')).toHaveLength(30);
  expect(placeTicks(46_000, 46_029, 12, 'date')).toEqual([
    46_000, 46_003, 46_006, 46_009, 46_012, 46_015, 46_018, 46_021, 46_024, 46_027,
  ]);
  expect(placeTicks(0, 4, 3, 'text')).toEqual([0, 2, 4]);
  expect(placeTicks(7, 7, 3, 'number')).toEqual([7]);
});

describe('columns', () => {
  const ROWS = [
    [cell('Channel'), cell('Low'), cell('Range'), cell('Rate')],
    [cell('Organic'), cell(2), cell(3), cell(4)],
    [cell('Ads'), cell(1), cell(-5), cell('')],
  ];

  test('stand side by side where all series are columns', () => {
    const { series } = model({}, 1, [ROWS], 'COLUMN');
    expect(series.map(({ columns }) => columns)).toEqual([
      { from: [0, 0], to: [2, 1], slot: 0, of: 3 },
      { from: [0, 0], to: [3, -5], slot: 1, of: 3 },
      { from: [0, 0], to: [4, null], slot: 2, of: 3 },
    ]);
  });

  test('stand on each other, below lines, where the chart mixes both; a series may be left out of the legend', () => {
    const options = {
      isStacked: true,
      seriesType: 'bars',
      series: { 0: { visibleInLegend: false }, 2: { type: 'line' } },
    };
    const { series } = model(options, 1, [ROWS], 'COMBO');
    expect(series.map(({ columns }) => columns)).toEqual([
      { from: [0, 0], to: [2, 1], slot: 0, of: 1 },
      { from: [2, 0], to: [5, -5], slot: 0, of: 1 },
      null,
    ]);
    expect(series.map(({ inLegend }) => inLegend)).toEqual([false, true, true]);
    // The values stay those of the cells, for whoever points at them.
    expect(series.map(({ values }) => values)).toEqual([
      [2, 1],
      [3, -5],
      [4, null],
    ]);
  });
});
