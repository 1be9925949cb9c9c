import type { Cohort } from '../../log/cohort';
import { closeRate } from '../../rates/close-rate';
import { leadValue } from '../values/lead-values';
import { targets } from './targets';

export interface PlanInput {
  readonly cohort: Cohort;
  /** False where nothing is known of what became of the leads: then nobody can say what one is worth. */
  readonly outcomeKnown: boolean;
  /** Average sales typed by the team, in the order of the cohort's personas; null where nothing is typed. */
  readonly typedAverages: readonly (number | null)[];
  /** Marketing's goal of the month in money; null while there is none. */
  readonly goal: number | null;
  /** Leads typed over the targets, by channel (first index) and persona. */
  readonly adjustments: readonly (readonly (number | null)[])[];
}

/** What the month commits to for one channel and persona, and the figures it comes from. */
export interface PlanCell {
  readonly channel: string;
  readonly persona: string;
  readonly leads: number;
  readonly customers: number;
  readonly rate: number | null;
  readonly average: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly committed: number | null;
  readonly revenue: number | null;
}

export interface Plan {
  readonly cells: readonly PlanCell[];
  readonly goal: number | null;
  readonly averages: readonly (number | null)[];
  readonly leads: number;
  readonly revenue: number;
  /** Potential revenue minus the goal; below 0 the goal is missed. Null while there is no goal. */
  readonly gap: number | null;
}

/**
 * The month's plan: the same figures as on the tabs, in one piece, for signing and for the assistant.
 * A cell without lead value has no target; the team may still commit leads there, which count no revenue.
 */
export function createPlan(input: PlanInput): Plan {
  const { cohort, goal } = input;
  const averages = cohort.personas.map((_, p) => input.typedAverages[p] ?? measured(cohort, p));
  const trusted = input.outcomeKnown && !cohort.outcomeOnly.channel && !cohort.outcomeOnly.persona;
  const rates = cohort.leads.map((row, c) =>
    row.map((leads, p) => (trusted ? closeRate(leads, cohort.customers[c]?.[p] ?? 0) : null)),
  );
  const values = rates.map((row) => row.map((rate, p) => leadValue(rate, averages[p] ?? null)));
  const reachable = values.some((row, c) => row.some((v, p) => (v ?? 0) > 0 && (cohort.leads[c]?.[p] ?? 0) > 0));
  const planned = goal === null || !reachable ? null : targets(goal, values, cohort.leads);
  const cells = cohort.channels.flatMap((channel, c) =>
    cohort.personas.map((persona, p): PlanCell => {
      const target = planned?.[c]?.[p] ?? null;
      const committed = input.adjustments[c]?.[p] ?? target;
      const value = values[c]?.[p] ?? null;
      return {
        channel,
        persona,
        leads: cohort.leads[c]?.[p] ?? 0,
        customers: cohort.customers[c]?.[p] ?? 0,
        rate: rates[c]?.[p] ?? null,
        average: averages[p] ?? null,
        value,
        target,
        committed,
        revenue: committed === null || value === null ? null : committed * value,
      };
    }),
  );
  const revenue = cells.reduce((sum, cell) => sum + (cell.revenue ?? 0), 0);
  return {
    cells,
    goal,
    averages,
    leads: cells.reduce((sum, cell) => sum + (cell.committed ?? 0), 0),
    revenue,
    gap: goal === null ? null : exact(revenue - goal, goal),
  };
}

function measured(cohort: Cohort, persona: number): number | null {
  const paying = cohort.paying[persona] ?? 0;
  return paying > 0 ? (cohort.revenue[persona] ?? 0) / paying : null;
}

/** A gap within the rounding of floating-point sums is none. */
const exact = (gap: number, goal: number): number => (Math.abs(gap) <= 1e-9 * goal ? 0 : gap);
