import { html } from 'lit';
import { labels } from '../src/text';
import type { Context } from './context';

/** A short guide of the four steps, and the functions anyone may use in a cell. */
export function helpView(context: Context) {
  const text = labels(context.format.language, 'sidebar');
  const functions: readonly (readonly [string, string])[] = [
    ['SLA_CLOSE_RATE', text.fnRate],
    ['SLA_CLOSE_RATE_LOW, …_HIGH', text.fnRange],
    ['SLA_LEAD_VALUE', text.fnValue],
    ['SLA_TARGET', text.fnTarget],
    ['SLA_COUNTS', text.fnCounts],
    ['SLA_CLOSE_RATES', text.fnRates],
    ['SLA_CUSTOMERS', text.fnCustomers],
    ['SLA_AVERAGE_SALES', text.fnAverages],
    ['SLA_LEAD_VALUES', text.fnValues],
    ['SLA_TARGETS', text.fnTargets],
    ['SLA_COMMITMENTS', text.fnCommitments],
    ['SLA_REVENUE', text.fnRevenue],
  ];
  return html`
    <h1 tabindex="-1">${text.help}</h1>
    <p>${text.helpIntro}</p>
    <ol class="guide">
      ${[text.help1, text.help2, text.help3, text.help4].map((line) => html`<li>${line}</li>`)}
    </ol>
    <h2>${text.helpFunctions}</h2>
    <dl class="functions">
      ${functions.map(([name, use]) => html`<div><dt><code>${name}</code></dt><dd>${use}</dd></div>`)}
    </dl>
    <div class="actions">
      <button class="primary" @click=${() => context.show('home')}>${text.back}</button>
    </div>
  `;
}
