import { html, nothing } from 'lit';
import { labels } from '../../src/text';
import type { Context } from './view';

/** Stands below a view that shows an answer: asks again where it has not come, and leads back. */
export function againOrBack(
  { format, busy }: Pick<Context, 'format' | 'busy'>,
  { answered, again, back }: { readonly answered: boolean; readonly again: () => void; readonly back: () => void },
) {
  const text = labels(format.language, 'shell');
  return html`<div class="actions">
    ${answered || busy ? nothing : html`<button class="primary" @click=${again}>${text.tryAgain}</button>`}
    <button class="quiet" ?disabled=${busy} @click=${back}>${text.back}</button>
  </div>`;
}
