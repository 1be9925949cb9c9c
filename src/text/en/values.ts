import type { Format } from '../format';
import type { ProblemSentences } from '../sentences';

/** What the script says and writes: step 2, the lead values. */
export const script = {
  assistant: {
    step2: 'Lead values',
    step2Purpose: 'What one lead of each channel and persona is worth.',
    averageSale: 'Average sale',
    leadValue: 'Value of a lead',
    adviceAverage: 'Type the average sale of each persona.',
    typeAverages: 'Type the average sales',
  },
  problems: {
    noAverage: (v) =>
      `No average sale is known for ${v.label}: type one in the list “Average sales” of the Settings tab, or fill in the amounts of won leads.`,
    noValue: () =>
      'No channel and persona has a lead value above 0: there must be at least one customer in the period and an average sale for its persona.',
    averageText: (v) => `“${v.value}” among your average sales is not an amount above 0: correct it or empty the cell.`,
  } satisfies ProblemSentences,
  sheet: {
    valuesTitle: 'Step 2 · Lead values',
    valuesHint: 'Value of a lead = close rate × average sale of its persona. Totals are weighted by the leads.',
    typeAverages: 'Type your own average sales in the Settings tab',
    measuredAverages: 'Average sale, measured in the lead log',
    usedAverages: 'Average sale used',
    valueTable: 'Value of a lead',
  },
  typed: {
    average: (v: { persona: string; amount: number }, f: Format) =>
      `Average sale, ${v.persona}: ${f.money(v.amount)}. The amount now stands in the list “Average sales” of the Settings tab.`,
    averages: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} amounts now stand in the list “Average sales” of the Settings tab.`,
  },
};
