import { html } from 'lit';
import { labels } from '../../src/text';
import type { Context } from '../assistant/view';

/** Asks before the sample leads are removed. */
export function confirmRemoval(context: Context, title: string, answer: (yes: boolean) => void) {
  const text = labels(context.format.language, 'sidebar');
  return html`<h1 tabindex="-1">${title}</h1>
    <p>${text.removeSampleAsk}</p>
    <div class="actions">
      <button class="primary" @click=${() => answer(true)}>${text.yes}</button>
      <button class="quiet" @click=${() => answer(false)}>${text.no}</button>
    </div>`;
}
