import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { examplesOf } from '../../src/log/import/contents';
import { othersOf } from '../../src/log/import/own-column';
import type { FileColumn } from '../../src/log/import/table';
import { MOST_OWN } from '../../src/log/own-columns';
import { labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { type Draft, withOwnColumn } from './draft';

/** Columns that are none of the log's, to be taken along under their own header: a tick each. */
export function othersView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const { free, taken } = othersOf(draft.table, draft.mapping);
  if (free.length === 0) return nothing;
  const chosen = free.filter(({ index }) => draft.own.includes(index)).length;
  const names = taken.map(({ label }) => label);
  return html`<details ?open=${draft.ownFirst}>
    <summary>${say(format, 'importWords', 'othersTitle', { chosen, count: free.length })}</summary>
    <p class="hint">${labels(format.language, 'importWords').othersHint}</p>
    ${free.map((column) => tick(wizard, draft, column, chosen))}
    ${names.length > 0 ? html`<p class="hint">${say(format, 'importWords', 'othersTaken', { names })}</p>` : nothing}
  </details>`;
}

function tick(wizard: Wizard, draft: Draft, { index, label }: FileColumn, chosen: number) {
  const { format } = wizard.context;
  const on = draft.own.includes(index);
  const examples = examplesOf(draft.table, index, 2);
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(on)}
      ?disabled=${!on && chosen >= MOST_OWN}
      @change=${() => void wizard.choose(withOwnColumn(draft, index, !on))}
    />
    <span>
      ${label} ${examples.length > 0 ? html`<small>${say(format, 'importWords', 'examples', { values: examples })}</small>` : nothing}
    </span>
  </label>`;
}
