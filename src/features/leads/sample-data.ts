import { addMonths, weekdayOf } from '../../base/dates';
import type { Language } from '../../base/types';
import type { ColumnKey } from '../../log/columns';

/** One made-up lead: cells by column; dates are civil serials. */
type SampleLead = Readonly<Partial<Record<ColumnKey, string | number>>>;

export interface Sample {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly leads: readonly SampleLead[];
  /** The average sale of each persona that the team has typed. */
  readonly averages: readonly number[];
  /** Goals of the months around the as-of date; months as serials of their first day. */
  readonly goals: readonly { readonly month: number; readonly revenue: number; readonly share: number }[];
}

/** Every sample lead's ID begins with this, so that the sample can be told apart and taken out. */
export const SAMPLE_PREFIX = 'SAMPLE-';

type Words = Readonly<Record<Language, string>>;

/** The channels of the four-step example: leads a month, and the share of each persona's leads that is won. */
const CHANNELS: readonly { name: Words; perMonth: number; close: readonly [number, number] }[] = [
  { name: { en: 'Organic', fr: 'Trafic naturel' }, perMonth: 46, close: [0.13, 0.09] },
  { name: { en: 'Inbound', fr: 'Inbound' }, perMonth: 34, close: [0.19, 0.13] },
  { name: { en: 'E-mail', fr: 'E-mail' }, perMonth: 25, close: [0.1, 0.08] },
  { name: { en: 'Ads', fr: 'Publicité' }, perMonth: 40, close: [0.07, 0.05] },
  { name: { en: 'Outbound', fr: 'Outbound' }, perMonth: 20, close: [0.08, 0.12] },
];

/** The two personas of the example: 200 € a sale for a small company, 400 € for a larger one. */
const PERSONAS: readonly { name: Words; share: number; sale: number }[] = [
  { name: { en: 'Small company', fr: 'Petite entreprise' }, share: 0.62, sale: 200 },
  { name: { en: 'Larger company', fr: 'Grande entreprise' }, share: 0.38, sale: 400 },
];

const OWNERS = ['Camille', 'Karim', 'Louise', 'Thomas'];
const REASONS: readonly Words[] = [
  { en: 'Not in our market', fr: 'Hors cible' },
  { en: 'Wrong contact details', fr: 'Coordonnées erronées' },
  { en: 'Student project', fr: 'Projet d’étudiant' },
];
const MONTHS = 8;

/** Random numbers in (0, 1) that are the same for the same seed: the minimal standard generator (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const isWeekend = (serial: number): boolean => weekdayOf(serial) >= 5;

/**
 * Eight months of made-up leads up to the as-of day: the four-step example with five channels and two personas.
 * The same as-of day and language always give the same sample.
 * @param asOf the as-of day as a serial; no date of the sample lies after it
 */
export function createSample(asOf: number, language: Language): Sample {
  const today = Math.floor(asOf);
  const random = seeded(20180403 + today);
  const leads: SampleLead[] = [];
  for (let month = 1 - MONTHS; month <= 0; month++) {
    const first = addMonths(today, month);
    const length = addMonths(today, month + 1) - first;
    CHANNELS.forEach((channel) => {
      // A little growth and some noise, so that the months differ as real ones do.
      const count = Math.round(channel.perMonth * (1 + 0.02 * (month + MONTHS)) * (0.85 + 0.3 * random()));
      for (let i = 0; i < count; i++) {
        const lead = createLead(first, length, today, channel, language, random);
        if (lead) leads.push(lead);
      }
    });
  }
  leads.sort((a, b) => Number(a.created) - Number(b.created));
  return {
    channels: CHANNELS.map((channel) => channel.name[language]),
    personas: PERSONAS.map((persona) => persona.name[language]),
    leads: leads.map((lead, index) => ({ id: `${SAMPLE_PREFIX}${String(index + 1).padStart(4, '0')}`, ...lead })),
    averages: PERSONAS.map((persona) => persona.sale),
    goals: [-1, 0, 1].map((month) => ({ month: addMonths(today, month), revenue: 9000 + 500 * month, share: 0.6 })),
  };
}

function createLead(
  first: number,
  length: number,
  today: number,
  channel: (typeof CHANNELS)[number],
  language: Language,
  random: () => number,
): SampleLead | null {
  let day = first + Math.floor(random() * length);
  if (isWeekend(day) && random() < 0.75) day = first + Math.floor(random() * length);
  const created = day + minutes(8 + random() * 11);
  const which = random() < (PERSONAS[0]?.share ?? 0) ? 0 : 1;
  const persona = PERSONAS[which]!;
  const later = (days: number) => Math.floor(created) + Math.round(days) + minutes(9 + random() * 8);
  const won = random() < (channel.close[which] ?? 0);
  const contacted = created + minutes(0.3 + random() * 30);
  const mql = won || random() < 0.6 ? later(1 + random() * 3) : 0;
  const sql = mql && (won || random() < 0.6) ? mql + 1 + Math.round(random() * 4) : 0;
  const opportunity = sql && (won || random() < 0.5) ? sql + 2 + Math.round(random() * 7) : 0;
  const closed = Math.max(opportunity, created) + 3 + Math.round(random() * 25);
  const amount = Math.round((persona.sale * (0.7 + 0.6 * random())) / 5) * 5;
  const lost = !won && random() < 0.7;
  const rejected = lost && !sql && random() < 0.2;
  const owner = OWNERS[Math.floor(random() * OWNERS.length)]!;
  const attempts = 1 + Math.floor(random() * 4);
  const reason = REASONS[Math.floor(random() * REASONS.length)]![language];
  if (day > today) return null;
  // What has not happened by the as-of day is not known yet.
  const known = (serial: number): number | '' => (serial > 0 && Math.floor(serial) <= today ? serial : '');
  return {
    created,
    channel: channel.name[language],
    persona: persona.name[language],
    mql: known(mql),
    sql: known(sql),
    opportunity: known(opportunity),
    won: won ? known(closed) : '',
    lost: lost ? known(closed) : '',
    amount: won && known(closed) !== '' ? amount : '',
    owner,
    contacted: known(contacted),
    attempts: known(contacted) === '' ? '' : attempts,
    rejected: rejected && known(closed) !== '' ? reason : '',
    rejectedOn: rejected ? known(closed) : '',
  };
}

/** A time of day as a fraction, to the minute. */
const minutes = (hours: number): number => Math.round(hours * 60) / 1440;
