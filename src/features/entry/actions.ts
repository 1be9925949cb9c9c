import { isoOfSerial, serialOfIso } from '../../base/dates';
import { reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { cellText, listOf, shortText } from '../../sheet/shapes';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { changeLeads, deleteRows, openLog, writeLeads } from '../leads/leads';
import { mergingOf } from '../leads/merging';
import { leadsOf } from '../leads/reading';
import { asOfOf, formatOf, personasOf, settingsOf } from '../settings/reading';
import { segmentLabel } from '../tracking/month-view';
import type { EntryDay, EntryRequest } from './api';
import { type Entry, entryChanges, entryGrid, readEntries, withLabels } from './calc';

/** The columns of the log that an entry fills. */
const COLUMNS = ['id', 'created', 'channel', 'persona', 'leads'] as const;
/** Days with entries that are offered to go back to. */
const RECENT_DAYS = 7;
const MOST_LEADS = 1_000_000;

/** The entries of a day, for the grid of the assistant; of the as-of day where none is given. */
const getEntries = reading({
  argument: v.nullable(shortText),
  run: ({ book }, iso: string | null): EntryDay => dayView(book, iso === null ? book.once(asOfOf) : dayOf(book, iso)),
});

function dayOf(book: Book, iso: string): number {
  const day = serialOfIso(iso);
  if (day === null) throw new Refusal(say(book.once(formatOf), 'answers', 'notADay', { value: iso }));
  return Math.floor(day);
}

function dayView(book: Book, day: number): EntryDay {
  const format = book.once(formatOf);
  const all = book.once(entriesOf);
  const entries = all.filter((entry) => entry.day === day);
  const { channels, personas } = segments(book, entries);
  const leadsOf = (of: readonly Entry[]) => of.reduce((sum, { leads }) => sum + (leads ?? 0), 0);
  const days = [...new Set(all.map((entry) => entry.day))].sort((a, b) => b - a).slice(0, RECENT_DAYS);
  return {
    iso: isoOfSerial(day),
    text: format.date(day),
    channels,
    personas,
    leads: entryGrid(entries, channels, personas),
    recent: days.map((recent) => ({
      iso: isoOfSerial(recent),
      text: format.date(recent),
      leads: leadsOf(all.filter((entry) => entry.day === recent)),
    })),
  };
}

function entriesOf(book: Book): readonly Entry[] {
  const { header, values } = book.once(leadsOf);
  return header ? readEntries(values, header, book.zone) : [];
}

/** The labels of the lists of Settings, or of the log where the lists are empty, and those of the day's entries. */
function segments(book: Book, entries: readonly Entry[]) {
  const settings = book.once(settingsOf);
  const known = book.once(leadsOf).segments;
  const text = labels(book.language, 'assistant');
  const listed = (list: readonly string[], log: readonly string[]) => (list.length > 0 ? list : log);
  const channels = listed(settings.channels, known.channels);
  const personas = listed(book.once(personasOf), known.personas);
  const all = {
    channels: withLabels(
      channels,
      entries.map(({ channel }) => channel),
    ),
    personas: withLabels(
      personas.length > 0 ? personas : [text.allPersonas],
      entries.map(({ persona }) => persona),
    ),
  };
  if (all.channels.length === 0) throw new Refusal(labels(book.language, 'entry').entryNoChannels);
  return all;
}

/** Channels or personas: more rows than the longest list has, and more columns than a grid can show. */
const MOST_LABELS = 10_000;
const counts = listOf(listOf(v.nullable(v.number()), MOST_LABELS), MOST_LABELS);
const side = listOf(cellText, MOST_LABELS);
const request = v.object({
  iso: shortText,
  channels: side,
  personas: side,
  before: counts,
  leads: counts,
});

/** Writes the entries of a day into the log, each as one row: changed numbers, new rows, and rows taken out. */
const saveEntries = writing({
  argument: request,
  run: ({ book, format }, wanted: EntryRequest) => {
    const day = dayOf(book, wanted.iso);
    const named = { day: format.date(day) };
    if (day > book.today()) throw new Refusal(say(format, 'entry', 'entryFuture', named));
    check(book, wanted);
    write(book, day, wanted);
    const view = dayView(book, day);
    const total = view.leads.flat().reduce<number>((sum, leads) => sum + (leads ?? 0), 0);
    return { message: say(format, 'entry', 'entriesSaved', { ...named, leads: total }), day: view };
  },
});

function write(book: Book, day: number, { channels, personas, before, leads: wanted }: EntryRequest): void {
  const entries = book.once(entriesOf).filter((entry) => entry.day === day);
  if (JSON.stringify(entryGrid(entries, channels, personas)) !== JSON.stringify(before)) {
    throw new Refusal(labels(book.language, 'entry').entriesChanged);
  }
  const iso = isoOfSerial(day);
  const { written, removed } = entryChanges(entries, channels, personas, wanted, iso);
  const log = openLog(book, COLUMNS);
  // Rows that go are emptied in the same write as the changes, so that no lead is counted twice should it end there.
  const emptied = entries
    .filter(({ id, row }) => removed.includes(row) && !written.some((kept) => kept.id === id))
    .filter(({ row }) => !log.formulas[row]?.[log.header.columns.leads])
    .map((entry) => ({ ...entry, leads: 0 }));
  const rows = [...written, ...emptied].map(({ id, channel, persona, leads }, index) => ({
    line: index + 1,
    occurrence: 1,
    cells: [id, iso, channel, persona, String(leads)],
  }));
  const merge = book.once(mergingOf).mergeRows(log, rows, { columns: COLUMNS, zone: book.zone });
  if (merge.keptFormulas > 0) throw new Refusal(formulaRefusal(book, entries, written, log.formulas));
  changeLeads(book, log, (sheet) => {
    writeLeads(sheet, log, COLUMNS, merge);
    deleteRows(sheet, removed);
  });
}

/** What a request must be, whoever has made it. */
function check(book: Book, { channels, personas, leads }: EntryRequest): void {
  const fits = leads.length === channels.length && leads.every((row) => row.length === personas.length);
  if (!fits) throw new Refusal(labels(book.language, 'entry').entriesChanged);
  leads.forEach((row, c) => {
    row.forEach((count, p) => {
      if (count === null || (Number.isInteger(count) && count >= 0 && count <= MOST_LEADS)) return;
      const label = segmentLabel({ channel: channels[c] ?? '', persona: personas[p] ?? '' });
      throw new Refusal(say(book.once(formatOf), 'entry', 'entryInvalid', { label }));
    });
  });
}

function formulaRefusal(
  book: Book,
  entries: readonly Entry[],
  written: readonly { readonly id: string; readonly channel: string; readonly persona: string }[],
  formulas: readonly (readonly string[])[],
): string {
  const first = written.find(({ id }) => {
    const row = entries.find((entry) => entry.id === id)?.row;
    return row === undefined || (formulas[row] ?? []).some((formula) => formula !== '');
  });
  const row = entries.find((entry) => entry.id === first?.id)?.row ?? 0;
  return say(book.once(formatOf), 'entry', 'entryFormula', { label: first ? segmentLabel(first) : '', row: row + 1 });
}

/** What the pages may call. */
export const entryActions = { getEntries, saveEntries };
