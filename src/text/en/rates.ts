import type { Format } from '../format';
import type { ProblemSentences } from '../sentences';

/** What the script says and writes: step 1, the close rates. */
export const script = {
  assistant: {
    step1: 'Close rates',
    step1Purpose: 'What share of the leads of each channel and persona become customers.',
    leadsInPeriod: 'Leads of the period',
    customers: 'Customers',
    customersSoFar: 'Customers so far',
    toCome: 'Still to come',
    rateSoFar: 'Close rate so far',
    rateEventual: 'Eventual close rate',
    bySoFar: 'Planned with: the rate so far, in which open leads count as not won yet.',
    byEventual: (v: { horizon: number }, f: Format) =>
      `Planned with: the eventual rate, customers so far and those still to come within ${f.int(v.horizon)} days of the lead.`,
    range: (v: { low: number; high: number }, f: Format) => `${f.percent(v.low)} to ${f.percent(v.high)}`,
    adviceLeads: 'Bring in your leads: a CSV or Excel file of your CRM, another tab, or rows typed in the Leads tab.',
    adviceOutcome:
      'Close rates cannot be known yet: no lead is won or lost. Fill in “Won on”, or import a file with the outcome of the leads.',
  },
  problems: {
    fewLeads: (v, f) =>
      `${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} close rates rest on fewer than 20 leads: read them with their low and high.`,
    manyOpen: (v) =>
      `${v.value} of the leads of the period are still open, neither won nor lost: close rates may still rise.`,
    plansSoFar: (v, f) =>
      `This workbook still plans with the rate so far: ${f.percent(v.share ?? 0)} so far, ${f.percent(v.otherShare ?? 0)} once the open leads have had their time.${(v.share ?? 0) < (v.otherShare ?? 0) ? ' Its lead values are too low, and its lead targets too high, by as much.' : ''} Choose which rate it plans with.`,
    rateNote: (v) => v.value ?? '',
  } satisfies ProblemSentences,
  delay: {
    days: 'Days',
    share: 'Share of sales made by then',
    horizon: 'Horizon',
    wins: 'Wins used',
    since: 'Start of history',
    method: 'Method',
    sales: 'Sales with amount',
    mean: 'Mean amount',
    spread: 'Spread',
    shareWon: 'Share already won',
    note: 'Note',
    fewWins: (v: { wins: number; needed: number; horizon: number; day: number | null }, f: Format) =>
      `Only ${f.int(v.wins)} of the ${f.int(v.needed)} dated sales that it takes were made within ${f.int(v.horizon)} days of the lead: rates are those so far.${v.day === null ? '' : ` Leads created before ${f.day(v.day)}, when no win is recorded, do not count for it.`}`,
    youngLog: (v: { since: number; horizon: number }, f: Format) =>
      `Not enough history yet: the oldest lead came in on ${f.day(v.since)}, less than ${f.int(v.horizon)} days ago. Rates are those so far.`,
    unknownRate: 'The rate is unknown: no lead of the period is won yet, and too few of them are old enough to tell.',
    noWinBefore: (v: { day: number }, f: Format) =>
      `No win is recorded before ${f.day(v.day)}: older leads are left out.`,
  },
  sheet: {
    ratesTitle: 'Step 1 · Close rates',
    ratesHint:
      'The share of the leads created in the period that become customers, so far and in the end. Every figure below can be checked in its cell.',
    ratesUnknown:
      'Close rates cannot be known yet: no lead of the log is won or lost. Fill in “Won on”, or import a file with the outcome of the leads.',
    ratesFrom: 'Leads created from',
    ratesTo: 'to',
    ratesMethod: 'Rate to plan with',
    ratesHorizon: 'A lead counts if won within (days)',
    ratesHalf: 'Half of the sales come within (days)',
    ratesMost: '90% of the sales come within (days)',
    readingsTable: 'Three readings of the close rate',
    readingsHint:
      'So far: customers by now. Closed: sales of those months, whenever the leads came in. Eventual: with the sales that open leads still bring.',
    reading: 'All leads of the period',
    readingRate: 'Rate',
    readingLow: 'Low',
    readingHigh: 'High',
    readingSoFar: 'So far',
    readingClosed: 'Closed in the period',
    readingEventual: 'Eventual',
    readingUsed: 'in use',
    rateTable: 'Close rate',
    rateTableHint:
      'The rate to plan with. Grey: fewer than 20 leads, read it with its low and high in the details below.',
    leadsTable: 'Leads',
    monthsTable: 'Month by month',
    monthsHint:
      'Its rate so far will still rise while less than 100% of a month’s sales are in, which the usual delay tells.',
    monthsCustomers: 'Customers so far',
    monthsRate: 'Rate so far',
    monthsShare: 'Sales that are in by now',
    monthYoung: 'young month',
    segmentsTable: 'Details by channel and persona',
    segmentsHint:
      'Own weight: how much a rate rests on its own leads, the rest being its channel, its persona and all leads. Evidence: the leads it is worth.',
    evidenceTable: 'Evidence',
    evidenceHint: 'How many leads each close rate is worth.',
    factsTable: 'What is known of the delay',
    curveTable: 'Delay, day by day',
    curveDays: 'Days since created',
    curveShare: 'Share of sales made by then',
    channelTable: 'Close rate by channel',
    channelLabel: 'Channel',
    channelRange: 'From low to high',
    channelRate: 'Close rate',
    delayChart: 'Share of the sales made, by days since the lead came in',
    channelChart: 'Close rate by channel: a point, and a bar from low to high',
  },
};
