import type { SessionUi } from '../bridge/session-types';
import { ask, askForText, type HtmlResize, openPage } from './addon-dialogs';
import { type AddonMenus, createAddonMenus } from './addon-menus';
import { createAddonSidebar, type SidebarPage } from './addon-sidebar';
import { createHtmlFrame, type HtmlFrame } from './html-frame';
import type { Menu } from './menu-bar';
import type { Messages } from './messages';
import type { Runner } from './runner';
import type { Words } from './text';

/** What the add-on's user interface needs of the page; the session does not exist yet when it is made. */
export interface AddonHost {
  readonly words: Words;
  readonly messages: Messages;
  /** The page's own menu. */
  readonly fileMenu: Menu;
  runner(): Runner;
  functions(): readonly string[];
  focusSheet(): void;
  /** While the first actions prepare the workbook, their toasts are kept back. */
  preparing(): boolean;
}

export interface AddonUi extends SessionUi, Pick<AddonMenus, 'captionOf'> {}

/** Menus, sidebar, dialogs, alerts and toasts of the add-on, drawn as Google Sheets draws them. */
export function createAddonUi(host: AddonHost): AddonUi {
  const { words, messages } = host;
  const frame = (page: SidebarPage, close: () => void, resize?: HtmlResize): HtmlFrame =>
    createHtmlFrame({
      title: page.title,
      html: page.html,
      names: host.functions(),
      run: (name, args) => host.runner().call(name, args),
      close,
      focusEditor: host.focusSheet,
      ...(resize && { resize }),
    });
  const menus = createAddonMenus(words, host.fileMenu, (handler) => void host.runner().run(handler));
  let closeDialog = (): void => undefined;

  return {
    captionOf: menus.captionOf,
    log: (level, text) => console[level](text),
    toast: (text, title, seconds) => {
      if (!host.preparing()) messages.toast(text, title, seconds);
    },
    menu: menus.put,
    sidebar: createAddonSidebar(words, frame, host.focusSheet),
    dialog: (page) => {
      // Sheets shows one dialog at a time: a new one takes the place of the old.
      closeDialog();
      closeDialog = openPage(page, words, frame);
    },
    alert: (dialog) => host.runner().whileAsking(() => ask(dialog, words)),
    prompt: (dialog) => host.runner().whileAsking(() => askForText(dialog, words)),
  };
}
