import { horizon, segments as lists, window } from './rates';

/** A line for each. */
export const lines = {
  SLA_SEGMENTS: 'all that is known of each channel and persona, and the rate to plan with',
  SLA_DELAY: 'how long it takes from a lead to a sale',
  SLA_GRID: 'one column of that table, by channel and persona',
};

const eventual =
  'The rate to plan with is the share of leads won in the end, that is within the horizon: customers so far and those still to come from open leads, ÷ leads. How many are still to come follows from the time sales have taken so far (SLA_DELAY). A rate that rests on few leads leans on that of its channel, its persona and all leads, the more so the less these differ; “Own weight” says how much of it is its own, “Evidence” how many leads’ worth of data is behind it. Low and high are the ends of the interval the rate lies in. With fewer than 10 dated sales within the horizon, or leads no older than it, the rate is the one so far, with its Wilson interval.';
const source =
  'J. C. Kleinman, Journal of the American Statistical Association 68 (1973), 46-54 (rates that lean on each other); J. D. Kalbfleisch, J. F. Lawless, Statistica Sinica 1 (1991), 19-32 (delays of which only a part has been seen)';

/** A function, which the page that takes the lines alone can leave out. */
export const segments = () => ({
  SLA_SEGMENTS: {
    text: 'One row for each channel and persona of the leads created in the window, then for each channel, each persona and all: leads, customers, the rate to plan with and how sure it is, sales closed in the period, average sale, MQL and SQL. Blank where it cannot be told, and rates where a label is known for customers only.',
    definition: eventual,
    source,
    returns: 'A table with a header row.',
    args: { ...window, ...lists, horizon, confidence: 'How sure to be that the rate lies between low and high.' },
  },
  SLA_DELAY: {
    text: 'Which share of the sales of the horizon is made so many days after a lead came in; or the facts behind it. Shares are blank where too few sales are dated.',
    definition:
      'One curve for the whole log: F(a) = Φ((ln(a + 1) − μ) ÷ σ) ÷ Φ((ln(H + 1) − μ) ÷ σ), a lognormal distribution cut off at the horizon H, with the μ and σ under which what the log shows of won and open leads is likeliest; a lead weighs half as much after 180 days, and each channel has a rate of its own.',
    source: 'J. D. Kalbfleisch, J. F. Lawless, Statistica Sinica 1 (1991), 19-32',
    returns:
      'A table of days and shares; with facts, two columns, names and values: μ, σ, horizon, wins used, start of history, method, sales with amount of the last 12 months, their mean amount and their standard deviation ÷ it, the share of the window’s sales that is made already, and what was left out.',
    args: {
      leads: window.leads,
      as_of: { text: 'Day of the report; what was won later is not known yet.', without: 'the log as it stands' },
      horizon,
      facts: 'Whether to show the facts behind the curve in its place.',
      months: 'Full calendar months of the window of the share already won.',
    },
  },
  SLA_GRID: {
    text: 'One column of a table of SLA_SEGMENTS by channel (rows) and persona (columns), with the totals of the table.',
    returns: 'A table with labels in its first row and column and totals in its last.',
    args: {
      table: 'Table as SLA_SEGMENTS gives it.',
      measure: 'Column to show, by its header or its number, from 1.',
    },
  },
});
