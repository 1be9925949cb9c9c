import type { ButtonName, ButtonSet, Dialog, DialogPage } from '../bridge/dialogs';
import { el } from './dom';
import type { HtmlFrame } from './html-frame';
import { type ModalButton, openModal } from './modal';
import type { Words } from './text';

export type HtmlResize = (size: { readonly width?: number; readonly height?: number }) => void;

/** Opens a page of the add-on in a dialog. @returns what closes it */
export function openPage(
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

/** An alert of the add-on. */
export function ask(dialog: Dialog, words: Words): Promise<ButtonName> {
  return openModal<ButtonName>({
    title: dialog.title || words.product,
    content: el('p', { class: 'modal-text' }, dialog.prompt),
    buttons: buttonsOf(dialog.buttons, words),
    closeLabel: words.close,
    dismissed: 'CLOSE',
    role: 'alertdialog',
  }).answer;
}

/** A prompt of the add-on. */
export async function askForText(dialog: Dialog, words: Words): Promise<{ button: ButtonName; text: string }> {
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
