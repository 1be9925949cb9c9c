import { trackingCharts } from './charts';
import { prospectProblems, trackingProblems } from './problems';
import { trackingStep } from './step';
import { trackingLayout, trackingTab } from './tab';

export const tracking = {
  tabs: { tracking: trackingTab },
  layouts: { tracking: trackingLayout },
  charts: { tracking: trackingCharts },
  problems: [trackingProblems, prospectProblems],
  steps: [trackingStep],
};
