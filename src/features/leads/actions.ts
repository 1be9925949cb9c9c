import type { Cell } from '../../base/types';
import { COLUMNS } from '../../log/columns';
import { writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { changeSettings } from '../settings/change';
import { append } from '../settings/into-lists';
import { writeRows } from '../settings/list-write';
import { listKey } from '../settings/lists';
import { settingsOf, settingsSheetOf } from '../settings/reading';
import { listCells } from '../settings/seen';
import { typedAveragesOf } from '../values/list';
import { changeLeads, deleteRows, readLeads } from './leads';
import { leadsOf } from './reading';
import { createSample, type Sample } from './sample-data';
import { sampleRowsOf } from './sample-rows';

/**
 * Fills an empty workbook with made-up leads, lists, goals and average sales: the four-step example, to try things out. Where
 * a script was ended in the midst of it, the next press finishes it: a log of nothing but the sample's leads may be filled.
 */
const fillSample = writing({
  anyTime: true,
  run: (context) => {
    const { book } = context;
    const text = labels(book.language, 'answers');
    context.ensureTabs();
    const { report, error } = book.once(leadsOf);
    const begun = book.once(sampleRowsOf).length;
    if (report.rows > begun || error) throw new Refusal(text.sampleNotEmpty);
    const sample = createSample(book.today(), book.language);
    if (begun !== sample.leads.length) {
      deleteSampleRows(book);
      writeLeads(book, sample);
    }
    writeSettings(book, sample);
    const start = book.sheet('start');
    if (start) book.ss.setActiveSheet(start);
    return { message: text.filledSample };
  },
});

function writeLeads(book: Book, sample: Sample): void {
  const log = readLeads(book);
  if (!log) return;
  const { header } = log;
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
  changeLeads(book, log, (sheet) => {
    const missing = first + rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(first, 1, rows.length, width).setValues(rows);
  });
}

/** Fills the lists and goals that are empty; what is typed there stays. */
function writeSettings(book: Book, sample: Sample): void {
  const fill = (list: 'channels' | 'personas', added: readonly string[]) => {
    const seen = book.once(settingsSheetOf);
    const at = seen.lists.get(listKey(list, 'label'));
    if (!at || book.once(settingsOf)[list].length > 0) return;
    changeSettings(book, seen, [list], (sheet) => {
      sheet.getRange(at.row, at.column, added.length, 1).setValues(added.map((label) => [label]));
    });
  };
  fill('channels', sample.channels);
  fill('personas', sample.personas);
  if (book.once(typedAveragesOf).length === 0) {
    append(
      book,
      'averages',
      sample.personas.map((persona, index) => [persona, sample.averages[index] ?? '']),
    );
  }
  const seen = book.once(settingsSheetOf);
  const goals = seen.lists.get(listKey('goals', 'month'));
  if (goals && listCells(seen, 'goals', 'month').every((cell) => cell === '')) {
    const rows = sample.goals.map((goal) => [book.dateCell(goal.month), goal.revenue, goal.share]);
    changeSettings(book, seen, ['goals'], (sheet) => writeRows(sheet, seen, 'goals', 0, rows));
  }
}

/** Takes the sample's leads out of the log; leads of one's own, settings and typed numbers stay. */
const removeSample = writing({
  run: ({ book, format }) => {
    const count = deleteSampleRows(book);
    return { message: say(format, 'answers', 'removedSample', { count }) };
  },
});

/** @returns how many rows were taken out */
export function deleteSampleRows(book: Book): number {
  const rows = book.once(sampleRowsOf);
  const log = rows.length > 0 ? readLeads(book) : null;
  if (log) changeLeads(book, log, (sheet) => deleteRows(sheet, rows));
  return rows.length;
}

/** What the pages may call. */
export const sampleActions = { fillSample, removeSample };
