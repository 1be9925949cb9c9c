import { html } from 'lit';
import { labels, say } from '../../src/text';
import type { Wizard } from './contract';
import type { Sending } from './send';

/** How far the import is, and a way to stop it after the batch under way. */
export function progressView(wizard: Wizard, { done, of, cancelled }: Sending) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const words = say(format, 'importWords', 'progress', { done, of });
  return html`<p>${text.importing} ${text.keepOpen}</p>
    <div
      class="progress"
      role="progressbar"
      aria-label=${text.importing}
      aria-valuemin="0"
      aria-valuemax=${of}
      aria-valuenow=${done}
      aria-valuetext=${words}
    >
      <span style="width:${(100 * done) / Math.max(1, of)}%"></span>
    </div>
    <p class="quiet">${cancelled ? text.cancelling : words}</p>
    <div class="actions">
      <button class="quiet" ?disabled=${cancelled} @click=${() => wizard.cancel()}>${text.cancel}</button>
    </div>`;
}
