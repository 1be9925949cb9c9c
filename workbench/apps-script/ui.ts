import type { ButtonSet, MenuItem, MenuSpec } from '../bridge/dialogs';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, named, names, offer } from './refuse';

type Gas = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const BUTTON_SETS = names('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const BUTTONS = names('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
const DIALOG = { width: 600, height: 400 };

/** The dialogs, menus and sidebar; refused where no person is there to see them. */
export function ui(context: Context): Gas {
  if (!context.settings.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return offer<Gas>('Ui', new UiShim(context));
}

class UiShim {
  readonly Button = named<Gas['Button']>(BUTTONS);
  readonly ButtonSet = named<Gas['ButtonSet']>(BUTTON_SETS);

  constructor(private readonly context: Context) {}

  createMenu(caption: string): Menu {
    return offer<Menu>('Menu', new MenuShim(this.context, caption, false));
  }
  /** Stands under "Extensions", with the add-on's name. */
  createAddonMenu(): Menu {
    return offer<Menu>('Menu', new MenuShim(this.context, '', true));
  }
  alert(first: string, second?: unknown, third?: unknown): Button {
    return named(this.context.call('alert', dialogOf(first, second, third)));
  }
  prompt(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.context.call('prompt', dialogOf(first, second, third));
    return offer('PromptResponse', { getSelectedButton: () => named<Button>(button), getResponseText: () => text });
  }
  showSidebar(page: HtmlOutput): void {
    needs(this.context, SCOPES.ui, 'Ui.showSidebar');
    this.context.call('sidebar', { html: page.getContent(), title: page.getTitle() ?? '' });
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.show(page, title, true);
  }
  showModelessDialog(page: HtmlOutput, title: string): void {
    this.show(page, title, false);
  }
  private show(page: HtmlOutput, title: string, modal: boolean): void {
    needs(this.context, SCOPES.ui, `Ui.${modal ? 'showModalDialog' : 'showModelessDialog'}`);
    const width = page.getWidth() ?? DIALOG.width;
    const height = page.getHeight() ?? DIALOG.height;
    this.context.call('dialog', { html: page.getContent(), title: String(title), width, height, modal });
  }
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons). */
function dialogOf(first: string, second?: unknown, third?: unknown) {
  const buttons = third ?? second ?? BUTTON_SETS.OK;
  if (!isButtonSet(buttons)) {
    const given = third === undefined ? 'String,String' : 'String,String,String';
    throw new Exception(`The parameters (${given}) don't match the method signature for Ui.alert.`);
  }
  const [title, prompt] = third === undefined ? ['', first] : [first, second ?? ''];
  return { title: String(title), prompt: String(prompt), buttons };
}

const isButtonSet = (value: unknown): value is ButtonSet => typeof value === 'string' && value in BUTTON_SETS;

class MenuShim implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly context: Context,
    private readonly caption: string,
    private readonly addon: boolean,
  ) {}

  private get self(): Menu {
    return offer<Menu>('Menu', this);
  }
  /** The menu as it stands now. */
  spec(): MenuSpec {
    return { title: this.caption, addon: this.addon, items: this.items };
  }
  addItem(caption: string, functionName: string): Menu {
    if (!caption || !functionName) throw new Exception('A menu item needs a caption and a function.');
    this.items.push({ kind: 'item', caption, handler: functionName });
    return this.self;
  }
  addSeparator(): Menu {
    this.items.push({ kind: 'separator' });
    return this.self;
  }
  addSubMenu(menu: Menu): Menu {
    if (!(menu instanceof MenuShim)) {
      throw new Exception(`The parameters (${typeof menu}) don't match the method signature for Menu.addSubMenu.`);
    }
    this.items.push({ kind: 'menu', menu: menu.spec() });
    return this.self;
  }
  addToUi(): void {
    this.context.call('menu', this.spec());
  }
}
