import type { Format } from '../format';
import { PERIODS, type Period } from './periods';

interface MorningValues {
  readonly at: string;
  readonly tab: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly takenBack: number;
}

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the script says and writes: the import of a tab every day. */
export const script = {
  assistant: {
    dailyImport: 'The import of a tab',
  },
  morning: {
    on: (v: { tab: string; from: string; to: string }) =>
      `The tab “${v.tab}” is imported every day between ${v.from} and ${v.to}.`,
    done: (v: MorningValues, f: Format) =>
      `${v.at}: ${f.int(v.added)} new, ${f.int(v.updated)} updated, ${f.int(v.unchanged)} unchanged from the tab “${v.tab}”.${v.refused > 0 ? ` ${f.int(v.refused)} ${plural(v.refused, 'row was', 'rows were')} refused: import the tab by hand to see why.` : ''}${v.takenBack > 0 ? ` ${f.int(v.takenBack)} ${plural(v.takenBack, 'win or loss was', 'wins or losses were')} taken back.` : ''}`,
    failed: (v: { at: string; tab: string; reason: string }) => `${v.at}, tab “${v.tab}”. ${v.reason}`,
    unfinished: (v: { at: string; tab: string }) =>
      `${v.at}: the import of the tab “${v.tab}” was begun and did not come to its end. It goes on tomorrow, or when you import the tab by hand.`,
    freshOne: (v: { value: string; kind: 'won' | 'lost' | 'open'; count: number }, f: Format) =>
      `${v.value === '' ? '(blank)' : `“${v.value}”`}, taken as ${v.kind} (${f.int(v.count)} ${plural(v.count, 'lead', 'leads')})`,
    fresh: (v: { count: number; list: readonly string[] }) =>
      `New ${plural(v.count, 'stage', 'stages')}: ${v.list.join('; ')}. If ${plural(v.count, 'it means', 'one means')} something else, import the tab by hand and say so.`,
    droppedWins: (v: { column: string; stage: string; values: readonly string[]; count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'lead has', 'leads have')} a date in “${v.column}”, but “${v.stage}” says ${v.values.map((value) => value || '(blank)').join(', ')}: ${plural(v.count, 'it does not count as won', 'they do not count as won')}.`,
    unreadOne: (v: { column: string; count: number; cell: string }, f: Format) =>
      `${f.int(v.count)} of “${v.column}”, such as “${v.cell}”`,
    unread: (v: { list: readonly string[] }) =>
      `Cells that could not be read and were left blank: ${v.list.join('; ')}.`,
    currencies: (v: { list: readonly string[] }) =>
      `The amounts are in several currencies (${v.list.join(', ')}), imported without conversion.`,
    periods: (v: { periods: readonly Period[] }) =>
      `The amounts are for different periods (${v.periods.map((period) => PERIODS[period]).join(', ')}): their sums and averages mean nothing.`,
    bias: (v: { imported: number; low: number; high: number }, f: Format) =>
      `The refused rows bend the close rate: it is ${f.percent(v.imported)} of the leads imported, and would be ${v.low === v.high ? f.percent(v.low) : `${f.percent(v.low)} to ${f.percent(v.high)}`} with them.`,
  },
};

/** What the actions say: the import of a tab every day. */
export const action = {
  importing: {
    /** Name of a column without one. */
    nameless: (v: { position: number }) => `Column ${v.position}`,
    morningOffer: 'Do this every morning',
    morningHint:
      'A tab that a connector or a form fills can be imported by itself, with the same choices; what is not certain is never imported.',
    morningInstead: (v: { tab: string }) =>
      `The tab “${v.tab}” is imported every day now: this one would take its place.`,
    morningStop: 'Stop the daily import',
    morningIsOn: (v: { tab: string }) => `The tab “${v.tab}” is imported every day from now on.`,
    morningIsOff: 'No tab is imported by itself any more.',
    morningGone: () =>
      'Nothing was imported: the tab is not there any more. Import another one by hand and switch the daily import on for it, or stop it.',
    morningBlank: () => 'Nothing was imported: the tab has no header with rows below it. Check what fills it.',
    morningHeader: () =>
      'Nothing was imported: the columns of the tab are not those it had. Import it by hand and switch the daily import on again.',
    morningForgotten: () =>
      'Nothing was imported: what was chosen for the tab is not known any more. Import it by hand and switch the daily import on again.',
    morningChanged: (v: { names: readonly string[] }, f: Format) =>
      `Nothing was imported: what was chosen does not fit the tab any more (${f.list(v.names)}). Import it by hand once: the daily import goes by those choices then.`,
    morningStages: (v: { names: readonly string[] }, f: Format) =>
      `Nothing was imported: it is not certain what the stage says by ${f.list(v.names)}. Import the tab by hand once and say what it means: the daily import goes by it then.`,
    morningQuestions: (v: { names: readonly string[] }, f: Format) =>
      `Nothing was imported: the dates or numbers of ${f.list(v.names)} can be read in two ways. Import the tab by hand once and say which is meant: the daily import goes by it then.`,
    morningTakenBack: (v: { count: number }, f: Format) =>
      `Nothing was imported: ${f.int(v.count)} wins and losses of the log are not in the tab any more. If they are to be taken back, import it by hand.`,
    morningTooLong: (v: { done: number; of: number }, f: Format) =>
      `Google’s time was up after ${f.int(v.done)} of ${f.int(v.of)} rows. The others are imported tomorrow, or when you import the tab by hand.`,
    morningCut:
      'The daily import was interrupted while it was being set: import the tab by hand and switch it on again.',
    morningSubject: 'Lead SLA: the daily import needs you',
    morningMail: (v: { workbook: string; text: string; url: string }) =>
      `${v.text}\n\nWorkbook: ${v.workbook}\n${v.url}\n\nYou get this message once a day at most, because you switched the daily import on.`,
  },
};
