import type { Format } from '../format';
import type { ProblemSentences, ProblemValues } from '../sentences';

/** "row 7", "12 rows, first in row 7" */
const rowsOf = (v: ProblemValues, f: Format): string =>
  v.count === 1 ? `row ${v.row}` : `${f.int(v.count ?? 0)} rows, first in row ${v.row}`;

/** What the script says and writes: the lead log. */
export const script = {
  assistant: {
    rowsUsed: (v: { used: number; rows: number }, f: Format) => `${f.int(v.used)} of ${f.int(v.rows)} rows used`,
    fillSample: 'Try with sample data',
    removeSample: 'Remove the sample data',
    moveLostReasons: 'Move the reasons',
  },
  problems: {
    noLeads: () => 'The lead log is empty: import a file of your CRM, or type or paste leads into the Leads tab.',
    noLeadsInPeriod: (v, f) =>
      `No lead was created in the ${f.int(v.count ?? 0)} months before the month of the as-of date: check the as-of date and the months of history.`,
    personaOutcome: (v, f) =>
      `The persona is known for won leads only (${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} leads have one): rates by persona would read 100%, so only the rates by channel are shown. Fill in the persona of all leads, or work without personas.`,
    channelOutcome: (v, f) =>
      `The channel is known for won leads only (${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} leads have one): rates by channel would read 100%, so only the rates by persona are shown. Fill in the channel of all leads.`,
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
    volatileKnown: (v, f) =>
      `“${v.label}” holds a formula in row ${v.row}${v.count ? ` (and in ${f.int(v.count)} more)` : ''} that changes by itself (${v.value}), and Google never finishes a table that reads such a cell: type the value in its place.`,
    volatileOwn: (v, f) =>
      `Your column ${v.label ? `“${v.label}” (${v.column})` : v.column} stands among those the tables read and holds a formula that changes by itself (${v.value}, row ${v.row}${v.count ? ` and ${f.int(v.count)} more` : ''}), and Google never finishes a table that reads such a cell: move the column to the right of “${v.other}”.`,
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
    notCount: (v) =>
      `Row ${v.row}: “${v.value}” in “${v.column}” is not a whole number and counts as empty: correct it.`,
    countAboveLeads: (v, f) =>
      `Row ${v.row}: “${v.value}” in “${v.column}” is more than its ${f.int(v.count ?? 0)} leads and counts as empty: correct one of the two.`,
    reasonsMisplaced: (v, f) =>
      `${f.int(v.count ?? 0)} lost ${v.count === 1 ? 'lead has its' : 'leads have their'} reason under “${v.column}”, where an earlier version put it when importing: let it be moved to “${v.other}”, or type when sales rejected the lead.`,
    duplicateId: (v) =>
      `Row ${v.row} has the same Lead ID “${v.value}” as row ${v.other}, and both are counted: delete the one that is too many.`,
    duplicateRow: (v) =>
      `Row ${v.row} is the same as row ${v.other} in every cell, and both are counted: let the second one be deleted.`,
    placeholderDate: (v) =>
      `Row ${v.row}: “${v.column}” is ${v.value}, which stands for “no date” in many programs and counts as a date here: let the cell be emptied.`,
    noOutcome: (v, f) =>
      `None of the leads is won or lost yet, so the close rates of the ${f.int(v.count ?? 0)} leads of the period cannot be known: fill in “${v.column}”, or import a file with the outcome of the leads.`,
    severalCurrencies: (v, f) =>
      `The amounts are in several currencies (${v.label}), and ${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} in another than the most frequent one (first in row ${v.row}): they are added up as if they were one; convert them.`,
    labelIsDate: (v) =>
      `Row ${v.row}: “${v.column}” holds the date ${v.value}: the sheet has probably taken a name such as “1-9” for a date; type it again after an apostrophe.`,
    notListed: (v, f) =>
      `“${v.value}” (${rowsOf(v, f)}) is not in the list of the Settings tab and counts under “Other”: add it to the list or correct it.`,
    notListedTwin: (v, f) =>
      `“${v.value}” (${rowsOf(v, f)}) is not in the list and counts under “Other”; it looks like “${v.other}”: correct the spelling.`,
    readsAsTotal: (v, f) =>
      `“${v.value}” (${rowsOf(v, f)}) reads as a total, so that tables cannot tell it from their own totals: give it another name.`,
    twin: (v, f) =>
      `“${v.value}” (${rowsOf(v, f)}) and “${v.other}” look like the same thing but are counted apart: use one spelling.`,
    winsBeginLate: (v, f) =>
      `No win is dated before ${v.value}, although ${f.int(v.count ?? 0)} of the ${f.int(v.of ?? 0)} leads are more than 60 days older: if wins were not recorded then, rates of periods with these leads are too low; add those wins, or take fewer months of history.`,
    lossesEnded: (v, f) =>
      v.count
        ? `The last loss is dated ${v.value} and ${f.int(v.count)} ${v.count === 1 ? 'lead has' : 'leads have'} come in since, none of them lost: if losses are not recorded any more, these leads look open for good; fill in “${v.column}” again.`
        : `The last loss is dated ${v.value}, and no lead has come in since: if losses are not recorded any more, lost leads look open for good; fill in “${v.column}” again.`,
    channelSilent: (v, f) =>
      `“${v.label}” has brought no lead since ${v.value}, ${f.int(v.count ?? 0)} days before the last lead of the log, after leads on ${f.int(v.of ?? 0)} days of the half-year before: if its leads are not recorded any more or have another name now, its targets cannot be met; check where they go.`,
    createdAtOnce: (v, f) =>
      `${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} leads were created on ${v.value} (first in row ${v.row}): if that is the day of an import and not the one they came in, months and rates are wrong; import their true dates.`,
    wonAtOnce: (v, f) =>
      `${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} wins are dated ${v.value} (first in row ${v.row}): if that is the day of a clean-up, the month of these sales is wrong; import their true dates.`,
    amountsMissing: (v, f) =>
      `${f.int(v.count ?? 0)} of ${f.int(v.of ?? 0)} won rows have no amount (first in row ${v.row}): measured average sales are those of the others; fill in “${v.column}”.`,
    moreLikeThis: (v, f) => `… and ${f.int(v.count ?? 0)} more of the same kind: “${v.value}”`,
  } satisfies ProblemSentences,
  sheet: {
    notInList: 'This label is not in the list of the Settings tab: its leads are counted under “Other”.',
  },
};

