/**
 * What counting gives on public lead logs, worked out independently in another language: [won leads, all leads] of groups.
 * The logs themselves are not part of the project; their licences differ from its own.
 */

type Counts = Readonly<Record<string, readonly [won: number, leads: number]>>;

export interface LogFigures {
  readonly file: string;
  /** Where it comes from. */
  readonly origin: string;
  /** The columns of the file under the headers of the lead log. */
  readonly columns: Readonly<Record<string, string>>;
  /** The day and the months that take in the whole log. */
  readonly asOf: string;
  readonly months: number;
  readonly byChannel: Counts;
  readonly byPersona: Counts;
  /** Channel and persona, joined by " × ". */
  readonly cells: Counts;
  /** Windows of full months before a day: [as-of, months, won, leads]. */
  readonly windows: readonly (readonly [asOf: string, months: number, won: number, leads: number])[];
}

export const FIGURES: readonly LogFigures[] = [
  {
    file: 'fleet-log.csv',
    origin: 'Leads of a fleet-management vendor, 2021-04 to 2022-04: a hiring exercise published under MIT',
    columns: {
      'Lead ID': 'Lead ID',
      Created: 'Created',
      Channel: 'Source',
      Persona: 'Job title',
      'Won on': 'Won',
      'Lost on': 'Lost',
    },
    // Some leads of April 2022 were won in May.
    asOf: '2022-07-01',
    months: 24,
    byChannel: {
      Total: [317, 946],
      'Spreadsheet Tool': [73, 195],
      Organic: [62, 193],
      Trial: [63, 192],
      'Demo Request': [55, 184],
      'Content Form': [64, 182],
    },
    byPersona: {
      'Administrative Assistant': [32, 96],
      CEO: [29, 96],
      'IT Analyst': [37, 92],
      Technician: [33, 91],
      'Operations Manager': [23, 87],
      'IT Director': [29, 86],
      Owner: [29, 84],
      'Director of Operations': [34, 83],
      Manager: [25, 82],
      'Fleet Manager': [27, 77],
      Driver: [19, 72],
    },
    cells: {
      'Organic × Owner': [9, 28],
      'Spreadsheet Tool × CEO': [8, 28],
      'Spreadsheet Tool × Director of Operations': [10, 20],
    },
    windows: [],
  },
  {
    file: 'olist-log.csv',
    origin: 'Leads of a Brazilian marketplace, 2017-06-14 to 2018-05-31: Olist “Marketing Funnel”, CC BY-NC-SA 4.0',
    columns: {
      'Lead ID': 'mql_id',
      Created: 'first_contact_date',
      Channel: 'origin',
      Persona: 'lead_type',
      'Won on': 'won_date',
    },
    // Some leads of May 2018 were won as late as November.
    asOf: '2018-12-31',
    months: 24,
    byChannel: {
      Total: [842, 8000],
      organic_search: [271, 2296],
      paid_search: [195, 1586],
      social: [75, 1350],
      unknown: [179, 1099],
      direct_traffic: [56, 499],
      email: [15, 493],
      referral: [24, 284],
      other: [4, 150],
      display: [6, 118],
      other_publicities: [3, 65],
      '(not set)': [14, 60],
    },
    byPersona: {},
    cells: {},
    // By month of creation, whenever they were won: the windows end before December, each with one month more.
    windows: [
      ['2018-12-01', 7, 130, 1303],
      ['2018-12-01', 8, 130 + 183, 1303 + 1352],
      ['2018-12-01', 9, 130 + 183 + 167, 1303 + 1352 + 1174],
      ['2018-12-01', 10, 130 + 183 + 167 + 149, 1303 + 1352 + 1174 + 1028],
      ['2018-12-01', 11, 781, 5998],
    ],
  },
];

type Table = readonly (readonly unknown[])[];

/** A figure of the product beside the one of counting. */
export interface Compared {
  readonly what: string;
  readonly expected: number;
  readonly actual: unknown;
}

/** Has the product work out every figure of a log. */
export function compare(
  functions: Readonly<Record<string, (...args: unknown[]) => unknown>>,
  log: readonly (readonly string[])[],
  figures: LogFigures,
): Compared[] {
  const table = (name: string, ...args: unknown[]) => functions[name]?.(log, ...args) as Table;
  const group = (asOf: string, months: number, counts: Counts, placeOf: (label: string) => [string, string]) => {
    const [rates, customers] = [table('SLA_CLOSE_RATES', asOf, months), table('SLA_CUSTOMERS', asOf, months)];
    return Object.entries(counts).flatMap(([label, [won, leads]]): Compared[] => {
      const place = placeOf(label);
      const what = `${place.join(' × ')}, ${months} months before ${asOf}`;
      return [
        { what: `customers of ${what}`, expected: won, actual: cell(customers, ...place) },
        { what: `close rate of ${what}`, expected: won / leads, actual: cell(rates, ...place) },
      ];
    });
  };
  const { asOf, months, byChannel, byPersona, cells, windows } = figures;
  const all = table('SLA_COUNTS');
  const counted = Object.entries(byChannel).map(([label, [, leads]]) => ({
    what: `leads of ${label}`,
    expected: leads,
    actual: cell(all, label, 'Total'),
  }));
  return [
    ...counted,
    ...group(asOf, months, byChannel, (label) => [label, 'Total']),
    ...group(asOf, months, byPersona, (label) => ['Total', label]),
    ...group(asOf, months, cells, (label) => label.split(' × ') as [string, string]),
    ...windows.flatMap(([day, length, won, leads]) =>
      group(day, length, { Total: [won, leads] }, () => ['Total', 'Total']),
    ),
  ];
}

const cell = (table: Table, row: string, column: string): unknown =>
  table.find(([label]) => label === row)?.[table[0]?.indexOf(column) ?? -1];
