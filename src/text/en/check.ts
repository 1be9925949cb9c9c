import type { Format } from '../format';

/** What an effect has numbers for; a rate or an average that is not known is null. */
interface EffectValues {
  readonly count: number;
  readonly of: number;
  readonly customers: number;
  readonly shown: number | null;
  readonly other: number | null;
  readonly channel: { readonly label: string; readonly shown: number | null; readonly other: number | null } | null;
  readonly label: string;
  readonly otherLabel: string;
}

const many = (count: number, one: string, several: string, f: Format): string =>
  `${f.int(count)} ${count === 1 ? one : several}`;
const rate = (value: number | null, f: Format): string => (value === null ? 'unknown' : f.percent(value));

/** "the close rate is shown as 8%, without them 12% (Email: 6% and 14%)" */
const shift = (v: EffectValues, f: Format, without: string): string =>
  `the close rate is shown as ${rate(v.shown, f)}, ${without} ${rate(v.other, f)}${
    v.channel ? ` (${v.channel.label}: ${rate(v.channel.shown, f)} and ${rate(v.channel.other, f)})` : ''
  }.`;
const leads = (v: EffectValues, f: Format): string => many(v.count, 'lead', 'leads', f);

/** What the script says and writes: the check of the log. */
export const script = {
  tabs: {
    check: 'Data check',
  },
  assistant: {
    deleteDuplicates: 'Delete the duplicates',
    emptyPlaceholders: 'Empty these cells',
  },
  sheet: {
    checkTitle: 'Data check',
    checkHint: 'What in the lead log bends the numbers, what it does to them, and where. Written anew at each refresh.',
    checkFound: 'What was found',
    checkEffect: 'What it does to the numbers',
    checkNothing: 'Nothing to report in the data.',
  },
};

/** What the actions say: the check of the log. */
export const action = {
  checkEffects: {
    notUsed: (v: EffectValues, f: Format) =>
      `${v.count === 1 ? 'This row counts' : `These ${f.int(v.count)} of ${f.int(v.of)} rows count`} in no number${
        v.customers > 0 ? `; ${many(v.customers, 'tells', 'tell', f)} of a customer, which the close rates lack` : ''
      }.`,
    outside: () => 'None of these leads is in the period of the close rates, which are not touched.',
    notWon: (v: EffectValues, f: Format) =>
      `These ${leads(v, f)} of the period count as not won: ${shift(v, f, 'without them')}`,
    won: (v: EffectValues, f: Format) =>
      `${leads(v, f)} of the period ${v.count === 1 ? 'counts' : 'count'} as won: ${shift(v, f, v.count === 1 ? 'without it' : 'without them')}`,
    soon: (v: EffectValues, f: Format) =>
      `${leads(v, f)} of the period ${v.count === 1 ? 'is' : 'are'} not won before that day: ${shift(v, f, v.count === 1 ? 'with it' : 'with them')}`,
    placeholderWon: (v: EffectValues, f: Format) =>
      `${leads(v, f)} of the period may count as won on a day that is none: ${shift(v, f, 'if they are not won')}`,
    twice: (v: EffectValues, f: Format) =>
      `${leads(v, f)} of the period ${v.count === 1 ? 'is' : 'are'} counted twice: ${shift(v, f, 'counted once')}`,
    dated: (v: EffectValues, f: Format) =>
      `${leads(v, f)} of the period ${v.count === 1 ? 'rests' : 'rest'} on such a date: ${shift(v, f, v.count === 1 ? 'without it' : 'without them')}`,
    later: (v: EffectValues, f: Format) =>
      `${many(v.count, 'row counts', 'rows count', f)} in no number before that day.`,
    notYet: () => 'What is dated later than today is not known yet and does not count.',
    takenAsDate: () => 'These cells count as dates: what rests on them, such as how long a lead took, is wrong.',
    emptyCells: () => 'These cells count as empty; close rates do not rest on them.',
    averages: (v: EffectValues, f: Format) =>
      `Average sales of the period rest on ${f.int(v.count)} of ${many(v.of, 'customer', 'customers', f)}${
        v.shown === null ? '' : `: ${f.money(v.shown)} on average`
      }.`,
    currencies: (v: EffectValues, f: Format) =>
      v.shown === null || v.other === null
        ? 'Average sales and lead values mix them.'
        : `The average sale of the period is shown as ${f.money(v.shown)}; of the sales in ${v.label} alone it is ${f.number(v.other, 0)} ${v.label}.`,
    underOther: (v: EffectValues, f: Format) =>
      `${f.int(v.count)} of ${many(v.of, 'lead', 'leads', f)} of the period ${v.count === 1 ? 'counts' : 'count'} under “Other”, where ${v.count === 1 ? 'its' : 'their'} rate of ${rate(v.shown, f)} is not seen.`,
    apart: (v: EffectValues, f: Format) =>
      `“${v.label}” is shown with a rate of ${rate(v.shown, f)} by itself; together with “${v.otherLabel}” it would be ${rate(v.other, f)}.`,
    countedApart: () => 'Each is shown with a rate of its own, which rests on its own leads only.',
    takenForTotal: () => 'Tables by channel and persona cannot be read where such a label stands among them.',
    ownLabel: () => 'Each of these dates counts as a label of its own.',
    share: (v: EffectValues, f: Format) =>
      `The period still has ${leads(v, f)} of this channel, of ${f.int(v.of)} in all: the targets expect as many again.`,
    open: (v: EffectValues, f: Format) =>
      `${f.int(v.count)} of ${many(v.of, 'lead', 'leads', f)} of the period look open, whatever has become of them.`,
    monthsOnly: () => 'Close rates count these sales all the same; the month and the delay of each are wrong.',
    labelRates: (v: EffectValues, f: Format) =>
      `A rate by this label would read 100%: only the rate of all leads, ${rate(v.shown, f)}, is shown.`,
    unknownRates: () => 'Close rates cannot be known: 0 customers is not a rate of 0%.',
    neverDone: () => 'Google never finishes the tables that read these cells.',
    reasonsAmongRejections: () => 'These losses count as rejections by sales, and have no reason of their own.',
  },
  check: {
    checked: (v: { count: number }, f: Format) =>
      v.count === 0
        ? 'The tab is there: nothing to report in the data.'
        : `The tab is there, with ${many(v.count, 'finding', 'findings', f)}.`,
    deletedDuplicates: (v: { count: number }, f: Format) =>
      v.count === 0 ? 'There are no duplicates any more.' : `${many(v.count, 'row', 'rows', f)} deleted.`,
    emptiedPlaceholders: (v: { count: number }, f: Format) =>
      v.count === 0 ? 'There are no such cells any more.' : `${many(v.count, 'cell', 'cells', f)} emptied.`,
    moreExamples: (v: { count: number }, f: Format) => `… and ${f.int(v.count)} more of the same kind.`,
  },
};

/** What the page says: the check of the log. */
export const page = {
  sidebar: {
    checkData: 'Check your data',
    checkIntro: 'What in the lead log bends the numbers, and what it does to them.',
    checkClean: 'Nothing to report: the data is fit to be counted.',
    checkTab: 'Write it on a tab',
    examples: 'Examples',
    deleteDuplicatesAsk:
      'Delete the rows that are the same as another one in every cell? One of each stays, so no information is lost.',
    emptyPlaceholdersAsk:
      'Empty the cells that hold a day standing for “no date”, such as 01/01/1970 or 31/12/9999? Cells with formulas stay.',
    yesDelete: 'Yes, delete them',
    yesEmpty: 'Yes, empty them',
  },
};
