import type { Format } from '../format';

/** What is said of numbers that people type over the tables they look at. */
export const typed = {
  adjustment: (v: { channel: string; persona: string; leads: number; month: string }, f: Format) =>
    `${v.month}, ${v.channel} × ${v.persona}: ${f.int(v.leads)} ${v.leads === 1 ? 'lead' : 'leads'}. The number now stands in the list “Adjustments” of the Settings tab.`,
  adjustments: (v: { count: number; month: string }, f: Format) =>
    `${v.month}: ${f.int(v.count)} numbers of leads now stand in the list “Adjustments” of the Settings tab.`,
  average: (v: { persona: string; amount: number }, f: Format) =>
    `Average sale, ${v.persona}: ${f.money(v.amount)}. The amount now stands in the list “Average sales” of the Settings tab.`,
  averages: (v: { count: number }, f: Format) =>
    `${f.int(v.count)} amounts now stand in the list “Average sales” of the Settings tab.`,
  at: (v: { a1: string; text: string }) => `${v.a1}: ${v.text}`,
  changed: (v: { a1: string; value: string }) =>
    `${v.a1}: “${v.value}” is not taken, because the channels or personas have changed since this table was drawn: delete it, choose “Refresh the date” in the menu, then type it again.`,
  later: (v: { a1: string; title: string }) =>
    `${v.a1}: someone else is changing this workbook right now, so the number is taken, and the table “${v.title}” shown again, at the next refresh.`,
};
