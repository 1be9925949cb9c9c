/** The names of the settings, in the order of their rows. */
export const settings = {
  asOf: 'As-of date',
  pinned: 'Keep this date',
  months: 'Months of history',
  confidence: 'Confidence of the ranges',
  currency: 'Currency',
  weekend: 'Days off',
  region: 'Public holidays of',
  hours: 'Opening hours',
  aheadFrom: '“Ahead” above',
  onTrackFrom: '“On track” from',
  atRiskFrom: '“At risk” from',
  recipients: 'Recipients',
  onePersona: 'One persona for all',
  plannedMonth: 'Planned month',
};

/** What stands beside each setting. */
export const settingHelp = {
  asOf: 'The day the figures are for: its month is tracked. “Refresh the date” sets it to today.',
  pinned: 'Ticked: the as-of date stays as typed. Unticked: it follows today.',
  months: 'Close rates use the leads created in this many full months before the month of the as-of date.',
  confidence: 'How sure the low and high close rates are meant to be: 95% is usual.',
  currency: 'The three-letter code of the currency of all amounts. Amounts are not converted.',
  weekend: 'The weekdays nobody works; all others, minus the holidays, are working days.',
  region: 'Fills the list of holidays with the dates of the year. Tick “Worked” beside one that your team works.',
  hours: 'When sales are there to answer, for example 09:00-12:30, 14:00-18:00.',
  aheadFrom: 'Actual ÷ expected to date above this is ahead: check that sales can keep up.',
  onTrackFrom: 'Actual ÷ expected to date from this on is on track.',
  atRiskFrom: 'Actual ÷ expected to date from this on is at risk; below, it is behind.',
  recipients: 'E-mail addresses of the people who follow the month, separated by commas.',
  onePersona: 'Ticked: all leads count under one persona, and the list of personas is kept for later.',
  plannedMonth:
    'The month whose goal and commitments are being set: any day of it. Blank: the month of the as-of date; from the 16th on the next one, if that month is signed or has no goal.',
};

/** What stands above the headers of lists that do not say it themselves. */
export const listTitles = {
  goals: 'Goals',
  averages: 'Average sales',
  adjustments: 'Adjustments',
};

/** The headers of the lists. */
export const listColumns = {
  'goals.month': 'Month',
  'goals.goal': 'Revenue goal',
  'goals.share': 'Marketing share',
  'averages.persona': 'Persona',
  'averages.amount': 'Amount',
  'adjustments.month': 'Month',
  'adjustments.channel': 'Channel',
  'adjustments.persona': 'Persona',
  'adjustments.leads': 'Leads',
  'adjustments.why': 'Why',
  'channels.label': 'Channels',
  'personas.label': 'Personas',
  'holidays.date': 'Holidays',
  'holidays.text': 'Name',
  'holidays.worked': 'Worked',
};

/** The notes on the headers of the lists. */
export const listHelp = {
  'goals.month': 'Any day of the month.',
  'goals.goal': 'The revenue the company wants from new customers.',
  'goals.share': 'The share of that revenue marketing’s leads must bring. Blank is 100%.',
  'averages.persona': 'The persona the amount is for. Blank: all personas without a row of their own.',
  'averages.amount': 'Your own average sale; it is used in place of the one measured in the lead log.',
  'adjustments.month': 'Any day of the month the number is for.',
  'adjustments.channel': 'The channel of the target.',
  'adjustments.persona': 'The persona of the target.',
  'adjustments.leads': 'The leads you commit to in place of the target: a whole number, 0 included.',
  'adjustments.why': 'Why the team commits to another number.',
  'channels.label':
    'The channels and their order. Leads of any other channel are counted under “Other”. Empty: all channels of the log.',
  'personas.label':
    'The personas and their order. Leads of any other persona are counted under “Other”. Empty: all personas of the log.',
  'holidays.date': 'Days nobody works, besides the days off.',
  'holidays.text': 'For your own use.',
  'holidays.worked': 'Ticked: the team works that day all the same.',
};

/** Whose public holidays may be kept in the list. */
export const regions = {
  none: 'None',
  FR: 'France',
  'FR-ALSACE-MOSELLE': 'Alsace and Moselle',
};
