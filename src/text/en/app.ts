import type { ProblemSentences } from '../sentences';

/** What the script says and writes: what belongs to no feature alone. */
export const script = {
  assistant: {
    done: 'Done',
    todo: 'To do',
    waiting: 'Waiting for the steps before',
    problem: 'To mend',
    where: (v: { tab: string; a1: string }) => `${v.tab}, ${v.a1}`,
    createTabs: 'Create the tabs',
    showProblem: 'Show the cell',
    noLock:
      'Google cannot keep others from writing in this workbook at the same time, so nothing was changed: open the add-on from the spreadsheet itself.',
    dailyDate: 'Bringing the as-of date to today',
    busy: 'Someone else is changing this workbook right now: try again in a few seconds.',
    notReady: 'The tabs are not complete: choose “Create or repair the tabs” in the menu first.',
    unexpected:
      'Something unexpected happened and the action stopped: try again, and if it happens again, choose “Create or repair the tabs” in the menu.',
    partMissing: (v: { file: string }) =>
      `A part of Lead SLA (${v.file}) could not be loaded: try again, and if it happens again, ask whoever installed the add-on to install it anew, with all of its files.`,
    menu: 'Lead SLA',
    menuAssistant: 'Open the assistant',
    menuCreate: 'Create or repair the tabs',
    menuHelp: 'Help',
    sidebarTitle: 'Lead SLA',
  },
  problems: {
    blocked: (v) => `The table “${v.label}” cannot be shown, because the cell holds “${v.value}”: move or delete it.`,
    overwritten: (v) =>
      `“${v.label}” is calculated, but “${v.value}” was typed over it: empty the cell, then refresh to have it calculated again.`,
    tableError: (v) => `The table “${v.label}” shows an error: ${v.value}`,
    tabCopied: (v) =>
      `“${v.other}” is a copy of the tab “${v.label}”: the add-on leaves it alone, and what is typed there does not count.`,
    dailyFailed: (v) => `“${v.label}” failed on ${v.value} and is tried again the next day. ${v.other}`,
  } satisfies ProblemSentences,
  sheet: {
    protection: 'Computed by Lead SLA: typing here replaces a formula.',
  },
  tabs: {
    start: 'Start',
    settings: 'Settings',
    leads: 'Leads',
    rates: '1 Close rates',
    values: '2 Lead values',
    tracking: '3 Tracking',
    commitments: '4 Commitments',
    signed: 'Signed',
  },
  typed: {
    at: (v: { a1: string; text: string }) => `${v.a1}: ${v.text}`,
    changed: (v: { a1: string; value: string }) =>
      `${v.a1}: “${v.value}” is not taken, because the channels or personas have changed since this table was drawn: delete it, choose “Refresh the date” in the menu, then type it again.`,
    later: (v: { a1: string; title: string }) =>
      `${v.a1}: someone else is changing this workbook right now, so the number is taken, and the table “${v.title}” shown again, at the next refresh.`,
  },
};

/** What the actions say: what belongs to no feature alone. */
export const action = {
  answers: {
    createdTabs: 'The tabs are ready.',
    badRequest: 'The assistant asked for something this version does not know: reload the page, then try again.',
    newerVersion:
      'A newer version of Lead SLA has changed this workbook, so nothing was written: reload the spreadsheet, and if that does not help, ask whoever installed the add-on to update it.',
    placeMissing: 'That tab is not there any more: choose “Create or repair the tabs” in the menu.',
  },
  consent: {
    mailForbidden:
      'The daily mail is switched off, because Lead SLA was not allowed to send mail: to allow it, remove the access of Lead SLA at myaccount.google.com/connections, open the assistant again and tick every permission.',
    triggersForbidden:
      'What runs every day is switched off, because Lead SLA was not allowed to run while you are away: to allow it, remove the access of Lead SLA at myaccount.google.com/connections, open the assistant again and tick every permission.',
    pagesForbidden:
      'The assistant cannot open, because Lead SLA was not allowed to show its pages beside your sheet: to allow it, remove the access of Lead SLA at myaccount.google.com/connections, choose the menu item again and tick every permission. The tables and the other items of the menu work without it.',
  },
};

/** What the pages say: what belongs to no feature alone. */
export const page = {
  sidebar: {
    help: 'Help',
    cancel: 'Cancel',
    steps: 'The four steps',
    problems: 'To look at',
    noProblems: 'Nothing to report in the data.',
    error: 'Error:',
    warning: 'Warning:',
    showAll: (v: { count: number }) => `Show all ${v.count}`,
    showFewer: 'Show fewer',
    welcomeTitle: 'A lead SLA in four steps',
    welcome:
      'Lead SLA works out from your leads what each one is worth and how many marketing commits to each month. It needs a few tabs in this spreadsheet; what is there already stays.',
    yes: 'Yes, remove them',
    no: 'No, keep them',
    close: 'Close',
    helpIntro: 'Four steps lead from a list of leads to a signed month.',
    help1:
      'Close rates: of the leads created in the period, the share that became customers. The low and high show how sure that is.',
    help2:
      'Lead values: close rate × average sale. Type your own average sale in a yellow cell to use it instead of the measured one.',
    help3: 'Follow the month: the leads that came in, compared with those promised.',
    help4:
      'Commitments: whole leads that just reach marketing’s goal. Type another number over any of them, then sign the month together.',
  },
};
