import { addMonths, weekdayOf } from '../base/dates';
import type { OpenLeads, Shares } from './group';

/** A stretch of days from its first up to but without its end, as serials; it begins after the as-of day. */
export interface Days {
  readonly from: number;
  readonly end: number;
}

/**
 * When open leads are won, [t₁, t₂): Σ θ(F(a₂) − F(a₁)) ÷ (θ(1 − F(a)) + (1 − θ)(1 − Λ(a))), a₁ and a₂ being their ages at the end of
 * t₁ − 1 and t₂ − 1.
 * @param rate θ, their eventual close rate; @param asOf the day of their age a
 * @returns customers; times the average sale it is revenue
 */
export function arrivalsOfOpen(
  open: readonly OpenLeads[],
  rate: number,
  shares: Shares,
  asOf: number,
  { from, end }: Days,
): number {
  const { made, lost } = shares;
  let customers = 0;
  for (const { age, leads } of open) {
    const still = rate * (1 - made[age]!) + (1 - rate) * (1 - lost[age]!);
    const share = madeBy(made, age + end - 1 - asOf) - madeBy(made, age + from - 1 - asOf);
    if (still > 0) customers += (leads * rate * share) / still;
  }
  return customers;
}

/** The leads committed for a month. */
export interface CommittedLeads {
  /** First day of the month, as a serial. */
  readonly month: number;
  readonly leads: number;
  /** āθ: what such a lead brings in the end. */
  readonly leadValue: number;
}

/**
 * When committed leads bring their revenue: spread evenly over the weekdays Monday to Friday of their month, those after the as-of
 * day are still to come in, and bring their value as F has it, Σ āθ(F(t₂ − 1 − c) − F(t₁ − 1 − c)).
 */
export function arrivalsOfCommitted(
  { month, leads, leadValue }: CommittedLeads,
  { made }: Pick<Shares, 'made'>,
  asOf: number,
  { from, end }: Days,
): number {
  let [weekdays, shares] = [0, 0];
  for (let day = month; day < addMonths(month, 1); day++) {
    if (weekdayOf(day) >= 5) continue;
    weekdays++;
    if (day > asOf) shares += madeBy(made, end - 1 - day) - madeBy(made, from - 1 - day);
  }
  return (leads * leadValue * shares) / weekdays;
}

/** F at any age: 0 before creation, 1 from the horizon on. */
function madeBy(made: ArrayLike<number>, age: number): number {
  return age < 0 ? 0 : age >= made.length ? 1 : made[age]!;
}
