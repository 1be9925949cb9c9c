import fc from 'fast-check';
import { guessMapping } from '../../../../../src/log/import/guess';
import { joined, type Planned } from '../../../../../src/log/import/join/join';
import { joinKeys } from '../../../../../src/log/import/join/keys';
import { parseTable } from '../../../../../src/log/import/parse';
import { planImport } from '../../../../../src/log/import/plan';
import { csv, NOW } from '../support/files';
import { join, LEADS, planned, rowsOf } from '../support/joining';

/** Leads and their deals from two files. */

const DEALS = [
  ['Deal ID', 'Create Date', 'Deal Stage', 'Close Date', 'Amount', 'Associated Contact IDs', 'Contact email'],
  ['1', '02/02/2026', 'Closed won', '20/03/2026', '1200', '1', 'ADA@example.com'],
  ['2', '03/02/2026', 'Closed won', '13/03/2026', '300', '1', 'ada@example.com'],
  ['3', '04/02/2026', 'Closed lost', '14/03/2026', '999', '1', 'ada@example.com'],
  ['4', '05/02/2026', 'Closed lost', '15/03/2026', '50', '2.0', 'bob@example.com'],
  ['5', '06/02/2026', 'Closed lost', '16/03/2026', '60', '2', 'bob@example.com'],
  ['6', '07/02/2026', 'Closed lost', '17/03/2026', '70', '3', 'cy@example.com'],
  ['7', '08/02/2026', 'Negotiation', '30/11/2026', '80', '3', 'cy@example.com'],
  ['8', '09/02/2026', 'Closed won', '18/03/2026', '40', '77', 'nobody@example.com'],
  ['9', '10/02/2026', 'Negotiation', '', '', '', ''],
];

test('the first won deal is the conversion, won amounts add up, and only lost deals make a lead lost', () => {
  const { rows, result } = rowsOf(join(planned(LEADS), planned(DEALS)));
  // 1: won on 13 March at first, 1200 + 300; 2: both lost, the last on 16 March; 3: one is open; 4: no deal.
  expect(rows).toEqual(['1|2026-03-13||1500|', '2||2026-03-16||', '3||||', '4||||']);
  expect([result.read, result.refusedRows]).toEqual([4, 0]);
});

test('every deal is counted: found, with a lead that is not there, or without one', () => {
  expect(join(planned(LEADS), planned(DEALS)).counts).toEqual({
    ...{
      deals: 9,
      repeated: 0,
      unusable: 0,
      found: 7,
      several: 0,
      orphans: 1,
      withoutKey: 1,
      leads: 4,
      leadsWithDeal: 3,
      examples: ['77'],
    },
  });
});

