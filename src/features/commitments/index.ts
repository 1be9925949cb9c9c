import { commitmentsActions } from './actions';
import { commitmentCharts } from './charts';
import { commitmentProblems } from './problems';
import { signedTab } from './signed';
import { signedProblems } from './signed-problems';
import { commitmentsStep } from './step';
import { commitmentsLayout, commitmentsTab } from './tab';
import { planTableProblems } from './table-problems';
import { commitmentsTakings } from './typed';

export const commitments = {
  tabs: { commitments: commitmentsTab, signed: signedTab },
  layouts: { commitments: commitmentsLayout },
  charts: { commitments: commitmentCharts },
  takings: { commitments: commitmentsTakings },
  problems: [commitmentProblems, signedProblems, planTableProblems],
  steps: [commitmentsStep],
  actions: commitmentsActions,
};
