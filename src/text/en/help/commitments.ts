const whole =
  'With weights m over the cells with a weight and a value above 0: x = goal × m ÷ Σ (m × value). Whole leads are ⌊x⌋, then one more at a time in order of the largest fraction (of equal ones the larger value, then the order of the table) until Σ leads × value reaches the goal. There is one rounding, at the end; for a single lead value the result is goal ÷ value, rounded up.';
const table = 'A table with labels in its first row and column and totals in its last.';

/** A line for each. */
export const lines = {
  SLA_TARGET: 'whole leads that reach a goal',
  SLA_TARGETS: 'targets by channel and persona',
  SLA_COMMITMENTS: 'targets with your own numbers over them',
  SLA_REVENUE: 'what a number of leads is worth',
  SLA_COMMITTED: 'what the month has committed to, signed or draft',
  SLA_PROBABILITY: 'the chance that a plan reaches its goal',
  SLA_LEADS_FOR: 'leads that reach the goal with a chance of your choice',
};

/** What a plan is made of, cell by cell. */
const plan = {
  leads: 'Planned leads, in one cell or a range, totals left out.',
  close_rate: 'The rate to plan with.',
  average_sale: 'Average sale.',
  goal: 'Revenue the plan has to bring.',
  evidence: {
    text: 'How many leads’ worth of data stand behind the rate, as SLA_SEGMENTS gives it.',
    without: 'the rate counts as known',
  },
  spread: 'How much the amounts of sales differ: their standard deviation ÷ their mean.',
  drift: 'How far all rates of a month may be off together, relative to them.',
};
const chance =
  'How many of the leads become customers varies by chance (binomial), the more so the less the rates are known and the months drift (beta-binomial); what those customers bring varies with the amounts of sales (gamma). Nothing is drawn at random: the same plan always gives the same chance. A cell without leads, a rate or an average sale takes no part.';
const betaBinomial = 'N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions (3rd ed. 2005), 6.2.2';

export const commitments = {
  SLA_TARGET: {
    text: 'The number of leads that reaches a revenue goal: whole leads, shared out by the mix over the cells with a value.',
    definition: whole,
    source: 'The largest remainder method, stopped as soon as the goal is reached',
    returns: 'Whole leads, in the shape of lead_value.',
    args: {
      revenue_goal: 'Revenue the leads have to bring.',
      lead_value: 'Value of a lead.',
      mix: { text: 'How the leads divide over the cells, in any unit.', without: 'equal shares' },
    },
  },
  SLA_TARGETS: {
    text: 'The whole leads by channel and persona that reach a revenue goal, shared out by the mix over the cells with a lead value above 0. Tables are joined by their labels.',
    definition: whole,
    source: 'The largest remainder method, stopped as soon as the goal is reached',
    returns: table,
    args: {
      revenue_goal: 'Revenue that marketing’s leads have to bring.',
      lead_values: 'Table of lead values, as SLA_LEAD_VALUES gives it.',
      mix: { text: 'Table of weights in any unit, such as the leads of SLA_COUNTS.', without: 'equal shares' },
      factor: 'What the goal is multiplied by, to plan for more than the average month.',
    },
  },
  SLA_COMMITMENTS: {
    text: 'The targets with the numbers the team has typed over them, totals added up anew. A blank keeps the target, a typed 0 counts.',
    definition:
      'Of the list Adjustments the rows of the month count, joined to the targets by channel and persona. A row with leads but without a month, or a second row for the same channel and persona in the month, is an error.',
    returns: table,
    args: {
      targets: 'Table of targets, as SLA_TARGETS gives it.',
      adjustments: {
        text: 'Table of whole leads with the same labels, blank where the target stays; or the list Adjustments.',
        without: 'the targets as they are',
      },
      month: {
        text: 'Any day of the month whose rows of the list Adjustments count.',
        without: 'not needed for a table',
      },
    },
  },
  SLA_REVENUE: {
    text: 'The potential revenue of leads by channel and persona: leads × lead value, with totals. Tables are joined by their labels.',
    returns: 'A table of money with labels in its first row and column and totals in its last.',
    args: {
      counts: 'Table of leads, as SLA_TARGETS or SLA_COUNTS gives it.',
      lead_values: 'Table of lead values, as SLA_LEAD_VALUES gives it.',
    },
  },
  SLA_COMMITTED: {
    text: 'What the month of the as-of day has committed to: its rows of the signed log; while the month is not signed, the draft. The last column says which of the two. SLA_TRACKING and SLA_DAILY take this table as their commitments.',
    definition:
      'Where the signed rows have a Version, the highest of the month counts; where none has, those marked as superseded are left out. The draft is not even looked at once the month is signed.',
    returns: 'A table with a header row: month, channel, persona, leads, lead value, value, state.',
    args: {
      as_of: 'Day of the report; its month is the month meant.',
      signed: 'The log of signed commitments.',
      commitments: {
        text: 'Draft: a table of leads, as SLA_COMMITMENTS gives it.',
        without: 'no draft',
      },
      lead_values: {
        text: 'Draft: a table of lead values, as SLA_LEAD_VALUES gives it.',
        without: 'a draft without values',
      },
    },
  },
  SLA_PROBABILITY: {
    text: 'The chance that planned leads reach a revenue goal: of 100 such months, in how many they would.',
    definition: chance,
    source: betaBinomial,
    returns: 'A share from 0 to 1.',
    args: plan,
  },
  SLA_LEADS_FOR: {
    text: 'The fewest leads, in all, that reach a revenue goal with the confidence asked for, divided as the planned leads are.',
    definition: chance,
    source: betaBinomial,
    returns: 'Whole leads.',
    args: { confidence: 'Chance to reach the goal, such as 0.8 for 80 months of 100.', ...plan },
  },
};
