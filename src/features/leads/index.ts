import { sampleActions } from './actions';
import { leadsTab } from './leads-sheet';
import { lostReasonActions } from './lost-reasons';
import { leadProblems } from './problems';

export const leads = {
  tabs: { leads: leadsTab },
  problems: [leadProblems],
  actions: { ...sampleActions, ...lostReasonActions },
};
