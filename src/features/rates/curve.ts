/** Where the curve of the delay is told. */
export interface CurveCells {
  readonly mu: string;
  readonly sigma: string;
  readonly horizon: string;
}

/** Steps from the day a lead comes in to the horizon, for a table and a chart. */
export const CURVE_STEPS = 30;

const under = ({ mu, sigma }: CurveCells, days: string): string => `NORMSDIST((LN(${days}+1)-${mu})/${sigma})`;

/** The share of a lead's sales made by an age in days, as a formula: the lognormal of `delay`, cut off at the horizon. */
export const shareBy = (curve: CurveCells, age: string): string =>
  `IF(${age}>=${curve.horizon};1;${under(curve, age)}/${under(curve, curve.horizon)})`;

/** Within how many whole days a share of the sales is made, as a formula. */
export const daysFor = (curve: CurveCells, share: string): string =>
  `ROUNDUP(MAX(0;EXP(${curve.mu}+${curve.sigma}*NORMSINV(${share}*${under(curve, curve.horizon)}))-1);0)`;

/** A formula's number; nothing where it gives none, or an error. */
export const known = (number: string): string => `=IF(ISNUMBER(${number});${number};"")`;

/** One end of the Wilson interval of a share, as a formula; nothing where the share is unknown. */
export function wilsonEnd(end: 'low' | 'high', share: string, of: string, confidence: string): string {
  const z = `NORMSINV((1+${confidence})/2)`;
  const spread = `${z}*SQRT(${share}*(1-${share})/${of}+${z}^2/4/${of}^2)`;
  const middle = `${share}+${z}^2/2/${of}`;
  const within = (number: string) => (end === 'low' ? `MAX(0;${number})` : `MIN(1;${number})`);
  return `IF(ISNUMBER(${share});${within(`(${middle}${end === 'low' ? '-' : '+'}${spread})/(1+${z}^2/${of})`)};"")`;
}