/** What the actions say: the lead log. */
export const action = {
  columns: {
    id: 'Unique. An import updates the lead that has the same ID.',
    created: 'When the lead came in.',
    channel: 'Where the lead comes from.',
    persona: 'What kind of customer the lead would be.',
    leads: 'Number of leads of this row. Blank is 1; a larger number is a batch.',
    mql: 'When marketing qualified the lead.',
    sql: 'When sales accepted the lead.',
    opportunity: 'When a deal was opened.',
    won: 'When the lead became a customer.',
    lost: 'When the lead was lost.',
    customers: 'Customers won from this row, for batches. Blank is 1 where “Won on” is filled in, else 0.',
    amount: 'Revenue of the won deal(s) of this row. Blank or 0 is unknown.',
    owner: 'The salesperson in charge.',
    contacted: 'When sales first reached out.',
    attempts: 'How often sales tried to reach the lead.',
    rejected: 'Why sales sent the lead back.',
    lostReason: 'Why the deal was lost.',
    rejectedOn: 'When sales sent the lead back.',
    review: 'What marketing made of the rejection: confirmed or overturned.',
    reviewedOn: 'When marketing looked at the rejection again.',
    mqls: 'For batches: how many leads of this row marketing qualified.',
    sqls: 'For batches: how many leads of this row sales accepted.',
  },
  answers: {
    nameBack: (v: { name: string; back: string; tab: string }) =>
      v.name === ''
        ? `The column “${v.back}” of the ${v.tab} tab has its name again.`
        : `The column “${v.name}” of the ${v.tab} tab is called “${v.back}” again.`,
    movedReasons: (v: { count: number }, f: Format) =>
      v.count === 0
        ? 'There are no reasons to move.'
        : `${f.int(v.count)} ${v.count === 1 ? 'reason' : 'reasons'} moved to “Lost reason”.`,
    noLostReason: 'The Leads tab has no column “Lost reason”: choose “Create or repair the tabs” in the menu.',
    filledSample: 'The sample is in: made-up leads of eight months.',
    removedSample: (v: { count: number }, f: Format) => `${f.int(v.count)} sample leads were removed.`,
    rowsMoved: (v: { tab: string }) =>
      `Someone has just moved, added or removed rows of the tab “${v.tab}”: please do it again.`,
    sampleNotEmpty:
      'The sample goes into an empty lead log only: this one has leads already, and they were left alone.',
  },
};

/** What the pages say: the lead log. */
export const page = {
  sidebar: {
    sample: 'Sample data: these leads are made up.',
    removeSampleAsk: 'Remove all sample leads from the Leads tab? Leads of your own stay.',
  },
};
