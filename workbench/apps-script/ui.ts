import type { ButtonSet, MenuItem, MenuSpec } from '../bridge/dialogs';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, named, names, offer } from './refuse';
import { mismatch } from './signatures';

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
    return newMenu(this.context, { title: caption, addon: false, items: [] });
  }
  /** Stands under "Extensions", with the add-on's name. */
  createAddonMenu(): Menu {
    return newMenu(this.context, { title: '', addon: true, items: [] });
  }
  alert(first: string, second?: unknown, third?: unknown): Button {
    return named(this.context.call('alert', dialogOf('Ui.alert', first, second, third)));
  }
  prompt(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.context.call('prompt', dialogOf('Ui.prompt', first, second, third));
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

/** What a method was called with: (prompt), (prompt, buttons) or (title, prompt, buttons). */
export function dialogOf(method: string, first: string, second?: unknown, third?: unknown) {
  const buttons = third ?? second ?? BUTTON_SETS.OK;
  if (!isButtonSet(buttons)) {
    throw mismatch(method, [first, second, third].slice(0, third === undefined ? 2 : 3));
  }
  const [title, prompt] = third === undefined ? ['', first] : [first, second ?? ''];
  return { title: String(title), prompt: String(prompt), buttons };
}

const isButtonSet = (value: unknown): value is ButtonSet => typeof value === 'string' && value in BUTTON_SETS;

/** A menu that is being put together. */
type Building = Pick<MenuSpec, 'title' | 'addon'> & { readonly items: MenuItem[] };

/** What the menus of this run hold, by the objects the add-on holds. */
const menus = new WeakMap<object, MenuSpec>();

function newMenu(context: Context, spec: Building): Menu {
  const menu = offer<Menu>('Menu', new MenuShim(context, spec));
  menus.set(menu, spec);
  return menu;
}

class MenuShim implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  constructor(
    private readonly context: Context,
    private readonly spec: Building,
  ) {}

  private get self(): Menu {
    return offer<Menu>('Menu', this);
  }
  addItem(caption: string, functionName: string): Menu {
    if (!caption || !functionName) throw new Exception('A menu item needs a caption and a function.');
    this.spec.items.push({ kind: 'item', caption, handler: functionName });
    return this.self;
  }
  addSeparator(): Menu {
    this.spec.items.push({ kind: 'separator' });
    return this.self;
  }
  addSubMenu(menu: Menu): Menu {
    const spec = menus.get(menu);
    // What is no menu has been refused by now.
    if (spec) this.spec.items.push({ kind: 'menu', menu: spec });
    return this.self;
  }
  addToUi(): void {
    this.context.call('menu', this.spec);
  }
}

/** Spreadsheet.addMenu(): a menu from its entries, in which null is a line. */
export function addMenu(
  context: Context,
  title: string,
  entries: readonly ({ name: string; functionName: string } | null)[],
): void {
  const items = entries.map(
    (entry): MenuItem =>
      entry ? { kind: 'item', caption: entry.name, handler: entry.functionName } : { kind: 'separator' },
  );
  context.call('menu', { title: String(title), addon: false, items });
}
