import { html, nothing } from 'lit';
import type { Language } from '../../src/base/types';
import { labels } from '../../src/text';
import { closeIcon } from './icons';
import type { CallFailed } from './server';

/** What is said above every view. */
interface Said {
  readonly slow: boolean;
  readonly message: string;
  readonly failure: string;
  readonly dismiss: () => void;
}

/** The two live regions stand there from the start: screen readers only follow those. */
export function messages(said: Said, language: Language) {
  const text = labels(language, 'shell');
  const box = (look: 'success' | 'failure', words: string) => html`<p class=${look}>
    <span>${words}</span>
    <button class="icon" aria-label=${text.dismiss} @click=${said.dismiss}>${closeIcon()}</button>
  </p>`;
  return html`<div class="messages">
    <div role="status">
      ${said.slow ? html`<p class="working"><span class="spinner" aria-hidden="true"></span>${text.working}</p>` : nothing}
      ${said.message ? box('success', said.message) : nothing}
    </div>
    <div role="alert">${said.failure ? box('failure', said.failure) : nothing}</div>
  </div>`;
}

/** What a failed call is to the person, and what to do. */
export function failureText(failed: CallFailed, language: Language): string {
  return failed.kind === 'said' ? failed.message : labels(language, 'shell')[failed.kind];
}

/** Stands where the first answer will be. */
export function waiting(language: Language) {
  const { working } = labels(language, 'shell');
  return html`<div class="loading"><span class="spinner" role="img" aria-label=${working}></span></div>`;
}

/** Stands there when it has not come. */
export function startAgain(language: Language, start: () => void) {
  return html`<div class="actions">
    <button class="primary" @click=${start}>${labels(language, 'shell').tryAgain}</button>
  </div>`;
}
