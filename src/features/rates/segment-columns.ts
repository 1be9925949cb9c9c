import type { Headers } from '../../base/headers';
import type { Cell, Language } from '../../base/types';
import { WORDS, wordIn } from '../../base/words';
import { orBlank } from '../../functions/labelled-result';
import { columnOf } from '../../log/columns';
import { ratio } from '../values/averages';
import type { Segment, Segmentation } from './segments';

/** What is told of a segment, in the order of the columns: data, because a table of one language is read in the other. */
export const MEASURES = {
  leads: columnOf('leads').label,
  customers: { en: 'Customers so far', fr: 'Clients à ce jour' },
  toCome: { en: 'Still to come', fr: 'Ventes encore attendues' },
  soFar: { en: 'Rate so far', fr: 'Taux à ce jour' },
  rate: { en: 'Rate to plan with', fr: 'Taux retenu' },
  low: { en: 'Low', fr: 'Taux bas' },
  high: { en: 'High', fr: 'Taux haut' },
  ownWeight: { en: 'Own weight', fr: 'Poids de ses propres données' },
  evidence: { en: 'Evidence', fr: 'Leads équivalents' },
  closed: { en: 'Closed in the period', fr: 'Ventes conclues dans la période' },
  sales: { en: 'Sales with amount', fr: 'Ventes avec montant' },
  revenue: { en: 'Revenue', fr: 'Chiffre d’affaires' },
  averageSale: WORDS.averageSale,
  mqls: WORDS.stageMql,
  sqls: WORDS.stageSql,
} as const satisfies Headers<string>;

export type Measure = keyof typeof MEASURES;
const KEYS = Object.keys(MEASURES) as Measure[];

export const SEGMENT_HEADERS = { channel: WORDS.channel, persona: WORDS.persona, ...MEASURES };

export type SegmentColumn = keyof typeof SEGMENT_HEADERS;

/** The number of a column of such a table, from 1. */
export const segmentColumn = (key: SegmentColumn): number => Object.keys(SEGMENT_HEADERS).indexOf(key) + 1;

/** A header row, a row for each channel × persona, for each channel, for each persona, and for all. */
export function segmentTable(found: Segmentation, language: Language): Cell[][] {
  const { channels, personas, cells, ofChannels, ofPersonas, all } = found;
  const total = wordIn(language, 'total');
  const line = (channel: string, persona: string, segment: Segment): Cell[] => [
    ...[channel, persona],
    ...KEYS.map((key) => orBlank(measureOf(segment, key))),
  ];
  return [
    Object.values(SEGMENT_HEADERS).map((label) => label[language]),
    ...cells.flatMap((row, c) => row.map((segment, p) => line(channels[c]!, personas[p]!, segment))),
    ...ofChannels.map((segment, c) => line(channels[c]!, total, segment)),
    ...ofPersonas.map((segment, p) => line(total, personas[p]!, segment)),
    line(total, total, all),
  ];
}

function measureOf(segment: Segment, key: Measure): number | null {
  return key === 'averageSale' ? ratio(segment.revenue, segment.sales) : segment[key];
}
