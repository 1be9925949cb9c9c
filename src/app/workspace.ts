import { monthStart } from '../base/dates';
import { SlaError } from '../base/errors';
import { labelKey, labelText } from '../base/labels';
import type { Cell, Grid } from '../base/types';
import { createPlan, type Plan } from '../features/commitments/plan';
import { type SignedKey, type SignedLog, seeSigned } from '../features/commitments/signed';
import { SETTINGS } from '../features/settings/settings';
import { dateOf, type Goal, readSettings, type Settings } from '../features/settings/settings-read';
import { type SettingsSheet, seeSettings } from '../features/settings/settings-sheet';
import { type Month, monthOf } from '../features/tracking/month-of';
import { checkLog, type LogReport } from '../log/check';
import { type Cohort, cohort } from '../log/cohort';
import { findHeader, type Header } from '../log/header';
import { type Log, readLog } from '../log/log';
import { type Book, openBook, type Sheet } from '../sheet/book';
import type { TypedTable } from '../sheet/draw';
import { type Patterns, patternsFor } from '../sheet/patterns';
import { Refusal } from '../sheet/refusal';
import { type Format, labels } from '../text';
import { type SeenComputed, seeComputed } from './layout';

/** The whole workbook as read once: what every action and every view of the assistant starts from. */
export interface Workspace {
  readonly book: Book;
  readonly format: Format;
  readonly patterns: Patterns;
  readonly settingsSheet: SettingsSheet;
  readonly settings: Settings;
  readonly logValues: Grid;
  /** The last column of the log in use. */
  readonly logColumns: number;
  readonly report: LogReport;
  /** Why the lead log cannot be read at all, such as a missing column; the cohort is then empty. */
  readonly logError: SlaError | null;
  /** Where the columns of the log stand; null while it is blank or cannot be read. */
  readonly header: Header | null;
  readonly cohort: Cohort;
  readonly log: Log;
  readonly computed: SeenComputed;
  readonly signed: SignedLog;
  /** First day of the month being planned. */
  readonly month: number;
  /** The goal typed for that month. */
  readonly goal: Goal | null;
  readonly plan: Plan;
  /** The month against its commitments; null while it has none. */
  readonly pace: Month | null;
}

/** Reads the workbook in a number of calls that does not depend on its size; null while a tab is missing. */
export function openWorkspace(book: Book = openBook()): Workspace | null {
  const sheets = (['settings', 'leads', 'signed', 'start'] as const).map((tab) => book.sheet(tab));
  const [settingsTab, leadsTab, signedTab, startTab] = sheets;
  const computed = seeComputed(book);
  if (!settingsTab || !leadsTab || !signedTab || !startTab || !computed) return null;
  const settingsSheet = seeSettings(valuesOf(settingsTab));
  if (!SETTINGS.every((setting) => settingsSheet.settings.has(setting.name))) return null;
  const settings = readSettings(settingsSheet, book.zone);
  const logValues = valuesOf(leadsTab);
  return { ...read(book, settings, logValues, computed, seeSigned(valuesOf(signedTab), book.zone)), settingsSheet };
}

/** The workbook for an action that needs all tabs. @throws Refusal while one is missing */
export function readyWorkspace(book: Book = openBook()): Workspace {
  const workspace = openWorkspace(book);
  if (!workspace) throw new Refusal(labels(book.language, 'assistant').notReady);
  return workspace;
}

const valuesOf = (sheet: Sheet): Grid => sheet.getDataRange().getValues() as Grid;

function read(
  book: Book,
  settings: Settings,
  logValues: Grid,
  computed: SeenComputed,
  signed: SignedLog,
): Omit<Workspace, 'settingsSheet'> {
  const { zone, language } = book;
  const today = book.today();
  const month = monthStart(settings.asOf ?? today);
  const goal = settings.goals.find((candidate) => candidate.month === month) ?? null;
  const lists = { channels: listOrNull(settings.channels), personas: listOrNull(settings.personas) };
  const options = { asOf: settings.asOf ?? today, months: settings.months, ...lists };
  let logError: SlaError | null = null;
  const readAll = (values: Grid) => {
    const log = readLog(values, { language, zone, amount: true });
    return {
      log,
      cohort: cohort(log, options),
      report: checkLog(values, { language, zone, today, ...options }),
      header: findHeader(values, 'leads', language),
    };
  };
  let all: ReturnType<typeof readAll>;
  try {
    all = readAll(logValues);
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    logError = error;
    all = readAll([[]]);
  }
  const leads = all.cohort;
  const plan = createPlan({
    cohort: leads,
    typedAverages: leads.personas.map((persona) => typedAverage(computed.averages, persona)),
    goal: goal?.revenue == null ? null : goal.revenue * goal.share,
    adjustments: leads.channels.map((channel) =>
      leads.personas.map((persona) => typedLeads(computed.adjustments, channel, persona)),
    ),
  });
  return {
    book,
    format: book.format(settings.currency),
    patterns: patternsFor(book.locale, settings.currency),
    settings,
    logValues,
    logColumns: logValues[0]?.length ?? 0,
    ...all,
    logError,
    computed,
    signed,
    month,
    goal,
    plan,
    pace: monthOf(all.log, options.asOf, signed.values, plan, settings),
  };
}

const listOrNull = (labels: readonly string[]): readonly string[] | null => (labels.length > 0 ? labels : null);

/** The cell of an input table that belongs to a segment, wherever its row and column stand. */
function typedCell(table: TypedTable, channel: string | null, persona: string): Cell {
  const row = channel === null ? 0 : table.down.findIndex((label) => labelKey(label) === labelKey(channel));
  const column = table.across.findIndex((label) => labelKey(label) === labelKey(persona));
  return table.cells[row]?.[column] ?? '';
}

/** What is no amount above 0 is listed as a problem and not used. */
function typedAverage(table: TypedTable, persona: string): number | null {
  const cell = typedCell(table, null, persona);
  return typeof cell === 'number' && cell > 0 ? cell : null;
}

function typedLeads(table: TypedTable, channel: string, persona: string): number | null {
  const cell = typedCell(table, channel, persona);
  return typeof cell === 'number' && cell >= 0 && Number.isInteger(cell) ? cell : null;
}

/** When and by whom the month being planned was signed; null while it is not. */
export function signatureOf(workspace: Workspace): { readonly on: string; readonly by: string } | null {
  const { signed, month, format, book } = workspace;
  const row = signed.current.get(month)?.[0];
  if (row === undefined) return null;
  const cell = (key: SignedKey) => signed.values[row]?.[signed.columns.get(key) ?? -1] ?? '';
  const on = dateOf(cell('signedOn'), book.zone);
  return { on: on === null ? '?' : format.date(on), by: labelText(cell('signedBy')) };
}
