import { el } from './dom';

export interface ModalButton<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

export interface ModalOptions<T> {
  readonly title: string;
  readonly content: Node;
  /** In reading order; none for a dialog that brings its own. */
  readonly buttons?: readonly ModalButton<T>[];
  /** What Escape and the cross give. */
  readonly dismissed: T;
  readonly closeLabel: string;
  readonly width?: number;
  /** What has the focus at first; otherwise the primary button. */
  readonly focus?: HTMLElement;
  /** Lets the page behind it be used. */
  readonly modeless?: boolean;
  /** Announced with the dialog: an alert interrupts. */
  readonly role?: 'dialog' | 'alertdialog';
}

export interface Modal<T> {
  readonly answer: Promise<T>;
  close(value: T): void;
}

let count = 0;

/**
 * Opens a dialog over the page. The browser's own modal dialog keeps the focus inside it, answers Escape and gives the
 * focus back when it closes.
 */
export function openModal<T>(options: ModalOptions<T>): Modal<T> {
  count += 1;
  const titleId = `modal-title-${count}`;
  const bodyId = `modal-body-${count}`;
  const dialog = el('dialog', {
    class: 'modal',
    role: options.role ?? 'dialog',
    'aria-labelledby': titleId,
    ...(options.role === 'alertdialog' ? { 'aria-describedby': bodyId } : {}),
  });
  if (options.width) dialog.style.width = `${options.width}px`;

  let settle: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => {
    settle = resolve;
  });
  const close = (value: T): void => {
    if (dialog.open) dialog.close();
    dialog.remove();
    giveBackCaret();
    settle(value);
  };

  const buttons = (options.buttons ?? []).map((button) =>
    el(
      'button',
      { type: 'button', class: button.primary ? 'button primary' : 'button', onclick: () => close(button.value) },
      button.label,
    ),
  );
  dialog.append(
    header(titleId, options.title, { label: options.closeLabel, onclick: () => close(options.dismissed) }),
    el('div', { class: 'modal-body', id: bodyId }, options.content),
  );
  if (buttons.length) dialog.append(el('footer', { class: 'modal-footer' }, ...buttons));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close(options.dismissed);
  });
  // What is typed into a dialog is none of the spreadsheet's shortcuts, and a click in it no click beside the cell.
  for (const name of ['keydown', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    dialog.addEventListener(name, (event) => event.stopPropagation());
  }
  document.body.append(dialog);
  if (options.modeless) dialog.show();
  else dialog.showModal();
  const primary = (options.buttons ?? []).findIndex((button) => button.primary);
  (options.focus ?? buttons[primary])?.focus();
  return { answer, close };
}

/** A click takes the caret out of the editor of cells; though it has the keyboard again, what is typed would reach no cell. */
function giveBackCaret(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable) {
    document.getSelection()?.collapse(activeElement, activeElement.childNodes.length);
  }
}

function header(id: string, title: string, cross: { label: string; onclick: () => void }): HTMLElement {
  const { label, onclick } = cross;
  return el(
    'header',
    { class: 'modal-header' },
    el('h2', { id, class: 'modal-title' }, title),
    el('button', { type: 'button', class: 'icon-button', 'aria-label': label, onclick }, '✕'),
  );
}
