import type { LeadDays } from '../log/lead-days';
import { isDatedWin, lagOf, tellsDelay } from './horizon';

/** Losses tell something from so many lost leads on, and while the latest is not older than this. */
const FEWEST_LOST = 20;
const LATEST_LOST = 60;
const LEAST_NEVER_WON = 1e-9;

/** Whether leads that are lost are known to be: otherwise every loss counts as open. */
export type Losses = 'used' | 'few' | 'outdated';

/** Whether the losses of the leads of at most an age can be used: at least 20, the latest at most 60 days ago. */
export function lossesOf(days: LeadDays, oldest: number): Losses {
  let [lost, latest] = [0, Infinity];
  for (let i = 0; i < days.count; i++) {
    if (!(days.age[i]! <= oldest && isLost(days, i))) continue;
    lost += days.leads[i]! - days.customers[i]!;
    latest = Math.min(latest, days.sinceLost[i]!);
  }
  if (lost < FEWEST_LOST) return 'few';
  return latest <= LATEST_LOST ? 'used' : 'outdated';
}

/** Whether the leads of a row that are not won are lost, as known on the as-of day. */
export function isLost({ age, sinceLost, leads, customers }: LeadDays, i: number): boolean {
  return age[i]! >= 0 && sinceLost[i]! >= 0 && customers[i]! < leads[i]!;
}

/**
 * Λ(a), a = 0…H: the share of the leads never won that are lost by age a, min(1, CIL(a) ÷ (1 − θ̄)). CIL is the cumulative
 * incidence of "lost" beside "won" (O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141-150), θ̄ the
 * eventual close rate W ÷ ΣF(min(age, H)) of all leads used.
 * @param made F; @param oldest age of the oldest leads used
 */
export function shareLost(days: LeadDays, made: Float64Array, oldest: number): Float64Array {
  const horizon = made.length - 1;
  const zeros = () => new Float64Array(horizon + 1);
  const [won, lost, leaving, reached] = [zeros(), zeros(), zeros(), zeros()];
  let [wins, atRisk] = [0, 0];
  for (let i = 0; i < days.count; i++) {
    if (!tellsDelay(days, i) || days.age[i]! > oldest) continue;
    const customers = days.customers[i]!;
    const rest = days.leads[i]! - customers;
    const age = Math.min(days.age[i]!, horizon);
    reached[age]! += days.leads[i]!;
    atRisk += days.leads[i]!;
    const lag = isDatedWin(days, i) ? lagOf(days, i) : Infinity;
    if (lag <= horizon) {
      won[lag]! += customers;
      wins += customers;
    }
    leaving[Math.min(lag, age)]! += customers;
    const loss = isLost(days, i) ? Math.max(days.age[i]! - days.sinceLost[i]!, 0) : Infinity;
    if (loss <= horizon) lost[loss]! += rest;
    leaving[Math.min(loss, age)]! += rest;
  }
  const matured = made.reduce((sum, share, age) => sum + share * reached[age]!, 0);
  const neverWon = Math.max(1 - (matured > 0 ? wins / matured : 0), LEAST_NEVER_WON);
  let [open, incidence] = [1, 0];
  return made.map((_, age) => {
    if (atRisk > 0) {
      incidence += (open * lost[age]!) / atRisk;
      open *= 1 - (won[age]! + lost[age]!) / atRisk;
    }
    atRisk -= leaving[age]!;
    return Math.min(1, incidence / neverWon);
  });
}
