import { html } from 'lit';
import { labels } from '../../src/text';
import type { PageContext } from '../shell/context';

interface Stopped {
  readonly context: PageContext;
  start(): Promise<void>;
  takeBack(): Promise<void>;
}

/** What one can do with an import that stopped in the middle. */
export function stoppedView(wizard: Stopped) {
  const { busy, format } = wizard.context;
  const text = labels(format.language, 'importWords');
  return html`<div class="actions">
    <button class="primary" ?disabled=${busy} @click=${() => wizard.start()}>${text.goOn}</button>
    <button class="quiet" ?disabled=${busy} @click=${() => wizard.takeBack()}>
      ${labels(format.language, 'lastImport').takeBack}
    </button>
  </div>`;
}
