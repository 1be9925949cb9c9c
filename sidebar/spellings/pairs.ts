import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Proposal } from '../../src/app/api';
import { type Format, labels, say } from '../../src/text';
import { isTicked, type Picks, pairKey } from './picks';

/** Two spellings a line: a tick, and which of them stays. */
export function pairs(
  format: Format,
  { id, proposals, picks }: { readonly id: string; readonly proposals: readonly Proposal[]; readonly picks: Picks },
  pick: (picks: Picks) => void,
) {
  const text = labels(format.language, 'spellings');
  return proposals.map((proposal, i) => {
    const key = pairKey(proposal);
    const { spelling, label, why } = proposal;
    const ticked = isTicked(picks, proposal);
    const turned = picks.turned.has(key);
    const turn = (event: Event) => {
      const other = new Set(picks.turned);
      if ((event.target as HTMLSelectElement).value === spelling) other.add(key);
      else other.delete(key);
      pick({ ...picks, turned: other });
    };
    const tick = (event: Event) =>
      pick({ ...picks, ticked: new Map([...picks.ticked, [key, (event.target as HTMLInputElement).checked]]) });
    const hint = why === 'twin' ? '' : text[why];
    return html`<div class="pair">
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(ticked)}
          aria-describedby=${hint ? `${id}-${i}-hint` : nothing}
          @change=${tick}
        />
        <span>${say(format, 'spellings', 'merge', proposal)}</span>
      </label>
      ${hint ? html`<p class="hint" id="${id}-${i}-hint">${hint}</p>` : nothing}
      ${
        ticked
          ? html`<label class="kept">
              ${text.keep}
              <select
                aria-label=${say(format, 'spellings', 'keepOf', proposal)}
                .value=${live(turned ? spelling : label)}
                @change=${turn}
              >
                ${[label, spelling].map(
                  (one) => html`<option value=${one} ?selected=${(one === spelling) === turned}>${one}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  });
}
