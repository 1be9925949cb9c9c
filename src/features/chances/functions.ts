import { isBlankArgument } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { stretchOver } from '../../base/stretch';
import { each, type Stretchable } from '../../functions/argument';
import { type CustomFunction, customFunction } from '../../functions/custom-function';
import { balance, confidence, count, money, ratio, share } from '../../functions/kinds';
import { goalChance, leadsFor, MOST_LEADS, type PlannedLeads } from '../../rates/goal-chance';

/** A plan, cell by cell, and how uncertain it is. */
const plan = {
  leads: each(count({ mayBeBlank: true })),
  close_rate: each(share({ mayBeBlank: true })),
  average_sale: each(money({ mayBeBlank: true })),
  goal: balance(),
  evidence: each(count({ optional: true })),
  spread: ratio({ default: 0 }),
  drift: ratio({ default: 0 }),
};

/** A plan for 20 sales. */
const EXAMPLE = { leads: 242, close_rate: 0.08277, average_sale: 500, goal: 10000 };

export const functions = {
  SLA_PROBABILITY: customFunction({
    args: plan,
    errors: ['tooLarge', 'cellsMissing'],
    example: { args: EXAMPLE, result: 0.536412 },
    work: ({ goal, spread, drift, ...cells }) => {
      const planned = plannedLeads(cells);
      const value = planned.reduce((sum, { leads }) => sum + leads, 0);
      if (value > MOST_LEADS) throw new SlaError('tooLarge', { argument: 'leads', value, max: MOST_LEADS, at: null });
      return planned.length === 0 ? '' : goalChance(planned, goal, { spread, drift });
    },
  }),
  SLA_LEADS_FOR: customFunction({
    args: { confidence: confidence(), ...plan },
    errors: ['noMix', 'chanceUnreachable', 'cellsMissing'],
    example: { args: { confidence: 0.8, ...EXAMPLE }, result: 284 },
    work: ({ confidence, goal, spread, drift, ...cells }) => {
      const planned = plannedLeads(cells);
      if (planned.length === 0) return '';
      if (goal > 0 && planned.every(({ leads }) => leads === 0)) throw new SlaError('noMix');
      const leads = leadsFor(confidence, planned, goal, { spread, drift });
      if (leads === null) throw new SlaError('chanceUnreachable', { confidence, most: MOST_LEADS });
      return leads;
    },
  }),
} satisfies Record<string, CustomFunction>;

type Cells = Readonly<Record<'leads' | 'close_rate' | 'average_sale' | 'evidence', Stretchable<number | null>>>;

/** The cells of a plan that have leads, a rate and an average sale. */
function plannedLeads({ leads, close_rate, average_sale, evidence }: Cells): PlannedLeads[] {
  if (isBlankArgument(leads.given)) return [];
  const others = [close_rate, average_sale, evidence];
  const parts = [leads, ...others];
  const { cells } = stretchOver([leads.name, leads.given], ...others.map(({ name, given }) => [name, given] as const));
  return cells.flat().flatMap((places) => {
    const [n, rate, sale, known] = parts.map((part, i) => part.read(places[i]!));
    if (n == null || rate == null || sale == null) return [];
    return [{ leads: n, rate, averageSale: sale, evidence: known ?? null }];
  });
}
