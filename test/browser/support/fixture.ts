/**
 * A small add-on that does one of everything the workbench has to offer, for tests of the workbench itself: the files
 * it would have in `dist/`.
 */
export const FIXTURE: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({ runtimeVersion: 'V8', oauthScopes: [] }),
  'Code.js': `
    function onOpen() {
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
      MailApp.sendEmail({ to: 'boss@example.com', subject: 'The month', body: 'As text', htmlBody: '<p>As <b>HTML</b></p>' });
    }
    function endless() { while (true) {} }
    function echo(value) { return value; }
    function private_() { return 'never'; }
  `,
  'Sidebar.html': `<!doctype html>
    <html><head><title>Fixture</title></head><body>
      <button id="echo">Echo</button><button id="fail">Fail</button><button id="close">Close</button>
      <p id="out"></p><p id="names"></p>
      <script>
        const out = document.getElementById('out');
        const run = () => google.script.run
          .withSuccessHandler((value, from) => { out.textContent = from + ' ' + JSON.stringify(value); })
          .withFailureHandler((error, from) => { out.textContent = from + ' ' + error.message; });
        document.getElementById('echo').onclick = () => run().withUserObject('ok').echo({ a: [1, 'é'] });
        document.getElementById('fail').onclick = () => run().withUserObject('no').fail();
        document.getElementById('close').onclick = () => google.script.host.close();
        document.getElementById('names').textContent = typeof google.script.run.echo + ' ' +
          typeof google.script.run.private_ + ' ' + typeof google.script.run.nothing;
      </script>
    </body></html>`,
};
