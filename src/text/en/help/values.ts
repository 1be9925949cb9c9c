/** A line for each. */
export const lines = {
  SLA_LEAD_VALUE: 'close rate × average sale',
  SLA_AVERAGE_SALES: 'average sale of each persona',
  SLA_LEAD_VALUES: 'lead values by channel and persona',
};

export const values = {
  SLA_LEAD_VALUE: {
    text: 'The value of a lead: close rate × average sale. Blank where either is blank.',
    returns: 'An amount of money per lead.',
    args: { close_rate: 'Close rate.', average_sale: 'Average amount of a sale.' },
  },
  SLA_AVERAGE_SALES: {
    text: 'The average sale of each persona in two rows, personas and amounts, the overall one last. Blank where no amount is known.',
    definition:
      'Revenue ÷ customers over the leads of the window won by the as-of day with an amount above 0. The overall average is all that revenue ÷ all those customers; a persona with a typed average weighs in with all its customers of the window.',
    returns: 'Two rows: personas, amounts.',
    args: {
      leads:
        'The lead log with its header row; or the table of SLA_SEGMENTS, whose window and as-of day then count: leave as_of and months blank.',
      as_of: {
        text: 'Day of the report; what was won later is not known yet.',
        without: 'the log as it stands, the window ending before the month of the latest creation',
      },
      months: 'Full calendar months of the window.',
      personas: {
        text: 'Personas to show, in this order; others count under “Other”.',
        without: 'all personas, those of a log in alphabetical order',
      },
      typed: {
        text: 'Average sales typed by the team; one above 0 wins over the measured one. In the list Average sales, a row without a persona is for all who have no amount of their own.',
        without: 'the measured ones',
      },
    },
  },
  SLA_LEAD_VALUES: {
    text: 'Lead values by channel and persona: close rate × average sale of the persona. Tables are joined by their labels.',
    definition: 'Totals are means weighted by leads, Σ leads × value ÷ Σ leads, over the cells that have a value.',
    returns: 'A table with labels in its first row and column and totals in its last.',
    args: {
      close_rates:
        'Table of close rates, as SLA_CLOSE_RATES gives it; or that of SLA_SEGMENTS, of which the rate to plan with, the leads and, where average_sales has none, the average sale of the persona are taken.',
      average_sales:
        'Personas and the average sale of each, as SLA_AVERAGE_SALES gives them, or the list Average sales.',
      counts: {
        text: 'Table of leads, as SLA_COUNTS gives it, for the totals.',
        without: 'the totals stay blank, or are weighted by the leads of SLA_SEGMENTS',
      },
    },
  },
};
