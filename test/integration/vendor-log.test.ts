import type { ImportCounts, ImportSession } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { dayInParis, type VendorLead, vendorLeads } from '../support/logs';
import { signMonth } from '../support/signing';
import { openWorkbook } from './support/workbook';

/** A vendor's log: March 2022 signed, then tracked, against figures worked out here by counting. */

let book: Headless;
afterEach(() => book?.close());

/** Here the persona is the number of vehicles. */
const key = (lead: VendorLead): string => `${lead.source}|${lead.vehicles}`;

const COLUMNS = ['id', 'created', 'channel', 'persona', 'won'];

const COUNTED = ['added', 'updated', 'unchanged', 'keptFormulas', 'winsTakenBack'] as const;
type Counts = Pick<ImportCounts, (typeof COUNTED)[number]>;
const NONE: Counts = { added: 0, updated: 0, unchanged: 0, keptFormulas: 0, winsTakenBack: 0 };

const daysOf = (from: string, to: string): string[] => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: (last - first) / 86_400_000 + 1 }, (_, i) =>
    new Date(first + i * 86_400_000).toISOString().slice(0, 10),
  );
};
const weekday = (day: string): number => new Date(day).getUTCDay();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Where March will end by the weekdays and the number of the leads of the three months before; null where there were none then. */
function byWeekdays(created: readonly string[], came: number): number | null {
  if (!created.some((day) => day <= '2021-12-01')) return null;
  const before = daysOf('2021-12-01', '2022-02-28');
  const recent = created.filter((day) => before.includes(day));
  const perDay = [0, 1, 2, 3, 4, 5, 6].map((one) => {
    return recent.filter((day) => weekday(day) === one).length / before.filter((day) => weekday(day) === one).length;
  });
  const isOff = (day: string): boolean => weekday(day) % 6 === 0;
  const weight = (day: string): number => {
    if (isOff(day) && !recent.some(isOff)) return 0;
    return 0.9 * (recent.length > 0 ? perDay[weekday(day)]! / sum(perDay) : 1 / 7) + 0.1 / 7;
  };
  const march = daysOf('2022-03-01', '2022-03-31');
  const over = sum(march.filter((day) => day <= '2022-03-17').map(weight)) / sum(march.map(weight));
  const rate = (came + (0.15 * recent.length) / 3) / (over + 0.15);
  return came + (1 - over) * rate;
}

