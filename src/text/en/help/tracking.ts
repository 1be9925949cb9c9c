const time = {
  holidays: { text: 'Days that are not worked, besides the days off.', without: 'none' },
  weekend: 'Days off: 1 is Saturday and Sunday.',
};
const limits = 'The limits between ahead, on track, at risk and behind.';
const waterfall = 'HubSpot, “The one graph marketers should update daily: the leads waterfall”';
const month = () => ({
  leads: 'The lead log with its header row.',
  as_of: { text: 'Day of the report; its month is the month meant.', without: 'the latest date of creation' },
  commitments: 'What the month has committed to: the signed log, or the table of SLA_COMMITTED.',
  ...time,
});

/** A line for each. */
export const lines = {
  SLA_PACE: 'leads expected by a day of the month',
  SLA_FORECAST: 'leads at the end of the month at this pace',
  SLA_STATUS: 'ahead, on track, at risk or behind',
  SLA_TRACKING: 'the month so far against the commitments',
  SLA_DAILY: 'expected and actual leads, day by day',
  SLA_BACKTEST: 'how often past months would have kept a commitment',
  SLA_HOLIDAYS: 'French public holidays of a year',
};

/** Functions, which the page that takes the lines alone can leave out. */
const ofPace = () => ({
  SLA_PACE: {
    text: 'What should have come in by the as-of day, that day included. Blank in a month without working days.',
    definition: 'Target × working days elapsed ÷ working days of the month.',
    source: waterfall,
    returns: 'What is expected to date, in the unit of the target.',
    args: {
      target: 'Leads (or money) of the whole month.',
      as_of: 'Day of the report; its month is the month meant.',
      ...time,
    },
  },
  SLA_FORECAST: {
    text: 'Where the month ends at the present pace. Blank before the first working day has passed.',
    definition: 'Actual ÷ working days elapsed × working days of the month.',
    returns: 'The forecast of the month, in the unit of the actual.',
    args: {
      actual: 'Leads (or money) so far this month.',
      as_of: 'Day of the report; its month is the month meant.',
      ...time,
    },
  },
  SLA_STATUS: {
    text: 'How the month goes, in a word: ahead, on track, at risk or behind. Blank below one whole expected lead.',
    definition:
      'By actual ÷ expected to date: ahead above the first limit, on track from the second, at risk from the third, behind below.',
    returns: 'The status, in the language of the spreadsheet.',
    args: {
      actual: 'Leads so far this month.',
      target: 'Leads of the whole month.',
      as_of: 'Day of the report; its month is the month meant.',
      ...time,
      limits,
    },
  },
});
const ofMonth = () => ({
  SLA_TRACKING: {
    text: 'The month of the as-of day by channel and persona: committed leads, actual leads, expected to date, attainment, status, forecast, needed per day, committed value and value to date, and the range in which four of five such months end (low, high); totals in the last row.',
    definition:
      'Leads created in the month through the as-of day. Leads of a segment nobody committed to appear with a commitment of 0. Needed per day is what is missing ÷ working days left; expected to date is that of SLA_PACE. Where leads are known from the third month before on, the forecast is a + (1 − f)r: a the leads so far, f the share of the month that is over by how the weekdays of the last three months fill, r = (a + 0.15 μ) ÷ (f + 0.15) with the mean μ of those months; the range follows from how much 13 weeks differ. Each row looks at its own leads, totals at all. Otherwise the forecast is that of SLA_FORECAST, without a range. The status is that of SLA_STATUS, but at risk or behind only where the commitment lies above the range.',
    returns: 'A table with a header row and a last row of totals.',
    args: {
      ...month(),
      limits,
      subtotals: 'Whether rows of totals by channel and by persona stand before the last row.',
    },
  },
  SLA_DAILY: {
    text: 'The month of the as-of day, day by day, cumulative: expected leads, actual leads, expected value, actual value. Actuals are blank after the as-of day.',
    definition: 'What is expected grows on working days only. Leads of a segment without a lead value count no money.',
    source: waterfall,
    returns: 'A table with a header row and one row a day.',
    args: month(),
  },
  SLA_BACKTEST: {
    text: 'The last full months beside the commitments of the last month of a table: which of them would have kept these leads, and this value.',
    definition: 'The leads of each month count at the lead values of those commitments.',
    returns: 'A table with a header row and one row a month, the oldest first.',
    args: {
      leads: 'The lead log with its header row, or a table of SLA_BATCHES.',
      as_of: { text: 'Day of the report; its month is not over.', without: 'the latest date of creation' },
      commitments: 'Commitments, of which those of the last month count.',
      months: 'Full calendar months to look back.',
    },
  },
  SLA_HOLIDAYS: {
    text: 'The public holidays of a year in France, the movable ones computed from Easter. A day that is two holidays is listed once.',
    source: 'Code du travail, article L3133-1; for Alsace and Moselle, article L3134-13',
    returns: 'Two columns: date, name.',
    args: { year: 'Such as 2026.', region: 'FR-ALSACE-MOSELLE adds Good Friday and 26 December.' },
  },
});
export const tracking = () => ({ ...ofPace(), ...ofMonth() });
