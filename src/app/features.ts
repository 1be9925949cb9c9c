import { checkTab } from '../features/check/tab';
import { commitmentProblems } from '../features/commitments/problems';
import { signedTab } from '../features/commitments/signed';
import { signedProblems } from '../features/commitments/signed-problems';
import { commitmentsStep } from '../features/commitments/step';
import { commitmentsLayout, commitmentsTab } from '../features/commitments/tab';
import { planTableProblems } from '../features/commitments/table-problems';
import { lastImportTab } from '../features/import/last-import';
import { leadsTab } from '../features/leads/leads-sheet';
import { leadProblems } from '../features/leads/problems';
import { rateProblems } from '../features/rates/problems';
import { ratesStep } from '../features/rates/step';
import { ratesLayout, ratesTab } from '../features/rates/tab';
import { settingsProblems } from '../features/settings/problems';
import { settingsTab } from '../features/settings/settings-sheet';
import { spellingProblems } from '../features/spellings/problems';
import { startTab } from '../features/start/start-sheet';
import { prospectProblems, trackingProblems } from '../features/tracking/problems';
import { trackingStep } from '../features/tracking/step';
import { trackingLayout, trackingTab } from '../features/tracking/tab';
import { valueProblems } from '../features/values/problems';
import { valuesStep } from '../features/values/step';
import { valuesLayout, valuesTab } from '../features/values/tab';
import type { Reader } from '../sheet/book';
import type { Layout } from '../sheet/layout';
import type { Problem } from '../sheet/problems';
import type { Tab, TabName } from '../sheet/tabs';
import type { StepView } from './api';

const DECLARED = {
  start: startTab,
  settings: settingsTab,
  leads: leadsTab,
  rates: ratesTab,
  values: valuesTab,
  tracking: trackingTab,
  commitments: commitmentsTab,
  signed: signedTab,
  lastImport: lastImportTab,
  check: checkTab,
} satisfies { readonly [K in TabName]: Tab<K> };

/** The tabs, in the order they are created. */
export const TABS: readonly Tab[] = Object.values(DECLARED);

/** What the computed tabs show. */
export const LAYOUTS = {
  // In the order of drawing: columns that formulas name have to be there.
  tracking: trackingLayout,
  rates: ratesLayout,
  values: valuesLayout,
  commitments: commitmentsLayout,
} satisfies { readonly [K in TabName]?: Reader<Layout> };

export type ComputedTab = keyof typeof LAYOUTS;
export const COMPUTED_TABS = Object.keys(LAYOUTS) as readonly ComputedTab[];

/** What each feature finds a person should look at. */
export const PROBLEMS: readonly Reader<readonly Problem[]>[] = [
  settingsProblems,
  leadProblems,
  spellingProblems,
  commitmentProblems,
  signedProblems,
  valueProblems,
  rateProblems,
  planTableProblems,
  trackingProblems,
  prospectProblems,
];

/** The steps, in the order they are shown. */
export const STEPS: readonly Reader<StepView>[] = [ratesStep, valuesStep, trackingStep, commitmentsStep];
