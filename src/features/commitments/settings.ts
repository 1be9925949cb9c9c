import { month, oneOf } from '../settings/kinds';

/** Whose goal and commitments are being set. */
export const commitmentSettings = { plannedMonth: { ...month(), since: 2 } };

/** How sure the team wants to be that the plan reaches its goal. */
export const planForSettings = {
  planFor: { ...oneOf(['onAverage', 'in80', 'in90'], { initial: 'onAverage', older: 'onAverage' }), since: 3 },
};
