import { html, nothing } from 'lit';
import type { Figure } from '../../src/app/api';

/** Figures one under the other, their labels on the left. */
export function figureList(figures: readonly Figure[], look = '') {
  if (figures.length === 0) return nothing;
  return html`<dl class=${look}>
    ${figures.map(
      ({ label, value, hint }) => html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
        ${hint ? html`<dd class="range">${hint}</dd>` : nothing}
      </div>`,
    )}
  </dl>`;
}
