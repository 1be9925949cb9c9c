import { sharedWorkbenches } from '../../driver/jest';
import type { Language, Workbench } from '../../driver/workbench';
import { FIXTURE } from './fixture';

/** On a new tab, protects B2:C4 by a warning and D2 in a way that only the owner passes; writes down every edit from then on. */
const ADDON = {
  ...FIXTURE,
  'Code.js': `
    function protect() {
      var sheet = SpreadsheetApp.getActive().insertSheet();
      sheet.activate();
      PropertiesService.getDocumentProperties().deleteProperty('edits');
      sheet.getRange('B2:C4').setValues([[1, 2], [3, 4], [5, 6]]).protect().setWarningOnly(true);
      sheet.getRange('D2').protect();
    }
    function protectAllBut() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('F2:F3'), sheet.getRange('G2')]);
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(99); }
    function onEdit(event) {
      var properties = PropertiesService.getDocumentProperties();
      var told = [event.range.getA1Notation(), event.value, event.oldValue].join(' ').trim();
      properties.setProperty('edits', (properties.getProperty('edits') || '') + told + '|');
    }
    function edits() { return PropertiesService.getDocumentProperties().getProperty('edits') || ''; }
  `,
};

const WORDS = {
  en: { title: 'Heads up!', text: 'shouldn’t be changed accidentally. Edit anyway?', ok: 'OK', cancel: 'Cancel' },
  fr: { title: 'Attention', text: 'par inadvertance. La modifier quand même\u202f?', ok: 'OK', cancel: 'Annuler' },
} as const;

