import type { Format } from '../format';

/** What the actions say: leads entered by hand. */
export const action = {
  entry: {
    entriesSaved: (v: { day: string; leads: number }, f: Format) =>
      v.leads === 0
        ? `No leads are entered for ${v.day}.`
        : `${f.int(v.leads)} ${v.leads === 1 ? 'lead is' : 'leads are'} entered for ${v.day}.`,
    entriesChanged: 'Someone has changed the entries of that day meanwhile: check them, then save again.',
    entryInvalid: (v: { label: string }) =>
      `The number of leads of ${v.label} must be a whole number from 0 to 1,000,000, or blank.`,
    entryFormula: (v: { label: string; row: number }, f: Format) =>
      `The entry of ${v.label} holds a formula (Leads, row ${f.int(v.row)}): change it there.`,
    entryNoChannels:
      'There is no channel to enter leads for: list your channels and personas in the Settings tab first.',
    entryFuture: (v: { day: string }) => `${v.day} has not come yet: enter leads up to today.`,
  },
};

/** What the pages say: leads entered by hand. */
export const page = {
  sidebar: {
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
  },
};
