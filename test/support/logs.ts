import { pick, seeded } from './random';

/**
 * Two made-up logs as CRMs export them, with the traps that real ones have. A seed makes them the same at every run; what a
 * test expects of them it counts for itself, from the leads that are returned here.
 */

const HOUR = 3600000;
const DAY = 24 * HOUR;

/** A lead of a vendor's CRM; moments are UTC with Z, '' for what has not happened. */
export interface VendorLead {
  readonly id: string;
  readonly created: string;
  readonly source: string;
  readonly title: string;
  readonly vehicles: string;
  readonly converted: string;
  readonly opportunity: string;
  readonly won: string;
  readonly lost: string;
}

const SOURCES = ['Spreadsheet Tool', 'Organic', 'Trial', 'Demo Request', 'Content Form'];
/** One has the separator of the file in it, another its quotation marks. */
const TITLES = ['Owner', 'CEO', 'IT Director', 'Fleet Manager', 'Director, Operations', 'Driver', 'Manager "North"'];
const VEHICLES = ['1-14', '15-99', '100-499', '500+'];

/** The columns of the file, by their names in it. */
const VENDOR_COLUMNS: Readonly<Record<string, keyof VendorLead>> = {
  'Lead ID': 'id',
  Created: 'created',
  Source: 'source',
  'Job title': 'title',
  Vehicles: 'vehicles',
  Converted: 'converted',
  'Opportunity created': 'opportunity',
  Won: 'won',
  Lost: 'lost',
};

/**
 * Leads of April 2021 to April 2022, the newest first: a third of them won, some lost, the others open. Moments are spread
 * over day and night, so that some leads were created on another day in Paris than in UTC.
 */
export function vendorLeads(count = 700): VendorLead[] {
  const random = seeded(946);
  const [first, last] = [Date.UTC(2021, 3, 1), Date.UTC(2022, 3, 26)];
  const stamp = (ms: number): string => (ms < last ? new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z') : '');
  const created = Array.from({ length: count }, () => first + random() * (last - first)).sort((a, b) => b - a);
  return created.map((ms, index) => {
    const converted = random() < 0.5 ? ms + random() * 5 * HOUR : Number.POSITIVE_INFINITY;
    const opportunity = converted + (1 + random() * 4) * DAY;
    const closed = opportunity + (3 + random() * 30) * DAY;
    const end = random();
    return {
      id: `${(index * 7919 + 10007).toString(16)}-${index}`,
      created: stamp(ms),
      source: pick(random, SOURCES),
      title: pick(random, TITLES),
      vehicles: pick(random, VEHICLES),
      converted: stamp(converted),
      opportunity: stamp(opportunity),
      won: end < 0.7 ? stamp(closed) : '',
      lost: end > 0.85 ? stamp(closed) : '',
    };
  });
}

/** A lead of a marketplace's log; days, '' for what has not happened. */
export interface MarketLead {
  readonly id: string;
  readonly contact: string;
  readonly origin: string;
  readonly page: string;
  readonly won: string;
  readonly business: string;
  readonly rep: string;
}

const ORIGINS = ['organic_search', 'paid_search', 'social', 'unknown', 'direct_traffic', 'email', 'display', ''];
const ORIGIN_WEIGHTS = [29, 20, 17, 14, 6, 6, 5, 4];

/** The columns of the file, by their names in it; those of the lead, its type and the rep are the marketplace's own words. */
const MARKET_COLUMNS: Readonly<Record<string, keyof MarketLead>> = {
  seller_ref: 'id',
  contact_day: 'contact',
  origin: 'origin',
  landing_page_id: 'page',
  won_date: 'won',
  type_of_business: 'business',
  rep: 'rep',
};

/**
 * Leads of June 2017 to May 2018 in no order. Traps: the type of business is known for won leads only; no win is recorded
 * before December 2017, although the log is older; one win precedes its lead by two days; "unknown" is an origin, and some
 * leads have none.
 */
export function marketLeads(count = 1500): MarketLead[] {
  const random = seeded(8000);
  const [first, firstWin, last] = [Date.UTC(2017, 5, 14), Date.UTC(2017, 11, 5), Date.UTC(2018, 5, 1)];
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const leads = Array.from({ length: count }, (_, index) => {
    const contact = first + Math.floor(random() * ((last - first) / DAY)) * DAY;
    const closed = Math.max(contact, firstWin) + Math.floor(random() * 60) * DAY;
    const won = random() < 0.13 && closed < last;
    return {
      id: `${index.toString(16).padStart(8, '0')}${Math.floor(random() * 1e9).toString(16)}`,
      contact: day(contact),
      origin: pick(random, ORIGINS, ORIGIN_WEIGHTS),
      page: `page-${1 + Math.floor(random() * 40)}`,
      won: won ? day(closed) : '',
      business: won ? pick(random, ['online_medium', 'offline', 'online_big', 'industry'], [5, 3, 3, 1]) : '',
      rep: won ? pick(random, ['rep-1', 'rep-2', 'rep-3']) : '',
    };
  });
  const early = leads.findIndex(({ won, contact }) => won !== '' && contact > '2018-01-31');
  return leads.map((lead, i) => (i === early ? { ...lead, won: day(Date.parse(lead.contact) - 2 * DAY) } : lead));
}

export const vendorCsv = (leads = vendorLeads()): string => csvOf(VENDOR_COLUMNS, leads);
export const marketCsv = (): string => csvOf(MARKET_COLUMNS, marketLeads());

function csvOf<T>(columns: Readonly<Record<string, keyof T>>, leads: readonly T[]): string {
  const keys = Object.values(columns);
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const rows = [Object.keys(columns), ...leads.map((lead) => keys.map((key) => String(lead[key])))];
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** The day in Paris of a moment in UTC, as "2022-03-17". */
export const dayInParis = (utc: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(utc));

/** How many leads there are, and how many of them are won. */
export function countOf(leads: readonly { readonly won: string }[]): { leads: number; customers: number } {
  let customers = 0;
  for (const { won } of leads) if (won !== '') customers++;
  return { leads: leads.length, customers };
}

/** The same by one of their labels. */
export function countBy<T extends { readonly won: string }>(
  leads: readonly T[],
  key: keyof T,
): ReadonlyMap<string, { leads: number; customers: number }> {
  const groups = new Map<string, T[]>();
  for (const lead of leads) groups.set(String(lead[key]), [...(groups.get(String(lead[key])) ?? []), lead]);
  return new Map([...groups].map(([label, group]) => [label, countOf(group)]));
}
