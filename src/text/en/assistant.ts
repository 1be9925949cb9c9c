import type { Format } from '../format';

/** What the assistant and the Start tab say of the four steps, and what actions report. */
export const assistant = {
  step1: 'Close rates',
  step2: 'Lead values',
  step3: 'Follow the month',
  step4: 'Commitments',
  step1Purpose: 'What share of the leads of each channel and persona become customers.',
  step2Purpose: 'What one lead of each channel and persona is worth.',
  step3Purpose: 'How the leads of the month compare with what was promised.',
  step4Purpose: 'How many leads marketing commits to, so that the goal is reached.',
  done: 'Done',
  todo: 'To do',
  waiting: 'Waiting for the steps before',
  problem: 'To mend',
  signedState: (v: { month: string }) => `Signed for ${v.month}`,
  readyToSign: 'Ready to sign',
  leadsInPeriod: 'Leads of the period',
  customers: 'Customers',
  closeRate: 'Close rate',
  range: (v: { low: number; high: number }, f: Format) => `${f.percent(v.low)} to ${f.percent(v.high)}`,
  averageSale: 'Average sale',
  leadValue: 'Value of a lead',
  leadsThisMonth: 'Leads this month',
  leadsCommitted: 'Leads committed',
  goal: 'Marketing’s goal',
  committedValue: 'Value committed',
  gap: 'Gap to the goal',
  adviceLeads: 'Bring in your leads: a CSV file of your CRM, or rows typed in the Leads tab.',
  adviceAverage: 'Type the average sale of each persona.',
  adviceGoal: (v: { month: string }) => `Type the revenue goal of ${v.month} and marketing’s share of it.`,
  adviceSign: (v: { month: string }) => `Check the numbers together, then sign ${v.month}.`,
  adviceSigned: 'To change it, adjust the numbers and sign again: the earlier version is kept.',
  adviceFollow: 'Sign the month first: then its leads are compared with what was promised.',
  rowsUsed: (v: { used: number; rows: number }, f: Format) => `${f.int(v.used)} of ${f.int(v.rows)} rows used`,
  where: (v: { tab: string; a1: string }) => `${v.tab}, ${v.a1}`,

  // Buttons
  createTabs: 'Create the tabs',
  fillSample: 'Try with sample data',
  removeSample: 'Remove the sample data',
  openImport: 'Import leads',
  refresh: 'Refresh',
  openSigning: (v: { month: string }) => `Sign ${v.month}`,
  typeGoal: 'Type the goal',
  typeAverages: 'Type the average sales',
  showProblem: 'Show the cell',
  addMissingLabels: 'Add to the lists',
  useOnePersona: 'Work without personas',
  moveLostReasons: 'Move the reasons',

  // What was done
  createdTabs: 'The tabs are ready.',
  nameBack: (v: { name: string; back: string; tab: string }) =>
    v.name === ''
      ? `The column “${v.back}” of the ${v.tab} tab has its name again.`
      : `The column “${v.name}” of the ${v.tab} tab is called “${v.back}” again.`,
  labelBack: (v: { name: string; back: string; tab: string }) =>
    v.name === ''
      ? `“${v.back}” in the ${v.tab} tab has its name again.`
      : `“${v.name}” in the ${v.tab} tab is called “${v.back}” again.`,
  adjustmentsMoved: (v: { tab: string; list: string; settings: string; month: string }) =>
    `Your numbers of the ${v.tab} tab stand in the list “${v.list}” of the ${v.settings} tab now, for ${v.month}.`,
  personaMoved: (v: { name: string; list: string; settings: string }) =>
    `That all leads count under one persona is the setting “${v.name}” of the ${v.settings} tab now; the list “${v.list}” is free for others.`,
  movedReasons: (v: { count: number }, f: Format) =>
    v.count === 0
      ? 'There are no reasons to move.'
      : `${f.int(v.count)} ${v.count === 1 ? 'reason' : 'reasons'} moved to “Lost reason”.`,
  noLostReason: 'The Leads tab has no column “Lost reason”: choose “Create or repair the tabs” in the menu.',
  filledSample: 'The sample is in: made-up leads of eight months.',
  removedSample: (v: { count: number }, f: Format) => `${f.int(v.count)} sample leads were removed.`,
  futureDate: (v: { month: string; day: string }) =>
    `The as-of date was kept at ${v.day}, a day to come: ${v.month} is now the planned month in Settings, and the date follows today.`,
  refreshed: (v: { day: string }) => `Refreshed: figures as of ${v.day}.`,
  addedLabels: (v: { count: number }) =>
    v.count === 1 ? 'One label was added to the lists.' : `${v.count} labels were added to the lists.`,
  onePersona: 'All leads now count under one persona. To undo it, untick “One persona for all” in the Settings tab.',
  allPersonas: 'All personas',
  signed: (v: { month: string; leads: number }, f: Format) =>
    `${v.month} is signed: ${f.int(v.leads)} leads committed.`,

  // Signing
  refuseProblem: (v: { text: string }) => v.text,
  refuseNoTargets: 'There is nothing to sign: no channel and persona has a number of leads.',
  supersedes: (v: { month: string; on: string; by: string }) =>
    `${v.month} was signed on ${v.on} by ${v.by}. Signing again replaces that version, which stays in the Signed tab.`,
  whoMissing: 'Type who signs: the names of marketing and of sales.',
  plansChanged: 'The figures have changed since you read the plan: read it again, then sign.',
  noLock:
    'Google cannot keep others from writing in this workbook at the same time, so nothing was changed: open the add-on from the spreadsheet itself.',
  mailForbidden:
    'The daily mail is switched off, because Lead SLA was not allowed to send mail: to allow it, remove the access of Lead SLA at myaccount.google.com/connections, open the assistant again and tick every permission.',
  triggersForbidden:
    'What runs every day is switched off, because Lead SLA was not allowed to run while you are away: to allow it, remove the access of Lead SLA at myaccount.google.com/connections, open the assistant again and tick every permission.',
  dailyDate: 'Bringing the as-of date to today',
  dailyMail: 'The daily mail',
  badRequest: 'The assistant asked for something this version does not know: reload the page, then try again.',
  newerVersion:
    'A newer version of Lead SLA has changed this workbook, so nothing was written: reload the spreadsheet, and if that does not help, ask whoever installed the add-on to update it.',
  rowsMoved: (v: { tab: string }) =>
    `Someone has just moved, added or removed rows of the tab “${v.tab}”: please do it again.`,
  busy: 'Someone else is changing this workbook right now: try again in a few seconds.',
  justSigned: (v: { month: string }) => `${v.month} has just been signed: nothing was signed twice.`,
  sampleNotEmpty: 'The sample goes into an empty lead log only: this one has leads already, and they were left alone.',
  notReady: 'The tabs are not complete: choose “Create or repair the tabs” in the menu first.',
  placeMissing: 'That tab is not there any more: choose “Create or repair the tabs” in the menu.',
  notADay: (v: { value: string }) => `“${v.value}” is not a date: choose a day in the calendar.`,

  // Menu
  unexpected:
    'Something unexpected happened and the action stopped: try again, and if it happens again, choose “Create or repair the tabs” in the menu.',

  importNoLog: 'There is no Leads tab to import into: choose “Create or repair the tabs” in the menu first.',
  importColumnMissing: (v: { columns: readonly string[] }, f: Format) =>
    `The Leads tab has no column ${f.list(v.columns)}: choose “Create or repair the tabs” in the menu, then import again.`,
  importBadRequest: 'The import could not be read. Start it again.',
  imported: (v: { rows: number }, f: Format) =>
    v.rows === 1 ? 'The lead log has one row now.' : `The lead log has ${f.int(v.rows)} rows now.`,

  menu: 'Lead SLA',
  menuAssistant: 'Open the assistant',
  menuCreate: 'Create or repair the tabs',
  menuImport: 'Import leads',
  menuSign: 'Sign the month',
  menuRefresh: 'Refresh the date',
  menuHelp: 'Help',
  chartTitle: 'The month’s chart',
  sidebarTitle: 'Lead SLA',
};
