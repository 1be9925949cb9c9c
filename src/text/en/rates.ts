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
    fewWins: (v: { wins: number; needed: number }, f: Format) =>
      `Only ${f.int(v.wins)} of the ${f.int(v.needed)} dated sales that it takes are there: rates are those so far.`,
    youngLog: (v: { since: number; horizon: number }, f: Format) =>
      `Not enough history yet: the oldest lead came in on ${f.day(v.since)}, less than ${f.int(v.horizon)} days ago. Rates are those so far.`,
    noWinBefore: (v: { day: number }, f: Format) =>
      `No win is recorded before ${f.day(v.day)}: older leads are left out.`,
  },
  sheet: {
    ratesTitle: 'Step 1 · Close rates',
    ratesHint:
      'Customers ÷ leads, over the leads created in the period below. Leads that are still open count as not won yet.',
    ratesUnknown:
      'Close rates cannot be known yet: no lead of the log is won or lost. Fill in “Won on”, or import a file with the outcome of the leads.',
    ratesFrom: 'Leads created from',
    ratesTo: 'to',
    rateTable: 'Close rate',
    rateTableHint: 'Grey: fewer than 20 leads, read it together with the low and high below.',
    leadsTable: 'Leads',
    customersTable: 'Customers',
    lowTable: 'Close rate, low',
    highTable: 'Close rate, high',
    rangeHint: 'With this many leads, the true rate may well lie between low and high (Wilson interval).',
  },
};
