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
export function messages(said: Said, language: Language | undefined) {
  const box = (look: 'success' | 'failure', words: string) => html`<p class=${look}>
    <span>${words}</span>
    <button class="icon" aria-label=${texts(language, 'dismiss')} @click=${said.dismiss}>${closeIcon()}</button>
  </p>`;
  const working = language ? labels(language, 'sidebar').working : '';
  return html`<div class="messages">
    <div role="status">
      ${said.slow && language ? html`<p class="working"><span class="spinner" aria-hidden="true"></span>${working}</p>` : nothing}
      ${said.message ? box('success', said.message) : nothing}
    </div>
    <div role="alert">${said.failure ? box('failure', said.failure) : nothing}</div>
  </div>`;
}

/** What a failed call is to the person, and what to do. */
export function failureText(failed: CallFailed, language: Language | undefined): string {
  return failed.kind === 'said' ? failed.message : texts(language, failed.kind);
}

/** Before the first answer the language is not known. */
export function waiting() {
  return html`<div class="loading"><span class="spinner" role="img" aria-label="…"></span></div>`;
}

export function startAgain(start: () => void) {
  return html`<div class="actions">
    <button class="primary" @click=${start}>${texts(undefined, 'tryAgain', ' / ')}</button>
  </div>`;
}

/** A text in the language, or in both as long as it is not known. */
function texts(
  language: Language | undefined,
  key: 'dismiss' | 'tryAgain' | Exclude<CallFailed['kind'], 'said'>,
  between = ' ',
) {
  if (language) return labels(language, 'sidebar')[key];
  return [labels('en', 'sidebar')[key], labels('fr', 'sidebar')[key]].join(between);
}
