import { isBlank, shown } from '../../base/cells';
import { monthStart } from '../../base/dates';
import { foldLabel, labelText } from '../../base/labels';
import { dateOf } from '../../base/moments';
import type { Cell } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { Aliases } from '../../log/aliases';
import { a1 } from '../../sheet/addresses';
import type { Problem } from '../../sheet/problems';
import { readAliasList, type Spelt } from './alias-list';
import { type ListKey, listKey } from './lists';
import { listCells, type SettingsSheet } from './seen';

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

/** What the lists hold that say themselves what they mean; what cannot be used becomes a problem that names the cell. */
export interface Lists {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly goals: readonly Goal[];
  /** The days of the list that are not worked. */
  readonly holidays: readonly number[];
  /** Names of holidays that are worked all the same. */
  readonly workedHolidays: readonly string[];
  /** Other spellings of labels. */
  readonly aliases: Readonly<Record<Spelt, Aliases>>;
}

/** Says what is wrong with a cell of a list, by its row below the header. */
type Complain = (key: ListKey, index: number, code: Problem['code'], value: string) => void;

/** A cell as a message shows it; only what the sheet holds as a date is shown as one. */
export const textOf = (cell: Cell, zone: Zone): string => shown(cell, typeof cell === 'object' ? zone : null);

export function readLists(seen: SettingsSheet, zone: Zone, problems: Problem[]): Lists {
  const complain: Complain = (key, index, code, value) => {
    const at = seen.lists.get(key);
    problems.push({
      severity: 'error',
      ...(code !== 'labelTwice' && { signing: 'blocks' }),
      code,
      values: { label: labelText(at ? (seen.values[at.row - 2]?.[at.column - 1] ?? '') : ''), value },
      ...(at && { place: { tab: 'settings', a1: a1(at.row + index, at.column) } }),
    });
  };
  const worked = listCells(seen, 'holidays', 'worked');
  return {
    channels: readLabels(seen, 'channels', complain),
    personas: readLabels(seen, 'personas', complain),
    goals: readGoals(seen, zone, complain),
    holidays: readHolidays(seen, zone, complain),
    workedHolidays: listCells(seen, 'holidays', 'text').flatMap((name, index) =>
      worked[index] === true ? [labelText(name)] : [],
    ),
    aliases: {
      channel: readAliasList(seen, 'channel', problems),
      persona: readAliasList(seen, 'persona', problems),
    },
  };
}

function readLabels(seen: SettingsSheet, list: 'channels' | 'personas', complain: Complain): string[] {
  const labels: string[] = [];
  const known = new Set<string>();
  listCells(seen, list, 'label').forEach((cell, index) => {
    if (isBlank(cell)) return;
    const fold = foldLabel(cell);
    if (known.has(fold)) {
      complain(listKey(list, 'label'), index, 'labelTwice', labelText(cell));
      return;
    }
    known.add(fold);
    labels.push(labelText(cell));
  });
  return labels;
}

const isAmount = (cell: Cell): cell is number => typeof cell === 'number' && cell >= 0;
const isShare = (cell: Cell): cell is number => isAmount(cell) && cell <= 1;

function readGoals(seen: SettingsSheet, zone: Zone, complain: Complain): Goal[] {
  const goals: Goal[] = [];
  const [revenues, shares] = [listCells(seen, 'goals', 'goal'), listCells(seen, 'goals', 'share')];
  listCells(seen, 'goals', 'month').forEach((cell, index) => {
    const [revenue, share] = [revenues[index] ?? '', shares[index] ?? ''];
    const day = dateOf(cell, zone);
    if (day === null) {
      if (!isBlank(cell)) complain('goals.month', index, 'notADate', textOf(cell, zone));
      else if (!isBlank(revenue)) complain('goals.month', index, 'goalWithoutMonth', textOf(revenue, zone));
      return;
    }
    if (!isBlank(revenue) && !isAmount(revenue)) complain('goals.goal', index, 'notAnAmount', textOf(revenue, zone));
    if (!isBlank(share) && !isShare(share)) complain('goals.share', index, 'notAShare', textOf(share, zone));
    const month = monthStart(day);
    if (goals.some((goal) => goal.month === month)) complain('goals.month', index, 'monthTwice', textOf(cell, zone));
    goals.push({
      month,
      revenue: isAmount(revenue) ? revenue : null,
      share: isShare(share) ? share : 1,
      offset: index,
    });
  });
  return goals;
}

function readHolidays(seen: SettingsSheet, zone: Zone, complain: Complain): number[] {
  const worked = listCells(seen, 'holidays', 'worked');
  return listCells(seen, 'holidays', 'date').flatMap((cell, index) => {
    if (isBlank(cell) || worked[index] === true) return [];
    const day = dateOf(cell, zone);
    if (day === null) complain('holidays.date', index, 'holidayNotADate', textOf(cell, zone));
    return day ?? [];
  });
}
