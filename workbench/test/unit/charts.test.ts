import type { ChartSpec } from '../../bridge/records';
import { createHost, runScript } from './support/add-on';

const onLeads = (code: string): string =>
  `const sheet = SpreadsheetApp.getActive().getSheetByName('Leads');
   const line = () => sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setPosition(2, 3, 4, 5);
   ${code}`;

const only = (host: ReturnType<typeof createHost>): ChartSpec => {
  const charts = host.records('charts');
  expect(charts).toHaveLength(1);
  return charts[0] as ChartSpec;
};

test('a chart stands on the sheet it is inserted on, each time as another one', () => {
  const host = createHost();
  const ids = runScript(
    onLeads(`const chart = line().setTitle('T').build();
      const before = chart.getChartId();
      sheet.insertChart(chart); sheet.insertChart(chart);
      return [before, ...sheet.getCharts().map((c) => c.getChartId())]`),
    host,
  ).value as unknown[];
  expect(ids[0]).toBeNull();
  expect(new Set(ids).size).toBe(3);
  expect(host.records('charts')[0]).toMatchObject({
    sheet: 7,
    type: 'LINE',
    headers: 1,
    ranges: [{ sheet: 7, row: 1, column: 1, rows: 4, columns: 2 }],
    position: { row: 2, column: 3, x: 4, y: 5 },
    options: { title: 'T' },
  });
});

test('updating replaces the chart it was modified from, removing takes that one away', () => {
  const host = createHost();
  runScript(onLeads("sheet.insertChart(line().build()); sheet.insertChart(line().setTitle('Other').build())"), host);
  const [{ id } = { id: '' }] = host.records('charts');
  runScript(onLeads("sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'New').build())"), host);
  expect(host.records('charts').find((chart) => chart.id === id)?.options).toEqual({ title: 'New' });
  runScript(onLeads('sheet.removeChart(sheet.getCharts().find((c) => c.getOptions().get("title") === "New"))'), host);
  expect(only(host).options).toEqual({ title: 'Other' });
});

test('the typed builder’s methods are options by another name', () => {
  const host = createHost();
  runScript(
    onLeads(`sheet.insertChart(line().setLegendPosition(Charts.Position.BOTTOM).setCurveStyle(Charts.CurveStyle.SMOOTH)
      .setColors(['red', '#00f']).setRange(0, 10).setXAxisTitle('Day').setPointStyle(Charts.PointStyle.NONE).build())`),
    host,
  );
  expect(only(host).options).toEqual({
    'legend.position': 'bottom',
    curveType: 'function',
    colors: ['#ff0000', '#0000ff'],
    'vAxis.viewWindow.min': 0,
    'vAxis.viewWindow.max': 10,
    'hAxis.title': 'Day',
    pointSize: 0,
  });
});

test('an option is found by its path, however it was set', () => {
  const code = onLeads(`const options = line().setOption('series', { 0: { color: '#123456' } }).build().getOptions();
    return [options.get('series.0.color'), options.get('series.1.color')]`);
  expect(runScript(code).value).toEqual(['#123456', null]);
});

test.each([
  ["sheet.newChart().setChartType('LINES')", 'Invalid argument: LINES'],
  ['sheet.newChart().setPosition(0, 1, 0, 0)', 'The anchor position of the chart is out of bounds.'],
  ['sheet.insertChart(line().setPosition(11, 1, 0, 0).build())', 'The anchor position of the chart is out of bounds.'],
  ["sheet.newChart().addRange('A1')", "don't match the method signature"],
  ["sheet.newChart().setOption('title', () => 1)", "don't match the method signature"],
  ["sheet.newChart().setTitle('T')", 'EmbeddedChartBuilder.setTitle is not available'],
  ['sheet.newChart().asPieChart().setCurveStyle("SMOOTH")', 'EmbeddedPieChartBuilder.setCurveStyle is not available'],
  ["line().setLegendPosition('UNDER')", 'Invalid argument: UNDER'],
  ['sheet.removeChart(line().build())', 'The chart is not on this sheet.'],
  ['sheet.insertChart({})', "don't match the method signature for SpreadsheetApp.Sheet.insertChart"],
])('%s is refused', (code, sentence) => {
  expect(() => runScript(onLeads(code))).toThrow(sentence);
});
