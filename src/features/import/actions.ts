import { isoOfSerial } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { COLUMNS, type ColumnKey } from '../../log/columns';
import { isOwn, type LogKey, MOST_OWN } from '../../log/own-columns';
import { part, reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { cellText, listOf } from '../../sheet/shapes';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { deleteSampleRows } from '../leads/actions';
import { headerProblems } from '../leads/header-problems';
import { changeLeads, missingFrom, openLog, readLeads, writeLeads } from '../leads/leads';
import { mergingOf } from '../leads/merging';
import { addOwnColumns, ownColumnsIn } from '../leads/own-columns';
import { leadsOf } from '../leads/reading';
import { growList } from '../settings/actions';
import { formatOf, settingsOf } from '../settings/reading';
import { allSpellings } from '../spellings/reading';
import { beginImport, isTakenBack, keepImport, lastImportOf, runningImport } from './last-import';
import { readMorning } from './morning-settings';
import { checkRoomFor, noteMerge, noteSample } from './noting';
import { headerShape, recallChoices, rememberChoices, rememberedShape } from './remembered-choices';
import { noteLabels } from './undo';

/** A file is sent in so many batches at most, because each one reads the whole log. */
const MOST_BATCHES = 10;
const SMALLEST_BATCH = 500;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e7));
const MOST_COLUMNS = COLUMNS.length + MOST_OWN;
const columnKeys = listOf(cellText, MOST_COLUMNS);

/** What IDs are made of; a page of an earlier version makes none. */
const person = v.optional(v.nullable(v.picklist(['email', 'name'])), null);

const importStart = v.object({
  columns: columnKeys,
  rows: count,
  replaceSample: v.boolean(),
  // A page of an earlier version does not ask.
  keepOutcomes: v.optional(v.boolean(), false),
  person,
  resume: v.optional(v.number()),
});

/** Makes the Leads tab ready for a file: its columns complete and, if so wished, the sample taken out. */
const startImport = part({
  anyTime: true,
  argument: importStart,
  run: (context, start: v.InferOutput<typeof importStart>) => {
    const { book } = context;
    const columns = knownColumns(start.columns, book);
    const own = columns.filter(isOwn);
    if (
      !hasColumns(
        book,
        columns.filter((key) => !isOwn(key)),
      )
    )
      context.ensureTabs();
    checkRoomFor(book, start.rows, start.replaceSample);
    const record = start.resume === undefined ? beginImport(context) : runningImport(book, start.resume);
    if (start.replaceSample) {
      keepImport(book, noteSample(book, record));
      deleteSampleRows(book);
    }
    addOwnColumns(book, own);
    openLog(book, columns);
    return {
      number: record.number,
      columns,
      batchSize: Math.max(SMALLEST_BATCH, Math.ceil(start.rows / MOST_BATCHES)),
      keepOutcomes: start.keepOutcomes,
      person: start.person,
    };
  },
});

const row = v.object({
  line: count,
  occurrence: count,
  // A page of version 0.1 does not tell.
  alike: v.optional(count),
  alone: v.optional(count),
  cells: listOf(cellText, MOST_COLUMNS),
  keeps: v.optional(v.picklist(['won', 'lost'])),
});
const session = v.object({
  number: v.number(),
  columns: columnKeys,
  batchSize: count,
  keepOutcomes: v.optional(v.boolean(), false),
  person,
});
const batch = v.object({ session, rows: listOf(row, 200_000) });

/** Writes a batch of rows to the Leads tab; see `mergeRows` for what becomes of each row. */
const importBatch = part({
  argument: batch,
  run: ({ book }, { session, rows }: v.InferOutput<typeof batch>) => {
    const { keepOutcomes, person } = session;
    const { isCanonicalRow, mergeRows } = book.once(mergingOf);
    const record = runningImport(book, session.number);
    const columns = knownColumns(session.columns, book);
    if (!rows.every(({ cells }) => isCanonicalRow(cells, columns))) throw badRequest(book);
    const log = openLog(book, columns);
    const { aliases } = book.once(settingsOf);
    const merge = mergeRows(log, rows, { columns, zone: book.zone, keepOutcomes, aliases, person });
    const noted = noteMerge(book, record, log, columns, merge);
    changeLeads(book, log, (sheet) => {
      if (noted !== record) keepImport(book, noted);
      writeLeads(sheet, log, columns, merge);
    });
    const { updated, unchanged, recognised, byPerson, keptFormulas, winsTakenBack, lossesTakenBack } = merge;
    const added = merge.additions.length;
    return { added, updated, unchanged, recognised, byPerson, keptFormulas, winsTakenBack, lossesTakenBack };
  },
});

/** What the page needs to know of the workbook to make something of a file. */
const recallImport = reading({
  anyTime: true,
  argument: v.object({ header: v.nullable(headerShape) }),
  run: ({ book }, { header }: { header: string | null }) => ({
    last: header === null ? null : recallChoices(header),
    spellings: allSpellings(book),
  }),
});

const importEnd = v.object({
  addLabels: v.boolean(),
  // A page of an earlier version remembers nothing, and does not say which import ends.
  remember: v.optional(v.nullable(rememberedShape), null),
  rememberSecond: v.optional(v.nullable(rememberedShape), null),
  number: v.optional(v.number()),
});

/**
 * Ends an import: new labels go into the lists if so wished, the choices are kept for the next file of the same header, and the
 * tabs are drawn for the new leads.
 */
const endImport = writing({
  argument: importEnd,
  run: ({ book }, { addLabels, remember, rememberSecond, number }: v.InferOutput<typeof importEnd>) => {
    const record = lastImportOf(book);
    // Another import that has begun since is not ended by it.
    const own = record !== null && record.number === number && !isTakenBack(record);
    if (own) keepImport(book, { ...(addLabels ? noteLabels(book, record) : record), state: 'ended' });
    for (const chosen of [remember, rememberSecond]) {
      if (chosen !== null) rememberChoices(chosen, isoOfSerial(book.today()), readMorning().header);
    }
    if (addLabels) {
      growList(book, 'channels');
      growList(book, 'personas');
    }
    const { rows } = book.once(leadsOf).report;
    return { message: say(book.once(formatOf), 'importing', 'imported', { rows }) };
  },
});

/** The columns that a page names: those of the log in its order, then own ones. @throws Refusal for anything else */
function knownColumns(keys: readonly string[], book: Book): LogKey[] {
  const known: ColumnKey[] = COLUMNS.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  const columns: LogKey[] = [...known, ...(ownColumnsIn(keys) ?? [])];
  if (columns.length !== keys.length || !columns.every((key, i) => key === keys[i])) throw badRequest(book);
  return columns;
}

function badRequest(book: Book): Refusal {
  return new Refusal(labels(book.language, 'importing').importBadRequest);
}

/** Whether the tabs are there and the log has the columns; a header with problems is for the repair of the tabs. */
function hasColumns(book: Book, columns: readonly LogKey[]): boolean {
  if (!book.isComplete() || book.once(headerProblems).length > 0) return false;
  try {
    return missingFrom(readLeads(book), columns).length === 0;
  } catch (error) {
    if (error instanceof SlaError) return false;
    throw error;
  }
}

/** What the pages may call. */
export const importActions = { recallImport, startImport, importBatch, endImport };
