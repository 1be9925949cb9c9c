import type { ProblemSentences } from '../sentences';

/** What the script says and writes: the settings and their lists. */
export const script = {
  assistant: {
    refresh: 'Refresh',
    addMissingLabels: 'Add to the lists',
    useOnePersona: 'Work without personas',
    allPersonas: 'All personas',
    menuRefresh: 'Refresh the date',
  },
  problems: {
    asOfMissing: (v) => `“${v.label}” holds no date: type one, or choose “Refresh the date” in the menu.`,
    volatileSetting: (v) =>
      `This cell holds a formula that changes by itself (${v.value}), and Google never finishes a table that reads it: type a date, a number or a word in its place.`,
    asOfFuture: (v) =>
      `“${v.label}” is ${v.value}, a day to come: figures can only be as of today or before. To plan ahead, type the month in “${v.other}”.`,
    settingNumber: (v) =>
      `“${v.label}” is “${v.value}”, which is outside its limits: the default is used until you correct it.`,
    limitsOrder: (v, f) =>
      `${v.label} ${f.percent(v.share ?? 0)} is more than ${v.other} ${f.percent(v.otherShare ?? 0)}: the default limits are used until you put them in order.`,
    settingChoice: (v) =>
      `“${v.label}” is “${v.value}”, which is not one of the choices: the default is used until you choose one from the list.`,
    settingCurrency: (v) => `“${v.label}” is “${v.value}”: type the three letters of a currency code, such as EUR.`,
    holidaysFull: (v) =>
      `The list “${v.label}” has no room for all public holidays of the year: delete rows of other years from it.`,
    labelRenamed: (v) =>
      `“${v.label}” in the ${v.tab} tab ${v.value ? `is called “${v.value}” now` : 'has lost its name'}: choose “Create or repair the tabs” in the menu, which writes its name back.`,
    labelSeveral: (v, f) =>
      `“${v.label}” stands more than once in the ${v.tab} tab, in ${f.list(v.list ?? [])}${v.other ? ` (until now it was ${v.other})` : ''}: keep one, and give the others another name.`,
    labelClaimed: (v) =>
      `The cell ${v.value} of the ${v.tab} tab was “${v.label}” and is called “${v.other}” now: write “${v.label}” there again, or where that stands now.`,
    labelUnclear: (v, f) =>
      `“${v.label}” is missing from the ${v.tab} tab, while ${f.list((v.list ?? []).map((name) => `“${name}”`))} is new there: write “${v.label}” in its place if it is the same, or in an empty place if it is not.`,
    labelTwice: (v) => `“${v.value}” stands twice in the list “${v.label}”: delete one of the two.`,
    aliasHalf: (v) =>
      `The other spelling “${v.value}” of “${v.other}” says nothing: both cells of its row have to hold a name of their own; complete the row or empty it.`,
    aliasTwice: (v) =>
      `The other spelling “${v.value}” stands twice: it counts as “${v.other}”, as the first row says; delete the other row.`,
    aliasChain: (v) =>
      `“${v.value}” stands for another spelling, which itself stands for “${v.other}”: it counts as “${v.other}”; write that in its row.`,
    aliasCircle: (v) =>
      `“${v.value}” stands for “${v.other}”, which leads back to it: neither is replaced in imports; delete the row of the name you want to keep.`,
    aliasListed: (v) =>
      `“${v.value}” stands in the list “${v.label}” and is another spelling of “${v.other}” too: imports write “${v.other}”; delete it from one of the two lists.`,
    goalWithoutMonth: (v) => `A revenue goal of ${v.value} has no month: type any day of its month in “${v.label}”.`,
    notADate: (v) => `“${v.value}” in “${v.label}” is not a date: type it as a date.`,
    holidayNotADate: (v) =>
      `“${v.value}” in “${v.label}” is not a date, so that the tables that count working days show an error: type it as a date.`,
    notAnAmount: (v) => `“${v.value}” in “${v.label}” is not an amount: type a number of 0 or more.`,
    notAShare: (v) => `“${v.value}” in “${v.label}” is not a share: type a percentage from 0% to 100%.`,
    monthTwice: (v) => `The month “${v.value}” stands twice in the goals: delete one of the two rows.`,
  } satisfies ProblemSentences,
  settings: {
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
    rateToPlan: 'Rate to plan with',
    planFor: 'Plan for',
    horizon: 'Sales count within (days)',
  },
  choose: {
    eventual: 'Plan with the eventual rate',
    soFar: 'Keep the rate so far',
    onAverage: 'Reach the goal on average',
    in80: 'Plan for 80 months in 100',
    in90: 'Plan for 90 months in 100',
  },
  choices: {
    eventual: 'Eventual',
    soFar: 'So far',
    onAverage: 'On average',
    in80: '80 months in 100',
    in90: '90 months in 100',
  },
  listTitles: {
    goals: 'Goals',
    averages: 'Average sales',
    adjustments: 'Adjustments',
    channelAliases: 'Other spellings of channels',
    personaAliases: 'Other spellings of personas',
  },
  listColumns: {
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
    'channelAliases.spelling': 'Channel also written',
    'channelAliases.label': 'Stands for channel',
    'personaAliases.spelling': 'Persona also written',
    'personaAliases.label': 'Stands for persona',
  },
  regions: {
    none: 'None',
    FR: 'France',
    'FR-ALSACE-MOSELLE': 'Alsace and Moselle',
  },
  sheet: {
    settingsTitle: 'Settings',
    settingsHint:
      'Yellow cells are yours to fill in. Everything else in this workbook follows from them and from the Leads tab.',
    settingHeader: 'Setting',
    valueHeader: 'Value',
    helpHeader: 'What it does',
    validDate: 'A date.',
    validNumber: (v: { min: string; max: string }) => `A number from ${v.min} to ${v.max}.`,
    validCurrency: 'A currency code of three letters, such as EUR.',
    validChoice: 'One of the choices of the list.',
  },
};

