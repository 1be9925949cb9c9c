import type { Format } from '../format';

const leads = (count: number, f: Format) => (Math.round(count) === 1 ? 'one lead' : `${f.int(count)} leads`);

const number = (count: number, f: Format) => {
  const written = f.number(count, 1);
  return `${written} ${written === '1' ? 'lead' : 'leads'}`;
};

const side = (difference: number) => (difference < 0 ? 'behind' : 'ahead of');

/** What the script says and writes: step 3, the month as it goes. */
export const script = {
  assistant: {
    step3: 'Follow the month',
    step3Purpose: 'How the leads of the month compare with what was promised.',
    leadsThisMonth: 'Leads this month',
    draftState: (v: { month: string }) => `Draft for ${v.month}`,
    nothingCommitted: (v: { month: string }) => `No commitments for ${v.month}`,
    adviceDraft: (v: { month: string }) =>
      `Sign ${v.month}: until then its leads are compared with the draft, which may still change.`,
    adviceCommit: (v: { month: string }) =>
      `Plan ${v.month} in step 4, then sign it: from then on its leads are compared with what was promised.`,
    adviceAhead: (v: { month: string }) =>
      `The month being planned is ${v.month}: once it has begun, its leads are followed here.`,
    chartTitle: 'The month’s chart',
  },
  month: {
    signedOn: (v: { on: string; by: string }) => `Signed on ${v.on} by ${v.by}`,
    draft: (v: { month: string }) => `Draft: ${v.month} is not signed yet`,
    noWorkingDays: 'The month has no working day, so there is no goal line.',
    leadsGap: (v: { actual: number; expected: number }, f: Format) => {
      const gap = v.actual - v.expected;
      const facts = `${f.int(v.actual)} for ${f.number(v.expected, 1)} expected`;
      if (Math.round(Math.abs(gap)) === 0) return `On the goal line: ${facts}.`;
      const start = leads(Math.abs(gap), f);
      return `${start[0]!.toUpperCase()}${start.slice(1)} ${side(gap)} the goal line: ${facts}.`;
    },
    moneyGap: (v: { actual: number; expected: number }, f: Format) => {
      const gap = v.actual - v.expected;
      const facts = `${f.money(v.actual)} for ${f.money(v.expected)} expected`;
      if (Math.round(Math.abs(gap)) === 0) return `On the goal line: ${facts}.`;
      return `${f.money(Math.abs(gap))} ${side(gap)} the goal line: ${facts}.`;
    },
    segmentGap: (v: { leads: number; money: number }, f: Format) =>
      `${number(Math.abs(v.leads), f)} ${v.leads < 0 ? 'behind' : 'ahead'}, ${f.money(Math.abs(v.money))}`,
  },
  sheet: {
    trackingTitle: 'Step 3 · Tracking the month',
    trackingSubtitle:
      'What came in, against the commitments of the month of the as-of date. The goal line rises on working days only.',
    trackingTable: 'Month to date, by channel and persona',
    trackingHint:
      'Leads nobody committed to appear with a commitment of 0. Ahead, on track, at risk, behind: actual ÷ expected to date, by the limits above; at risk or behind only where the commitment lies above the range of the forecast (low, high).',
    dailyTable: 'Day by day, cumulative',
    committedTable: 'Commitments of the month',
    batchesTable: 'Leads of the last 13 months, by day: what the tables of this tab read',
    trackingAsOf: 'As-of date',
    trackingDate: 'The date',
    datePinned: 'Kept (see Settings)',
    dateFollows: 'Follows today',
    trackingState: 'Commitments',
    stateSigned: 'Signed',
    stateDraft: 'Draft, not signed',
    stateNone: 'None yet',
    stateUnreadable: 'Not shown (see Start)',
    leadsToDate: 'Leads to date',
    gapWords: 'Today’s gap, in leads',
    onTheLine: 'On the goal line',
    behindTheLine: 'Behind by {n}',
    aheadOfTheLine: 'Ahead by {n}',
    gapLeads: 'Gap in leads',
    gapMoney: 'Gap in money',
    limitAhead: '“Ahead” above',
    limitOnTrack: '“On track” from',
    limitAtRisk: '“At risk” from',
    leadsChart: 'Leads since the first of the month',
    moneyChart: 'Value since the first of the month',
  },
  tracking: {
    month: 'Month',
    leads: 'Leads',
    keptLeads: 'Kept (leads)',
    valueNow: 'Value at today’s lead values',
    valueCommitted: 'Value committed',
    keptValue: 'Kept (value)',
    ahead: 'ahead',
    onTrack: 'on track',
    atRisk: 'at risk',
    behind: 'behind',
    channel: 'Channel',
    persona: 'Persona',
    committed: 'Committed',
    actual: 'Actual',
    expected: 'Expected to date',
    attainment: 'Attainment',
    status: 'Status',
    forecast: 'Forecast',
    low: 'Low',
    high: 'High',
    neededPerDay: 'Needed per day',
    committedValue: 'Committed value',
    valueToDate: 'Value to date',
    total: 'Total',
    value: 'Value',
    state: 'State',
    signed: 'signed',
    draft: 'draft',
    day: 'Day',
    expectedLeads: 'Expected leads',
    actualLeads: 'Actual leads',
    expectedValue: 'Expected value',
    actualValue: 'Actual value',
    date: 'Date',
    holiday: 'Holiday',
    newYear: 'New Year’s Day',
    goodFriday: 'Good Friday',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    victoryDay: 'Victory Day',
    ascension: 'Ascension Day',
    whitMonday: 'Whit Monday',
    bastilleDay: 'Bastille Day',
    assumption: 'Assumption Day',
    allSaints: 'All Saints’ Day',
    armistice: 'Armistice Day',
    christmas: 'Christmas Day',
    stStephen: 'St Stephen’s Day',
  },
};

/** What the pages say: step 3, the month as it goes. */
export const page = {
  sidebar: {
    goal: 'Goal',
    leadsChart: 'Leads, cumulative',
    moneyChart: 'Value, cumulative',
    lookFirst: 'Look here first',
    largerChart: 'Larger chart',
    numbers: 'The numbers',
    day: 'Day',
    expectedOf: (v: { what: string }) => `${v.what}: expected`,
    actualOf: (v: { what: string }) => `${v.what}: actual`,
    print: 'Print',
    noCommitments: 'There is nothing to draw yet: this month has no commitments.',
  },
};
