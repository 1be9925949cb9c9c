import { SlaError } from '../../base/errors';
import { stretch } from '../../base/stretch';
import { each, type Stretchable } from '../../functions/argument';
import { customFunction } from '../../functions/custom-function';
import { confidence, count, money, ratio, share } from '../../functions/kinds';
import { goalChance, leadsFor, MOST_LEADS, type PlannedLeads } from '../../rates/goal-chance';

/** The leads of a plan, cell by cell, what they are expected to bring, and how sure that is. */
const planArgs = {
  leads: each(count()),
  close_rate: each(share()),
  average_sale: each(money()),
  goal: money(),
  evidence: each(count({ optional: true })),
  spread: ratio({ default: 0 }),
  drift: ratio({ default: 0 }),
};

export const chanceFunctions = {
  SLA_PROBABILITY: customFunction({
    args: planArgs,
    errors: ['tooLarge'],
    example: { args: { leads: 242, close_rate: 0.08277, average_sale: 1000, goal: 20000 }, result: 0.5364119 },
    work: ({ goal, spread, drift, ...cells }) => {
      const plan = planOf(cells);
      if (plan.length === 0) return '';
      const all = plan.reduce((sum, { leads }) => sum + leads, 0);
      if (all > MOST_LEADS)
        throw new SlaError('tooLarge', { argument: 'leads', value: all, max: MOST_LEADS, at: null });
      return goalChance(plan, goal, { spread, drift });
    },
  }),
  SLA_LEADS_FOR: customFunction({
    args: { confidence: confidence(), ...planArgs },
    errors: ['goalUnreachable', 'confidenceUnreachable'],
    example: {
      args: { confidence: 0.8, leads: 242, close_rate: 0.08277, average_sale: 1000, goal: 20000 },
      result: 284,
    },
    work: ({ confidence, goal, spread, drift, ...cells }) => {
      const plan = planOf(cells);
      if (plan.length === 0) return '';
      const worth = plan.some(({ leads, rate, averageSale }) => leads * rate * averageSale > 0);
      if (goal > 0 && !worth) throw new SlaError('goalUnreachable');
      const leads = leadsFor(confidence, plan, goal, { spread, drift });
      if (leads === null) throw new SlaError('confidenceUnreachable', { confidence, most: MOST_LEADS });
      return leads;
    },
  }),
};

interface Cells {
  readonly leads: Stretchable<number>;
  readonly close_rate: Stretchable<number>;
  readonly average_sale: Stretchable<number>;
  readonly evidence: Stretchable<number | null>;
}

/** The cells of a plan; those without leads, a rate or an average sale take no part in it. */
function planOf({ leads, close_rate, average_sale, evidence }: Cells): PlannedLeads[] {
  const parts = [leads, close_rate, average_sale, evidence] as const;
  const { cells } = stretch(...parts.map(({ name, given }) => [name, given] as const));
  return cells.flat().flatMap((places): PlannedLeads[] => {
    const [planned, rate, averageSale, known] = parts.map((part, i) => part.read(places[i]!)) as (number | null)[];
    if (planned == null || rate == null || averageSale == null) return [];
    return [{ leads: planned, rate, averageSale, evidence: known ?? null }];
  });
}
