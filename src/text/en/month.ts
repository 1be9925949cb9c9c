import type { Format } from '../format';

const leads = (count: number, f: Format) => (Math.round(count) === 1 ? 'one lead' : `${f.int(count)} leads`);
const number = (count: number, f: Format) => {
  const written = f.number(count, 1);
  return `${written} ${written === '1' ? 'lead' : 'leads'}`;
};
const side = (difference: number) => (difference < 0 ? 'behind' : 'ahead of');

/** The month in sentences: the gap to the goal line, and what to look at first. */
export const month = {
  signedOn: (v: { on: string; by: string }) => `Signed on ${v.on} by ${v.by}`,
  draft: (v: { month: string }) => `Draft: ${v.month} is not signed yet`,
  noWorkingDays: 'The month has no working day, so there is no goal line.',
  leadsGap: (v: { actual: number; expected: number }, f: Format) => {
    const gap = v.actual - v.expected;
    const facts = `${f.int(v.actual)} for ${f.number(v.expected, 1)} expected`;
    if (Math.round(Math.abs(gap)) === 0) return `On the goal line: ${facts}.`;
    const start = leads(Math.abs(gap), f);
    return `${start[0]!.toUpperCase()}${start.slice(1)} ${side(gap)} the goal line: ${facts}.`;
  },
  moneyGap: (v: { actual: number; expected: number }, f: Format) => {
    const gap = v.actual - v.expected;
    const facts = `${f.money(v.actual)} for ${f.money(v.expected)} expected`;
    if (Math.round(Math.abs(gap)) === 0) return `On the goal line: ${facts}.`;
    return `${f.money(Math.abs(gap))} ${side(gap)} the goal line: ${facts}.`;
  },
  segmentGap: (v: { leads: number; money: number }, f: Format) =>
    `${number(Math.abs(v.leads), f)} ${v.leads < 0 ? 'behind' : 'ahead'}, ${f.money(Math.abs(v.money))}`,

  // Leads entered by hand
  entriesSaved: (v: { day: string; leads: number }, f: Format) =>
    v.leads === 0
      ? `No leads are entered for ${v.day}.`
      : `${f.int(v.leads)} ${v.leads === 1 ? 'lead is' : 'leads are'} entered for ${v.day}.`,
  entriesChanged: 'Someone has changed the entries of that day meanwhile: check them, then save again.',
  entryInvalid: (v: { label: string }) =>
    `The number of leads of ${v.label} must be a whole number from 0 to 1,000,000, or blank.`,
  entryFormula: (v: { label: string; row: number }, f: Format) =>
    `The entry of ${v.label} holds a formula (Leads, row ${f.int(v.row)}): change it there.`,
  entryNoChannels: 'There is no channel to enter leads for: list your channels and personas in the Settings tab first.',
  entryFuture: (v: { day: string }) => `${v.day} has not come yet: enter leads up to today.`,
};
