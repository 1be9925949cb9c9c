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
  /** Says that something runs; `onStop` adds a button that ends it. @returns what takes the message away */
  progress(text: string, onStop?: () => void): () => void;
}

export function createMessages(words: Words): Messages {
  const place = byId('messages');

  const show = (kind: string, ...content: (Node | null)[]): HTMLElement => {
    const box = el('div', { class: `message ${kind}` }, ...content);
    place.append(box);
    return box;
  };
  const showUntilClosed = (kind: string, content: Node): HTMLElement => {
    const close = { type: 'button', class: 'icon-button', 'aria-label': words.close, onclick: () => box.remove() };
    const box: HTMLElement = show(kind, content, el('button', close, '✕'));
    return box;
  };

  return {
    toast: (message, title, seconds = TOAST_SECONDS) => {
      const content = el('div', {}, title ? el('p', { class: 'message-title' }, title) : null, text(message));
      const box = showUntilClosed('toast', content);
      if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
    },
    error: (sentence, details) => {
      const more = details && details !== sentence ? folded(words.details, details) : null;
      showUntilClosed('error', el('div', { role: 'alert' }, text(sentence), more));
    },
    progress: (message, onStop) => {
      const working = show(
        'working',
        el('span', { class: 'spinner', 'aria-hidden': 'true' }),
        text(message),
        onStop
          ? el('button', { type: 'button', class: 'button', title: words.stopHint, onclick: onStop }, words.stop)
          : null,
      );
      return () => working.remove();
    },
  };
}

const text = (sentence: string): HTMLElement => el('p', { class: 'message-text' }, sentence);

const folded = (summary: string, details: string): HTMLElement =>
  el('details', {}, el('summary', {}, summary), el('pre', {}, details));
