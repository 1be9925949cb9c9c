import { html, nothing } from 'lit';
import type { Wizard } from './contract';

/** That a tab is imported every day, or can be, in the script's words. */
export function morningView(wizard: Wizard) {
  const { morning } = wizard;
  if (morning === null || morning.lines.length === 0) return nothing;
  return html`<div class="morning">
    ${morning.lines.map((line) => html`<p>${line}</p>`)}
    <div class="actions">
      <button class="quiet" ?disabled=${wizard.context.busy} @click=${() => void wizard.setMorning(!morning.on)}>
        ${morning.button}
      </button>
    </div>
  </div>`;
}
