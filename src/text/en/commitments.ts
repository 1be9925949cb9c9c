import type { Format } from '../format';
import type { ProblemSentences } from '../sentences';

/** What the script says and writes: step 4, the commitments. */
export const script = {
  assistant: {
    step4: 'Commitments',
    step4Purpose: 'How many leads marketing commits to, so that the goal is reached.',
    signedState: (v: { month: string }) => `Signed for ${v.month}`,
    readyToSign: (v: { month: string }) => `Ready to sign for ${v.month}`,
    mendFirst: (v: { month: string }) => `To mend before signing ${v.month}`,
    todoFor: (v: { month: string }) => `To do for ${v.month}`,
    leadsCommitted: 'Leads committed',
    goal: 'Marketing’s goal',
    committedValue: 'Value committed',
    gap: 'Gap to the goal',
    reached: 'Goal reached in',
    monthsIn100: (v: { months: number }, f: Format) => `${f.int(v.months)} months of 100`,
    reachedIn: (v: { months: number }, f: Format) =>
      `With this plan the goal is reached in ${f.int(v.months)} of 100 months.`,
    reachedMore: (v: { months: number; leads: number }, f: Format) =>
      `With this plan the goal is reached in ${f.int(v.months)} of 100 months; ${f.int(v.leads)} leads make it 80.`,
    reachedNoMore: (v: { months: number }, f: Format) =>
      `With this plan the goal is reached in ${f.int(v.months)} of 100 months; no number of leads makes it 80, as too little is known of the rates.`,
    adviceGoal: (v: { month: string }) => `Type the revenue goal of ${v.month} and marketing’s share of it.`,
    adviceSign: (v: { month: string }) => `Check the numbers together, then sign ${v.month}.`,
    adviceSigned: 'To change it, adjust the numbers and sign again: the earlier version is kept.',
    openSigning: (v: { month: string }) => `Sign ${v.month}`,
    typeGoal: 'Type the goal',
    refuseProblem: (v: { text: string }) => v.text,
    menuSign: 'Sign the month',
  },
  problems: {
    noGoal: (v) => `There is no revenue goal for ${v.label}: type it in the goals of the Settings tab.`,
    goalMissed: (v) => `The commitments are worth ${v.value}, which is ${v.other} short of marketing’s goal.`,
    chanceUnreachable: (v) =>
      `No number of leads reaches the goal in “${v.value}”, as the setting “${v.label}” asks, because too little is known of the rates: the targets are those that reach it on average.`,
    adjustmentText: (v) =>
      `“${v.value}” among your numbers is not a whole number of 0 or more: correct it or empty the cell.`,
    adjustmentWithoutMonth: (v) =>
      `The adjustment of ${v.label} (${v.value}) has no month: type any day of its month beside it.`,
    adjustmentTwice: (v) => `The month has two adjustments for ${v.label}: delete one of the two rows.`,
    typedUnknown: (v) =>
      `The number typed for ${v.label} is not used: this segment is not in the plan any more. Delete it, or put its label back in the lists.`,
    signedHeaders: () =>
      'The Signed tab has lost its row of headers: choose “Create or repair the tabs” in the menu to put it back.',
    signedUnreadable: () =>
      'The Signed tab has lost its row of headers and its columns are not in their order any more, so nobody can tell which months are signed: bring an earlier version of it back (File › Version history).',
    signedCell: (v) =>
      `“${v.value}” cannot stand under “${v.column}” in the Signed tab, so the commitments of the month are not shown: put back what was signed (File › Version history).`,
  } satisfies ProblemSentences,
  sheet: {
    commitmentsTitle: 'Step 4 · Commitments of the month',
    commitmentsHint:
      'The leads marketing commits to, so that their value reaches marketing’s share of the revenue goal.',
    month: 'Month',
    plannedMonth: 'Planned month',
    revenueGoal: 'Revenue goal',
    marketingShare: 'Marketing share',
    marketingGoal: 'Marketing’s goal',
    committedValue: 'Value of the commitments',
    gap: 'Gap to the goal',
    committedLeads: 'Leads committed',
    targetTable: 'Target leads',
    targetHint: 'Whole leads, shared out in proportion to the leads of the period, just enough to reach the goal.',
    typeAdjustments: 'Put other numbers over targets in the Settings tab',
    finalTable: 'Leads committed, by channel and persona',
    revenueTable: 'Potential revenue of these leads',
    chance: 'Chance of reaching the goal',
    leadsForChance: 'Leads for 80 (or 90) months of 100',
    factor: 'Targets, against the average plan',
    drift: 'Uncertainty of all sales together',
    reachedIn: 'With this plan the goal is reached in {n} of 100 months.',
    reachedMore: 'With this plan the goal is reached in {n} of 100 months; {leads} leads make it {wanted}.',
    reachedNoMore:
      'With this plan the goal is reached in {n} of 100 months; no number of leads makes it {wanted}, as too little is known of the rates.',
    onAverageThen: 'The targets are those that reach it on average.',
    chanceNoGoal: 'How often this plan reaches the goal is told here once the month has a revenue goal.',
    chanceNoRate: 'How often this plan reaches the goal is told here once leads of the period have become customers.',
    chanceNoAverage: 'How often this plan reaches the goal is told here once an average sale is known or typed.',
    chanceNoLeads: 'How often this plan reaches the goal is told here once leads are committed.',
    chanceUnknown:
      'How often this plan reaches the goal cannot be told: something it rests on is not shown (see Start).',
    choosePlanFor: 'Plan for the average month, or for 80 or 90 months of 100, in the Settings tab',
    forecastTable: 'When the money arrives',
    forecastHint:
      'From the day after the as-of date on: what the leads that are still open bring, and those that are committed and still to come. Blank while too few sales have a date.',
    backtestTable: 'Whether past months would have kept this commitment',
    backtestHint:
      'The last month committed to, beside what came in during the full months before, at today’s lead values.',
    keptBoth: '{n} of the last {months} months would have kept this commitment in leads, {value} in value.',
    keptLeadsOnly: '{n} of the last {months} months would have kept this commitment.',
    signedMonth: 'Month',
    signedChannel: 'Channel',
    signedPersona: 'Persona',
    signedTarget: 'Target',
    signedLeads: 'Leads',
    signedLeadValue: 'Lead value',
    signedValue: 'Value',
    signedRate: 'Close rate',
    signedRateLeads: 'Leads of the period',
    signedRateCustomers: 'Customers of the period',
    signedAverage: 'Average sale',
    signedGoal: 'Revenue goal',
    signedShare: 'Marketing share',
    signedAsOf: 'As-of date',
    signedMonths: 'Months of history',
    signedCurrency: 'Currency',
    signedOn: 'Signed on',
    signedBy: 'Signed by',
    signedVersion: 'Version',
    supersededOn: 'Superseded on',
    signedMethod: 'Rate planned with',
    signedHorizon: 'Horizon in days',
    signedLow: 'Close rate, low end',
    signedHigh: 'Close rate, high end',
    signedConfidence: 'Confidence of low and high',
    signedPlanFor: 'Planned for',
    signedChance: 'Chance of the goal',
  },
  arrivals: {
    fromOpen: 'From open leads',
    fromCommitted: 'From committed leads',
    together: 'Together',
  },
  typed: {
    adjustment: (v: { channel: string; persona: string; leads: number; month: string }, f: Format) =>
      `${v.month}, ${v.channel} × ${v.persona}: ${f.int(v.leads)} ${v.leads === 1 ? 'lead' : 'leads'}. The number now stands in the list “Adjustments” of the Settings tab.`,
    adjustments: (v: { count: number; month: string }, f: Format) =>
      `${v.month}: ${f.int(v.count)} numbers of leads now stand in the list “Adjustments” of the Settings tab.`,
  },
};

