import { shown } from '../../base/cells';
import { MomentKind, MomentReader, monthStart } from '../../base/dates';
import { foldLabel, labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { Region } from '../../calendar/holidays';
import { SATURDAY_AND_SUNDAY, type Weekend, weekendOf } from '../../calendar/weekend';
import { a1 } from '../../sheet/addresses';
import { DEFAULT_CURRENCY } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { mailAddresses } from '../digest/mail-addresses';
import { REGION_CHOICES, SETTINGS, type SettingName } from './settings';
import { type CellAt, listCells, listKey, type SettingsSheet } from './settings-sheet';

/** The revenue wanted in a month, and the share of it expected from marketing. */
export interface Goal {
  /** First day of the month, as a serial. */
  readonly month: number;
  readonly revenue: number | null;
  /** A fraction; 1 where none is typed. */
  readonly share: number;
  /** Rows below the header of the list. */
  readonly offset: number;
}

/** The settings as read; where a cell cannot be used its default stands in and a problem says so. */
export interface Settings {
  readonly asOf: number | null;
  readonly pinned: boolean;
  readonly months: number;
  readonly confidence: number;
  readonly currency: string;
  readonly weekend: Weekend;
  /** Whose public holidays are kept in the list; null for nobody's. */
  readonly region: Region | null;
  readonly limits: { readonly ahead: number; readonly onTrack: number; readonly atRisk: number };
  /** Addresses of e-mail, each once; those that are none stand apart. */
  readonly recipients: readonly string[];
  readonly refusedRecipients: readonly string[];
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly goals: readonly Goal[];
  /** The days of the list that are not worked. */
  readonly holidays: readonly number[];
  /** Names of holidays that are worked all the same. */
  readonly workedHolidays: readonly string[];
  readonly problems: readonly Problem[];
}

/** The civil date of a cell as a serial; null for a blank cell or one that holds no date. */
export function dateOf(cell: Cell | undefined, zone: Zone): number | null {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.civil) return Math.floor(reader.value);
  return kind === MomentKind.instant ? Math.floor(zone.serialOf(reader.value)) : null;
}

/** A cell as a message shows it; only what the sheet holds as a date is shown as one. */
const textOf = (cell: Cell, zone: Zone): string => shown(cell, typeof cell === 'object' ? zone : null);

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === null || labelText(cell) === '';

/** Reads the settings tab; what cannot be used becomes a problem that names the cell. */
export function readSettings(seen: SettingsSheet, zone: Zone): Settings {
  const problems: Problem[] = [];
  const cell = (at: CellAt | undefined): Cell => (at ? (seen.values[at.row - 1]?.[at.column - 1] ?? '') : '');
  const complain = (at: CellAt | undefined, label: string, remedy: Problem['code']) => {
    problems.push({
      severity: 'error',
      signing: 'blocks',
      code: remedy,
      values: { label, value: textOf(cell(at), zone) },
      ...(at && { place: { tab: 'settings', a1: a1(at.row, at.column) } }),
    });
  };
  const labelOf = (name: SettingName, at: CellAt | undefined): string => {
    const setting = SETTINGS.find((s) => s.name === name);
    return at ? labelText(seen.values[at.row - 1]?.[at.column - 2] ?? '') : (setting?.label.en ?? name);
  };
  const number = (name: SettingName): number => {
    const setting = SETTINGS.find((s) => s.name === name)!;
    const at = seen.settings.get(name);
    const value = cell(at);
    if (typeof value === 'number' && value >= (setting.min ?? value) && value <= (setting.max ?? value)) {
      if (name !== 'months' || Number.isInteger(value)) return value;
    }
    if (!isBlank(value)) complain(at, labelOf(name, at), 'settingNumber');
    return Number(setting.initial);
  };

  const asOfAt = seen.settings.get('asOf');
  const asOf = dateOf(cell(asOfAt), zone);
  if (asOf === null) complain(asOfAt, labelOf('asOf', asOfAt), 'asOfMissing');

  const weekendAt = seen.settings.get('weekend');
  const weekendCell = cell(weekendAt);
  const weekend = isBlank(weekendCell) ? SATURDAY_AND_SUNDAY : daysOff(weekendCell);
  if (weekend === null) complain(weekendAt, labelOf('weekend', weekendAt), 'settingChoice');

  const regionAt = seen.settings.get('region');
  const regionFold = foldLabel(cell(regionAt));
  const region = REGION_CHOICES.find(({ label }) => [label.en, label.fr].map(foldLabel).includes(regionFold));
  if (!region && regionFold !== '') complain(regionAt, labelOf('region', regionAt), 'settingChoice');

  const currencyAt = seen.settings.get('currency');
  const currency = labelText(cell(currencyAt)).toUpperCase();
  const knownCurrency = /^[A-Z]{3}$/.test(currency);
  if (!knownCurrency && currency !== '') complain(currencyAt, labelOf('currency', currencyAt), 'settingCurrency');

  const recipientsAt = seen.settings.get('recipients');
  const recipients = readAddresses(labelText(cell(recipientsAt)));
  for (const value of recipients.refusedRecipients) {
    problems.push({
      severity: 'warning',
      code: 'recipient',
      values: { value },
      ...(recipientsAt && { place: { tab: 'settings', a1: a1(recipientsAt.row, recipientsAt.column) } }),
    });
  }

  return {
    asOf,
    pinned: cell(seen.settings.get('pinned')) === true,
    months: number('months'),
    confidence: number('confidence'),
    currency: knownCurrency ? currency : DEFAULT_CURRENCY,
    weekend: weekend ?? SATURDAY_AND_SUNDAY,
    region: region?.region ?? null,
    limits: { ahead: number('aheadFrom'), onTrack: number('onTrackFrom'), atRisk: number('atRiskFrom') },
    ...recipients,
    channels: readLabels(seen, 'channels', problems),
    personas: readLabels(seen, 'personas', problems),
    goals: readGoals(seen, zone, problems),
    holidays: readHolidays(seen, zone, problems),
    workedHolidays: listCells(seen, 'holidays', 'text').flatMap((name, index) =>
      listCells(seen, 'holidays', 'worked')[index] === true ? [labelText(name)] : [],
    ),
    problems,
  };
}

