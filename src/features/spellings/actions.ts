import { labelKey, labelText } from '../../base/labels';
import { type Alias, readAliases } from '../../log/aliases';
import { renamesOf } from '../../log/import/renames';
import { type Context, reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { listOf } from '../../sheet/shapes';
import { say } from '../../text';
import * as v from '../../vendor/valibot';
import { keepImport } from '../import/last-import';
import { noteSpellings } from '../import/noting';
import { changeLeads, readLeads, writeCells } from '../leads/leads';
import { SPELT, SPELT_SIDES, type Spelt } from '../settings/alias-list';
import { keysOf, titleOf } from '../settings/lists';
import { formatOf, settingsSheetOf } from '../settings/reading';
import { mayMend } from '../settings/seen';
import type { Merges } from './api';
import { aliasChanges, labelChanges, respellSettings } from './in-settings';
import { allSpellings } from './reading';

const MOST_MERGES = 1000;
const LONGEST_LABEL = 1000;
const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
const merges = listOf(v.object({ spelling: label, label }), MOST_MERGES);

const getSpellings = reading({
  anyTime: true,
  run: ({ book }) => allSpellings(book),
});

/**
 * Merges spellings. What they stand for is written to Settings first: a script that ends after that has lost nothing, and the
 * same again ends its work.
 */
const mergeSpellings = writing({
  anyTime: true,
  argument: v.object({ channel: merges, persona: merges, number: v.optional(v.number()) }),
  run: (context, request: Merges & { readonly number?: number | undefined }) => {
    const { book } = context;
    const asked = SPELT_SIDES.map((side) => ({ side, merges: checked(book, request[side]) })).filter(
      ({ merges }) => merges.length > 0,
    );
    // A log that cannot be read is said before anything is written.
    if (book.sheet('leads')) readLeads(book);
    const number = request.number ?? null;
    for (const { side } of asked) needList(context, side);
    const aliases = asked.flatMap((one) => aliasChanges(book, one));
    const lists = labelChanges(book, asked);
    const log = book.sheet('leads') && readLeads(book);
    const renames = log ? asked.map(({ side, merges }) => renamesOf(log, side, merges)) : [];
    const updates = renames.flatMap((one) => one.updates);
    const record = noteSpellings(context, { log, updates, settings: [...aliases, ...lists] }, number);
    if (record !== null) keepImport(book, record);
    respellSettings(book, aliases);
    if (log && updates.length > 0) {
      const columns = asked.map(({ side }) => side);
      changeLeads(book, log, (sheet) => writeCells(sheet, log, columns, updates));
    }
    respellSettings(book, lists);
    const count = asked.reduce((sum, { merges }) => sum + merges.length, 0);
    const rows = new Set(updates.map(({ row }) => row)).size;
    const formulas = renames.reduce((sum, one) => sum + one.formulas, 0);
    return { message: say(book.once(formatOf), 'merging', 'spellingsMerged', { count, rows, formulas }) };
  },
});

/** What is asked for, as texts that are compared; each spelling with the label at the end of its chain. */
function checked(book: Book, merges: readonly Alias[]): Alias[] {
  const { aliases, troubles } = readAliases(merges);
  const refused = troubles.find(({ code }) => code !== 'aliasChain');
  if (refused) {
    const values = { value: refused.spelling, other: refused.label };
    throw new Refusal(say(book.once(formatOf), 'merging', 'spellingRefused', values));
  }
  return merges.flatMap(({ spelling }) => {
    const [text, label] = [labelText(spelling), aliases.get(labelKey(spelling))];
    return label === undefined ? [] : [{ spelling: text, label }];
  });
}

/** A list of other spellings to write to, made where a workbook of before lacks it. */
function needList({ book, ensureTabs }: Context, side: Spelt): void {
  const list = SPELT[side].aliases;
  const isThere = () => keysOf(list).every((key) => book.once(settingsSheetOf).lists.has(key));
  if (!isThere()) ensureTabs();
  if (isThere() && mayMend(book.once(settingsSheetOf))) return;
  const values = { label: titleOf(book.language, list), tab: book.nameOf('settings') };
  throw new Refusal(say(book.once(formatOf), 'merging', 'spellingsNoList', values));
}

/** What the pages may call. */
export const spellingsActions = { getSpellings, mergeSpellings };
