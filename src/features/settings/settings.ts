import type { Labels } from '../../text';
import { commitmentSettings, planForSettings } from '../commitments/settings';
import { digestSettings } from '../digest/settings';
import { horizonSettings, ratesSettings, rateToPlanSettings } from '../rates/settings';
import { trackingSettings } from '../tracking/settings';
import { currency, day, daysOff, holidaysOf, type SettingKind, text, tick } from './kinds';

/** The settings, in the order of their rows: their labels and what stands beside them are in the dictionaries. */
export const SETTINGS = {
  asOf: day(),
  pinned: tick(),
  ...ratesSettings,
  currency: currency(),
  weekend: daysOff(),
  region: holidaysOf(),
  hours: text('09:00-18:00'),
  ...trackingSettings,
  ...digestSettings,
  ...commitmentSettings,
  onePersona: { ...tick(), since: 2 },
  ...rateToPlanSettings,
  ...planForSettings,
  ...horizonSettings,
} satisfies Record<keyof Labels<'settings'>, SettingKind<unknown>>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

type ValueOf<S> = S extends SettingKind<infer T> ? T : never;

/** What each setting is set to. */
export type SettingValues = { readonly [K in SettingName]: ValueOf<(typeof SETTINGS)[K]> };
