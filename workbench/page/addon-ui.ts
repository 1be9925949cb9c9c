import type { ButtonName, ButtonSet, Dialog, DialogPage, MenuItem, MenuSpec } from '../bridge/dialogs';
import type { SessionUi } from '../bridge/session-types';
import { byId, el, fill } from './dom';
import { createHtmlFrame, type HtmlFrame } from './html-frame';
import { drawMenuBar, type Menu, type MenuEntry } from './menu-bar';
import type { Messages } from './messages';
import { type ModalButton, openModal } from './modal';
import type { Runner } from './runner';
import type { Words } from './text';

/** What the add-on's user interface needs of the page; the session does not exist yet when it is made. */
export interface AddonHost {
  readonly words: Words;
  readonly messages: Messages;
  runner(): Runner;
  functions(): readonly string[];
  focusSheet(): void;
  /** While the first actions prepare the workbook, their toasts are kept back. */
  preparing(): boolean;
}

export interface AddonUi extends SessionUi {
  /** The caption of the menu item that runs a function, or the function's name. */
  captionOf(name: string): string;
}

/** Menus, sidebar, dialogs, alerts and toasts of the add-on, drawn as Google Sheets draws them. */
export function createAddonUi(host: AddonHost): AddonUi {
  const { words, messages } = host;
  const menus: MenuSpec[] = [];
  const captions = new Map<string, string>();
  let sidebar: HtmlFrame | null = null;
  let closeDialog = (): void => undefined;

  const frame = (page: { html: string; title: string }, close: () => void, resize?: HtmlResize): HtmlFrame =>
    createHtmlFrame({
      title: page.title,
      html: page.html,
      names: host.functions(),
      run: (name, args) => host.runner().call(name, args),
      close,
      focusEditor: host.focusSheet,
      ...(resize && { resize }),
    });
  const closeSidebar = (): void => {
    sidebar?.dispose();
    sidebar = null;
    byId('sidebar').hidden = true;
    document.body.classList.remove('with-sidebar');
  };
  const entryOf = (item: MenuItem): MenuEntry => {
    if (item.kind === 'separator') return { kind: 'separator' };
    if (item.kind === 'menu') return { kind: 'menu', label: item.menu.title, entries: item.menu.items.map(entryOf) };
    captions.set(item.handler, item.caption);
    return { kind: 'item', label: item.caption, run: () => void host.runner().run(item.handler) };
  };
  const drawMenus = (): void => {
    const menuOf = (spec: MenuSpec, label: string): Menu => ({
      kind: 'menu',
      label,
      entries: spec.items.map(entryOf),
    });
    const addons = menus.filter((menu) => menu.addon).map((menu) => menuOf(menu, menu.title || words.product));
    const own = menus.filter((menu) => !menu.addon).map((menu) => menuOf(menu, menu.title));
    const extensions: Menu = { kind: 'menu', label: words.extensions, entries: addons };
    drawMenuBar(byId('menu-bar'), [...(addons.length ? [extensions] : []), ...own]);
  };

  return {
    captionOf: (name) => captions.get(name) ?? name,
    log: (level, text) => console[level](text),
    toast: (text, title, seconds) => {
      if (!host.preparing()) messages.toast(text, title, seconds);
    },
    menu: (menu) => {
      const at = menus.findIndex((other) => other.addon === menu.addon && other.title === menu.title);
      menus.splice(at < 0 ? menus.length : at, at < 0 ? 0 : 1, menu);
      drawMenus();
    },
    sidebar: (page) => {
      closeSidebar();
      sidebar = frame(page, closeSidebar);
      const place = byId('sidebar');
      place.setAttribute('aria-label', page.title);
      fill(
        place,
        el(
          'div',
          { class: 'sidebar-header' },
          el('h2', { class: 'sidebar-title' }, page.title),
          el(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': words.close,
              onclick: () => {
                closeSidebar();
                host.focusSheet();
              },
            },
            '✕',
          ),
        ),
        sidebar.element,
      );
      place.hidden = false;
      document.body.classList.add('with-sidebar');
    },
    dialog: (page) => {
      // Sheets shows one dialog at a time: a new one takes the place of the old.
      closeDialog();
      closeDialog = openPage(page, words, frame);
    },
    alert: (dialog) => host.runner().whileAsking(() => ask(dialog, words)),
    prompt: (dialog) => host.runner().whileAsking(() => askForText(dialog, words)),
  };
}

type HtmlResize = (size: { readonly width?: number; readonly height?: number }) => void;

function openPage(
  page: DialogPage,
  words: Words,
  frame: (page: DialogPage, close: () => void, resize: HtmlResize) => HtmlFrame,
): () => void {
  const inside = frame(
    page,
    () => modal.close(null),
    ({ width, height }) => {
      if (width !== undefined) inside.element.style.width = `${width}px`;
      if (height !== undefined) inside.element.style.height = `${height}px`;
    },
  );
  inside.element.style.width = `${page.width}px`;
  inside.element.style.height = `${page.height}px`;
  const modal = openModal<null>({
    title: page.title || words.product,
    content: inside.element,
    closeLabel: words.close,
    dismissed: null,
    width: page.width + 48,
    modeless: !page.modal,
  });
  void modal.answer.then(() => inside.dispose());
  return () => modal.close(null);
}

function ask(dialog: Dialog, words: Words): Promise<ButtonName> {
  return openModal<ButtonName>({
    title: dialog.title || words.product,
    content: el('p', { class: 'modal-text' }, dialog.prompt),
    buttons: buttonsOf(dialog.buttons, words),
    closeLabel: words.close,
    dismissed: 'CLOSE',
    role: 'alertdialog',
  }).answer;
}

async function askForText(dialog: Dialog, words: Words): Promise<{ button: ButtonName; text: string }> {
  const field = el('input', { type: 'text', class: 'field', 'aria-label': dialog.prompt || dialog.title });
  const buttons = buttonsOf(dialog.buttons, words);
  const modal = openModal<ButtonName>({
    title: dialog.title || words.product,
    content: el('div', {}, el('p', { class: 'modal-text' }, dialog.prompt), field),
    buttons,
    closeLabel: words.close,
    dismissed: 'CLOSE',
    focus: field,
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') modal.close(buttons[0]?.value ?? 'OK');
  });
  return { button: await modal.answer, text: field.value };
}

/** The buttons of a set, the one that agrees first. */
function buttonsOf(set: ButtonSet, words: Words): ModalButton<ButtonName>[] {
  const labels: Record<Exclude<ButtonName, 'CLOSE'>, string> = {
    OK: words.ok,
    CANCEL: words.cancel,
    YES: words.yes,
    NO: words.no,
  };
  const names = set.split('_') as Exclude<ButtonName, 'CLOSE'>[];
  return names.map((value, index) => ({ label: labels[value], value, primary: index === 0 }));
}
