export const segments = {
  channels: {
    text: 'Channels to show, in this order; leads of others count under “Other”.',
    without: 'all channels in alphabetical order',
  },
  personas: {
    text: 'Personas to show, in this order; leads of others count under “Other”.',
    without: 'all personas in alphabetical order',
  },
};
export const window = {
  leads: 'The lead log with its header row.',
  as_of: {
    text: 'Day of the report; what was won later is not known yet.',
    without: 'the log as it stands, the window ending before the month of the latest creation',
  },
  months: 'Full calendar months of the window.',
};
export const horizon = {
  text: 'Days after which a lead that is not won counts as never won.',
  without: 'the days in which 95% of the sales so far were made, from 30 to 365; 90 with fewer than 10 dated sales',
};
const wilson = {
  definition:
    'The Wilson score interval without continuity correction. It stays between 0 and 1 and remains usable for few leads, where the usual ± does not.',
  source:
    'E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212; method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872',
  returns: 'A share from 0 to 1.',
  args: {
    leads: 'Number of leads.',
    customers: 'Number of those leads that became customers; never more than the leads.',
    confidence: 'How sure to be that the rate lies in the interval.',
  },
};
const cohort =
  'A cohort rate: the leads are those created in the window, the full calendar months before the month of the as-of day. Each counts as a customer if it was won by that day (a batch without a day of winning counts as well); leads that are still open count as not won.';

/** A line for each. */
export const lines = {
  SLA_CLOSE_RATE: 'customers ÷ leads',
  SLA_CLOSE_RATE_LOW: 'low end of the range the true rate may lie in',
  SLA_CLOSE_RATE_HIGH: 'high end of that range',
  SLA_COUNTS: 'leads by channel and persona',
  SLA_CLOSE_RATES: 'close rates by channel and persona',
  SLA_CUSTOMERS: 'the customers behind those rates',
  SLA_BATCHES: 'the leads of a period, one row a day, channel and persona',
};

/** Functions, which the page that takes the lines alone can leave out. */
const inCells = () => ({
  SLA_CLOSE_RATE: {
    text: 'The close rate of leads: customers ÷ leads. Blank where there are no leads.',
    returns: 'A share from 0 to 1.',
    args: {
      leads: 'Number of leads.',
      customers: 'Number of those leads that became customers; never more than the leads.',
    },
  },
  SLA_CLOSE_RATE_LOW: {
    text: 'The low end of the interval a close rate lies in, given how few or many leads it rests on. Blank where there are no leads.',
    ...wilson,
  },
  SLA_CLOSE_RATE_HIGH: {
    text: 'The high end of the interval a close rate lies in, given how few or many leads it rests on. Blank where there are no leads.',
    ...wilson,
  },
});
const inTables = () => ({
  SLA_COUNTS: {
    text: 'How many leads reached a stage in a period, by channel (rows) and persona (columns), with totals.',
    definition:
      'A lead counts on the day it reached the stage: the day it was created, or the day in the column of the stage. Customers of a batch without a day of winning count on the day the batch was created.',
    returns: 'A table with labels in its first row and column and totals in its last.',
    args: {
      leads: 'The lead log with its header row.',
      from: { text: 'First day of the period, included.', without: 'from the beginning' },
      to: { text: 'Last day of the period, included.', without: 'to the end' },
      stage: 'Stage the leads reached.',
      ...segments,
    },
  },
  SLA_CLOSE_RATES: {
    text: 'Close rates by channel (rows) and persona (columns), with totals: of the leads created in the window, the share that became customers. Blank without leads, and where a label is known for customers only.',
    definition: cohort,
    returns: 'A table of shares from 0 to 1, with labels in its first row and column and totals in its last.',
    args: {
      ...window,
      ...segments,
      bound: {
        text: 'End of the interval to show in place of the rate: the Wilson score interval of a rate so far, that of SLA_SEGMENTS of an eventual one; closed ones have none.',
        without: 'the close rate itself',
      },
      confidence: {
        text: 'How sure to be that the rate lies in that interval.',
        without: '0.95, and 0.8 for eventual rates',
      },
      method:
        'Which rate: so far; eventual, which counts the sales still to come (SLA_SEGMENTS); or closed, the customers won in the window ÷ its leads, which may be above 1.',
      horizon,
    },
  },
  SLA_CUSTOMERS: {
    text: 'How many of the leads created in the window became customers, by channel (rows) and persona (columns), with totals: the counts behind SLA_CLOSE_RATES.',
    definition: cohort,
    returns: 'A table with labels in its first row and column and totals in its last.',
    args: { ...window, ...segments },
  },
  SLA_BATCHES: {
    text: 'The leads created in a period as batches: a small log of one row a day, channel and persona, which the functions of the month read in place of the lead log.',
    definition:
      'How many of those leads were MQL, SQL and customers by the last day, and the revenue of what was won by then. A stage counts by its own date or number, not because a later one was reached; a column that the log lacks is blank. SLA_COUNTS of leads and SLA_DAILY give the same on the batches as on the log; so does SLA_TRACKING where they begin 12 months before its month, for its forecast rests on the months before.',
    returns: 'A table with a header row, by day, channel and persona.',
    args: {
      leads: 'The lead log with its header row.',
      from: { text: 'First day of the period, included.', without: 'from the beginning' },
      to: {
        text: 'Last day of the period, included; what was reached or won later is not known yet.',
        without: 'to the end, the log as it stands',
      },
    },
  },
});
export const rates = () => ({ ...inCells(), ...inTables() });
