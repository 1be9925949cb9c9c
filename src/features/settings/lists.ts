import type { Done } from '../../app/api';
import { stateOf } from '../../app/state';
import { redraw } from '../../app/workbook';
import { openWorkspace, readyWorkspace, type Workspace } from '../../app/workspace';
import { isCatchAll, labelKey } from '../../base/labels';
import type { Cell } from '../../base/types';
import { alone } from '../../sheet/lock';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { textSafe } from '../commitments/signed';
import { LIST_ROWS } from './settings';
import { listCells, listKey } from './settings-sheet';

type Side = 'channels' | 'personas';

/** Adds the channels and personas of the log that the lists do not have yet, after those that are there. */
export function addMissingLabels(): Done {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const count = growList(workspace, 'channels') + growList(workspace, 'personas');
    const after = redraw(book);
    return { message: say(after.format, 'assistant', 'addedLabels', { count }), state: stateOf(after) };
  });
}

/** @returns how many labels were added */
export function growList(workspace: Workspace, side: Side): number {
  const listed = workspace.settings[side];
  // "All personas" takes every lead in: there is nothing to add to it.
  if (listed.some(isCatchAll)) return 0;
  const known = new Set(listed.map(labelKey));
  const missing = workspace.report[side].filter((label) => !known.has(labelKey(label)));
  return appendToList(workspace, side, missing);
}

/** Writes labels below the last filled cell of a list; what does not fit stays out and is counted under "Other". */
function appendToList(workspace: Workspace, side: Side, added: readonly string[]): number {
  const at = workspace.settingsSheet.lists.get(listKey(side, 'label'));
  const sheet = workspace.book.sheet('settings');
  if (!at || !sheet || added.length === 0) return 0;
  const cells = listCells(workspace.settingsSheet, side, 'label');
  const filled = cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const fitting = added.slice(0, LIST_ROWS - filled);
  if (fitting.length === 0) return 0;
  sheet
    .getRange(at.row + filled, at.column, fitting.length, 1)
    .setValues(fitting.map((label): Cell[] => [textSafe(label)]));
  return fitting.length;
}

/** Counts all leads under one persona, for logs in which the persona cannot be relied on. */
export function useOnePersona(): Done {
  return alone((book) => {
    const workspace = openWorkspace(book);
    const at = workspace?.settingsSheet.lists.get(listKey('personas', 'label'));
    const sheet = book.sheet('settings');
    const text = labels(book.language, 'assistant');
    if (!workspace || !at || !sheet) throw new Refusal(text.notReady);
    const cells = Array.from({ length: LIST_ROWS }, (_, index): Cell[] => [index === 0 ? text.allPersonas : '']);
    sheet.getRange(at.row, at.column, LIST_ROWS, 1).setValues(cells);
    return { message: text.onePersona, state: stateOf(redraw(book)) };
  });
}
