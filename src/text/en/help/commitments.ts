const whole =
  'With weights m over the cells with a weight and a value above 0: x = goal × m ÷ Σ (m × value). Whole leads are ⌊x⌋, then one more at a time in order of the largest fraction (of equal ones the larger value, then the order of the table) until Σ leads × value reaches the goal. There is one rounding, at the end; for a single lead value the result is goal ÷ value, rounded up.';
const table = 'A table with labels in its first row and column and totals in its last.';

/** A line for each. */
export const lines = {
  SLA_TARGET: 'whole leads that reach a goal',
  SLA_TARGETS: 'targets by channel and persona',
  SLA_COMMITMENTS: 'targets with your own numbers over them',
  SLA_REVENUE: 'what a number of leads is worth',
  SLA_COMMITTED: 'what the months have committed to, signed or draft',
  SLA_REVENUE_FORECAST: 'when open and committed leads bring their revenue',
};

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
      revenue_goal: 'Revenue that marketing’s leads have to bring; with sides a second one may follow, that of sales.',
      lead_values: 'Table of lead values, as SLA_LEAD_VALUES gives it.',
      mix: { text: 'Table of weights in any unit, such as the leads of SLA_COUNTS.', without: 'equal shares' },
      factor: 'What the goal is multiplied by, to plan for more than the average month.',
      sides: {
        text: 'Who brings a channel. The channels of sales carry the second goal, or are at 0; all others are marketing’s.',
        without: 'all channels are marketing’s',
      },
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
    text: 'What the month of the as-of day and the months after it have committed to: their rows of the signed log, and the draft of the planned month while that one is not signed. The last column says which of the two. SLA_TRACKING, SLA_DAILY, SLA_REVENUE_FORECAST and SLA_BACKTEST take this table as their commitments.',
    definition:
      'Where the signed rows have a Version, the highest of each month counts; where none has, those marked as superseded are left out. The draft is not even looked at once its month is signed; a draft of a later month that cannot be read is left out.',
    returns: 'A table with a header row: month, channel, persona, leads, lead value, value, state.',
    args: {
      as_of: 'Day of the report; its month is the first that counts.',
      signed: 'The log of signed commitments.',
      commitments: {
        text: 'Draft: a table of leads, as SLA_COMMITMENTS gives it.',
        without: 'no draft',
      },
      lead_values: {
        text: 'Draft: a table of lead values, as SLA_LEAD_VALUES gives it.',
        without: 'a draft without values',
      },
      month: { text: 'Any day of the month of the draft.', without: 'the month of as_of' },
    },
  },
  SLA_REVENUE_FORECAST: {
    text: 'When the money arrives, month by month from the day after the as-of day on: what the open leads of the log and the leads still to come of the commitments bring. Blank where it cannot be told, because too few sales are dated or no amount is known.',
    definition:
      'The delay from a lead to its sale is a lognormal cut off at the horizon, learnt from all dated sales, and each open lead brings the average sale times the chance that it is won in the month, given its age and the rate to plan with of its channel and persona. Committed leads are spread evenly over Monday to Friday of their month; those of days that have passed are in the log already. Each brings its lead value as the delay has it.',
    returns: 'A table with a header row: month, from open leads, from committed leads, together.',
    args: {
      leads: 'The lead log with its header row.',
      as_of: {
        text: 'Day of the report; what was won later is not known yet.',
        without: 'the latest day anything was created or won',
      },
      commitments: {
        text: 'What the months have committed to: the signed log, or the table of SLA_COMMITTED.',
        without: 'none',
      },
      months: 'Months after that of the as-of day.',
      average_sales: {
        text: 'Average sale of each persona, as SLA_AVERAGE_SALES gives it; a persona without one takes the total.',
        without: 'those measured in the window',
      },
      window: 'Full calendar months the rates are measured in.',
      channels: {
        text: 'Channels that have rates of their own; leads of others count under “Other”.',
        without: 'all channels',
      },
      personas: {
        text: 'Personas that have rates of their own; leads of others count under “Other”.',
        without: 'all personas',
      },
      horizon: {
        text: 'Days after which an open lead is not expected to be won any more.',
        without: 'the days within which 95 of 100 sales were made, rounded up to 10, from 30 to 365',
      },
    },
  },
};
