import type { Context } from './context';
import { names, offer } from './refuse';
import { dialogOf } from './ui';

/** Browser, the dialogs of earlier days: they give the text that was typed, or the button's name in small letters. */
export function browser(context: Context) {
  return offer('Browser', {
    Buttons: names('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
    msgBox: (first: string, second?: unknown, third?: unknown): string => {
      const button = context.call('alert', dialogOf('Browser.msgBox', first, second, third));
      return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
    },
    inputBox: (first: string, second?: unknown, third?: unknown): string => {
      const { button, text } = context.call('prompt', dialogOf('Browser.inputBox', first, second, third));
      return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
    },
  });
}
