import { html } from 'lit';
import { type Format, labels, say } from '../../src/text';
import type { Wizard } from './contract';
import type { Sending } from './send';

/** Seconds are told in steps: it is an estimate. */
const STEP = 10;
const MINUTE = 60;

/** How far the import is, and a way to stop it after the batch under way. */
export function progressView(wizard: Wizard, { done, of, left, cancelled }: Sending) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const rows = say(format, 'importWords', 'progress', { done, of });
  const words = left === null || done === of ? rows : `${rows}, ${timeLeft(format, left / 1000)}`;
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

function timeLeft(format: Format, seconds: number): string {
  return seconds > 2 * MINUTE
    ? say(format, 'importWords', 'minutesLeft', { count: Math.round(seconds / MINUTE) })
    : say(format, 'importWords', 'secondsLeft', { count: Math.max(1, Math.ceil(seconds / STEP)) * STEP });
}
