import { month } from '../settings/kinds';

/** Whose goal and commitments are being set. */
export const commitmentSettings = { plannedMonth: { ...month(), since: 2 } };
