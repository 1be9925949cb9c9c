import type { RunRecord } from '../bridge/session-types';
import { byId, el, fill } from './dom';
import type { Words } from './text';

export type SaveState = 'saved' | 'saving' | 'notSaved';

/** The line at the bottom: what the last action cost, and the doors to triggers and outbox. */
export interface StatusLine {
  actions(last: RunRecord, total: { readonly calls: number; readonly ms: number }): void;
  saved(state: SaveState): void;
  counts(counts: { readonly triggers: number; readonly mails: number }): void;
}

export function createStatusLine(
  words: Words,
  open: { readonly triggers: () => void; readonly outbox: () => void },
): StatusLine {
  const cost = (calls: number, ms: number): string => `${words.calls(calls)} · ${words.duration(ms)}`;
  const last = el(
    'span',
    { id: 'last-action', title: words.callsHint },
    `${words.lastAction}${words.colon}${words.noAction}`,
  );
  const total = el('span', { id: 'total-cost', title: words.callsHint });
  const saving = el('span', { id: 'save-state' });
  const triggers = el('button', { type: 'button', class: 'link', onclick: open.triggers }, words.triggers);
  const outbox = el('button', { type: 'button', class: 'link', onclick: open.outbox }, words.outbox);
  fill(byId('status'), last, total, el('span', { class: 'grow' }), saving, triggers, outbox);
  const counted = (label: string, count: number): string => (count ? `${label} (${count})` : label);
  return {
    actions: (action, sum) => {
      last.textContent = `${words.lastAction}${words.colon}${action.name} · ${cost(action.calls, action.ms)}`;
      total.textContent = `${words.total}${words.colon}${cost(sum.calls, sum.ms)}`;
    },
    saved: (state) => {
      saving.textContent = words[state];
    },
    counts: (counts) => {
      triggers.textContent = counted(words.triggers, counts.triggers);
      outbox.textContent = counted(words.outbox, counts.mails);
    },
  };
}
