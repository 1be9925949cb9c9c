import { parseTable } from '../../../../../src/log/import/parse';
import { planImport } from '../../../../../src/log/import/plan';
import { NOW } from '../support/files';
import { join, LEADS, planned, rowsOf } from '../support/joining';

/** Deals that cannot be read, of which a person has to know. */

describe('rows of the deals that cannot be read', () => {
  const HEAD = ['Deal ID', 'Won Date', 'Amount', 'Contact email'];
  const of = (rows: readonly (readonly string[])[]) => join(planned(LEADS), planned([HEAD, ...rows]));

  test('a date of winning that cannot be read leaves the deal out, and both are said', () => {
    const both = of([
      ['D1', '2026-07-20', '1200', 'ada@example.com'],
      ['D2', 'end of July', '300', 'bob@example.com'],
    ]);
    expect(rowsOf(both).rows.slice(0, 2)).toEqual(['1|2026-07-20||1200|', '2||||']);
    expect(both.counts).toMatchObject({ deals: 1, unusable: 1, found: 1, leadsWithDeal: 1 });
    expect(both.notes.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'Won Date', 'end of July'],
    ]);
  });

  test('an amount that cannot be read is left out of the sum, and said', () => {
    const both = of([
      ['D1', '2026-07-20', '1200', 'ada@example.com'],
      ['D2', '2026-07-21', 'about 300', 'ada@example.com'],
    ]);
    expect(rowsOf(both).rows[0]).toBe('1|2026-07-20||1200|');
    expect(both.counts).toMatchObject({ deals: 2, unusable: 0, found: 2 });
    expect(both.notes.map(({ line, column, value }) => [line, column, value])).toEqual([[3, 'Amount', 'about 300']]);
  });

  test('a day that stands for none is no win, and is counted, whether or not deals have a day of their own', () => {
    for (const day of ['31/12/99', '01/01/00', '2000-01-01']) {
      const both = of([
        ['D1', day, '1200', 'ada@example.com'],
        ['D2', '13/01/26', '300', 'bob@example.com'],
      ]);
      expect(rowsOf(both).rows.slice(0, 2)).toEqual(['1||||', '2|2026-01-13||300|']);
      expect(both.blanks).toEqual([{ column: 'Won Date', count: 1, values: [{ value: day, count: 1 }] }]);
    }
  });

  test('a row with more cells than the header is given to no lead', () => {
    const rows = [
      'D1,2026-07-20,1,200,ada@example.com',
      'D2,2026-07-21,300,bob@example.com',
      'D3,2026-07-22,7,cy@example.com',
    ];
    const text = [HEAD.join(','), ...rows, 'D4,2026-07-23,8,di@example.com'].join('\n');
    const table = parseTable(text, 'en');
    const mapping = { id: 0, won: 1, amount: 2 };
    const deals = { table, mapping, plan: planImport(table, mapping, {}, NOW) };
    const both = join(planned(LEADS), deals);
    expect(rowsOf(both).rows.slice(0, 2)).toEqual(['1||||', '2|2026-07-21||300|']);
    expect(both.counts).toMatchObject({ deals: 3, unusable: 1 });
    expect(both.notes.map(({ line, reason }) => [line, reason])).toEqual([[2, 'extraCells']]);
  });

  test('of a deal in several rows the last one that can be used counts', () => {
    const both = of([
      ['D1', '2026-07-20', '1200', 'ada@example.com'],
      ['D1', 'n. d.?', '1300', 'ada@example.com'],
    ]);
    expect(rowsOf(both).rows[0]).toBe('1|2026-07-20||1200|');
    expect(both.counts).toMatchObject({ deals: 1, repeated: 0, unusable: 1 });
  });
});
