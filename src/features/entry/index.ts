import { entryActions } from './actions';

export const entry = { actions: entryActions };