describe('a deal that stands in several rows counts once, as its last row has it', () => {
  const of = (label: string, deals: readonly (readonly string[])[]) =>
    join(
      planned(LEADS),
      planned([[label, 'Product', 'Deal Stage', 'Close Date', 'Amount', 'Contact email'], ...deals]),
    );
  const won = (id: string, product: string, amount: string, email = 'ada@example.com') => {
    return [id, product, 'Closed won', '2026-07-20', amount, email];
  };

  test.each([
    'Deal ID',
    'Opportunity ID',
    'Deal - ID',
    'ID de l’affaire',
    'Identifiant de la transaction',
    'Record ID',
  ])('by the column “%s”', (label) => {
    // 1300 is the last amount of D1, and 50 that of another deal of the same lead.
    const both = of(label, [won('D1', 'Desk', '1200'), won('D2', 'Lamp', '50'), won('D1', 'Chair', '1300')]);
    expect(rowsOf(both).rows[0]).toBe('1|2026-07-20||1350|');
    expect(both.counts).toMatchObject({ deals: 2, repeated: 1, found: 2, leadsWithDeal: 1 });
  });

  test('also where most rows repeat one', () => {
    const rows = ['Desk', 'Chair', 'Lamp', 'Rug'].flatMap((product) => [
      won('D1', product, '900'),
      won('D2', product, '70', 'bob@example.com'),
    ]);
    const both = of('Opportunity ID', rows);
    expect(rowsOf(both).rows.slice(0, 2)).toEqual(['1|2026-07-20||900|', '2|2026-07-20||70|']);
    expect(both.counts).toMatchObject({ deals: 2, repeated: 6 });
  });

  test('with a lead in each of its rows it is given to the one created first', () => {
    const both = of('Deal ID', [
      won('D1', 'Desk', '400', 'ada@example.com'),
      won('D1', 'Desk', '400', 'cy@example.com'),
    ]);
    expect(rowsOf(both).rows).toEqual(['1|2026-07-20||400|', '2||||', '3||||', '4||||']);
    expect(both.counts).toMatchObject({ deals: 1, repeated: 1, found: 1, several: 1 });
  });

  test('and not by the ID of the lead, nor by a blank one', () => {
    const both = of('Contact ID', [
      won('1', 'Desk', '400'),
      won('2', 'Lamp', '5', 'cy@example.com'),
      won('1', 'Rug', '30'),
    ]);
    expect(rowsOf(both).rows[0]).toBe('1|2026-07-20||430|');
    const blank = of('Deal ID', [won('', 'Desk', '400'), won('D2', 'Lamp', '5'), won('', 'Rug', '30')]);
    expect(rowsOf(blank).rows[0]).toBe('1|2026-07-20||435|');
  });
});

test('deals without a lead may become leads, under an ID that is none of a lead', () => {
  const { rows } = rowsOf(join(planned(LEADS), planned(DEALS), true));
  expect(rows.slice(4)).toEqual(['deal 8|2026-03-18||40|', 'deal 9||||']);
});

test('a win without a date is a customer without a month', () => {
  const deals = [...DEALS.slice(0, 1), ['1', '02/02/2026', 'Closed won', '', '5', '4', ''], DEALS[4]!, DEALS[6]!];
  expect(rowsOf(join(planned(LEADS), planned(deals))).rows[3]).toBe('4|||5|1');
});

describe('what joins two files', () => {
  const named = (leads: readonly (readonly string[])[], deals: readonly (readonly string[])[]) =>
    joinKeys(planned(leads).table, planned(deals).table).map(({ kind, leads: a, deals: b }) => [
      kind,
      a.label,
      b.label,
    ]);

  test('is an ID, an e-mail or a company, and no numbers that every file counts from 1', () => {
    expect(named(LEADS, DEALS)).toEqual([
      ['id', 'Contact ID', 'Associated Contact IDs'],
      ['email', 'Email', 'Contact email'],
    ]);
    const without = DEALS.map((row) => row.slice(0, 5));
    expect(named(LEADS, without)).toEqual([]);
  });

  test('may be the name of the company, however it is written', () => {
    const deals = [
      ['Deal name', 'Account Name', 'Stage', 'Created'],
      ['a', 'LOVELACE LTD', 'Won', '2026-02-03'],
      ['b', 'Turing  SARL', 'Lost', '2026-02-04'],
    ];
    expect(named(LEADS, deals)).toEqual([['company', 'Company', 'Account Name']]);
  });

  test('may be the ID of the opportunity that a lead became, in 15 or 18 characters', () => {
    const leads = [
      ['Lead ID', 'Created', 'Converted Opportunity ID'],
      ['00Q1', '2026-01-05', '0065g00000ABCdEAAX'],
    ];
    const deals = [
      ['Opportunity ID', 'Stage', 'Close Date'],
      ['0065g00000ABCdE', 'Closed Won', '2026-03-04'],
    ];
    expect(named(leads, deals)).toEqual([['id', 'Converted Opportunity ID', 'Opportunity ID']]);
  });

  test('gives a deal of several contacts, or of a company, to the lead created first, and says of how many', () => {
    const leads = [...LEADS, ['5', '2026-01-02', 'Ads', 'eve@example.com', 'Hopper']];
    const deals = [
      ['Deal name', 'Company', 'Stage', 'Won on'],
      ['a', 'Hopper', 'Won', '2026-02-03'],
    ];
    const both = join(planned(leads), planned(deals));
    expect(both.counts).toMatchObject({ found: 1, several: 1 });
    expect(rowsOf(both).rows.filter((row) => row.includes('2026-02-03'))).toEqual(['5|2026-02-03|||']);
  });

  test('finds the row of a lead that is imported, where its ID is there twice', () => {
    const leads = [...LEADS, ['1', '2026-01-05', 'Partners', 'ada@example.com', 'Lovelace Ltd']];
    expect(rowsOf(join(planned(leads), planned(DEALS))).rows).toContain('1|2026-03-13||1500|');
  });
});

