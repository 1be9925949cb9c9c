import { settingsActions } from './actions';
import { choiceActions } from './choose';
import { settingsProblems } from './problems';
import { settingsTab } from './settings-sheet';

export const settings = {
  tabs: { settings: settingsTab },
  problems: [settingsProblems],
  actions: { ...settingsActions, ...choiceActions },
};
