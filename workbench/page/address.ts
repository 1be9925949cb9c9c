import type { Language } from './text';

/** What a page begins with: the workbook saved in this browser, or a new one. */
export type Start = 'saved' | 'sample' | 'empty';

/**
 * What the page's address asks for; the language defaults to the last one used, then to the browser's. `now` sets the
 * add-on's clock: a month can be lived in an hour.
 */
export function readAddress(): { language: Language; start: Start; now: Date | null } {
  const query = new URLSearchParams(location.search);
  const wanted = query.get('lang') ?? remembered() ?? navigator.language;
  const start = query.get('start');
  const now = new Date(query.get('now') ?? Number.NaN);
  return {
    language: wanted.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    start: start === 'sample' || start === 'empty' ? start : 'saved',
    now: Number.isNaN(now.getTime()) ? null : now,
  };
}

/** Keeps the language in the address and in mind, and takes away what a reload must not do again. */
export function settleAddress(language: Language, now: Date | null): void {
  history.replaceState(null, '', `?${new URLSearchParams({ lang: language, ...(now && { now: now.toISOString() }) })}`);
  localStorage.setItem('language', language);
}

/** Loads the page again, in a language and with a beginning, on the same day. */
export function goTo(language: Language, start: Start): void {
  const now = new URLSearchParams(location.search).get('now');
  location.assign(
    `?${new URLSearchParams({ lang: language, ...(start === 'saved' ? {} : { start }), ...(now && { now }) })}`,
  );
}

function remembered(): string | null {
  return localStorage.getItem('language');
}
