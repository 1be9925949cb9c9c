/** The part of the page that reads a table and shows what was understood of it. */

export { headerKey } from '../../src/log/import/remembered';
export { checkView } from './check';
export { drafting } from './draft';
export { firstDraft } from './first-draft';
export { changing, pairContext, pairing, rejoining, toRemember } from './pair';
export { onSheet, readFile, sourceOf } from './read-file';
export { tableOfTab } from './read-tab';
export { reportView } from './report';
