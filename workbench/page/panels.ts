import type { Mail } from '../bridge/records';
import { el } from './dom';
import { openModal } from './modal';
import type { Words } from './text';

/** A trigger the add-on has set up, in words. */
export interface TriggerView {
  readonly name: string;
  readonly when: string;
  run(): void;
}

/** Shows the triggers, each with a button that runs it. */
export function openTriggers(words: Words, triggers: readonly TriggerView[]): void {
  const rows = triggers.map((trigger) =>
    el(
      'li',
      { class: 'row' },
      el('span', {}, el('strong', {}, trigger.name), el('br'), trigger.when),
      el(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => {
            modal.close(null);
            trigger.run();
          },
        },
        words.runNow,
      ),
    ),
  );
  const content = el(
    'div',
    {},
    el('p', { class: 'hint' }, triggers.length ? words.triggersHint : words.triggersNone),
    el('ul', { class: 'list' }, ...rows),
  );
  const modal = openModal({
    title: words.triggers,
    content,
    closeLabel: words.close,
    dismissed: null,
    width: 520,
    buttons: [{ label: words.close, value: null, primary: true }],
  });
}

/** Shows the mails the add-on has sent, the newest first. */
export function openOutbox(words: Words, mails: readonly Mail[]): void {
  const content = el(
    'div',
    {},
    el('p', { class: 'hint' }, mails.length ? words.outboxHint : words.outboxNone),
    ...[...mails].reverse().map((mail, index) => mailView(words, mail, index === 0)),
  );
  openModal({
    title: words.outbox,
    content,
    closeLabel: words.close,
    dismissed: null,
    width: 720,
    buttons: [{ label: words.close, value: null, primary: true }],
  });
}

function mailView(words: Words, mail: Mail, open: boolean): HTMLElement {
  const line = (label: string, value: string): HTMLElement | null =>
    value ? el('p', { class: 'mail-meta' }, `${label}${words.colon}${value}`) : null;
  return el(
    'details',
    { class: 'mail', open },
    el('summary', {}, el('strong', {}, mail.subject)),
    line(words.to, mail.to),
    line(words.cc, mail.cc),
    line(words.bcc, mail.bcc),
    line(words.attachments, mail.attachments.join(', ')),
    // No scripts, no forms, no links out: a mail is only looked at.
    mail.html ? el('iframe', { class: 'mail-frame', title: words.htmlPart, sandbox: '', srcdoc: mail.html }) : null,
    mail.text
      ? el(
          'details',
          { open: !mail.html },
          el('summary', {}, words.textPart),
          el('pre', { class: 'mail-text' }, mail.text),
        )
      : null,
  );
}
