import { foldLabel } from '../base/labels';
import { logAddress } from '../features/leads/leads-sheet';
import { LIST_ROWS, LISTS, type ListColumn, type ListName, type SettingName } from '../features/settings/settings';
import { listKey, type SettingsSheet } from '../features/settings/settings-sheet';
import { trackingTab } from '../features/tracking/tracking-tab';
import { type Addresses, absolute, quoted } from '../sheet/addresses';
import type { Book, Sheet } from '../sheet/book';
import {
  BLANK,
  type Drawing,
  drawTab,
  labelsToShow,
  readTyped,
  type Seen,
  seeSheet,
  type TypedTable,
} from '../sheet/draw';
import type { Widths } from '../sheet/dress';
import { LOOK } from '../sheet/look';
import type { Patterns } from '../sheet/patterns';
import type { Piece } from '../sheet/pieces';
import type { TabName } from '../sheet/tabs';
import { labels } from '../text';
import { commitmentsTab, ratesTab, type Segments, valuesTab } from './computed';

export type ComputedTab = 'rates' | 'values' | 'tracking' | 'commitments';
export const COMPUTED_TABS: readonly ComputedTab[] = ['rates', 'values', 'tracking', 'commitments'];

const WIDTHS: Widths = { first: [LOOK.labelWidth], others: LOOK.columnWidth };
/** Eleven columns of figures have to stand in one window. */
const TRACKING_WIDTHS: Widths = { first: [170, 170], others: 92 };

/** The computed tabs as they stand, with what people typed in them. */
export interface SeenComputed {
  readonly sheets: Readonly<Record<ComputedTab, Sheet>>;
  readonly seen: Readonly<Record<ComputedTab, Seen>>;
  readonly averages: TypedTable;
  readonly adjustments: TypedTable;
}

const both = (key: 'typedAverages' | 'adjustments'): string[] => [
  labels('en', 'sheet')[key],
  labels('fr', 'sheet')[key],
];

/** Reads the computed tabs and the numbers typed in them; null while a tab is missing. */
export function seeComputed(book: Book): SeenComputed | null {
  const [rates, values, tracking, commitments] = COMPUTED_TABS.map((tab) => book.sheet(tab));
  if (!rates || !values || !tracking || !commitments) return null;
  const see = (tab: ComputedTab, sheet: Sheet): Seen => (book.isBlank(tab) ? BLANK : seeSheet(sheet));
  const seen = {
    rates: see('rates', rates),
    values: see('values', values),
    tracking: see('tracking', tracking),
    commitments: see('commitments', commitments),
  };
  return {
    sheets: { rates, values, tracking, commitments },
    seen,
    averages: readTyped(seen.values, both('typedAverages')),
    adjustments: readTyped(seen.commitments, both('adjustments')),
  };
}

/** The sheet addresses the formulas use, by the present names and places of what they point at. */
function addressesOf(book: Book, settings: SettingsSheet, logColumns: number): Addresses {
  const name = (tab: TabName): string => quoted(book.nameOf(tab));
  return {
    log: logAddress(book.nameOf('leads'), logColumns),
    setting: (setting: SettingName) => {
      const at = settings.settings.get(setting);
      return `${name('settings')}!${at ? absolute(at.row, at.column) : '$A$1'}`;
    },
    list: (list: ListName, column: ListColumn['name']) => {
      const at = settings.lists.get(listKey(list, column));
      return `${name('settings')}!${at ? absolute(at.row, at.column, LIST_ROWS, 1) : '$A$1'}`;
    },
    wholeList: (list) => {
      const { columns } = LISTS.find((candidate) => candidate.name === list)!;
      const at = settings.lists.get(listKey(list, columns[0]!.name));
      return `${name('settings')}!${at ? absolute(at.row, at.column, LIST_ROWS, columns.length) : '$A$1'}`;
    },
    signed: `${name('signed')}!$A:$Z`,
    range: (tab, row, column, height, width) => `${name(tab)}!${absolute(row, column, height, width)}`,
  };
}

/** Every heading and name the computed tabs use, in both languages: cells that hold them may be moved. */
const OURS: ReadonlySet<string> = new Set(
  (['en', 'fr'] as const).flatMap((language) => {
    const { expected, status, forecast, neededPerDay, committedValue, valueToDate } = labels(language, 'tracking');
    const own: unknown[] = Object.values(labels(language, 'sheet'));
    return [...own, expected, status, forecast, neededPerDay, committedValue, valueToDate].flatMap((text) =>
      typeof text === 'string' ? [foldLabel(text)] : [],
    );
  }),
);

/** The pieces of the computed tabs for the segments as they are now. */
export function computedPieces(
  book: Book,
  settings: SettingsSheet,
  logColumns: number,
  segments: Segments,
  typed: SeenComputed,
) {
  const text = labels(book.language, 'sheet');
  const at = addressesOf(book, settings, logColumns);
  const used = (table: TypedTable, axis: 'across' | 'down') => (index: number) =>
    axis === 'across'
      ? table.cells.some((row) => (row[index] ?? '') !== '')
      : (table.cells[index] ?? []).some((cell) => cell !== '');
  const shown = (now: readonly string[], table: TypedTable, axis: 'across' | 'down') =>
    labelsToShow(now, table[axis], used(table, axis));
  const rates = ratesTab(text, at, segments);
  const values = valuesTab(text, at, segments, rates, shown(segments.personas, typed.averages, 'across'));
  const commitments = commitmentsTab(
    text,
    at,
    segments,
    { leads: rates.leads, values: values.values },
    {
      channels: shown(segments.channels, typed.adjustments, 'down'),
      personas: shown(segments.personas, typed.adjustments, 'across'),
    },
  );
  const tracking = trackingTab(text, labels(book.language, 'tracking'), at, segments, {
    committed: commitments.committed,
    values: values.values,
  });
  return { rates, values, tracking, commitments };
}

/** Lays the computed tabs out for the segments as they are now; typed numbers keep to their labels. */
export function layOut(
  book: Book,
  settings: SettingsSheet,
  logColumns: number,
  segments: Segments,
  computed: SeenComputed,
  patterns: Patterns,
): void {
  const text = labels(book.language, 'sheet');
  const tabs = computedPieces(book, settings, logColumns, segments, computed);
  const typed = new Map([
    [text.typedAverages, computed.averages],
    [text.adjustments, computed.adjustments],
  ]);
  const draw = (tab: ComputedTab, pieces: readonly Piece[]) => {
    const widths = tab === 'tracking' ? TRACKING_WIDTHS : WIDTHS;
    const drawing: Drawing = { pieces, typed, ours: OURS, patterns, widths };
    drawTab(computed.sheets[tab], computed.seen[tab], drawing);
  };
  for (const tab of COMPUTED_TABS) draw(tab, tabs[tab].pieces);
}
