import type { MenuItem, MenuSpec } from '../bridge/dialogs';
import { byId } from './dom';
import { drawMenuBar, type Menu, type MenuEntry } from './menu-bar';
import type { Words } from './text';

/** The menus of the add-on: those of add-ons under Extensions, others beside it. */
export interface AddonMenus {
  /** A menu with the title of an earlier one replaces it. */
  put(menu: MenuSpec): void;
  /** The caption of the menu item that runs a function, or the function's name. */
  captionOf(name: string): string;
}

/**
 * @param first the page's own menu, which stands before them
 * @param choose runs the function of an item
 */
export function createAddonMenus(words: Words, first: Menu, choose: (handler: string) => void): AddonMenus {
  const menus: MenuSpec[] = [];
  const captions = new Map<string, string>();
  const entryOf = (item: MenuItem): MenuEntry => {
    if (item.kind === 'separator') return { kind: 'separator' };
    if (item.kind === 'menu') return { kind: 'menu', label: item.menu.title, entries: item.menu.items.map(entryOf) };
    captions.set(item.handler, item.caption);
    return { kind: 'item', label: item.caption, run: () => choose(item.handler) };
  };
  const menuOf = (spec: MenuSpec, label: string): Menu => ({ kind: 'menu', label, entries: spec.items.map(entryOf) });
  const draw = (): void => {
    const addons = menus.filter((menu) => menu.addon).map((menu) => menuOf(menu, menu.title || words.product));
    const own = menus.filter((menu) => !menu.addon).map((menu) => menuOf(menu, menu.title));
    const extensions: Menu = { kind: 'menu', label: words.extensions, entries: addons };
    drawMenuBar(byId('menu-bar'), [first, ...(addons.length ? [extensions] : []), ...own]);
  };
  draw();
  return {
    put: (menu) => {
      const at = menus.findIndex((other) => other.addon === menu.addon && other.title === menu.title);
      menus.splice(at < 0 ? menus.length : at, at < 0 ? 0 : 1, menu);
      draw();
    },
    captionOf: (name) => captions.get(name) ?? name,
  };
}
