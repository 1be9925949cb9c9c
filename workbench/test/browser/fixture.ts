/**
 * A small add-on that does one of everything the workbench has to offer, for tests of the workbench itself: the files
 * it would have in `dist/`.
 */
export const FIXTURE: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({ runtimeVersion: 'V8', oauthScopes: [] }),
  'Code.js': `
    function onOpen(event) {
      console.info('opened ' + event.authMode + ' ' + (event.authMode === ScriptApp.AuthMode.LIMITED));
      SpreadsheetApp.getUi().createAddonMenu()
        .addItem('Open the assistant', 'openAssistant')
        .addSeparator()
        .addItem('Ask', 'ask')
        .addItem('Name', 'name')
        .addItem('Toast', 'toast')
        .addItem('Dialog', 'dialog')
        .addItem('Fail', 'fail')
        .addItem('Mail', 'mail')
        .addItem('Endless', 'endless')
        .addItem('Chart', 'chart')
        .addItem('Trigger', 'trigger')
        .addItem('Returns a range', 'returnsRange')
        .addToUi();
    }
    function onEdit(event) {
      var cell = event.range;
      if (cell.getA1Notation() === 'A1') cell.getSheet().getRange('A2').setValue('edited ' + event.value);
    }
    function openAssistant() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Fixture'));
    }
    function write(value) { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(value); }
    function ask() {
      var ui = SpreadsheetApp.getUi();
      var button = ui.alert('Sign the month?', 'It will be written down.', ui.ButtonSet.YES_NO);
      write(button === ui.Button.YES ? 'yes' : button === ui.Button.NO ? 'no' : 'closed');
    }
    function name() {
      var ui = SpreadsheetApp.getUi();
      var answer = ui.prompt('Your name', 'As it should be signed.', ui.ButtonSet.OK_CANCEL);
      write(answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'cancelled');
    }
    function toast() { SpreadsheetApp.getActive().toast('All is well.', 'Fixture', -1); }
    function dialog() {
      SpreadsheetApp.getUi().showModalDialog(
        HtmlService.createHtmlOutput('<p>Inside</p><button onclick="google.script.host.close()">Done</button>')
          .setWidth(400).setHeight(200), 'A dialog');
    }
    function fail() { throw new Error('The fixture fails on purpose.'); }
    function mail() {
      MailApp.sendEmail({ to: 'boss@example.com', subject: 'The month', body: 'As text',
        htmlBody: '<p>As <b>HTML</b></p><script>document.body.textContent = "ran"</' + 'script>' });
    }
    function chart() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('H1:J1').setValues([['Day', 'Goal', 'Actual']]);
      for (var day = 1; day <= 5; day++) {
        sheet.getRange(1 + day, 8, 1, 3).setValues([[new Date(2026, 10, day, 12), day * 1000, day < 4 ? day * 900 : '']]);
      }
      sheet.getRange('I2:J6').setNumberFormat('#,##0 "€"');
      sheet.insertChart(sheet.newChart().asLineChart()
        .addRange(sheet.getRange('H1:H6')).addRange(sheet.getRange('I1:J6')).setNumHeaders(1)
        .setPosition(4, 2, 10, 5).setTitle('The month').setOption('subtitle', 'Goal and actual')
        .setOption('width', 480).setOption('height', 260).setOption('hAxis.format', 'd').setOption('vAxis.title', 'Value')
        .setLegendPosition(Charts.Position.BOTTOM)
        .setOption('series', { 0: { lineDashStyle: [6, 4], color: '#5f6368' } }).setOption('series.1.pointSize', 6)
        .build());
    }
    function addTab() { SpreadsheetApp.getActive().insertSheet().activate(); }
    function deleteTab(name) { SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName(name)); }

    function freeze() { SpreadsheetApp.getActiveSheet().setFrozenRows(2); }
    function moreActual() { SpreadsheetApp.getActiveSheet().getRange('J5').setValue(12345); }
    function renameChart() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'Renamed').build());
    }
    function removeCharts() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getCharts().forEach(function (chart) { sheet.removeChart(chart); });
    }
    function trigger() { ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(7).create(); }
    function nightly(event) {
      write([event['day-of-month'], event.month, event.year, event['day-of-week'], event.authMode].join(' '));
      PropertiesService.getDocumentProperties().setProperty('ran', Utilities.formatDate(new Date(), 'Europe/Paris', 'd/M'));
    }
    function ran() { return PropertiesService.getDocumentProperties().getProperty('ran'); }
    function openLarge() {
      SpreadsheetApp.getUi().showModalDialog(
        HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(900).setHeight(640), 'Large');
    }
    function returnsRange() { write('ran'); return SpreadsheetApp.getActiveRange(); }
    function endless() { while (true) {} }
    function echo(value) { return value; }
    function private_() { return 'never'; }
  `,
  'Sidebar.html': `<!doctype html>
    <html><head><title>Fixture</title></head><body>
      <button id="echo">Echo</button><button id="fail">Fail</button><button id="close">Close</button>
      <button id="large">Large</button>
      <p id="out"></p><p id="names"></p>
      <script>
        const out = document.getElementById('out');
        const run = () => google.script.run
          .withSuccessHandler((value, from) => { out.textContent = from + ' ' + JSON.stringify(value); })
          .withFailureHandler((error, from) => { out.textContent = from + ' ' + error.message; });
        document.getElementById('echo').onclick = () => run().withUserObject('ok').echo({ a: [1, 'é'] });
        document.getElementById('fail').onclick = () => run().withUserObject('no').fail();
        document.getElementById('close').onclick = () => google.script.host.close();
        document.getElementById('large').onclick = () => google.script.run.openLarge();
        document.getElementById('names').textContent = typeof google.script.run.echo + ' ' +
          typeof google.script.run.private_ + ' ' + typeof google.script.run.nothing;
      </script>
    </body></html>`,
};
