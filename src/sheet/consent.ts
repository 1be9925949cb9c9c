import type { Language } from '../base/types';
import { labels } from '../text';
import { Refusal } from './refusal';

/** What a person may have refused to let the add-on do, while all the rest works. */
export type Consent = 'mail' | 'triggers' | 'pages';

/** What says that each is switched off, and how to allow it. */
const SENTENCES = { mail: 'mailForbidden', triggers: 'triggersForbidden', pages: 'pagesForbidden' } as const;

/** Google names the permission it misses by its address, whatever the language of its message. */
const PERMISSION = /https:\/\/www\.googleapis\.com\/auth\//;

/** Whether a service has thrown because a person has not allowed its use. */
export const isForbidden = (error: unknown): boolean => error instanceof Error && PERMISSION.test(error.message);

/**
 * Uses a service that a person may have refused.
 * @throws Refusal that says what is switched off and how to allow it
 */
export function permitted<T>(what: Consent, language: Language, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new Refusal(labels(language, 'consent')[SENTENCES[what]]);
  }
}
