import { check } from '../features/check';
import { commitments } from '../features/commitments';
import { digest } from '../features/digest';
import { entry } from '../features/entry';
import { csv } from '../features/export';
import { leadImport } from '../features/import';
import { leads } from '../features/leads';
import { rates } from '../features/rates';
import { settings } from '../features/settings';
import { spellings } from '../features/spellings';
import { start } from '../features/start';
import { tracking } from '../features/tracking';
import { values } from '../features/values';
import type { Action } from '../sheet/action';
import type { Reader } from '../sheet/book';
import type { KeptChart } from '../sheet/kept-charts';
import type { Layout } from '../sheet/layout';
import type { Problem } from '../sheet/problems';
import type { Tab, TabName } from '../sheet/tabs';
import type { Takings } from '../sheet/taking';
import type { StepView } from './api';

/** What a feature may bring. */
interface Feature {
  readonly tabs?: { readonly [K in TabName]?: Tab<K> };
  /** What its computed tabs show. */
  readonly layouts?: { readonly [K in TabName]?: Reader<Layout> };
  readonly charts?: { readonly [K in TabName]?: Reader<readonly KeptChart[]> };
  /** What takes the numbers people type over its tables, by the tab they look at. */
  readonly takings?: { readonly [K in TabName]?: Takings };
  /** What it finds a person should look at. */
  readonly problems?: readonly Reader<readonly Problem[]>[];
  readonly steps?: readonly Reader<StepView>[];
  /** What the pages and the menu may call. */
  readonly actions?: Readonly<Record<string, Pick<Action<never, unknown>, 'effect' | 'run'>>>;
}

/** The features: their tabs are created, and their steps and problems are shown, in this order. */
const FEATURES = [
  ...[start, settings, leads, rates, values, tracking, commitments],
  ...[leadImport, check, spellings, entry, digest, csv],
] as const satisfies readonly Feature[];

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
type Named = Exclude<keyof Feature, 'problems' | 'steps'>;
type Of<K extends Named> = Together<Extract<(typeof FEATURES)[number], { readonly [P in K]: unknown }>[K]>;

/** What all features bring of a kind, by its names. */
const ofAll = <K extends Named>(kind: K): Of<K> =>
  Object.assign({}, ...FEATURES.map((feature: Feature) => feature[kind])) as Of<K>;

/** The tabs, in the order they are created. */
export const TABS: readonly Tab[] = Object.values(ofAll('tabs') satisfies { readonly [K in TabName]: Tab<K> });

const { tracking: trackingLayout, ...otherLayouts } = ofAll('layouts');
/** In the order of drawing: columns that formulas name have to be there. */
export const LAYOUTS = { tracking: trackingLayout, ...otherLayouts };

export type ComputedTab = keyof typeof LAYOUTS;
export const COMPUTED_TABS = Object.keys(LAYOUTS) as readonly ComputedTab[];

export const CHARTS: { readonly [K in TabName]?: Reader<readonly KeptChart[]> } = ofAll('charts');
export const TAKINGS = ofAll('takings');
export const FEATURE_ACTIONS = ofAll('actions');

export const PROBLEMS = FEATURES.flatMap(({ problems = [] }: Feature) => problems);

/** The steps, in the order they are shown. */
export const STEPS = FEATURES.flatMap(({ steps = [] }: Feature) => steps);
