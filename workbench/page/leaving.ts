import { byId, el } from './dom';
import type { Words } from './text';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled])';

/**
 * Tab goes to the next cell, so that the keyboard would never get out of the grid: after Escape, Tab goes to what comes after the
 * grid on the page, from where Shift+Tab comes back, and Shift+Tab to what comes before it. To be called before Univer listens to keys.
 * @param isEditing whether somebody is typing into a cell
 */
export function letKeyboardLeave(isEditing: () => boolean, words: Words): void {
  const sheet = byId('sheet');
  const hint = el('p', { id: 'grid-hint', hidden: true }, words.leaveHint);
  document.body.append(hint);
  const isCell = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && target.isContentEditable && sheet.contains(target);
  /** What stands before or after the grid, and can be seen. */
  const neighbour = (before: boolean): HTMLElement | undefined => {
    const side = before ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const found = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (element) =>
        (sheet.compareDocumentPosition(element) & side) !== 0 && !sheet.contains(element) && element.checkVisibility(),
    );
    return before ? found.at(-1) : found[0];
  };
  /** The editor of cells that had the keyboard last. */
  let cells: HTMLElement | null = null;
  let isLeaving = false;
  sheet.addEventListener('focusin', ({ target }) => {
    if (!isCell(target)) return;
    cells = target;
    target.setAttribute('aria-describedby', hint.id);
  });
  sheet.addEventListener('pointerdown', () => {
    isLeaving = false;
  });
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, target } = event;
      const isInGrid = isCell(target);
      if (key === 'Shift') return;
      const out = isInGrid && isLeaving ? neighbour(shiftKey) : null;
      const back = shiftKey && target === neighbour(false) ? cells : null;
      const goal = key === 'Tab' ? (out ?? back) : null;
      // Escape while a cell is edited gives the edit up, and nothing more.
      isLeaving = isInGrid && key === 'Escape' && !isEditing();
      if (!goal) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      goal.focus();
    },
    true,
  );
}
