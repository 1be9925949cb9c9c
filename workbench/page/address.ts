import type { Language } from './text';

/** What a page begins with: the workbook saved in this browser, or a new one. */
export type Start = 'saved' | 'sample' | 'empty';

/** What the page's address asks for; the language defaults to the last one used, then to the browser's. */
export function readAddress(): { language: Language; start: Start } {
  const query = new URLSearchParams(location.search);
  const wanted = query.get('lang') ?? remembered() ?? navigator.language;
  const start = query.get('start');
  return {
    language: wanted.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    start: start === 'sample' || start === 'empty' ? start : 'saved',
  };
}

/** Keeps the language in the address and in mind, and takes away what a reload must not do again. */
export function settleAddress(language: Language): void {
  history.replaceState(null, '', `?lang=${language}`);
  localStorage.setItem('language', language);
}

/** Loads the page again, in a language and with a beginning. */
export function goTo(language: Language, start: Start): void {
  location.assign(`?${new URLSearchParams({ lang: language, ...(start === 'saved' ? {} : { start }) })}`);
}

function remembered(): string | null {
  return localStorage.getItem('language');
}
