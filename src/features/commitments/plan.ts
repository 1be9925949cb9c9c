import { goalChance, leadsFor, MOST_LEADS, type PlannedLeads, type Uncertainty } from '../../rates/goal-chance';
import type { Segment, Segmentation } from '../rates/segments';
import { NO_RATE, type UsedRate } from '../rates/used-rate';
import { ratio } from '../values/averages';
import { leadValue } from '../values/lead-values';
import { targets } from './targets';

export interface PlanInput {
  readonly segments: Pick<Segmentation, 'channels' | 'personas' | 'cells' | 'ofPersonas'>;
  /** The rate that is planned with. */
  rateOf(segment: Segment): UsedRate;
  /** False where nothing is known of what became of the leads: then nobody can say what one is worth. */
  readonly outcomeKnown: boolean;
  /** Average sales typed by the team, in the order of the personas; null where nothing is typed. */
  readonly typedAverages: readonly (number | null)[];
  /** Marketing's goal of the month in money; null while there is none. */
  readonly goal: number | null;
  /** How sure the plan is to reach the goal, such as 0.8; null for a plan that reaches it on average. */
  readonly confidence: number | null;
  readonly uncertainty: Uncertainty;
  /** Leads typed over the targets, by channel (first index) and persona. */
  readonly adjustments: readonly (readonly (number | null)[])[];
}

/** What the month commits to for one channel and persona, and the figures it comes from. */
export interface PlanCell extends UsedRate {
  readonly channel: string;
  readonly persona: string;
  readonly leads: number;
  readonly customers: number;
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
  /** How likely the commitments bring the goal; null where nothing is committed, or nobody can tell. */
  readonly chance: number | null;
  /** No number of leads reaches the goal as surely as the plan is to: its targets are those that reach it on average. */
  readonly unreachable: boolean;
  /** The leads of the window that are worth something: what plans share their leads out by. */
  readonly mix: readonly PlannedLeads[];
}

type Basis = Omit<PlanCell, 'target' | 'committed' | 'revenue'>;

/**
 * The month's plan: the same figures as on the tabs, in one piece, for signing and for the assistant.
 * A cell without lead value has no target; the team may still commit leads there, which count no revenue.
 */
export function createPlan(input: PlanInput): Plan {
  const { segments, goal, confidence, uncertainty } = input;
  const averages = segments.ofPersonas.map(({ revenue, sales }, p) => input.typedAverages[p] ?? ratio(revenue, sales));
  const rows = segments.cells.map((row, c) =>
    row.map((segment, p) => basisOf(input, segment, c, p, averages[p] ?? null)),
  );
  const mix = partsOf(rows.flat(), ({ leads }) => leads);
  const surer = confidence !== null && goal !== null && goal > 0 && mix.length > 0;
  const needed = surer ? leadsFor(confidence, mix, goal, uncertainty) : null;
  const factor = needed === null ? 1 : needed / leadsOnAverage(mix, goal!);
  const planned =
    goal === null || mix.length === 0
      ? null
      : targets(
          goal * factor,
          rows.map((row) => row.map(({ value }) => value)),
          rows.map((row) => row.map(({ leads }) => leads)),
        );
  const cells = rows.flatMap((row, c) =>
    row.map((basis, p): PlanCell => {
      const target = planned?.[c]?.[p] ?? null;
      const committed = input.adjustments[c]?.[p] ?? target;
      return { ...basis, target, committed, revenue: leadValue(committed, basis.value) };
    }),
  );
  const revenue = cells.reduce((sum, cell) => sum + (cell.revenue ?? 0), 0);
  return {
    ...{ cells, goal, averages, revenue, mix },
    leads: cells.reduce((sum, cell) => sum + (cell.committed ?? 0), 0),
    gap: goal === null ? null : exact(revenue - goal, goal),
    chance: chanceOf(cells, goal, uncertainty),
    unreachable: surer && needed === null,
  };
}

function basisOf(input: PlanInput, segment: Segment, c: number, p: number, average: number | null): Basis {
  const { channels, personas } = input.segments;
  const used = input.outcomeKnown ? input.rateOf(segment) : NO_RATE;
  return {
    ...{ channel: channels[c]!, persona: personas[p]!, leads: segment.leads, customers: segment.customers },
    ...{ ...used, average, value: leadValue(used.rate, average) },
  };
}

/** The cells of a plan that are worth something, with so many leads each. */
function partsOf<T extends Basis>(cells: readonly T[], leadsOf: (cell: T) => number): PlannedLeads[] {
  return cells.flatMap((cell) => {
    const { rate, average, value, evidence } = cell;
    const leads = leadsOf(cell);
    return (value ?? 0) > 0 && leads > 0 ? [{ leads, rate: rate!, averageSale: average!, evidence }] : [];
  });
}

/** G · Σm ÷ Σ(m · value): the leads at a mix that bring a goal on average. */
function leadsOnAverage(mix: readonly PlannedLeads[], goal: number): number {
  const sum = (of: (part: PlannedLeads) => number) => mix.reduce((total, part) => total + of(part), 0);
  return (goal * sum(({ leads }) => leads)) / sum(({ leads, rate, averageSale }) => leads * rate * averageSale);
}

function chanceOf(cells: readonly PlanCell[], goal: number | null, uncertainty: Uncertainty): number | null {
  const parts = partsOf(cells, ({ committed }) => committed ?? 0);
  if (goal === null || parts.length === 0) return null;
  return parts.reduce((sum, { leads }) => sum + leads, 0) > MOST_LEADS ? null : goalChance(parts, goal, uncertainty);
}

/** A gap within the rounding of floating-point sums is none. */
const exact = (gap: number, goal: number): number => (Math.abs(gap) <= 1e-9 * goal ? 0 : gap);
