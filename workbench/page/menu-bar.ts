import { el, fill } from './dom';

/** An entry of a menu: an item that runs something, a menu of its own, or a line between two groups. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly run: () => void }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: 'separator' };

export type Menu = Extract<MenuEntry, { kind: 'menu' }>;

/**
 * Draws a menu bar that works as the ARIA pattern for menu bars asks: arrows move, Enter and Space choose, Escape goes
 * back, a letter jumps to the item that begins with it.
 */
export function drawMenuBar(bar: HTMLElement, menus: readonly Menu[]): void {
  bar.setAttribute('role', 'menubar');
  const items = menus.map((menu) => menuItem(menu, bar));
  fill(bar, ...items);
  const first = bar.querySelector<HTMLElement>('[role="menuitem"]');
  first?.setAttribute('tabindex', '0');
}

/** Closes every menu that is open. */
function closeMenus(bar: HTMLElement): void {
  for (const button of bar.querySelectorAll('[aria-expanded="true"]')) button.setAttribute('aria-expanded', 'false');
}

document.addEventListener('pointerdown', (event) => {
  for (const bar of document.querySelectorAll<HTMLElement>('[role="menubar"]')) {
    if (!bar.contains(event.target as Node)) closeMenus(bar);
  }
});

function menuItem(entry: MenuEntry, bar: HTMLElement): HTMLElement {
  if (entry.kind === 'separator') return el('li', { role: 'separator', class: 'menu-separator' });
  const button = el('button', { type: 'button', role: 'menuitem', tabindex: '-1', class: 'menu-item' }, entry.label);
  const item = el('li', { role: 'none' }, button);
  if (entry.kind === 'item') {
    button.addEventListener('click', () => {
      closeMenus(bar);
      button.blur();
      entry.run();
    });
  } else {
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    item.append(
      el(
        'ul',
        { role: 'menu', class: 'menu', 'aria-label': entry.label },
        ...entry.entries.map((e) => menuItem(e, bar)),
      ),
    );
    // The pointer opens a submenu by passing over it: the click that follows must not close it again.
    let opened = false;
    button.addEventListener('click', () => {
      const open = !opened && button.getAttribute('aria-expanded') === 'true';
      opened = false;
      closeSiblings(item);
      button.setAttribute('aria-expanded', String(!open));
    });
    button.addEventListener('pointerenter', () => {
      const inMenu = item.parentElement?.getAttribute('role') === 'menu';
      const barOpen = bar.querySelector('[aria-expanded="true"]') !== null;
      if (!inMenu && !barOpen) return;
      opened = button.getAttribute('aria-expanded') !== 'true';
      closeSiblings(item);
      button.setAttribute('aria-expanded', 'true');
    });
  }
  button.addEventListener('keydown', (event) => onKey(event, item, bar));
  return item;
}

function onKey(event: KeyboardEvent, item: HTMLElement, bar: HTMLElement): void {
  const button = item.firstElementChild as HTMLElement;
  const inBar = item.parentElement === bar;
  const submenu = item.querySelector<HTMLElement>(':scope > [role="menu"]');
  const steps: Record<string, () => void> = {
    ArrowDown: () => (inBar && submenu ? open(button, submenu) : focusSibling(item, 1)),
    ArrowUp: () => focusSibling(item, -1),
    ArrowRight: () => (inBar ? focusSibling(item, 1) : submenu && open(button, submenu)),
    ArrowLeft: () => (inBar ? focusSibling(item, -1) : back(item)),
    Escape: () => (inBar ? closeMenus(bar) : back(item)),
    Home: () => focusables(item)[0]?.focus(),
    End: () => focusables(item).at(-1)?.focus(),
    Tab: () => closeMenus(bar),
  };
  const step = steps[event.key];
  if (step) step();
  else if ((event.key === 'Enter' || event.key === ' ') && submenu) open(button, submenu);
  else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) jump(item, event.key);
  else return;
  event.stopPropagation();
  if (event.key !== 'Tab') event.preventDefault();
}

function open(button: HTMLElement, submenu: HTMLElement): void {
  button.setAttribute('aria-expanded', 'true');
  submenu.querySelector<HTMLElement>(':scope > li > [role="menuitem"]')?.focus();
}

function back(item: HTMLElement): void {
  const parent = item.parentElement?.previousElementSibling as HTMLElement | null;
  parent?.setAttribute('aria-expanded', 'false');
  parent?.focus();
}

function focusables(item: HTMLElement): HTMLElement[] {
  return [...(item.parentElement?.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]') ?? [])];
}

function focusSibling(item: HTMLElement, step: number): void {
  const all = focusables(item);
  const index = all.indexOf(item.firstElementChild as HTMLElement);
  all[(index + step + all.length) % all.length]?.focus();
}

function jump(item: HTMLElement, letter: string): void {
  const all = focusables(item);
  const index = all.indexOf(item.firstElementChild as HTMLElement);
  const ordered = [...all.slice(index + 1), ...all.slice(0, index + 1)];
  ordered.find((button) => button.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}

function closeSiblings(item: HTMLElement): void {
  for (const button of item.parentElement?.querySelectorAll('[aria-expanded="true"]') ?? []) {
    button.setAttribute('aria-expanded', 'false');
  }
}
