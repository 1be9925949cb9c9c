import { html } from 'lit';
import type { Done, Offer } from '../../src/app/api';
import type { Language } from '../../src/base/types';
import { labels } from '../../src/text';

/** What is asked before many cells go at once. */
interface Question {
  readonly title: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
}

/** A question, and what a yes does. */
export interface Confirmed extends Question {
  readonly run: () => Promise<Done>;
}

/** What an offer asks first; null where it may be done at once. */
export function questionOf({ action, label }: Offer, language: Language): Question | null {
  const text = labels(language, 'sidebar');
  const questions: { readonly [K in Offer['action']]?: Omit<Question, 'title'> } = {
    removeSample: { ask: text.removeSampleAsk, yes: text.yes, no: text.no },
    deleteDuplicates: { ask: text.deleteDuplicatesAsk, yes: text.yesDelete, no: text.no },
    emptyPlaceholders: { ask: text.emptyPlaceholdersAsk, yes: text.yesEmpty, no: text.no },
  };
  const question = questions[action];
  return question ? { title: label, ...question } : null;
}

/** Asks before it is done. */
export function confirm({ title, ask, yes, no }: Question, answer: (yes: boolean) => void) {
  return html`<h1 tabindex="-1">${title}</h1>
    <p>${ask}</p>
    <div class="actions">
      <button class="primary" @click=${() => answer(true)}>${yes}</button>
      <button class="quiet" @click=${() => answer(false)}>${no}</button>
    </div>`;
}
