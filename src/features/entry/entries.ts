import type { EntryDay, EntryDone, EntryRequest } from '../../app/api';
import { stateOf } from '../../app/state';
import { redraw } from '../../app/workbook';
import { readyWorkspace, type Workspace } from '../../app/workspace';
import { isoOfSerial, serialOfIso } from '../../base/dates';
import { mergeRows, usedRows } from '../../log/import/merge';
import { alone } from '../../sheet/lock';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { openLog } from '../import/import';
import { deleteRows, writeLeads } from '../leads/leads';
import { segmentLabel } from '../tracking/month-view';
import { type Entry, entryChanges, entryGrid, readEntries, withLabels } from './calc';

/** The columns of the log that an entry fills. */
const COLUMNS = ['id', 'created', 'channel', 'persona', 'leads'] as const;
/** Days with entries that are offered to go back to. */
const RECENT_DAYS = 7;
const MOST_LEADS = 1_000_000;

/** The entries of a day, for the grid of the assistant; of the as-of day where none is given. */
export function getEntries(iso: string | null): EntryDay {
  const workspace = readyWorkspace();
  return dayView(workspace, iso === null ? (workspace.settings.asOf ?? workspace.book.today()) : dayOf(workspace, iso));
}

function dayOf(workspace: Workspace, iso: string): number {
  const day = serialOfIso(iso);
  if (day === null) throw new Refusal(say(workspace.format, 'assistant', 'notADay', { value: String(iso) }));
  return Math.floor(day);
}

function dayView(workspace: Workspace, day: number): EntryDay {
  const { format } = workspace;
  const all = entriesOf(workspace);
  const entries = all.filter((entry) => entry.day === day);
  const { channels, personas } = segments(workspace, entries);
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

function entriesOf({ header, logValues, book }: Workspace): Entry[] {
  return header ? readEntries(logValues, header, book.zone) : [];
}

/** The labels of the lists of Settings, or of the log where the lists are empty, and those of the day's entries. */
function segments(workspace: Workspace, entries: readonly Entry[]) {
  const { settings, cohort, book } = workspace;
  const text = labels(book.language, 'assistant');
  const listed = (list: readonly string[], log: readonly string[]) => (list.length > 0 ? list : log);
  const channels = listed(settings.channels, cohort.channels);
  const personas = listed(settings.personas, cohort.personas);
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
  if (all.channels.length === 0) throw new Refusal(labels(book.language, 'month').entryNoChannels);
  return all;
}

/** Writes the entries of a day into the log, each as one row: changed numbers, new rows, and rows taken out. */
export function saveEntries(request: EntryRequest): EntryDone {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const { format } = workspace;
    const day = dayOf(workspace, request.iso);
    const named = { day: format.date(day) };
    if (day > book.today()) throw new Refusal(say(format, 'month', 'entryFuture', named));
    check(workspace, request);
    const { channels, personas } = request;
    const entries = entriesOf(workspace).filter((entry) => entry.day === day);
    const now = entryGrid(entries, channels, personas);
    if (JSON.stringify(now) !== JSON.stringify(request.before)) {
      throw new Refusal(labels(book.language, 'month').entriesChanged);
    }
    const iso = isoOfSerial(day);
    const { written, removed } = entryChanges(entries, channels, personas, request.leads, iso);
    const rows = written.map(({ id, channel, persona, leads }, index) => ({
      line: index + 1,
      occurrence: 1,
      cells: [id, iso, channel, persona, String(leads)],
    }));
    const { sheet, log } = openLog(book, COLUMNS);
    const merge = mergeRows(log, rows, { columns: COLUMNS, logRows: usedRows(log), zone: book.zone });
    if (merge.keptFormulas > 0) throw new Refusal(formulaRefusal(workspace, entries, written, log.formulas));
    writeLeads(sheet, log, COLUMNS, merge);
    deleteRows(sheet, removed);
    const after = redraw(book);
    const view = dayView(after, day);
    const total = view.leads.flat().reduce<number>((sum, leads) => sum + (leads ?? 0), 0);
    return {
      message: say(format, 'month', 'entriesSaved', { ...named, leads: total }),
      state: stateOf(after),
      day: view,
    };
  });
}

/** What a request must be, whoever has made it. */
function check({ format, book }: Workspace, { channels, personas, leads }: EntryRequest): void {
  const fits = leads.length === channels.length && leads.every((row) => row.length === personas.length);
  if (!fits) throw new Refusal(labels(book.language, 'month').entriesChanged);
  leads.forEach((row, c) => {
    row.forEach((count, p) => {
      if (count === null || (Number.isInteger(count) && count >= 0 && count <= MOST_LEADS)) return;
      const label = segmentLabel({ channel: channels[c] ?? '', persona: personas[p] ?? '' });
      throw new Refusal(say(format, 'month', 'entryInvalid', { label }));
    });
  });
}

function formulaRefusal(
  { format }: Workspace,
  entries: readonly Entry[],
  written: readonly { readonly id: string; readonly channel: string; readonly persona: string }[],
  formulas: readonly (readonly string[])[],
): string {
  const first = written.find(({ id }) => {
    const row = entries.find((entry) => entry.id === id)?.row;
    return row === undefined || (formulas[row] ?? []).some((formula) => formula !== '');
  });
  const row = entries.find((entry) => entry.id === first?.id)?.row ?? 0;
  return say(format, 'month', 'entryFormula', { label: first ? segmentLabel(first) : '', row: row + 1 });
}
