/**
 * What merges rows into the log, notes what that changes, and works out how it is taken back: a part of the script in a file of
 * its own (`src/sheet/script-part.ts`), for no table is calculated with it.
 */
export { isCanonicalRow } from './log-cells';
export { mergeRows, usedRows } from './merge';
export { batchesOf } from './traits';
export { placeOfRemoved } from './undo/brought-rows';
export { knownRows } from './undo/known-rows';
export { noteEntries, noteRemoved } from './undo/note-entries';
export { planUndo } from './undo/plan-undo';
