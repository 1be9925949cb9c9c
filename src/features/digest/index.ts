import { digestActions } from './actions';

export const digest = { actions: digestActions };
