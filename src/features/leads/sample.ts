import type { Done } from '../../app/api';
import { sampleRows, stateOf } from '../../app/state';
import { ensureTabs, redraw } from '../../app/workbook';
import { openWorkspace, readyWorkspace, type Workspace } from '../../app/workspace';
import { foldLabel } from '../../base/labels';
import type { Cell } from '../../base/types';
import { COLUMNS } from '../../log/columns';
import { alone } from '../../sheet/lock';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { listCells, listKey } from '../settings/settings-sheet';
import { deleteRows } from './leads';
import { createSample, type Sample } from './sample-data';

/** Fills an empty workbook with made-up leads, lists, goals and average sales: the four-step example, to try things out. */
export function fillSample(): Done {
  return alone((book) => {
    const text = labels(book.language, 'assistant');
    const existing = openWorkspace(book);
    if (!existing) ensureTabs(book);
    const workspace = existing ?? readyWorkspace();
    if (workspace.report.rows > 0 || workspace.logError) throw new Refusal(text.sampleNotEmpty);
    const sample = createSample(workspace.book.today(), workspace.book.language);
    writeLeads(workspace, sample);
    writeSettings(workspace, sample);
    const drawn = redraw(workspace.book);
    const start = workspace.book.sheet('start');
    if (start) book.ss.setActiveSheet(start);
    return {
      message: text.filledSample,
      state: stateOf(writeAverages(drawn, sample) ? redraw(workspace.book) : drawn),
    };
  });
}

function writeLeads(workspace: Workspace, sample: Sample): void {
  const { book, header } = workspace;
  const sheet = book.sheet('leads');
  if (!sheet || !header) return;
  const width = Math.max(...Object.values(header.columns)) + 1;
  const rows = sample.leads.map((lead) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    for (const { key, type } of COLUMNS) {
      const column = header.columns[key];
      const value = lead[key] ?? '';
      if (column < 0) continue;
      cells[column] = type === 'dateTime' && typeof value === 'number' ? book.dateCell(value) : value;
    }
    return cells;
  });
  const first = header.row + 2;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(first, 1, rows.length, width).setValues(rows);
}

/** Fills the lists and goals that are empty; what is typed there stays. */
function writeSettings(workspace: Workspace, sample: Sample): void {
  const { book, settingsSheet, settings } = workspace;
  const sheet = book.sheet('settings');
  if (!sheet) return;
  const fill = (list: 'channels' | 'personas', added: readonly string[]) => {
    const at = settingsSheet.lists.get(listKey(list, 'label'));
    if (!at || settings[list].length > 0) return;
    sheet.getRange(at.row, at.column, added.length, 1).setValues(added.map((label) => [label]));
  };
  fill('channels', sample.channels);
  fill('personas', sample.personas);
  const goals = settingsSheet.lists.get(listKey('goals', 'month'));
  if (goals && listCells(settingsSheet, 'goals', 'month').every((cell) => cell === '')) {
    const rows = sample.goals.map((goal) => [book.dateCell(goal.month), goal.revenue, goal.share]);
    sheet.getRange(goals.row, goals.column, rows.length, 3).setValues(rows);
  }
}

/** Types the sample's average sales beside their personas, where nothing is typed. @returns whether something was written */
function writeAverages(workspace: Workspace, sample: Sample): boolean {
  const sheet = workspace.book.sheet('values');
  const { averages } = workspace.computed;
  if (!sheet) return false;
  let written = false;
  sample.personas.forEach((persona, index) => {
    const column = averages.across.findIndex((label) => foldLabel(label) === foldLabel(persona));
    const place = averages.places[0]?.[column];
    if (!place || averages.cells[0]?.[column] !== '') return;
    sheet.getRange(place).setValue(sample.averages[index]);
    written = true;
  });
  return written;
}

/** Takes the sample's leads out of the log; leads of one's own, settings and typed numbers stay. */
export function removeSample(): Done {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const count = deleteSampleRows(workspace);
    const after = redraw(book);
    return { message: say(after.format, 'assistant', 'removedSample', { count }), state: stateOf(after) };
  });
}

/** @returns how many rows were taken out */
export function deleteSampleRows(workspace: Workspace): number {
  const sheet = workspace.book.sheet('leads');
  const rows = sampleRows(workspace);
  if (!sheet || rows.length === 0) return 0;
  deleteRows(sheet, rows);
  return rows.length;
}
