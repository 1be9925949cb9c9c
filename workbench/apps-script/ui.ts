import type { ButtonName, ButtonSet, MenuItem, MenuSpec } from '../bridge/dialogs';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, names, offer } from './refuse';

type Gas = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const BUTTON_SETS = names('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const BUTTONS = names('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
const DIALOG = { width: 600, height: 400 };

/** The dialogs, menus and sidebar; refused where no person is there to see them. */
export function ui(context: Context): Gas {
  if (!context.settings.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return offer('Ui', new UiShim(context)) as unknown as Gas;
}

class UiShim {
  readonly Button = BUTTONS;
  readonly ButtonSet = BUTTON_SETS;

  constructor(private readonly context: Context) {}

  createMenu(caption: string): Menu {
    return offer('Menu', new MenuShim(this.context, caption, false)) as unknown as Menu;
  }
  /** Stands under "Extensions", with the add-on's name. */
  createAddonMenu(): Menu {
    return offer('Menu', new MenuShim(this.context, '', true)) as unknown as Menu;
  }
  alert(first: string, second?: string | ButtonSet, third?: ButtonSet): ButtonName {
    return this.context.call('alert', dialogOf(first, second, third));
  }
  prompt(first: string, second?: string | ButtonSet, third?: ButtonSet) {
    const { button, text } = this.context.call('prompt', dialogOf(first, second, third));
    return offer('PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });
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
function dialogOf(first: string, second?: string | ButtonSet, third?: ButtonSet) {
  if (third !== undefined) return { title: String(first), prompt: String(second ?? ''), buttons: third };
  const buttons = second !== undefined && second in BUTTON_SETS ? (second as ButtonSet) : null;
  if (second !== undefined && !buttons) {
    throw new Exception("The parameters (String,String) don't match the method signature for Ui.alert.");
  }
  return { title: '', prompt: String(first), buttons: buttons ?? BUTTON_SETS.OK };
}

class MenuShim implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly context: Context,
    private readonly caption: string,
    private readonly addon: boolean,
  ) {}

  private get self(): Menu {
    return offer('Menu', this) as unknown as Menu;
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
    this.items.push({ kind: 'menu', menu: (menu as unknown as MenuShim).spec() });
    return this.self;
  }
  addToUi(): void {
    this.context.call('menu', this.spec());
  }
}