/** What the actions say: the settings and their lists. */
export const action = {
  settingHelp: {
    asOf: 'The day the figures are for: its month is tracked. “Refresh the date” sets it to today.',
    pinned: 'Ticked: the as-of date stays as typed. Unticked: it follows today.',
    months: 'Close rates use the leads created in this many full months before the month of the as-of date.',
    confidence:
      'How sure the low and high close rates are meant to be: with 80%, the true rate lies between them in 8 cases of 10.',
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
    rateToPlan:
      'Eventual: customers so far and those still to come from open leads. So far: customers so far only, which shows less than young leads will bring.',
    planFor:
      'How often the plan has to reach its goal: on average is about every other month; more certainty takes more leads.',
    horizon:
      'A lead counts as won if it is within so many days. Blank: as many as 95% of the sales of the log have taken, from 30 to 365.',
  },
  listHelp: {
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
    'channelAliases.spelling':
      'Another spelling of a channel, as files write it. Imports put the channel beside it in its place.',
    'channelAliases.label': 'The channel that is meant.',
    'personaAliases.spelling':
      'Another spelling of a persona, as files write it. Imports put the persona beside it in its place.',
    'personaAliases.label': 'The persona that is meant.',
  },
  answers: {
    chosen: (v: { name: string; choice: string }) => `The setting “${v.name}” is “${v.choice}” now.`,
    labelBack: (v: { name: string; back: string; tab: string }) =>
      v.name === ''
        ? `“${v.back}” in the ${v.tab} tab has its name again.`
        : `“${v.name}” in the ${v.tab} tab is called “${v.back}” again.`,
    adjustmentsMoved: (v: { tab: string; list: string; settings: string; month: string }) =>
      `Your numbers of the ${v.tab} tab stand in the list “${v.list}” of the ${v.settings} tab now, for ${v.month}.`,
    personaMoved: (v: { name: string; list: string; settings: string }) =>
      `That all leads count under one persona is the setting “${v.name}” of the ${v.settings} tab now; the list “${v.list}” is free for others.`,
    futureDate: (v: { month: string; day: string }) =>
      `The as-of date was kept at ${v.day}, a day to come: ${v.month} is now the planned month in Settings, and the date follows today.`,
    refreshed: (v: { day: string }) => `Refreshed: figures as of ${v.day}.`,
    addedLabels: (v: { count: number }) =>
      v.count === 1 ? 'One label was added to the lists.' : `${v.count} labels were added to the lists.`,
    onePersona: 'All leads now count under one persona. To undo it, untick “One persona for all” in the Settings tab.',
    notADay: (v: { value: string }) => `“${v.value}” is not a date: choose a day in the calendar.`,
  },
};

/** What the pages say: the settings and their lists. */
export const page = {
  sidebar: {
    planned: 'Month being planned',
    asOf: 'Figures as of',
    pinned: 'date kept until you change it',
    today: 'Back to today',
    changeDate: 'Change the date',
    setDate: 'Set',
    pickDate: 'As-of date',
  },
};
