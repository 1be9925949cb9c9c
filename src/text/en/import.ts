import type { Format } from '../format';
import { PERIODS, type Period } from './periods';

/** Lines that are no leads: how many, the first of them, and what they say. */
type LeftOutValues = { readonly count: number; readonly line: number; readonly texts: readonly string[] };

type PersonKind = 'email' | 'name';
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the script says and writes: the import. */
export const script = {
  assistant: {
    openImport: 'Import leads',
    menuImport: 'Import leads',
  },
};

/** What the actions say: the import. */
export const action = {
  importing: {
    importNoLog: 'There is no Leads tab to import into: choose “Create or repair the tabs” in the menu first.',
    importColumnMissing: (v: { columns: readonly string[] }, f: Format) =>
      `The Leads tab has no column ${f.list(v.columns)}: choose “Create or repair the tabs” in the menu, then import again.`,
    importColumnTwice: (v: { tab: string; column: string }) =>
      `The ${v.tab} tab has more than one column named “${v.column}”: rename one of them, then import again.`,
    importTabGone: 'That tab is not there any more: choose another one.',
    importBadRequest: 'The import could not be read. Start it again.',
    imported: (v: { rows: number }, f: Format) =>
      v.rows === 1 ? 'The lead log has one row now.' : `The lead log has ${f.int(v.rows)} rows now.`,
  },
};