/** What the actions say: step 4, the commitments. */
export const action = {
  answers: {
    signed: (v: { month: string; leads: number }, f: Format) =>
      `${v.month} is signed: ${f.int(v.leads)} leads committed.`,
    refuseNoTargets: 'There is nothing to sign: no channel and persona has a number of leads.',
    supersedes: (v: { month: string; on: string; by: string }) =>
      `${v.month} was signed on ${v.on} by ${v.by}. Signing again replaces that version, which stays in the Signed tab.`,
    whoMissing: 'Type who signs: the names of marketing and of sales.',
    plansChanged: 'The figures have changed since you read the plan: read it again, then sign.',
    justSigned: (v: { month: string }) => `${v.month} has just been signed: nothing was signed twice.`,
  },
};

/** What the pages say: step 4, the commitments. */
export const page = {
  sidebar: {
    signTitle: (v: { month: string }) => `Sign ${v.month}`,
    signIntro:
      'Signing writes these numbers down as they are. Later changes to the data or the settings do not touch them.',
    refused: 'It cannot be signed yet',
    warnings: 'Before you sign',
    accept: 'We have read this and sign all the same.',
    signedBy: 'Signed by',
    signedByHint: 'The names of marketing and of sales, for example “Ada (marketing), Karim (sales)”.',
    sign: 'Sign',
    signedTitle: 'The month is signed',
    showSigned: 'See the signed commitments',
  },
};
