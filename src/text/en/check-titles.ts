import type { Format } from '../format';

interface TitleValues {
  readonly count: number;
  readonly column: string;
  readonly label: string;
  readonly day: string;
}

const many = (count: number, one: string, several: string, f: Format): string =>
  `${f.int(count)} ${count === 1 ? one : several}`;
type Title = (v: TitleValues, f: Format) => string;

/** "12 rows without a date of creation" */
const counted =
  (one: string, several: string, what: string): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)} ${what}`;
/** "12 rows with no date in “Created”" */
const within =
  (one: string, several: string, what: string): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)} ${what} in “${v.column}”`;
const onOneDay =
  (one: string, several: string, what: string): Title =>
  (v, f) =>
    `${many(v.count, one, several, f)} ${what} on one day, ${v.day}`;
const rows = (what: string): Title => counted('row', 'rows', what);
const rowsIn = (what: string): Title => within('row', 'rows', what);
const cells = (what: string): Title => within('cell', 'cells', what);
const dates = (what: string): Title => within('date', 'dates', what);

/** What the actions say: what each finding of the check is. */
export const action = {
  checkTitles: {
    header: () => 'The header row of the Leads tab is to be mended',
    volatile: () => 'Formulas that change by themselves',
    reasonsMisplaced: counted('reason', 'reasons', 'of losses among the rejections'),
    createdMissing: rows('without a date of creation'),
    createdNotDate: rowsIn('with no date'),
    leadsNotCount: rowsIn('with no whole number'),
    wonNotDate: rowsIn('with no date'),
    customersNotCount: rowsIn('with no whole number'),
    customersAboveLeads: rows('with more customers than leads'),
    inFuture: dates('in the future'),
    createdAfterAsOf: rows('created after the as-of date'),
    createdLongAgo: dates('of very long ago'),
    wonBeforeCreated: rows('won before creation'),
    wonAndLost: rows('both won and lost'),
    amountNotAmount: cells('with no amount'),
    notDate: cells('with no date'),
    notCount: cells('with no whole number'),
    countAboveLeads: cells('above the number of leads'),
    duplicateId: rows('with the ID of another row'),
    duplicateRow: rows('there twice'),
    placeholderDate: within('date that stands', 'dates that stand', 'for “no date”'),
    labelIsDate: within('label', 'labels', 'turned into dates'),
    notListed: within('label', 'labels', 'that the list of Settings lacks'),
    readsAsTotal: within('label that reads', 'labels that read', 'as a total'),
    twin: within('label', 'labels', 'spelt like another one'),
    toMerge: within('label', 'labels', 'to be merged with another one'),
    noOutcome: () => 'Neither wins nor losses',
    personaOutcome: () => 'Persona known for won leads only',
    channelOutcome: () => 'Channel known for won leads only',
    severalCurrencies: (v: TitleValues) => `Several currencies: ${v.label}`,
    winsBeginLate: (v: TitleValues) => `Wins recorded from ${v.day} only`,
    lossesEnded: (v: TitleValues) => `No losses recorded since ${v.day}`,
    channelSilent: (v: TitleValues) => `Nothing from “${v.label}” since ${v.day}`,
    createdAtOnce: onOneDay('lead', 'leads', 'created'),
    wonAtOnce: onOneDay('win', 'wins', 'dated'),
    amountsMissing: counted('won row', 'won rows', 'without an amount'),
  },
};
