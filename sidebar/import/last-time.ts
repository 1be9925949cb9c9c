import { html, nothing } from 'lit';
import { serialOfIso } from '../../src/base/dates';
import type { Dropped } from '../../src/log/import/remembered';
import { type Format, labels, say } from '../../src/text';
import { meaningsOf } from './answer-words';
import type { Wizard } from './contract';
import { type Draft, firstChoices } from './draft';
import { keyLabel } from './key-label';

/** That the choices are those of last time, what of them no longer fits, and the way to begin without them. */
export function lastTimeView(wizard: Wizard, { name, table, spellings, lastTime }: Draft) {
  if (lastTime === null) return nothing;
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { on, dropped, fresh, paired } = lastTime;
  const values = fresh.map((value) => say(format, 'importWords', 'valueTimes', value));
  return html`<p>
      ${say(format, 'importWords', 'asLastTime', { day: format.date(serialOfIso(on) ?? 0) })}
      <button class="link" @click=${() => void wizard.choose(firstChoices(name, table, spellings))}>${text.startAnew}</button>
    </p>
    ${paired && wizard.pair === null ? html`<p class="notice">${text.pairedLastTime}</p>` : nothing}
    ${dropped.map((one) => html`<p class="notice">${droppedText(format, one)}</p>`)}
    ${values.length > 0 ? html`<p class="notice">${say(format, 'importWords', 'freshStages', { values })}</p>` : nothing}`;
}

function droppedText(format: Format, one: Dropped): string {
  const { column } = one;
  if (one.kind === 'answer') {
    return say(format, 'importWords', 'droppedAnswer', { column, answer: meaningsOf(format)[one.answer] });
  }
  return say(format, 'importWords', 'droppedColumn', { column, meant: keyLabel(format, one.key) });
}