async function importLeads(leads: readonly VendorLead[]): Promise<Counts> {
  const start = { columns: COLUMNS, rows: leads.length, replaceSample: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  const rows = leads.map((lead, index) => ({
    line: index + 2,
    occurrence: 1,
    cells: [lead.id, lead.created, lead.source, lead.vehicles, lead.won],
  }));
  const counts = { ...NONE };
  for (let first = 0; first < rows.length; first += session.batchSize) {
    const batch = { session, rows: rows.slice(first, first + session.batchSize) };
    const done = (await book.run('api', 'importBatch', batch)) as ImportCounts;
    for (const key of COUNTED) counts[key] += done[key];
  }
  await book.run('api', 'endImport', { addLabels: false });
  return counts;
}

test('March 2022, signed and looked at on the 17th, equals what counting gives', async () => {
  const leads = vendorLeads();
  book = await openWorkbook('en_US', '2022-04-30');
  await book.run('createTabs');
  expect(await importLeads(leads)).toEqual({ ...NONE, added: leads.length });
  expect(await importLeads(leads)).toEqual({ ...NONE, unchanged: leads.length });

  await book.run('api', 'setAsOf', '2022-03-01');
  // One average sale for all personas: a row without one.
  await book.edit('Settings', 'I5', 1000);
  await book.edit('Settings', 'E5', '3/1/2022');
  await book.edit('Settings', 'F5', 20000);
  await book.edit('Settings', 'B19', 'So far');
  await signMonth(book);
  await book.run('api', 'setAsOf', '2022-03-17');

  // Counted here: leads of 1 to 17 March, Paris time; rates of September to February.
  const between = (lead: VendorLead, from: string, to: string) => {
    const day = dayInParis(lead.created);
    return day >= from && day <= to;
  };
  const signed = (await book.readValues('Signed', 'A2:F200')).filter((row) => row[1] !== '');
  expect(signed.length).toBeGreaterThan(10);
  for (const [, channel, persona, , leadValue] of signed) {
    const window = leads.filter(
      (lead) => key(lead) === `${channel}|${persona}` && between(lead, '2021-09-01', '2022-02-28'),
    );
    // What was won after the day of signing was not known then.
    const won = window.filter((lead) => lead.won !== '' && dayInParis(lead.won) <= '2022-03-01').length;
    expect(leadValue).toBeCloseTo((won / window.length) * 1000, 6);
  }
  const actual = new Map<string, number>();
  for (const lead of leads.filter((candidate) => between(candidate, '2022-03-01', '2022-03-17'))) {
    actual.set(key(lead), (actual.get(key(lead)) ?? 0) + 1);
  }
  // March 2022 has 23 days from Monday to Friday, 13 of them through the 17th.
  const share = 13 / 23;
  const limits = (ratio: number) =>
    ratio > 1.15 ? 'ahead' : ratio >= 0.9 ? 'on track' : ratio >= 0.7 ? 'at risk' : 'behind';
  const [header, ...rows] = (await book.readValues('3 Tracking', 'A27:M120')).filter((row) => row[0] !== '');
  expect(header?.[0]).toBe('Channel');
  const segments = rows.filter((row) => row[0] !== 'Total' && row[1] !== 'Total');
  const createdOf = (name: string) =>
    leads.filter((lead) => key(lead) === name).map((lead) => dayInParis(lead.created));
  const seen = new Set<string>();
  for (const [
    channel,
    persona,
    committed,
    leads,
    expected,
    attainment,
    status,
    forecast,
    needed,
    value,
    toDate,
    low,
    high,
  ] of segments) {
    const name = `${channel}|${persona}`;
    seen.add(name);
    const row = signed.find((line) => line[1] === channel && line[2] === persona);
    const target = Number(row?.[3] ?? 0);
    const came = actual.get(name) ?? 0;
    expect([name, committed, leads]).toEqual([name, target, came]);
    expect(expected).toBeCloseTo(target * share, 9);
    const limit = limits(came / (target * share));
    const within = ['at risk', 'behind'].includes(limit) && high !== '' && target <= Number(high);
    expect(status).toBe(target === 0 ? '' : within ? 'on track' : limit);
    expect(attainment === '' ? null : attainment).toEqual(target === 0 ? null : expect.closeTo(came / target, 9));
    const usual = byWeekdays(createdOf(name), came);
    expect(forecast).toBeCloseTo(usual ?? (came / 13) * 23, 9);
    expect([low === '', high === '']).toEqual([usual === null, usual === null]);
    expect(needed).toBeCloseTo(Math.max(0, target - came) / 10, 9);
    if (row) {
      expect(value).toBeCloseTo(target * Number(row[4]), 6);
      expect(toDate).toBeCloseTo(came * Number(row[4]), 6);
    }
  }
  expect([...actual.keys()].every((name) => seen.has(name))).toBe(true);
  const total = rows.at(-1);
  const came = [...actual.values()].reduce((sum, leads) => sum + leads, 0);
  const target = signed.reduce((sum, row) => sum + Number(row[3]), 0);
  expect(total?.slice(0, 4)).toEqual(['Total', '', target, came]);

  // Day by day: the line of what came in ends where the table is.
  const daily = await book.readValues('3 Tracking', 'P4:T34');
  expect(daily[16]?.[2]).toBe(came);
  expect(daily[16]?.[1]).toBeCloseTo(target * share, 9);
  expect(daily[17]?.[2]).toBe('');
});
