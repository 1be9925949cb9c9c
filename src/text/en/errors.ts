import { displayLabels } from '../../base/labels';
import type { At } from '../../base/types';
import type { ErrorSentences } from '../sentences';

const where = (at: At) => (at ? ` in row ${at.row}, column ${at.column} of the range` : '');

const size = (rows: number, columns: number) =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;

/** What the script says and writes: why a custom function cannot answer. */
export const script = {
  errors: {
    /** A required column of the lead log is missing. */
    missingColumn: (v) =>
      `${v.argument} has no column “${v.column}”. Add it to the header row, or point at a range that has it.`,
    repeatedColumn: (v) =>
      `${v.argument} has the column “${v.column}” twice, as column ${v.first} and column ${v.second} of the range. Rename or remove one of them.`,
    noOutcomeColumn: (v) =>
      `${v.argument} has neither a column “${v.won}” nor a column “${v.customers}”, so customers cannot be counted. Add one of them to the header row.`,
    notNumber: (v) =>
      `${v.argument} is “${v.value}”${where(v.at)}, which is not a number. Type a number, or leave the cell blank.`,
    negative: (v, f) => `${v.argument} is ${f.number(v.value)}${where(v.at)}. It cannot be below 0.`,
    tooLarge: (v, f) => `${v.argument} is ${f.number(v.value)}${where(v.at)}. It cannot be above ${f.number(v.max)}.`,
    rateAboveOne: (v, f) =>
      `${v.argument} is ${f.number(v.value)}${where(v.at)}. A close rate goes from 0% to 100%, that is from 0 to 1.`,
    notWhole: (v, f) => `${v.argument} is ${f.number(v.value)}${where(v.at)}. It must be a whole number.`,
    customersAboveLeads: (v, f) =>
      `customers is ${f.number(v.customers)}${where(v.at)}, which is more than the ${f.number(v.leads)} leads there. Correct one of the two.`,
    confidence: (v, f) =>
      `confidence is ${f.number(v.value, 4)}${where(v.at)}. It must lie between 0 and 1, such as 0.95.`,
    months: (v, f) => `months is ${f.number(v.value)}. It must be a whole number from 1 to 1,200.`,
    horizon: (v, f) =>
      `horizon is ${f.number(v.value)}. It must be a whole number of days from ${v.first} to ${f.int(v.last)}.`,
    unknownMethod: (v, f) => `method is “${v.value}”. It must be one of ${f.list(v.words)}.`,
    unknownMeasure: (v) =>
      `measure is “${v.value}”. It must be the header of a column of the table, such as “Rate to plan with”, or its number, from 3.`,
    sizes: (v) =>
      `${v.first} is ${size(v.firstRows, v.firstColumns)} and ${v.second} is ${size(v.secondRows, v.secondColumns)}. Give both the same size, or make one of them a single row, column or cell.`,
    cellsMissing: (v) =>
      `${v.first} is ${size(v.firstRows, v.firstColumns)} and ${v.second} is ${size(v.secondRows, v.secondColumns)}. Give ${v.first} a number for each cell of ${v.second}.`,
    notSingle: (v) => `${v.argument} is a range of ${size(v.rows, v.columns)}. Point at one single cell.`,
    notList: (v) => `${v.argument} is a block of ${size(v.rows, v.columns)}. List the labels in one row or one column.`,
    notDate: (v) => `${v.argument} is “${v.value}”${where(v.at)}, which is not a date. Type a date such as 2026-11-30.`,
    fromAfterTo: (v, f) => `from (${f.date(v.from)}) comes after to (${f.date(v.to)}). Swap the two dates.`,
    unknownStage: (v, f) => `stage is “${v.value}”. It must be one of ${f.list(v.words)}.`,
    unknownBound: (v, f) =>
      `bound is “${v.value}”. It must be one of ${f.list(v.words)}, or blank for the close rate itself.`,
    /** A sentence with the function that says it. */
    inFunction: (v) => `${v.name}: ${v.sentence}`,
    notShown: (v) => `${v.argument} shows ${v.value} in place of a table. Mend that table first.`,
    listNotShown: (v) => `${v.argument} shows ${v.value} in place of a label. Mend that list first.`,
    notTable: (v) => `${v.argument} has no labels. Point at a table with labels in its first row and its first column.`,
    notTwoRows: (v) =>
      `${v.argument} is ${size(v.rows, v.columns)}. It needs two rows: the personas, and their amounts below.`,
    twoGoals: 'revenue_goal takes one goal, or two with sides: marketing’s, then sales’.',
    unknownSide: (v, f) => `${v.argument} is “${v.value}”${where(v.at)}. It must be one of ${f.list(v.words)}.`,
    repeatedLabel: (v) => `${v.argument} has the label “${v.label}” twice. Keep one of them.`,
    repeatedEntry: (v) =>
      `${v.argument} has a second row for “${displayLabels(v.labels, 'en').join(', ')}”${where(v.at)}. Keep one of the two.`,
    labelIsTotal: (v) =>
      `${v.argument} has a channel or persona called “${v.label}”, which reads as a total. Give it another name in the log.`,
    repeatedForAll: (v) =>
      `${v.argument} has a second row without a persona${where(v.at)}. Keep one amount for all personas.`,
    entryWithoutMonth: (v) =>
      `${v.argument} has no month${where(v.at)}. Type any day of the month there, or empty the row.`,
    monthMissing: (v) =>
      `${v.argument} lists several months, and month is blank. Give any day of the month that is meant.`,
    tooManyLabels: (v, f) =>
      `leads has ${f.int(v.channels)} channels and ${f.int(v.personas)} personas, too many for a table. Check that the right columns are headed Channel and Persona, or list the labels to show.`,
    unknownZone: (v) => `the time zone “${v.zone}” is not known here. Choose another one under File › Settings.`,
    goalUnreachable:
      'no lead value is above 0 where leads may come from, so no number of leads reaches the goal. Check the lead values and the mix.',
    targetTooLarge: (v, f) =>
      `revenue_goal is ${f.number(v.goal)}, which takes more than a billion leads. Check the goal and the lead values.`,
    goalNotSingle: 'revenue_goal is a range. Point at one single goal, or give one single lead value without a mix.',
    noMix:
      'leads is 0 wherever close_rate and average_sale are known, so there is no mix to keep to. Type leads there.',
    chanceUnreachable: (v, f) =>
      `not even ${f.int(v.most)} leads reach the goal with a confidence of ${f.percent(v.confidence, 0)}. Lower the confidence or the goal, or check the close rates, the evidence and the drift.`,
    unexpected: 'the arguments cannot be read. Point at ranges of numbers, texts and dates.',
    unknownWeekend: (v) =>
      `weekend is “${v.value}”. Type a code from 1 to 7 or 11 to 17, or seven digits from Monday as text, such as "0000011".`,
    notBoolean: (v) => `${v.argument} is “${v.value}”. It must be TRUE or FALSE, or left blank.`,
    limits: 'limits must be three numbers, largest first, such as 1.15, 0.9 and 0.7.',
    year: (v) => `year is “${v.value}”. It must be a whole number from ${v.first} to ${v.last}.`,
    unknownRegion: (v, f) => `region is “${v.value}”. It must be one of ${f.list(v.words)}.`,
  } satisfies ErrorSentences,
};
