/** The words of the assistant's own views; what they say of the workbook comes from the server. */
export const sidebar = {
  help: 'Help',
  planned: 'Month being planned',
  asOf: 'Figures as of',
  pinned: 'date kept until you change it',
  today: 'Back to today',
  changeDate: 'Change the date',
  setDate: 'Set',
  cancel: 'Cancel',
  pickDate: 'As-of date',
  steps: 'The four steps',
  problems: 'To look at',
  noProblems: 'Nothing to report in the data.',
  error: 'Error:',
  warning: 'Warning:',
  showAll: (v: { count: number }) => `Show all ${v.count}`,
  showFewer: 'Show fewer',
  sample: 'Sample data: these leads are made up.',
  welcomeTitle: 'A lead SLA in four steps',
  welcome:
    'Lead SLA works out from your leads what each one is worth and how many marketing commits to each month. It needs a few tabs in this spreadsheet; what is there already stays.',
  removeSampleAsk: 'Remove all sample leads from the Leads tab? Leads of your own stay.',
  yes: 'Yes, remove them',
  no: 'No, keep them',

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

  // The month
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
  close: 'Close',
  noCommitments: 'There is nothing to draw yet: this month has no commitments.',

  // Leads entered by hand
  enterLeads: 'Enter leads',
  entryIntro: 'For teams that count their leads by day. Blank means no entry; a day can be changed later.',
  entryDay: 'Day',
  entryTotal: 'Leads of the day',
  entryWrong: (v: { label: string }) =>
    `${v.label} is not a number of leads: type a whole number from 0 to 1,000,000, or leave it blank.`,
  entryOutside: (v: { count: number }) =>
    v.count === 1
      ? 'One pasted number lies outside the table and was left out.'
      : `${v.count} pasted numbers lie outside the table and were left out.`,
  entryMerged:
    'Someone else has entered numbers for this day: theirs are shown, yours are kept. Check them, then save.',
  entryRecent: 'Latest days',
  entryUnsaved: 'The numbers of this day are not saved.',
  entryStay: 'Keep editing',
  entryDiscard: 'Leave without saving',
  save: 'Save',

  // The daily mail
  dailyMail: 'Daily mail',
  digestIntro: 'The month to date, mailed to those who follow it: figures through the day before.',
  digestOn: 'Send the daily mail',
  digestHour: 'Time of day',
  digestWorkingDays: 'On working days only',
  recipients: 'Recipients',
  noRecipients: 'Nobody yet.',
  editRecipients: 'Change them in the Settings tab',
  preview: 'Preview',
  previewHint: 'What it would say now',
  sendTest: (v: { address: string }) => `Send a test to ${v.address}`,

  helpIntro: 'Four steps lead from a list of leads to a signed month.',
  help1:
    'Close rates: of the leads created in the period, the share that became customers. The low and high show how sure that is.',
  help2:
    'Lead values: close rate × average sale. Type your own average sale in a yellow cell to use it instead of the measured one.',
  help3: 'Follow the month: the leads that came in, compared with those promised.',
  help4:
    'Commitments: whole leads that just reach marketing’s goal. Type another number over any of them, then sign the month together.',
  helpFunctions: 'Functions to use in any cell',
};