test('a row with more cells than the header is refused as it is alone', () => {
  const table = parseTable(`${csv(LEADS)}\n9,2026-01-09,Ads,x@example.com,Co,too,many`, 'en');
  const { mapping } = guessMapping(table);
  const { result } = rowsOf(join({ table, mapping, plan: planImport(table, mapping, {}, NOW) }, planned(DEALS)));
  expect([result.read, result.refusedRows, result.rows.length]).toEqual([5, 1, 4]);
});

test('any order of the rows of both files gives the same leads, and every row of both is counted', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
  const lead = fc.tuple(fc.constantFrom('Ads', 'Fairs'), fc.constantFrom('a', 'b', 'c', 'd', ''), day);
  const deal = fc.record({
    stage: fc.constantFrom('Closed won', 'Closed lost', 'Negotiation'),
    closed: fc.option(day, { nil: '' }),
    amount: fc.option(fc.integer({ min: 0, max: 99999 }), { nil: null }),
    email: fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
  });
  const address = (name: string) => (name === '' ? '' : `${name}@example.com`);
  fc.assert(
    fc.property(
      fc.array(lead, { minLength: 1, maxLength: 8 }),
      fc.array(deal, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (people, sales, takeAlong, dice) => {
        const leads = people.map(([channel, email, created], i) => [`L-${i}`, created, channel, address(email)]);
        const deals = sales.map(({ stage, closed, amount, email }, i) => {
          const cents = amount === null ? '' : (amount / 100).toFixed(2);
          return [`D-${i}`, '2026-03-01', stage, closed, cents, address(email)];
        });
        // The columns are told once, so that what is tried is the order alone.
        const columns = { id: 0, created: 1 };
        const read = (head: readonly string[], rows: readonly string[][], mapping: Planned['mapping']): Planned => {
          const table = parseTable(csv([head, ...rows]), 'en');
          return { table, mapping, plan: planImport(table, mapping, {}, NOW) };
        };
        const result = (a: readonly string[][], b: readonly string[][]) => {
          const one = read(['Lead ID', 'Created', 'Channel', 'Email'], [...a], { ...columns, channel: 2 });
          const head = ['Deal ID', 'Created', 'Deal Stage', 'Close Date', 'Amount', 'Email'];
          const two = read(head, [...b], { ...columns, outcome: 2, closed: 3, amount: 4 });
          const key = { kind: 'email', leads: one.table.columns[3]!, deals: two.table.columns[5]! } as const;
          return joined(one, two, key, { named: (column) => column, takeAlong });
        };
        const shuffled = (rows: readonly string[][]) =>
          rows
            .map((row) => [dice.next().value as number, row] as const)
            .sort(([x], [y]) => x - y)
            .map(([, row]) => row);
        const [once, again] = [result(leads, deals), result(shuffled(leads), shuffled(deals))];
        expect([...rowsOf(again).rows].sort()).toEqual([...rowsOf(once).rows].sort());
        expect(again.counts).toEqual(once.counts);
        const { found, orphans, withoutKey, leads: count } = once.counts;
        expect([found + orphans + withoutKey, count]).toEqual([deals.length, leads.length]);
        const { result: read1 } = rowsOf(once);
        expect(read1.rows.length + read1.refusedRows).toBe(leads.length + (takeAlong ? orphans + withoutKey : 0));
      },
    ),
  );
});
