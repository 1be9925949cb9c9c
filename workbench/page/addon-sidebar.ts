import { byId, el, fill } from './dom';
import type { HtmlFrame } from './html-frame';
import type { Words } from './text';

export interface SidebarPage {
  readonly html: string;
  readonly title: string;
}

/**
 * The place beside the sheet for one page of the add-on.
 * @param frame makes the frame of a page, which may ask to be closed
 * @returns what shows a page in place of the one before
 */
export function createAddonSidebar(
  words: Words,
  frame: (page: SidebarPage, close: () => void) => HtmlFrame,
  focusSheet: () => void,
): (page: SidebarPage) => void {
  let inside: HtmlFrame | null = null;
  const close = (): void => {
    inside?.dispose();
    inside = null;
    byId('sidebar').hidden = true;
    document.body.classList.remove('with-sidebar');
  };
  const closeByHand = (): void => {
    close();
    focusSheet();
  };
  return (page) => {
    const free = keyboardIsFree(inside);
    close();
    inside = frame(page, close);
    const place = byId('sidebar');
    place.setAttribute('aria-label', page.title);
    const cross = { type: 'button', class: 'icon-button', 'aria-label': words.close, onclick: closeByHand };
    fill(
      place,
      el(
        'div',
        { class: 'sidebar-header' },
        el('h2', { class: 'sidebar-title' }, page.title),
        el('button', cross, '✕'),
      ),
      inside.element,
    );
    place.hidden = false;
    document.body.classList.add('with-sidebar');
    if (free) inside.element.focus();
  };
}

/**
 * Whether a page that opens may take the keyboard: where the page before it has it, or nothing does, as after a menu.
 * Otherwise somebody may be typing into a cell.
 */
function keyboardIsFree(inside: HtmlFrame | null): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement === inside?.element;
}