function readAddresses(text: string): Pick<Settings, 'recipients' | 'refusedRecipients'> {
  const { addresses, refused } = mailAddresses(text);
  return { recipients: addresses, refusedRecipients: refused };
}

/** Null for what names no days off, and for a week without a day to work. */
function daysOff(cell: Cell): Weekend | null {
  const weekend = weekendOf(typeof cell === 'number' ? cell : labelText(cell));
  return weekend?.every((off) => off) ? null : weekend;
}

function readLabels(seen: SettingsSheet, list: 'channels' | 'personas', problems: Problem[]): string[] {
  const labels: string[] = [];
  const known = new Set<string>();
  listCells(seen, list, 'label').forEach((cell, index) => {
    if (isBlank(cell)) return;
    const fold = foldLabel(cell);
    if (known.has(fold)) {
      problems.push(listProblem(seen, list, 'label', index, 'labelTwice', labelText(cell)));
      return;
    }
    known.add(fold);
    labels.push(labelText(cell));
  });
  return labels;
}

function readGoals(seen: SettingsSheet, zone: Zone, problems: Problem[]): Goal[] {
  const goals: Goal[] = [];
  const revenues = listCells(seen, 'goals', 'goal');
  const shares = listCells(seen, 'goals', 'share');
  listCells(seen, 'goals', 'month').forEach((cell, index) => {
    const revenue = revenues[index] ?? '';
    const share = shares[index] ?? '';
    const complain = (column: 'month' | 'goal' | 'share', code: Problem['code'], value: Cell) =>
      problems.push(listProblem(seen, 'goals', column, index, code, textOf(value, zone)));
    if (isBlank(cell)) {
      if (!isBlank(revenue)) complain('month', 'goalWithoutMonth', revenue);
      return;
    }
    const day = dateOf(cell, zone);
    if (day === null) {
      complain('month', 'notADate', cell);
      return;
    }
    if (!isBlank(revenue) && !(typeof revenue === 'number' && revenue >= 0)) complain('goal', 'notAnAmount', revenue);
    if (!isBlank(share) && !(typeof share === 'number' && share >= 0 && share <= 1))
      complain('share', 'notAShare', share);
    const month = monthStart(day);
    if (goals.some((goal) => goal.month === month)) complain('month', 'monthTwice', cell);
    goals.push({
      month,
      revenue: typeof revenue === 'number' && revenue >= 0 ? revenue : null,
      share: typeof share === 'number' && share >= 0 && share <= 1 ? share : 1,
      offset: index,
    });
  });
  return goals;
}

function readHolidays(seen: SettingsSheet, zone: Zone, problems: Problem[]): number[] {
  const worked = listCells(seen, 'holidays', 'worked');
  return listCells(seen, 'holidays', 'date').flatMap((cell, index) => {
    if (isBlank(cell) || worked[index] === true) return [];
    const day = dateOf(cell, zone);
    if (day === null) problems.push(listProblem(seen, 'holidays', 'date', index, 'notADate', textOf(cell, zone)));
    return day ?? [];
  });
}

function listProblem(
  seen: SettingsSheet,
  list: Parameters<typeof listKey>[0],
  column: Parameters<typeof listKey>[1],
  index: number,
  code: Problem['code'],
  value: string,
): Problem {
  const at = seen.lists.get(listKey(list, column));
  return {
    severity: 'error',
    ...(code !== 'labelTwice' && { signing: 'blocks' }),
    code,
    values: { label: labelText(at ? (seen.values[at.row - 2]?.[at.column - 1] ?? '') : ''), value },
    ...(at && { place: { tab: 'settings', a1: a1(at.row + index, at.column) } }),
  };
}
