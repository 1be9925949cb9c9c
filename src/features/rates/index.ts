import { ratesCharts } from './charts';
import { rateProblems } from './problems';
import { ratesStep } from './step';
import { ratesLayout, ratesTab } from './tab';

export const rates = {
  tabs: { rates: ratesTab },
  layouts: { rates: ratesLayout },
  charts: { rates: ratesCharts },
  problems: [rateProblems],
  steps: [ratesStep],
};
