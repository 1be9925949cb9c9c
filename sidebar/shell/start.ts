import type { PageStart } from '../../src/app/api';

/** What the server has written into the page, so that it can speak before its first call has come back. */
export const pageStart = (): PageStart => JSON.parse(document.getElementById('start')?.textContent ?? '');
