import { exportActions } from './actions';

export const csv = { actions: exportActions };
