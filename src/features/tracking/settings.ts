import { percent } from '../settings/kinds';
import { DEFAULT_LIMITS, type Limits } from './pace';

/** From which actual ÷ expected on a month has which status. */
export const trackingSettings = {
  aheadFrom: percent(DEFAULT_LIMITS.ahead, { min: 1, max: 10 }),
  onTrackFrom: percent(DEFAULT_LIMITS.onTrack, { min: 0, max: 10 }),
  atRiskFrom: percent(DEFAULT_LIMITS.atRisk, { min: 0, max: 10 }),
};

/** Largest first: none may be above the one before it. */
export const LIMITS_IN_ORDER = [
  'aheadFrom',
  'onTrackFrom',
  'atRiskFrom',
] as const satisfies readonly (keyof typeof trackingSettings)[];

/** The limits as the status takes them. */
export const limitsOf = (set: Readonly<Record<keyof typeof trackingSettings, number>>): Limits => ({
  ahead: set.aheadFrom,
  onTrack: set.onTrackFrom,
  atRisk: set.atRiskFrom,
});
