import { HORIZONS } from '../../base/arguments';
import { count, countOrNone, oneOf, percent } from '../settings/kinds';

/** Of which leads the close rates are, and how sure their ranges are. */
export const ratesSettings = {
  months: count(6, { min: 1, max: 120 }),
  confidence: percent(0.8, { min: 0.5, max: 0.999 }, 0.95),
};

/** Which of its rates the team plans with: a workbook from before goes on with the rate so far until somebody chooses. */
export const rateToPlanSettings = {
  rateToPlan: { ...oneOf(['eventual', 'soFar'], { initial: 'eventual', older: 'soFar' }), since: 3 },
};

/** Within how many days a sale counts; blank takes what the log shows. */
export const horizonSettings = { horizon: { ...countOrNone(HORIZONS), since: 3 } };
