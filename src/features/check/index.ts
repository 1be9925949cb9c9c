import { checkActions } from './actions';
import { checkTab } from './tab';

export const check = {
  tabs: { check: checkTab },
  actions: checkActions,
};
