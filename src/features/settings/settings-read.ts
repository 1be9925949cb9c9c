import { isBlank } from '../../base/cells';
import { labelText } from '../../base/labels';
import type { Language } from '../../base/types';
import type { Zone } from '../../base/zone';
import { a1 } from '../../sheet/addresses';
import type { Problem } from '../../sheet/problems';
import { labels } from '../../text';
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

/** Reads the settings tab; what cannot be used becomes a problem that names the cell. */
export function readSettings(seen: SettingsSheet, zone: Zone, language: Language): Settings {
  const problems: Problem[] = [];
  const unreadable = new Set<SettingName>();
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const name of SETTING_NAMES) {
    const { value, found } = readSetting(seen, zone, language, name);
    values[name] = value;
    if (found.some(({ severity }) => severity === 'error')) unreadable.add(name);
    problems.push(...found);
  }
  // Every name has been read by its own kind.
  return { ...(values as SettingValues), ...readLists(seen, zone, problems), unreadable, problems };
}

function readSetting(seen: SettingsSheet, zone: Zone, language: Language, name: SettingName) {
  const kind: SettingKind<unknown> = SETTINGS[name];
  const at = seen.settings.get(name);
  const cell = at ? (seen.values[at.row - 1]?.[at.column - 1] ?? '') : '';
  const label = labelText(at ? (seen.values[at.row - 1]?.[at.column - 2] ?? '') : labels(language, 'settings')[name]);
  const complain = (severity: Problem['severity'], value: string): Problem => ({
    severity,
    ...(severity === 'error' && { signing: 'blocks' }),
    code: kind.wrong,
    values: { label, value },
    ...(at && { place: { tab: 'settings', a1: a1(at.row, at.column) } }),
  });
  const value = isBlank(cell) ? undefined : kind.read(cell, zone);
  const wrong = value === undefined && (kind.required || !isBlank(cell));
  const refused = value === undefined ? [] : (kind.refused?.(value) ?? []);
  return {
    value: value === undefined ? kind.initial : value,
    found: [
      ...(wrong ? [complain('error', textOf(cell, zone))] : []),
      ...refused.map((part) => complain('warning', part)),
    ],
  };
}
