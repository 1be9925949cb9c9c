/** A line for each. */
export const lines = {
  SLA_PROBABILITY: 'the chance that planned leads reach a goal',
  SLA_LEADS_FOR: 'the leads that reach a goal with a confidence',
};

const definition =
  'The number of sales is beta-binomial: its mean is Σ leads × close rate, its variance Σ n θ (1 − θ) (1 + (n − 1) ÷ (evidence + 1)) + mean² × drift², binomial where that is less. The revenue of k sales is gamma distributed, with mean k × average sale and standard deviation √k × spread × average sale; several average sales are weighted by sales, and their differences count as spread.';
const source =
  'N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions, 3rd edition 2005, section 6.2.2 (beta-binomial distribution)';

const plan = {
  leads: 'Planned leads, without totals: a number for each cell of the other arguments.',
  close_rate: 'Close rate to plan with.',
  average_sale: 'Average amount of a sale.',
  goal: 'Revenue the leads have to bring; 0 or less is reached for sure, without leads.',
  evidence: { text: 'How many leads’ worth of data is behind each close rate.', without: 'the close rates are known' },
  spread: 'Standard deviation of the amounts of sales ÷ their average.',
  drift: 'How far all close rates together may be off, relative to them.',
};

export const chances = {
  SLA_PROBABILITY: {
    text: 'The chance that planned leads bring a revenue goal. A cell without leads, close rate or average sale does not count.',
    definition,
    source,
    returns: 'A share from 0 to 1.',
    args: plan,
  },
  SLA_LEADS_FOR: {
    text: 'The fewest leads, at the mix of the planned ones, that bring a revenue goal with some confidence.',
    definition,
    source,
    returns: 'Whole leads in all.',
    args: { confidence: 'How sure to be of the goal, such as 0.8.', ...plan },
  },
};
