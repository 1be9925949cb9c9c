import type { Format } from '../format';

/** The values a problem's sentence may use; each sentence takes those it needs. */
export interface ProblemValues {
  readonly label?: string;
  readonly value?: string;
  readonly row?: number;
  readonly column?: string;
  readonly count?: number;
  readonly of?: number;
  readonly other?: string;
  readonly list?: readonly string[];
  readonly tab?: string;
}

type Sentence = (v: ProblemValues, f: Format) => string;
const sentences = <T extends Record<string, Sentence>>(map: T): { readonly [K in keyof T]: Sentence } => map;

/** What is wrong in the workbook: what, where, and what to do. */
export const problems = sentences({
  asOfMissing: (v) => `“${v.label}” holds no date: type one, or choose “Refresh the date” in the menu.`,
  asOfFuture: (v) =>
    `“${v.label}” is ${v.value}, a day to come: figures can only be as of today or before. To plan ahead, type the month in “${v.other}”.`,
  settingNumber: (v) =>
    `“${v.label}” is “${v.value}”, which is outside its limits: the default is used until you correct it.`,
  settingChoice: (v) =>
    `“${v.label}” is “${v.value}”, which is not one of the choices: the default is used until you choose one from the list.`,
  settingCurrency: (v) => `“${v.label}” is “${v.value}”: type the three letters of a currency code, such as EUR.`,
  recipient: (v) => `“${v.value}” is not an e-mail address, so no mail goes there: correct it in the Settings tab.`,
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
  goalWithoutMonth: (v) => `A revenue goal of ${v.value} has no month: type any day of its month in “${v.label}”.`,
  notADate: (v) => `“${v.value}” in “${v.label}” is not a date: type it as a date.`,
  holidayNotADate: (v) =>
    `“${v.value}” in “${v.label}” is not a date, so that the tables that count working days show an error: type it as a date.`,
  notAnAmount: (v) => `“${v.value}” in “${v.label}” is not an amount: type a number of 0 or more.`,
  notAShare: (v) => `“${v.value}” in “${v.label}” is not a share: type a percentage from 0% to 100%.`,
  monthTwice: (v) => `The month “${v.value}” stands twice in the goals: delete one of the two rows.`,
  noLeads: () => 'The lead log is empty: import a CSV file, or type or paste leads into the Leads tab.',
  noLeadsInPeriod: (v, f) =>
    `No lead was created in the ${f.int(v.count ?? 0)} months before the month of the as-of date: check the as-of date and the months of history.`,
  noGoal: (v) => `There is no revenue goal for ${v.label}: type it in the goals of the Settings tab.`,
  noAverage: (v) =>
    `No average sale is known for ${v.label}: type one in the list “Average sales” of the Settings tab, or fill in the amounts of won leads.`,
  noValue: () =>
    'No channel and persona has a lead value above 0: there must be at least one customer in the period and an average sale for its persona.',
  goalMissed: (v) => `The commitments are worth ${v.value}, which is ${v.other} short of marketing’s goal.`,
  personaOutcome: (v, f) =>
    `The persona is known for won leads only (${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} leads have one): rates by persona would read 100%, so only the rates by channel are shown. Fill in the persona of all leads, or work without personas.`,
  channelOutcome: (v, f) =>
    `The channel is known for won leads only (${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} leads have one): rates by channel would read 100%, so only the rates by persona are shown. Fill in the channel of all leads.`,
  fewLeads: (v, f) =>
    `${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} close rates rest on fewer than 20 leads: read them with their low and high.`,
  manyOpen: (v) =>
    `${v.value} of the leads of the period are still open, neither won nor lost: close rates may still rise.`,
  adjustmentText: (v) =>
    `“${v.value}” among your numbers is not a whole number of 0 or more: correct it or empty the cell.`,
  adjustmentWithoutMonth: (v) =>
    `The adjustment of ${v.label} (${v.value}) has no month: type any day of its month beside it.`,
  adjustmentTwice: (v) => `The month has two adjustments for ${v.label}: delete one of the two rows.`,
  averageText: (v) => `“${v.value}” among your average sales is not an amount above 0: correct it or empty the cell.`,
  typedUnknown: (v) =>
    `The number typed for ${v.label} is not used: this segment is not in the plan any more. Delete it, or put its label back in the lists.`,
  blocked: (v) => `The table “${v.label}” cannot be shown, because the cell holds “${v.value}”: move or delete it.`,
  overwritten: (v) =>
    `“${v.label}” is calculated, but “${v.value}” was typed over it: empty the cell, then refresh to have it calculated again.`,
  tableError: (v) => `The table “${v.label}” shows an error: ${v.value}`,
  tabCopied: (v) =>
    `“${v.other}” is a copy of the tab “${v.label}”: the add-on leaves it alone, and what is typed there does not count.`,
  signedHeaders: () =>
    'The Signed tab has lost its row of headers: choose “Create or repair the tabs” in the menu to put it back.',
  signedUnreadable: () =>
    'The Signed tab has lost its row of headers and its columns are not in their order any more, so nobody can tell which months are signed: bring an earlier version of it back (File › Version history).',
  dailyFailed: (v) => `“${v.label}” failed on ${v.value} and is tried again the next day. ${v.other}`,

  // The header of the lead log
  headerMissing: (v) =>
    `The column “${v.label}” is missing from the header row of the Leads tab: choose “Create or repair the tabs” in the menu.`,
  headerRenamed: (v) =>
    `The column “${v.column}” of the ${v.tab} tab ${v.value ? `is called “${v.value}” now` : 'has lost its name'}, so the tables do not find it: choose “Create or repair the tabs” in the menu, which writes its name back.`,
  headerSeveral: (v, f) =>
    `The column “${v.column}” stands more than once in the ${v.tab} tab, in ${f.list(v.list ?? [])}${v.other ? ` (until now it was ${v.other})` : ''}: keep one, and give the others another name.`,
  headerClaimed: (v) =>
    `Column ${v.value} of the ${v.tab} tab was “${v.column}” and is called “${v.other}” now: write “${v.column}” there again, or above the column that holds it.`,
  headerUnclear: (v, f) =>
    `The column “${v.column}” is missing from the ${v.tab} tab, while ${f.list((v.list ?? []).map((name) => `“${name}”`))} is new there: write “${v.column}” above it if it is the same column, above an empty column if it is not.`,
  headerGone: () =>
    'The header row of the Leads tab is gone: choose “Create or repair the tabs” in the menu, which writes it back.',
  headerBelow: (v) =>
    `The header of the Leads tab stands in row ${v.row}, below other rows: move it above all of them, because what stands above it is not read.`,
  headerReplaced: () =>
    'The header row of the Leads tab has hardly any of its names left. If only the names have changed, delete that row, then choose “Create or repair the tabs” in the menu; if rows were pasted over the leads, undo that and use “Import leads”.',

  // The lead log, row by row
  createdMissing: (v) => `Row ${v.row} has no date in “${v.column}” and is not used: type the date the lead came in.`,
  createdNotDate: (v) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is not a date, so the row is not used: type a date.`,
  leadsNotCount: (v) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is not a whole number of 0 or more, so the row is not used: correct it.`,
  wonNotDate: (v) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is not a date, so the row is not used: type the date, or empty the cell.`,
  customersNotCount: (v) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is not a whole number of 0 or more, so the row is not used: correct it.`,
  customersAboveLeads: (v, f) =>
    `Row ${v.row} has more customers than its ${f.int(v.count ?? 0)} leads, so it is not used: correct “${v.column}”.`,
  inFuture: (v) => `Row ${v.row}: “${v.column}” is ${v.value}, which is in the future: check the date.`,
  createdAfterAsOf: (v) =>
    `Row ${v.row} was created on ${v.value}, after the as-of date: it will count once that date moves on.`,
  createdLongAgo: (v) => `Row ${v.row}: “${v.column}” is ${v.value}, which is very long ago: check the year.`,
  wonBeforeCreated: (v) =>
    `Row ${v.row} was won on ${v.value}, before it was created: it counts as won, but one of the two dates is wrong.`,
  wonAndLost: (v) => `Row ${v.row} is both won and lost: it counts as won; empty one of the two cells.`,
  amountNotAmount: (v) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is not an amount and counts as unknown: type a number of 0 or more.`,
  notDate: (v) => `Row ${v.row}: “${v.value}” in “${v.column}” is not a date and counts as empty: type a date.`,
  notCount: (v) => `Row ${v.row}: “${v.value}” in “${v.column}” is not a whole number and counts as empty: correct it.`,
  countAboveLeads: (v, f) =>
    `Row ${v.row}: “${v.value}” in “${v.column}” is more than its ${f.int(v.count ?? 0)} leads and counts as empty: correct one of the two.`,
  reasonsMisplaced: (v, f) =>
    `${f.int(v.count ?? 0)} lost ${v.count === 1 ? 'lead has its' : 'leads have their'} reason under “${v.column}”, where an earlier version put it when importing: let it be moved to “${v.other}”, or type when sales rejected the lead.`,
  duplicateId: (v) =>
    `Row ${v.row} has the same Lead ID “${v.value}” as row ${v.other}, and both are counted: delete the one that is too many.`,
  labelIsDate: (v) =>
    `Row ${v.row}: “${v.column}” holds the date ${v.value}: the sheet has probably taken a name such as “1-9” for a date; type it again after an apostrophe.`,
  notListed: (v, f) =>
    `“${v.value}” (${f.int(v.count ?? 0)} rows, first in row ${v.row}) is not in the list of the Settings tab and counts under “Other”: add it to the list or correct it.`,
  notListedTwin: (v, f) =>
    `“${v.value}” (${f.int(v.count ?? 0)} rows, first in row ${v.row}) is not in the list and counts under “Other”; it looks like “${v.other}”: correct the spelling.`,
  twin: (v, f) =>
    `“${v.value}” (${f.int(v.count ?? 0)} rows, first in row ${v.row}) and “${v.other}” look like the same thing but are counted apart: use one spelling.`,
  moreLikeThis: (v, f) => `… and ${f.int(v.count ?? 0)} more of the same kind: “${v.value}”`,
});
