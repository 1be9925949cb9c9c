import { createHost, runScript } from './support/add-on';

describe('properties', () => {
  const store = 'const store = PropertiesService.getDocumentProperties();';

  test('are remembered as text, each store apart', () => {
    const host = createHost();
    runScript(`${store} store.setProperties({ a: 1, b: 'x' }).deleteProperty('b')`, host);
    expect(runScript(`${store} return store.getProperties()`, host).value).toEqual({ a: '1' });
    expect(runScript("return PropertiesService.getUserProperties().getProperty('a')", host).value).toBeNull();
  });

  test('take 9 KB a value, counted in UTF-8, and no more', () => {
    runScript(`${store} store.setProperty('key', 'é'.repeat(4608))`);
    expect(() => runScript(`${store} store.setProperty('key', 'é'.repeat(4609))`)).toThrow('Argument too large: value');
  });

  test('take 500 KB in all, and a refused write changes nothing', () => {
    const host = createHost();
    const fill = `${store} for (let i = 0; i < 60; i++) store.setProperty('key' + i, 'x'.repeat(9000))`;
    expect(() => runScript(fill, host)).toThrow('You have exceeded the property storage quota.');
    // 500 × 1024 bytes hold 56 values of 9,000 bytes with their keys.
    expect(runScript(`${store} return store.getKeys().length`, host).value).toBe(56);
  });
});

test('the cache takes 100 KB a value and no more', () => {
  const put = (length: number) => `CacheService.getUserCache().put('key', 'x'.repeat(${length}))`;
  runScript(put(102_400));
  expect(() => runScript(put(102_401))).toThrow('Argument too large: value');
});

describe('mail', () => {
  test.each([
    "MailApp.sendEmail('ann@example.com', 'Hello', 'Text')",
    "MailApp.sendEmail('ann@example.com', 'reply@example.com', 'Hello', 'Text')",
    "MailApp.sendEmail('ann@example.com', 'Hello', 'Text', { name: 'SLA' })",
    "MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hello', body: 'Text' })",
  ])('%s goes into the outbox', (code) => {
    const host = createHost();
    runScript(code, host);
    expect(host.records('mails')).toEqual([
      expect.objectContaining({ to: 'ann@example.com', subject: 'Hello', text: 'Text' }),
    ]);
  });

  test.each(['Ann <ann@example.com>', '"Ann B" <ann@example.com>', 'ann.b+c@mail.example.com'])(
    'takes the address %s',
    (address) => {
      const host = createHost();
      runScript(`MailApp.sendEmail({ to: '${address}', subject: 'Hello', body: 'Text' })`, host);
      expect(host.records('mails')).toHaveLength(1);
    },
  );

  test.each([
    'ann@example.com>',
    'a b <c <ann@example.com',
    '<ann@example.com',
    'ann',
    'ann@',
    '@example.com',
    'ann@example',
    'an n@example.com',
    'ann@example.com;bob@example.com',
  ])('refuses the address “%s”, and sends nothing', (address) => {
    const host = createHost();
    const send = `MailApp.sendEmail({ to: 'bob@example.com', cc: '${address}', subject: 'Hello', body: 'Text' })`;
    expect(() => runScript(send, host)).toThrow(`Invalid email: ${address}`);
    expect(host.records('mails')).toEqual([]);
  });

  test('counts each recipient of the day against the 100 of a consumer account', () => {
    const host = createHost();
    const send =
      "MailApp.sendEmail({ to: 'a@example.com, b@example.com', cc: 'c@example.com', subject: 's', body: 't' })";
    runScript(send, host);
    expect(runScript('return MailApp.getRemainingDailyQuota()', host).value).toBe(97);
    expect(() => runScript(`for (let i = 0; i < 40; i++) ${send}`, host)).toThrow('Service invoked too many times');
    expect(runScript('return MailApp.getRemainingDailyQuota()', host).value).toBe(1);
  });
});

describe('triggers', () => {
  const create = "ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).inTimezone('Europe/Paris').create()";

  test('are listed with what they run and when, until they are deleted', () => {
    const host = createHost();
    runScript(create, host);
    expect(host.records('triggers')).toEqual([
      expect.objectContaining({
        handler: 'daily',
        kind: 'CLOCK',
        schedule: 'everyDays(1).atHour(7).inTimezone("Europe/Paris")',
      }),
    ]);
    runScript('ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))', host);
    expect(host.records('triggers')).toEqual([]);
  });

  test('an add-on has one of each type, hourly at most', () => {
    expect(() => runScript(`${create}; ${create}`)).toThrow('too many time-based triggers');
    expect(() => runScript("ScriptApp.newTrigger('daily').timeBased().everyMinutes(5).create()")).toThrow(
      'once an hour',
    );
  });
});

