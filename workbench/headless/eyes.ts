import type { ButtonName, Dialog, DialogPage, LogLevel, MenuSpec } from '../bridge/dialogs';
import type { SessionUi } from '../bridge/session-types';

/** How a person answers an alert (a button) or a prompt (a button and a text). */
export type Answer = ButtonName | { readonly button: ButtonName; readonly text: string };

/** What the person has been shown. */
export interface Seen {
  readonly alerts: readonly Dialog[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  readonly menus: readonly MenuSpec[];
  readonly sidebar: { readonly html: string; readonly title: string } | null;
  readonly dialogs: readonly DialogPage[];
  readonly logs: readonly { readonly level: LogLevel; readonly text: string }[];
}

/** A person who remembers everything, and answers from a list: without an answer an alert is closed, a prompt cancelled. */
export function watchingPerson(answers: Answer[]): { readonly seen: Seen; readonly ui: SessionUi } {
  const seen = {
    alerts: [] as Dialog[],
    toasts: [] as { message: string; title: string }[],
    menus: [] as MenuSpec[],
    dialogs: [] as DialogPage[],
    logs: [] as { level: LogLevel; text: string }[],
    sidebar: null as { html: string; title: string } | null,
  };
  const answer = (dialog: Dialog): { button: ButtonName; text: string } => {
    seen.alerts.push(dialog);
    const given = answers.shift() ?? 'CLOSE';
    return typeof given === 'string' ? { button: given, text: '' } : { ...given };
  };
  const ui: SessionUi = {
    toast: (message, title) => void seen.toasts.push({ message, title }),
    alert: async (dialog) => answer(dialog).button,
    prompt: async (dialog) => answer(dialog),
    menu: (menu) => void seen.menus.push(menu),
    sidebar: (page) => {
      seen.sidebar = page;
    },
    dialog: (page) => void seen.dialogs.push(page),
    log: (level, text) => void seen.logs.push({ level, text }),
  };
  return { seen, ui };
}
