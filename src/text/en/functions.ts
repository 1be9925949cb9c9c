/** What the pages say: the custom functions, in a line each. */
export const page = {
  functionLines: {
    SLA_CLOSE_RATE: 'customers ÷ leads',
    SLA_CLOSE_RATE_LOW: 'low end of the range the true rate may lie in',
    SLA_CLOSE_RATE_HIGH: 'high end of that range',
    SLA_COUNTS: 'leads by channel and persona',
    SLA_CLOSE_RATES: 'close rates by channel and persona',
    SLA_CUSTOMERS: 'the customers behind those rates',
    SLA_BATCHES: 'the leads of a period, one row a day, channel and persona',
    SLA_LEAD_VALUE: 'close rate × average sale',
    SLA_AVERAGE_SALES: 'average sale of each persona',
    SLA_LEAD_VALUES: 'lead values by channel and persona',
    SLA_TARGET: 'whole leads that reach a goal',
    SLA_TARGETS: 'targets by channel and persona',
    SLA_COMMITMENTS: 'targets with your own numbers over them',
    SLA_REVENUE: 'what a number of leads is worth',
    SLA_COMMITTED: 'what the month has committed to, signed or draft',
    SLA_PACE: 'leads expected by a day of the month',
    SLA_FORECAST: 'leads at the end of the month at this pace',
    SLA_STATUS: 'ahead, on track, at risk or behind',
    SLA_TRACKING: 'the month so far against the commitments',
    SLA_DAILY: 'expected and actual leads, day by day',
    SLA_HOLIDAYS: 'French public holidays of a year',
  },
  sidebar: {
    helpFunctions: 'Functions to use in any cell',
  },
};
