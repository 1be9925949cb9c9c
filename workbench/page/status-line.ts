import type { Read, RunRecord } from '../bridge/session-types';
import { byId, el, fill } from './dom';
import type { Words } from './text';

export type SaveState = 'saved' | 'saving' | 'notSaved';

/** The line at the bottom: what the last action cost, and the doors to triggers and outbox. */
export interface StatusLine {
  /** @param reads calls of custom functions that were given much, as far as they have been made */
  actions(last: RunRecord, reads: readonly Read[], total: { readonly calls: number; readonly ms: number }): void;
  saved(state: SaveState): void;
  counts(counts: { readonly triggers: number; readonly mails: number }): void;
}

/** Google says 0.1 to 0.3 seconds. */
const SECONDS_A_CALL = 0.15;

/** The tab that functions were given most of: how many of them, and what one was given, in megabytes. */
function largest(
  reads: readonly Read[],
): { readonly tab: string; readonly count: number; readonly megabytes: number }[] {
  const most = reads.reduce((largest, read) => (read.bytes > largest.bytes ? read : largest), { bytes: 0, tab: '' });
  const same = reads.filter(({ tab }) => tab === most.tab);
  return same.length > 0 ? [{ tab: most.tab, count: same.length, megabytes: most.bytes / 1e6 }] : [];
}

export function createStatusLine(
  words: Words,
  open: { readonly triggers: () => void; readonly outbox: () => void },
): StatusLine {
  const inGoogle = (calls: number): string => `${words.calls(calls)}, ${words.about(calls * SECONDS_A_CALL)}`;
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
    actions: (action, reads, sum) => {
      const costs = [inGoogle(action.calls), ...largest(reads).map(words.reads)].join(words.semicolon);
      last.textContent = `${words.lastAction}${words.colon}${action.name} · ${costs}`;
      last.title = `${words.callsHint} ${words.here(action.ms)}`;
      total.textContent = `${words.total}${words.colon}${inGoogle(sum.calls)}`;
      total.title = `${words.callsHint} ${words.here(sum.ms)}`;
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