/** What the pages say: the import. */
export const page = {
  importErrors: {
    empty: 'This file is empty. Export your leads again, then choose the new file.',
    headerOnly: 'This file has a header but no leads below it. Check the filters of your export.',
    notText: 'This file is not a table of text. Choose a CSV or .xlsx file, as your CRM exports it.',
    unclosedQuote: (v: { line: number }, f: Format) =>
      `A quotation mark in the row that begins on line ${f.int(v.line)} is never closed, so nothing after it can be told apart. Correct that line, then choose the file again.`,
    tooManyRows: (v: { rows: number; max: number }, f: Format) =>
      `This file has ${f.int(v.rows)} rows; a spreadsheet has room for ${f.int(v.max)} leads. Export a shorter period.`,
  },
  importWords: {
    title: 'Import leads',
    choose: 'Choose a CSV or Excel file',
    drop: 'or drop it here',
    fromTab: 'Import from a tab of this spreadsheet',
    whichTab: 'Tab',
    tabRows: (v: { name: string; rows: number }, f: Format) =>
      `${v.name} (${f.int(v.rows - 1)} ${plural(v.rows - 1, 'row', 'rows')})`,
    readTab: 'Read this tab',
    readingTab: 'Reading the tab…',
    noTabs: 'No other tab of this spreadsheet has a header and rows below it.',
    chooseOther: 'Choose another file or tab',
    reading: 'Reading the file…',
    unreadableFile: 'This file could not be opened: choose it again, or export it once more.',
    fileRead: (v: { name: string; rows: number; columns: number }, f: Format) =>
      `${v.name}: ${f.int(v.rows)} ${plural(v.rows, 'row', 'rows')}, ${f.int(v.columns)} ${plural(v.columns, 'column', 'columns')}`,
    /** Name of a column without one. */
    unnamedColumn: (v: { position: number }) => `Column ${v.position}`,
    columnsTitle: 'Which column is which?',
    columnsHint: 'Check what was recognised. Columns you leave out are not imported.',
    leaveOut: '(leave out)',
    moreColumns: (v: { count: number }) => `Other columns of the log (${v.count})`,
    asLastTime: (v: { day: string }) => `As last time, ${v.day}.`,
    pairedLastTime: 'Last time a second file was read together with this one: add it below for its wins and amounts.',
    startAnew: 'Start anew',
    droppedColumn: (v: { column: string; meant: string }) =>
      `“${v.column}” was “${v.meant}” last time and is left out now: its values do not fit.`,
    droppedAnswer: (v: { column: string; answer: string }) =>
      `Last time’s answer for “${v.column}” (${v.answer}) does not fit its values now and is not used: check the last import too.`,
    freshStages: (v: { values: readonly string[] }) =>
      `New since last time: ${v.values.join(', ')}. Check below what ${plural(v.values.length, 'it means', 'they mean')}.`,
    othersTitle: (v: { chosen: number; count: number }, f: Format) =>
      `Take along other columns of the file (${f.int(v.chosen)} of ${f.int(v.count)})`,
    othersHint:
      'Each goes to the Leads tab under its own header and is updated with its lead; a blank in the file clears nothing there.',
    othersTaken: (v: { names: readonly string[] }) =>
      `Named like a column of the log, so it can only be chosen above, or renamed in the file: ${v.names.join(', ')}.`,
    examples: (v: { values: readonly string[] }) => `e.g. ${v.values.join(' · ')}`,
    confidenceLikely: 'Probably this one: please check',
    confidenceUnsure: 'Guessed from its content: please check',
    required: 'Required',
    createdMissing: 'Choose the column with the date each lead was created: nothing can be imported without it.',
    columnsMissing: (v: { columns: readonly string[] }, f: Format) =>
      `No column was chosen for ${f.list(v.columns)}: all leads count under “(not set)” there.`,
    columnTwice: (v: { column: string }) =>
      `“${v.column}” is chosen twice. A column of the file can fill one column only.`,
    noId: 'No column was chosen for the lead ID: leads that are already in the log are recognised by their date of creation, channel and persona.',
    knownByPerson: (v: { columns: readonly string[]; kind: PersonKind }, f: Format) =>
      `The leads have no ID: they are known by ${v.kind === 'email' ? 'the e-mail address' : 'the name'} in ${f.list(v.columns.map((column) => `“${column}”`))} and the day they were created, of which the log keeps a short code and nothing that can be read; leads without ${v.kind === 'email' ? 'an address' : 'a name'} by date of creation, channel and persona.`,
    noOutcome:
      'No column tells which leads were won, so close rates cannot be known yet. If the file has won dates, numbers of customers, or a stage or status, choose it.',
    ratesUnknown: 'This file does not tell which leads were won: their close rates cannot be known yet.',
    noneWon:
      'No lead of this file is won. If some are, check which columns were chosen for the outcome; otherwise close rates cannot be known yet.',
    presetFound: (v: { name: string; understood: number }, f: Format) =>
      `${v.name}: ${f.int(v.understood)} ${plural(v.understood, 'column', 'columns')} understood`,
    passedBlank: (v: { column: string; taken: string }) =>
      `“${v.column}” is blank or nearly so: “${v.taken}” is taken instead.`,
    passedRepeats: (v: { column: string }) =>
      `“${v.column}” is the same for several leads: it is not taken for their ID.`,
    passedUnreadable: (v: { column: string; meant: string }) =>
      `“${v.column}” is left out: by its name it is “${v.meant}”, but most of its cells cannot be read as such.`,
    passedTurnover: (v: { column: string }) =>
      `“${v.column}” stands beside companies: it is taken for their turnover and left out.`,
    closingAsWon: (v: { column: string }) =>
      `“${v.column}” may be filled in for lost and open leads too: all leads with a date there count as won. If the file has a stage or status, choose it.`,
    stageColumn: 'Stage or status',
    stageHint: 'Tells which leads are won or lost; not imported itself.',
    closedColumn: 'Closing date',
    closedHint: 'Won on or Lost on, as the stage says; left out for open leads.',
    personColumn: 'E-mail or name',
    personHint: 'Tells leads without an ID apart; not imported itself.',
    givenNameColumn: 'First name',
    stageQuestion: (v: { column: string }) => `What does each value of “${v.column}” mean?`,
    stageCount: (v: { count: number }, f: Format) => `${f.int(v.count)} ${plural(v.count, 'row', 'rows')}`,
    stageDoubt: 'Please check',
    blankStage: '(blank)',
    kindWon: 'Won',
    kindLost: 'Lost',
    kindOpen: 'Open',
    moreStages: (v: { count: number }, f: Format) =>
      v.count === 1
        ? 'One rarer value is read in the same way.'
        : `${f.int(v.count)} rarer values are read in the same way.`,
    noWins: 'None of these values means won: close rates cannot be known. Correct those that do.',
    stageTally: (v: { won: number; lost: number; open: number }, f: Format) =>
      `Won: ${f.int(v.won)} · Lost: ${f.int(v.lost)} · Open: ${f.int(v.open)}`,
    undatedWins: (v: { column: string; undatedWins: number }, f: Format) =>
      v.undatedWins === 1
        ? `One lead is won by “${v.column}” but has no date: it counts as a customer, but not in any month of winning.`
        : `${f.int(v.undatedWins)} leads are won by “${v.column}” but have no date: they count as customers, but not in any month of winning.`,
    undatedLosses: (v: { column: string; undatedLosses: number }, f: Format) =>
      v.undatedLosses === 1
        ? `One lead is lost by “${v.column}” but has no date: in the log it stays open.`
        : `${f.int(v.undatedLosses)} leads are lost by “${v.column}” but have no date: in the log they stay open.`,
    contradicted: (v: { column: string; stage: string; count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'lead counts', 'leads count')} as won by “${v.column}” although “${v.stage}” says otherwise. If it decides, choose it as the stage.`,
    droppedWins: (v: { column: string; stage: string; values: readonly string[]; count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'lead has', 'leads have')} a date in “${v.column}”, but “${v.stage}” says ${f.list(v.values)}: ${plural(v.count, 'it does not count as won', 'they do not count as won')}. Where that value comes after a win, choose Won for it.`,
    lostByReason: (v: { column: string; stage: string; count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'lead counts', 'leads count')} as lost because “${v.column}” is filled in, although “${v.stage}” does not say so. If ${plural(v.count, 'it was', 'they were')} taken up again, leave “${v.column}” out.`,
    questionsTitle: 'Questions about this file',
    dateOrderQuestion: (v: { column: string }) => `In “${v.column}”, which date is meant?`,
    decimalMarkQuestion: (v: { column: string }) => `In “${v.column}”, which number is meant?`,
    reads: (v: { example: string; reading: string }) => `${v.example} is ${v.reading}`,
    orderDmy: 'day first',
    orderMdy: 'month first',
    orderYmd: 'year first',
    decimalPoint: 'decimals after a point',
    decimalComma: 'decimals after a comma',
    unreadable: (v: { count: number }, f: Format) =>
      v.count === 1 ? 'One row would be refused.' : `${f.int(v.count)} rows would be refused.`,
    unreadableBlank: (v: { count: number }, f: Format) =>
      v.count === 1 ? 'One cell would be left blank.' : `${f.int(v.count)} cells would be left blank.`,
    suggestedHint: (v: { answer: string }) => `The other columns of the file: ${v.answer}.`,
    earlyHint: (v: { answer: string }) =>
      `The other columns of the file: ${v.answer}. Read so, deals would end before their leads came in.`,
    answerFirst: 'Answer the questions above to go on.',
    checkingRows: 'Checking the rows…',
    previewTitle: 'How it will look',
    previewHint: (v: { count: number }) =>
      v.count === 1 ? 'The first row, as it will be written.' : `The first ${v.count} rows, as they will be written.`,
    personaOutcome: (v: { known: number; of: number }, f: Format) =>
      `The persona is known for won leads only (${f.int(v.known)} of ${f.int(v.of)}): every close rate by persona would be 100%. Leave the persona out.`,
    leavePersonaOut: 'Leave the persona out',
    allWon: (v: { column: string; won: number; of: number }, f: Format) =>
      `“${v.column}” is filled in for ${f.int(v.won)} of ${f.int(v.of)} leads: all of them would count as won. Check that it is the date a deal was won, not an expected or any other closing date.`,
    replacedWins: (v: { column: string; count: number }, f: Format) =>
      `${v.count === 1 ? 'One won row is' : `${f.int(v.count)} won rows are`} replaced by a later row with the same “${v.column}” that is not won. If that is the ID of a contact or company with several deals, choose the ID of the deal instead.`,
    onlyWon: (v: { won: number; of: number }, f: Format) =>
      `${f.int(v.won)} of ${f.int(v.of)} leads are won: every close rate would be near 100%. Export the lost and open ones too.`,
    currencies: (v: { list: readonly string[] }, f: Format) =>
      `The amounts are in several currencies (${f.list(v.list)}). They are imported as they are, without conversion.`,
    headerless:
      'No line with the names of the columns was found: the first line is taken for a lead like the others, and the columns are numbered.',
    firstLineQuestion: (v: { line: number; text: string }, f: Format) =>
      `Is line ${f.int(v.line)} a header that names the columns? “${v.text}”`,
    firstLineNames: 'Yes, it names the columns',
    firstLineRow: 'No, it is a row like the others',
    linesBefore: (v: LeftOutValues, f: Format) =>
      `${plural(v.count, 'One line above the header was', `${f.int(v.count)} lines above the header were`)} left out: ${v.texts.join(' / ')}.`,
    lineUpper: (v: LeftOutValues) =>
      `The header has two lines: the upper one names the columns that the lower one leaves blank (${v.texts.join(' / ')}).`,
    linesAfter: (v: LeftOutValues, f: Format) =>
      `${plural(v.count, 'One line after the last lead was', `${f.int(v.count)} lines after the last lead were`)} left out, from line ${f.int(v.line)} on: ${v.texts.join(' / ')}.`,
    linesBetween: (v: LeftOutValues, f: Format) =>
      `${plural(v.count, 'One line between the leads was', `${f.int(v.count)} lines between the leads were`)} left out, from line ${f.int(v.line)} on, as the header once more, titles or totals of groups, or items of a lead: ${v.texts.join(' / ')}.`,
    periods: (v: { periods: readonly Period[] }, f: Format) =>
      `The amounts are for different periods (${f.list(v.periods.map((period) => PERIODS[period]))}): their sums and averages mean nothing. They are imported as they are.`,
    blanks: (v: { column: string; count: number; values: readonly string[] }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'cell', 'cells')} of “${v.column}” ${plural(v.count, 'was', 'were')} taken for blank: ${v.values.join(', ')}.`,
    unread: (v: { column: string; count: number; values: readonly string[] }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'cell', 'cells')} of “${v.column}” could not be read and will be blank: ${v.values.join(', ')}. The leads are imported all the same.`,
    unreadColumn: (v: { column: string; values: readonly string[] }) =>
      `No cell of “${v.column}” can be read, so nothing of it will be imported: ${v.values.join(', ')}.`,
    valueTimes: (v: { value: string; count: number }, f: Format) => `“${v.value}” (${f.int(v.count)})`,
    leftBlank: 'The cell was left blank.',
    refusalBias: (v: { imported: number; low: number; high: number }, f: Format) =>
      `The refused rows bend the close rate: it is ${f.percent(v.imported)} of the leads imported, and would be ${v.low === v.high ? f.percent(v.low) : `${f.percent(v.low)} to ${f.percent(v.high)}`} with them. Correct them before you use the rates.`,
    replaceSample: 'Remove the sample leads first',
    addLabels: 'Add new channels and personas to the lists of the Settings tab',
    keepOutcomes: 'Keep wins and losses that the log has and this file does not',
    willImport: (v: { rows: number }, f: Format) =>
      `Import ${f.int(v.rows)} ${plural(v.rows, 'lead row', 'lead rows')}`,
    willRefuse: (v: { count: number }, f: Format) =>
      v.count === 1 ? 'One row will be refused.' : `${f.int(v.count)} rows will be refused.`,
    nothingToImport: 'No row of this file can be imported.',
    importing: 'Importing…',
    progress: (v: { done: number; of: number }, f: Format) => `${f.int(v.done)} of ${f.int(v.of)} rows`,
    secondsLeft: (v: { count: number }) => `about ${v.count} seconds left`,
    minutesLeft: (v: { count: number }) => `about ${v.count} minutes left`,
    keepOpen: 'Keep this panel open until the import is done.',
    stopped: (v: { done: number; begun: boolean }, f: Format) =>
      v.begun
        ? `The import stopped after ${f.int(v.done)} rows. Go on with it (what is in the log already will not be added twice), or take it back.`
        : 'The import stopped before anything was written. Start it again.',
    goOn: 'Go on',
    cancelling: 'Cancelling: what was imported is being taken back…',
    notTakenBack:
      'The import was cancelled, but what it had written could not be taken back: try again, or go on with it.',
    reportTitle: 'Import done',
    rowsRead: 'Rows read',
    added: 'Added',
    updated: 'Updated',
    unchanged: 'Unchanged',
    refusedRows: 'Refused',
    superseded: 'Replaced by a later row of the file',
    keptFormulas: (v: { count: number }, f: Format) =>
      v.count === 1
        ? 'One cell holds a formula and was left alone.'
        : `${f.int(v.count)} cells hold formulas and were left alone.`,
    recognised: (v: { recognised: number; byPerson: number; person: PersonKind | null }, f: Format) => {
      const { recognised, byPerson } = v;
      const ways = [
        ...(byPerson > 0
          ? [`${f.int(byPerson)} by ${v.person === 'email' ? 'e-mail' : 'name'} and day of creation`]
          : []),
        ...(recognised > 0 ? [`${f.int(recognised)} by date of creation, channel and persona`] : []),
      ];
      const count = recognised + byPerson;
      return `${plural(count, 'One lead', `${f.int(count)} leads`)} without an ID ${plural(count, 'was', 'were')} recognised: ${ways.join('; ')}.`;
    },
    winsTakenBack: (v: { count: number }, f: Format) =>
      v.count === 1
        ? '1 win taken back: the file does not have it any more.'
        : `${f.int(v.count)} wins taken back: the file does not have them any more.`,
    lossesTakenBack: (v: { count: number }, f: Format) =>
      v.count === 1
        ? '1 loss taken back: the file does not have it any more.'
        : `${f.int(v.count)} losses taken back: the file does not have them any more.`,
    refusalsTitle: 'Refused rows',
    refusalsHint: 'Correct them in your file and import it again: the rows already imported stay as they are.',
    warningsTitle: 'Worth a look',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    place: (v: { line: number; column: string }, f: Format) =>
      v.column === '' ? `Line ${f.int(v.line)}` : `Line ${f.int(v.line)}, ${v.column}`,
    more: (v: { count: number }, f: Format) => `… and ${f.int(v.count)} more`,
    copyRefusals: 'Copy the list',
    copied: 'Copied.',
    copyFailed: 'Your browser did not let the list be copied: select it here.',
    close: 'Done',
    checkData: 'Check your data',
    cancel: 'Cancel',
  },
};
