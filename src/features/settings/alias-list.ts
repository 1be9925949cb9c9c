import { labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import { type Alias, type Aliases, type AliasTrouble, readAliases } from '../../log/aliases';
import { a1 } from '../../sheet/addresses';
import type { Problem } from '../../sheet/problems';
import { listKey } from './lists';
import { listCells, type SettingsSheet } from './seen';

/** What has labels that may be spelt in several ways: the list of its labels, and that of their other spellings. */
export const SPELT = {
  channel: { labels: 'channels', aliases: 'channelAliases' },
  persona: { labels: 'personas', aliases: 'personaAliases' },
} as const;

export type Spelt = keyof typeof SPELT;

export const SPELT_SIDES = Object.keys(SPELT) as readonly Spelt[];

/** The rows of a list of other spellings, blank ones too. */
export function aliasRows(seen: SettingsSheet, side: Spelt): Alias[] {
  const list = SPELT[side].aliases;
  const [spellings, meant] = [listCells(seen, list, 'spelling'), listCells(seen, list, 'label')];
  const text = (cell: Cell | undefined): string => labelText(cell ?? '');
  return Array.from({ length: Math.max(spellings.length, meant.length) }, (_, row) => ({
    spelling: text(spellings[row]),
    label: text(meant[row]),
  }));
}

/** What other spellings stand for, and what is to be said of the list. */
export function readAliasList(seen: SettingsSheet, side: Spelt, problems: Problem[]): Aliases {
  const listed = listCells(seen, SPELT[side].labels, 'label').map(labelText);
  const { aliases, troubles } = readAliases(aliasRows(seen, side), listed);
  problems.push(...troubles.map((trouble) => problemOf(seen, side, trouble)));
  return aliases;
}

function problemOf(seen: SettingsSheet, side: Spelt, { code, index, spelling, label }: AliasTrouble): Problem {
  const { aliases, labels } = SPELT[side];
  const at = seen.lists.get(listKey(aliases, 'spelling')) ?? seen.lists.get(listKey(aliases, 'label'));
  const list = seen.lists.get(listKey(labels, 'label'));
  const header = list ? (seen.values[list.row - 2]?.[list.column - 1] ?? '') : '';
  return {
    severity: 'warning',
    code,
    values: { value: spelling, other: label, label: labelText(header) },
    ...(at && { place: { tab: 'settings', a1: a1(at.row + index, at.column) } }),
  };
}
