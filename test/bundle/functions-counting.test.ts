import {
  countBy,
  countOf,
  dayInParis,
  type MarketLead,
  marketLeads,
  type VendorLead,
  vendorLeads,
} from '../support/logs';
import { newSheet, type Table } from './support/sheet';

/** The functions on whole logs, against figures that are counted here, lead by lead. */

const { table } = newSheet('en_US');
const at = (from: Table, row: string, column: string): Table[number][number] | undefined =>
  from.find((cells) => cells[0] === row)?.[from[0]?.indexOf(column) ?? -1];

describe('the log of a vendor by source and job title, as of 2022-05-01, 24 months', () => {
  const leads = vendorLeads();
  const log = [
    ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Lost on'],
    ...leads.map((lead) => [lead.id, lead.created, lead.source, lead.title, lead.won, lead.lost]),
  ];
  const figures = (): [rates: Table, customers: Table, leads: Table] => [
    table('SLA_CLOSE_RATES', log, '2022-05-01', 24),
    table('SLA_CUSTOMERS', log, '2022-05-01', 24),
    table('SLA_COUNTS', log, '2020-05-01', '2022-04-30'),
  ];

  const expectCell = (row: string, column: string, expected: { leads: number; customers: number }): void => {
    const [rates, won, counts] = figures();
    expect([row, column, at(won, row, column), at(counts, row, column)]).toEqual([
      ...[row, column, expected.customers, expected.leads],
    ]);
    expect(at(rates, row, column)).toBeCloseTo(expected.customers / expected.leads, 12);
  };

  test('all leads', () => {
    const all = countOf(leads);
    expect(all.leads).toBe(700);
    expectCell('Total', 'Total', all);
  });

  test.each([...countBy(leads, 'source')])('source %s', (source, expected) => expectCell(source, 'Total', expected));

  test.each([...countBy(leads, 'title')])('title %s', (title, expected) => expectCell('Total', title, expected));

  test('every source × title', () => {
    const [rates, won, counts] = figures();
    for (const source of countBy(leads, 'source').keys()) {
      for (const title of countBy(leads, 'title').keys()) {
        const cell = countOf(leads.filter((lead) => lead.source === source && lead.title === title));
        const name = `${source} × ${title}`;
        expect([name, at(won, source, title), at(counts, source, title)]).toEqual([name, cell.customers, cell.leads]);
        expect(at(rates, source, title)).toBeCloseTo(cell.customers / cell.leads, 12);
      }
    }
  });

  test('rows and columns in alphabetical order, totals last', () => {
    const [rates] = figures();
    const sources = ['Content Form', 'Demo Request', 'Organic', 'Spreadsheet Tool', 'Trial'];
    expect(rates.map((row) => row[0])).toEqual(['Channel', ...sources, 'Total']);
    expect(rates[0]?.slice(-2)).toEqual(['Owner', 'Total']);
  });

  test('a month has the leads that were created in it on the clocks of Paris, not in UTC', () => {
    const months = new Map<string, VendorLead[]>();
    for (const lead of leads) {
      const month = dayInParis(lead.created).slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), lead]);
    }
    // One lead came in when it was another month in UTC, so that the two clocks can be told apart.
    expect(leads.some(({ created }) => created.slice(0, 7) !== dayInParis(created).slice(0, 7))).toBe(true);
    for (const [month, group] of months) {
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
      const counts = table('SLA_COUNTS', log, `${month}-01`, last);
      expect([month, at(counts, 'Total', 'Total')]).toEqual([month, group.length]);
    }
  });
});

describe('the log of a marketplace by origin', () => {
  const leads = marketLeads();
  const log = [
    ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on'],
    ...leads.map((lead) => [lead.id, lead.contact, lead.origin, lead.business, lead.won]),
  ];
  const won = (group: readonly MarketLead[]) => countOf(group).customers;

  test.each([...countBy(leads, 'origin')])('“%s”, the one won before its creation included', (origin, expected) => {
    const row = origin === '' ? '(not set)' : origin;
    expect(at(table('SLA_CUSTOMERS', log, '2018-06-01', 24), row, 'Total')).toBe(expected.customers);
    expect(at(table('SLA_COUNTS', log), row, 'Total')).toBe(expected.leads);
    const rate = at(table('SLA_CLOSE_RATES', log, '2018-06-01', 24), row, 'Total');
    expect(rate).toBeCloseTo(expected.customers / expected.leads, 12);
  });

  test.each([
    [1, '2018-05-01'],
    [3, '2018-03-01'],
    [6, '2017-12-01'],
    [11, '2017-07-01'],
  ])('of the last %d month(s), those created from %s on', (months, from) => {
    const window = leads.filter(({ contact }) => contact >= from && contact < '2018-06-01');
    expect(window.length).toBeLessThan(leads.length);
    expect(at(table('SLA_CUSTOMERS', log, '2018-06-30', months), 'Total', 'Total')).toBe(won(window));
    expect(at(table('SLA_CLOSE_RATES', log, '2018-06-30', months), 'Total', 'Total')).toBeCloseTo(
      won(window) / window.length,
      12,
    );
  });

  test('shows no rate by persona, which is known for won leads only', () => {
    const rates = table('SLA_CLOSE_RATES', log, '2018-06-01', 24);
    const personas = rates[0]?.slice(1, -1) as string[];
    expect(personas).toContain('online_medium');
    for (const persona of personas) {
      for (const row of rates.slice(1)) expect(at(rates, String(row[0]), persona)).toBe('');
    }
  });

  test('shows rates again where one persona stands for all', () => {
    const rates = table('SLA_CLOSE_RATES', log, '2018-06-01', 24, '', 'All personas');
    expect(rates[0]).toEqual(['Channel', 'All personas', 'Total']);
    const social = leads.filter(({ origin }) => origin === 'social');
    expect(at(rates, 'social', 'All personas')).toBeCloseTo(won(social) / social.length, 12);
  });
});
