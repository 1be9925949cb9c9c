import fc from 'fast-check';
import { newSheet, type Table } from './support/sheet';

const { call, table } = newSheet();

const label = fc.constantFrom('Organic', 'organic ', 'Ads', 'E-mail', 'Été', 'ete', '', '(not set)', 'Other');
const day = fc.integer({ min: 46000, max: 46200 });
const row = fc
  .record({
    created: day,
    channel: label,
    persona: label,
    leads: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 30 })),
    won: fc.oneof(fc.constant(''), day),
    amount: fc.oneof(fc.constant(''), fc.double({ min: 0, max: 1e4, noNaN: true })),
  })
  .map((cells) => Object.values(cells) as unknown[]);
const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Amount'];
const log = fc.array(row, { maxLength: 60 }).map((rows) => [HEADER, ...rows]);
const list = fc.oneof(
  fc.constant(''),
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [labels]),
);

describe('on any log', () => {
  test('totals are the sums of their cells', () => {
    fc.assert(
      fc.property(log, list, list, (leads, channels, personas) => {
        for (const counts of [
          table('SLA_COUNTS', leads, '', '', '', channels, personas),
          table('SLA_CUSTOMERS', leads, '2026-09-01', 12, channels, personas),
        ]) {
          const numbers = counts.slice(1).map((cells) => cells.slice(1) as number[]);
          const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
          for (const cells of numbers) expect(cells.at(-1)).toBe(sum(cells.slice(0, -1)));
          numbers.at(-1)?.forEach((total, column) => {
            expect(total).toBe(sum(numbers.slice(0, -1).map((cells) => cells[column]!)));
          });
        }
      }),
    );
  });

  test('no lead is lost, whatever the lists', () => {
    fc.assert(
      fc.property(log, list, list, (leads, channels, personas) => {
        const usable = leads
          .slice(1)
          .filter((cells) => (cells[4] === '' ? 0 : 1) <= (cells[3] === '' ? 1 : Number(cells[3])));
        const expected = usable.reduce((sum, cells) => sum + (cells[3] === '' ? 1 : Number(cells[3])), 0);
        expect(table('SLA_COUNTS', leads, '', '', '', channels, personas).at(-1)?.at(-1)).toBe(expected);
      }),
    );
  });

  test('the order of its rows and columns changes nothing', () => {
    const shuffled = log.chain((leads) =>
      fc.tuple(
        fc.constant(leads),
        fc.shuffledSubarray(leads.slice(1), { minLength: leads.length - 1 }),
        fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([leads, rows, columns]) => {
        const mixed = [HEADER, ...rows].map((cells) => columns.map((column) => cells[column]));
        for (const name of ['SLA_COUNTS', 'SLA_CLOSE_RATES', 'SLA_CUSTOMERS', 'SLA_AVERAGE_SALES']) {
          expect(call(name, mixed)).toEqual(call(name, leads));
        }
      }),
    );
  });

  test('the functions for tables agree with those for cells', () => {
    fc.assert(
      fc.property(log, (leads) => {
        const args = [leads, '2026-07-15', 3];
        const rates = table('SLA_CLOSE_RATES', ...args);
        const counts = table('SLA_COUNTS', leads, '2026-04-01', '2026-06-30');
        const customers = table('SLA_CUSTOMERS', ...args);
        const body = (from: Table): Table => from.slice(1).map((cells) => cells.slice(1));
        // A label known for customers only leaves blanks that the plain division does not know of.
        const comparable = body(rates).every((cells, i) =>
          cells.every((cell, j) => cell !== '' || body(counts)[i]![j] === 0),
        );
        fc.pre(comparable);
        expect(body(rates)).toEqual(call('SLA_CLOSE_RATE', body(counts), body(customers)));
        const low = table('SLA_CLOSE_RATES', ...args, '', '', 'low');
        expect(body(low)).toEqual(call('SLA_CLOSE_RATE_LOW', body(counts), body(customers)));
      }),
    );
  });
});

describe('targets', () => {
  const cells = fc
    .array(
      fc.record({
        value: fc.oneof(
          fc.constant(0),
          fc.double({ min: 0.01, max: 1e5, noNaN: true }),
          fc.integer({ min: 1, max: 1000 }),
        ),
        weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 })),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .filter((parts) => parts.some((part) => part.value > 0 && part.weight > 0));
  const goal = fc.double({ min: 1, max: 1e6, noNaN: true });
  const worthOf = (leads: readonly number[], values: readonly number[]): number =>
    leads.reduce((sum, count, i) => sum + count * values[i]!, 0);

  test('reach the goal, keep to whole leads within one of the exact share, and not one lead too many', () => {
    fc.assert(
      fc.property(goal, cells, (wanted, parts) => {
        const values = parts.map((part) => part.value);
        const leads = (call('SLA_TARGET', wanted, [values], [parts.map((part) => part.weight)]) as number[][])[0]!;
        const scale = wanted / parts.reduce((sum, part) => sum + part.weight * part.value, 0);
        expect(worthOf(leads, values)).toBeGreaterThanOrEqual(wanted * (1 - 1e-8));
        const added: number[] = [];
        leads.forEach((count, i) => {
          const exact = parts[i]!.value > 0 ? scale * parts[i]!.weight : 0;
          expect(Number.isInteger(count)).toBe(true);
          expect(Math.abs(count - exact)).toBeLessThan(1 + 1e-6 * exact);
          if (count > exact * (1 + 1e-8) + 1e-8) added.push(i);
        });
        if (added.length === 0) return;
        // The lead added last has the smallest fraction of those added (the smaller value of equal ones): without it the goal is missed.
        const fraction = (i: number): number => Math.round((scale * parts[i]!.weight - leads[i]! + 1) * 1e9) / 1e9;
        const last = added.reduce((a, b) => ((fraction(b) - fraction(a) || values[b]! - values[a]!) <= 0 ? b : a));
        const fewer = leads.map((count, i) => (i === last ? count - 1 : count));
        expect(worthOf(fewer, values)).toBeLessThan(wanted * (1 + 1e-8));
      }),
      { numRuns: 500 },
    );
  });

  test('of one cell are goal ÷ value, rounded up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (leads, value) => {
        // A goal of exactly so many leads takes no lead more, though the division may end in …0000001.
        expect(call('SLA_TARGET', (leads * value) / 100, value / 100)).toBe(leads);
        expect(call('SLA_TARGET', ((leads + 0.5) * value) / 100, value / 100)).toBe(leads + 1);
      }),
    );
  });

  test('of a labelled table are those of the plain grid', () => {
    fc.assert(
      fc.property(goal, cells, (wanted, parts) => {
        const header = ['', ...parts.map((_, i) => `P${i}`)];
        const values = parts.map((part) => part.value);
        const weights = parts.map((part) => part.weight);
        const [, leads] = table('SLA_TARGETS', wanted, [header, ['A', ...values]], [header, ['A', ...weights]]);
        expect([leads?.slice(1, -1)]).toEqual(call('SLA_TARGET', wanted, [values], [weights]));
      }),
    );
  });
});
