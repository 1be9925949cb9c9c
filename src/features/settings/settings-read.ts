import { isBlank } from '../../base/cells';
import { foldLabel, labelText } from '../../base/labels';
import type { Cell, Language } from '../../base/types';
import type { Zone } from '../../base/zone';
import { a1 } from '../../sheet/addresses';
import type { Problem } from '../../sheet/problems';
import { labels } from '../../text';
import { LIMITS_IN_ORDER } from '../tracking/settings';
import type { SettingKind } from './kinds';
import { type Lists, readLists, textOf } from './list-read';
import type { SettingsSheet } from './seen';
import { SETTING_NAMES, SETTINGS, type SettingName, type SettingValues } from './settings';

/** The settings and lists as read; where a cell cannot be used its default stands in and a problem says so. */
export interface Settings extends SettingValues, Lists {
  /** The settings whose cell holds something that cannot be used. */
  readonly unreadable: ReadonlySet<SettingName>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the settings tab; what cannot be used becomes a problem that names the cell.
 * @param isOlder whether the workbook goes on as it was before it had all settings
 */
export function readSettings(seen: SettingsSheet, zone: Zone, language: Language, isOlder = false): Settings {
  const problems: Problem[] = [];
  const unreadable = new Set<SettingName>();
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const name of SETTING_NAMES) {
    const { value, found } = readSetting(seen, zone, language, name, isOlder);
    values[name] = value;
    if (found.some(({ severity }) => severity === 'error')) unreadable.add(name);
    problems.push(...found);
  }
  const disordered = limitsProblem(seen, values as SettingValues, language);
  if (disordered) {
    problems.push(disordered);
    for (const name of LIMITS_IN_ORDER) {
      values[name] = SETTINGS[name].initial;
      unreadable.add(name);
    }
  }
  // Every name has been read by its own kind.
  return { ...(values as SettingValues), ...readLists(seen, zone, problems), unreadable, problems };
}

/** What is said where a limit of the status is above the one that has to be above it; then the defaults of all stand in. */
function limitsProblem(seen: SettingsSheet, values: SettingValues, language: Language): Problem | null {
  const at = LIMITS_IN_ORDER.findIndex((name, index) => values[name] > values[LIMITS_IN_ORDER[index - 1] ?? name]);
  const [upper, lower] = [LIMITS_IN_ORDER[at - 1], LIMITS_IN_ORDER[at]];
  if (upper === undefined || lower === undefined) return null;
  const typed = [lower, upper].find((name) => !isBlank(cellOf(seen, name)));
  return {
    severity: 'error',
    code: 'limitsOrder',
    values: {
      ...{ label: labelOf(seen, language, lower), share: values[lower] },
      ...{ other: labelOf(seen, language, upper), otherShare: values[upper] },
    },
    ...placeOf(seen, typed ?? lower),
  };
}

const cellOf = (seen: SettingsSheet, name: SettingName): Cell => {
  const at = seen.settings.get(name);
  return at ? (seen.values[at.row - 1]?.[at.column - 1] ?? '') : '';
};

/** What a setting is called on the sheet; as the dictionary has it where that is the same, with the spaces it was written with. */
function labelOf(seen: SettingsSheet, language: Language, name: SettingName): string {
  const at = seen.settings.get(name);
  const own = labels(language, 'settings')[name];
  const standing = at ? labelText(seen.values[at.row - 1]?.[at.column - 2]) : own;
  return foldLabel(standing) === foldLabel(own) ? own : standing;
}

function placeOf(seen: SettingsSheet, name: SettingName): Pick<Problem, 'place'> {
  const at = seen.settings.get(name);
  return at ? { place: { tab: 'settings', a1: a1(at.row, at.column) } } : {};
}

function readSetting(seen: SettingsSheet, zone: Zone, language: Language, name: SettingName, isOlder: boolean) {
  const kind: SettingKind<unknown> = SETTINGS[name];
  const cell = cellOf(seen, name);
  const label = labelOf(seen, language, name);
  const complain = (severity: Problem['severity'], value: string): Problem => ({
    severity,
    ...(severity === 'error' && { signing: 'blocks' }),
    code: kind.wrong,
    values: { label, value },
    ...placeOf(seen, name),
  });
  const value = isBlank(cell) ? undefined : kind.read(cell, zone);
  const wrong = value === undefined && (kind.required || !isBlank(cell));
  const refused = value === undefined ? [] : (kind.refused?.(value) ?? []);
  return {
    value:
      value === undefined ? (isOlder && !seen.settings.has(name) ? (kind.older ?? kind.initial) : kind.initial) : value,
    found: [
      ...(wrong ? [complain('error', textOf(cell, zone))] : []),
      ...refused.map((part) => complain('warning', part)),
    ],
  };
}
