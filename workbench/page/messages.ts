import { byId, el } from './dom';
import type { Words } from './text';

/** A toast stays this long when the add-on names no time, as in Google Sheets. */
const TOAST_SECONDS = 5;

/** The messages at the lower right: toasts of the add-on, its errors, and that something is running. */
export interface Messages {
  /** @param seconds negative for a toast that stays until it is closed. */
  toast(text: string, title: string, seconds?: number): void;
  /** One sentence, with what lies behind it folded away. */
  error(sentence: string, details: string): void;
  /** Says that something runs; `onStop` adds a button that ends it. */
  progress(text: string, onStop?: () => void): void;
  noProgress(): void;
}

export function createMessages(words: Words): Messages {
  const place = byId('messages');
  let working: HTMLElement | null = null;

  const show = (kind: string, ...content: (Node | null)[]): HTMLElement => {
    const box = el('div', { class: `message ${kind}` }, ...content);
    place.append(box);
    return box;
  };
  const closing = (box: () => HTMLElement): HTMLElement =>
    el(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': words.close, onclick: () => box().remove() },
      '✕',
    );
  const noProgress = (): void => {
    working?.remove();
    working = null;
  };

  return {
    toast: (text, title, seconds = TOAST_SECONDS) => {
      const box: HTMLElement = show(
        'toast',
        el(
          'div',
          {},
          title ? el('p', { class: 'message-title' }, title) : null,
          el('p', { class: 'message-text' }, text),
        ),
        closing(() => box),
      );
      if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
    },
    error: (sentence, details) => {
      const box: HTMLElement = show(
        'error',
        el(
          'div',
          { role: 'alert' },
          el('p', { class: 'message-text' }, sentence),
          details && details !== sentence
            ? el('details', {}, el('summary', {}, words.details), el('pre', {}, details))
            : null,
        ),
        closing(() => box),
      );
    },
    progress: (text, onStop) => {
      noProgress();
      working = show(
        'working',
        el('span', { class: 'spinner', 'aria-hidden': 'true' }),
        el('p', { class: 'message-text' }, text),
        onStop
          ? el('button', { type: 'button', class: 'button', title: words.stopHint, onclick: onStop }, words.stop)
          : null,
      );
    },
    noProgress,
  };
}