/** What Google Sheets does with ranges whose protection only warns: https://support.google.com/docs/answer/1218656. */
describe('a person who changes cells whose protection warns', () => {
  const openWorkbench = sharedWorkbenches();
  let workbench: Workbench;
  let tab: string;

  const open = async (language: Language): Promise<void> => {
    workbench = await openWorkbench(language, 'empty', ADDON);
    await workbench.run('protect');
    await workbench.focusGrid();
    tab = (await workbench.selection()).tab;
  };
  const type = async (cell: string, text: string): Promise<void> => {
    await workbench.select(tab, cell);
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
  };
  const question = (language: Language = 'en') =>
    workbench.page.getByRole('alertdialog', { name: WORDS[language].title });
  /** Answers, and sees that nothing asks again. */
  const answer = async (button: 'ok' | 'cancel', language: Language = 'en'): Promise<void> => {
    await question(language).getByRole('button', { name: WORDS[language][button], exact: true }).click();
    await workbench.idle();
    expect(await question(language).count()).toBe(0);
  };
  const block = () => workbench.readValues(tab, 'B2:C4');
  const edits = () => workbench.run('edits');
  const AS_IT_WAS = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];

  afterEach(() => expect(workbench.errors).toEqual([]));

  test.each(['fr', 'en'] as const)(
    'is asked before typing, and stays where they are when they say no: %s',
    async (language) => {
      await open(language);
      await type('B2', '7');
      expect(await question(language).locator('p').textContent()).toContain(WORDS[language].text);
      await answer('cancel', language);
      expect([await block(), await edits()]).toEqual([AS_IT_WAS, '']);
      expect(await workbench.selection()).toEqual({ tab, a1: 'B2' });
      // The keyboard is where it was.
      await workbench.page.keyboard.type('7');
      await workbench.page.keyboard.press('Enter');
      await answer('ok', language);
      expect([(await block()).flat(), await edits()]).toEqual([[7, 2, 3, 4, 5, 6], 'B2 7 1|']);
      expect(await workbench.selection()).toEqual({ tab, a1: 'B3' });
    },
  );

  test('is asked once for a cell that is blank, and by Escape says no', async () => {
    await open('en');
    await workbench.edit(tab, 'C3', '');
    const before = await edits();
    await type('C3', 'text');
    await workbench.page.keyboard.press('Escape');
    await workbench.idle();
    expect([(await block())[1], await edits()]).toEqual([[3, ''], before]);
    await type('C3', 'text');
    await answer('ok');
    expect([(await block())[1], await edits()]).toEqual([[3, 'text'], `${before}C3 text|`]);
  });

  test('is not asked about cells beside it, or about those only others are kept from', async () => {
    await open('en');
    for (const cell of ['A2', 'D2', 'B5']) await type(cell, 'x');
    await workbench.idle();
    expect(await question().count()).toBe(0);
    expect(await edits()).toBe('A2 x|D2 x|B5 x|');
  });

  test('is asked on a protected sheet, but not where a range of it is left free', async () => {
    await open('en');
    await workbench.run('protectAllBut');
    await type('F2', 'x');
    await workbench.idle();
    expect([await question().count(), await edits()]).toEqual([0, 'F2 x|']);
    await workbench.select(tab, 'F2:G2');
    await workbench.page.keyboard.press('Delete');
    await workbench.idle();
    expect([await question().count(), await edits()]).toEqual([0, 'F2 x|F2:G2|']);
    await workbench.select(tab, 'F2:G3');
    await workbench.page.keyboard.press('Delete');
    await answer('cancel');
    expect(await edits()).toBe('F2 x|F2:G2|');
  });

  test('is asked once before deleting', async () => {
    await open('en');
    await workbench.select(tab, 'B2:B3');
    await workbench.page.keyboard.press('Delete');
    await answer('cancel');
    expect([await block(), await edits()]).toEqual([AS_IT_WAS, '']);
    await workbench.page.keyboard.press('Delete');
    await answer('ok');
    expect([(await block()).flat(), await edits()]).toEqual([['', 2, '', 4, 5, 6], 'B2:B3|']);
  });

  test.each([
    ['a text', { text: '8' }, 'C4', [1, 2, 3, 4, 5, 8], 'C4 8 6|'],
    ['a table', { text: '8\t9\n10\t11' }, 'B1', [10, 11, 3, 4, 5, 6], 'B1:C2|'],
  ])('is asked once before pasting %s', async (_, { text }, cell, expected, told) => {
    await open('en');
    const paste = async (): Promise<void> => {
      await workbench.select(tab, cell);
      await workbench.paste(text);
    };
    await paste();
    await answer('cancel');
    expect([await block(), await edits()]).toEqual([AS_IT_WAS, '']);
    await paste();
    await answer('ok');
    expect([(await block()).flat(), await edits()]).toEqual([expected, told]);
  });

  test('is asked before pasting what they have cut, which stays where it is when they say no', async () => {
    await open('en');
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.select(tab, 'B2');
    await workbench.page.keyboard.press('Control+x');
    await workbench.page.waitForFunction(async () => (await navigator.clipboard.readText()) === '1');
    await workbench.select(tab, 'E9');
    await workbench.idle();
    await workbench.page.keyboard.press('Control+v');
    await answer('cancel');
    expect([await block(), await edits()]).toEqual([AS_IT_WAS, '']);
    await workbench.page.keyboard.press('Control+v');
    await answer('ok');
    expect([(await block())[0], await workbench.readValues(tab, 'E9')]).toEqual([['', 2], [[1]]]);
    expect(await edits()).toBe('E9 1|');
  });

  test('is asked once before filling, but not when they fill from such cells', async () => {
    await open('en');
    await type('B1', '9');
    await workbench.select(tab, 'B1:B3');
    await workbench.page.keyboard.press('Control+d');
    await answer('cancel');
    expect([await block(), await edits()]).toEqual([AS_IT_WAS, 'B1 9|']);
    await workbench.page.keyboard.press('Control+d');
    await answer('ok');
    expect([(await block()).flat(), await edits()]).toEqual([[9, 2, 9, 4, 5, 6], 'B1 9|B2:B3|']);
    await workbench.select(tab, 'C4:C6');
    await workbench.page.keyboard.press('Control+d');
    await workbench.idle();
    expect((await workbench.readValues(tab, 'C5:C6')).flat()).toEqual([6, 6]);
    expect([await question().count(), await edits()]).toEqual([0, 'B1 9|B2:B3|C5:C6|']);
  });

  test('is not asked for what a script writes', async () => {
    await open('en');
    await workbench.run('write');
    await workbench.idle();
    expect([(await block())[0], await question().count(), await edits()]).toEqual([[99, 2], 0, '']);
  });
});