describe('permissions', () => {
  const manifest = (...scopes: string[]) =>
    createHost(undefined, {
      'appsscript.json': JSON.stringify({
        oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      }),
    });
  const calls = {
    'userinfo.email': ['Session.getEffectiveUser', 'Session.getEffectiveUser().getEmail()'],
    'script.send_mail': ['MailApp.sendEmail', "MailApp.sendEmail('a@example.com', 's', 't')"],
    'script.scriptapp': ['ScriptApp.newTrigger', "ScriptApp.newTrigger('daily').timeBased().everyDays(1).create()"],
    'script.container.ui': ['Ui.showSidebar', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
  } as const;

  test.each(Object.entries(calls))('without %s in the manifest its services are refused', (scope, [method, code]) => {
    expect(() => runScript(code, manifest('spreadsheets.currentonly'))).toThrow(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
    expect(() => runScript(code, manifest(scope))).not.toThrow();
    expect(() => runScript(code)).not.toThrow();
  });

  test('a simple trigger has none of them, and is not told who is there', () => {
    const send = "MailApp.sendEmail('a@example.com', 's', 't')";
    expect(() => runScript(send, manifest('script.send_mail'), true, true)).toThrow(
      'You do not have permission to call',
    );
    const who = 'return Session.getEffectiveUser().getEmail()';
    expect(runScript(who, createHost(), true, true).value).toBe('');
    expect(runScript(who).value).toBe('you@example.com');
  });
});

test('whoever asks for the document’s lock asks for the same one', () => {
  const code = `LockService.getDocumentLock().waitLock(1000);
    const second = LockService.getDocumentLock();
    const held = [second.hasLock(), LockService.getUserLock().hasLock()];
    second.releaseLock();
    return [...held, LockService.getDocumentLock().hasLock()];`;
  expect(runScript(code).value).toEqual([true, false, false]);
});

test('metadata is found again by its key, on its sheet and on the spreadsheet', () => {
  const host = createHost();
  runScript(
    `const book = SpreadsheetApp.getActive();
     book.addDeveloperMetadata('kind', 'book').getSheetByName('Leads').addDeveloperMetadata('kind', 'leads');`,
    host,
  );
  const find = (from: string, more = '') =>
    runScript(
      `return ${from}.createDeveloperMetadataFinder().withKey('kind')${more}.find().map((m) => m.getValue())`,
      host,
    ).value;
  expect(find('SpreadsheetApp.getActive()')).toEqual(['book', 'leads']);
  expect(find("SpreadsheetApp.getActive().getSheetByName('Leads')")).toEqual(['leads']);
  expect(find('SpreadsheetApp.getActive()', ".withValue('book')")).toEqual(['book']);
});

test('a dialog gives back the button that was pressed, and is refused where no person is there', () => {
  const ask = "const ui = SpreadsheetApp.getUi(); return ui.alert('Go?', ui.ButtonSet.YES_NO) === ui.Button.YES";
  expect(runScript(ask).value).toBe(true);
  expect(() => runScript(ask, createHost(), false)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

test.each([
  ["alert('Go?', 'Really?')", "The parameters (String,String) don't match the method signature for Ui.alert."],
  [
    "alert('Go?', 'No', 'MAYBE')",
    "The parameters (String,String,String) don't match the method signature for Ui.alert.",
  ],
  ["createMenu('A').addSubMenu('B')", "The parameters (String) don't match the method signature for Menu.addSubMenu."],
])('SpreadsheetApp.getUi().%s is refused', (code, sentence) => {
  expect(() => runScript(`SpreadsheetApp.getUi().${code}`)).toThrow(sentence);
});

test('a menu stands in another one', () => {
  const host = createHost();
  runScript(
    `const ui = SpreadsheetApp.getUi();
    ui.createMenu('Outer').addSubMenu(ui.createMenu('Inner').addItem('Go', 'go')).addToUi()`,
    host,
  );
  const inner = { title: 'Inner', addon: false, items: [{ kind: 'item', caption: 'Go', handler: 'go' }] };
  expect(host.asked.filter(({ op }) => op === 'menu')).toEqual([
    { op: 'menu', args: [{ title: 'Outer', addon: false, items: [{ kind: 'menu', menu: inner }] }] },
  ]);
});

test('a page the project has not is refused by its name', () => {
  expect(() => runScript("HtmlService.createHtmlOutputFromFile('Gone')")).toThrow('No HTML file named Gone was found.');
});

test('a protection has editors, the owner always among them, unless it only warns', () => {
  const code = `const protection = SpreadsheetApp.getActive().getSheetByName('Leads').protect();
    const emails = () => protection.getEditors().map(String);
    protection.addEditors(['ann@example.com', 'bob@example.com']).removeEditor('bob@example.com').setDomainEdit(true);
    const some = [...emails(), protection.canDomainEdit()];
    const users = protection.getEditors();
    protection.removeEditors(users);
    const none = emails();
    protection.addEditor(users[1]);
    return [some, none, emails()]`;
  expect(runScript(code).value).toEqual([
    ['you@example.com', 'ann@example.com', true],
    ['you@example.com'],
    ['you@example.com', 'ann@example.com'],
  ]);
  const warn =
    "SpreadsheetApp.getActive().getSheetByName('Leads').protect().setWarningOnly(true).addEditor('a@example.com')";
  expect(() => runScript(warn)).toThrow('only warns');
});
