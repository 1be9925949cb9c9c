import { guessMapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { csv } from './support/files';

const guessed = (rows: readonly string[][]) => guessMapping(parseTable(csv(rows), 'en'));
const passed = (rows: readonly string[][]) =>
  guessed(rows).passedOver.map(({ key, column, reason }) => [key, column.label, reason]);

describe('a column whose name says more than can be read of it', () => {
  test.each([
    ['amount', 'Amount', 'about a lot', 'twelve'],
    ['amount', 'Montant', 'REF1001', 'REF1002'],
    ['customers', 'Customers', 'many', 'few'],
  ])('is named and left out: %s of “%s”', (key, label, ...values) => {
    const rows = [['Created', label], ...values.map((value) => ['2026-11-03', value])];
    expect(passed(rows)).toEqual([[key, label, 'unreadable']]);
    expect(guessed(rows).mapping).not.toHaveProperty(key);
  });

  test('is not named where another one is taken, nor where half of it can be read', () => {
    expect(
      passed([
        ['Created', 'Amount', 'Deal value'],
        ['2026-11-03', 'a lot', '12'],
      ]),
    ).toEqual([]);
    expect(
      passed([
        ['Created', 'Amount'],
        ['2026-11-03', 'a lot'],
        ['2026-11-04', '12'],
      ]),
    ).toEqual([]);
    expect(
      passed([
        ['Created', 'Amount'],
        ['2026-11-03', ''],
        ['2026-11-04', '-'],
      ]),
    ).toEqual([]);
  });
});

describe('plain numbers that may be dates', () => {
  const rows = (label: string) => [
    [label, 'Who'],
    ['1791021600', 'a'],
    ['1791108000', 'b'],
  ];

  test('are the date of creation only where the name of the column says that they are dates', () => {
    for (const label of ['createdate', 'Timestamp', 'Time', 'Quand']) {
      expect([label, guessed(rows(label)).mapping.created]).toEqual([label, 0]);
    }
    for (const label of ['Contact', 'Code client', 'Phone']) {
      expect([label, guessed(rows(label)).mapping.created]).toEqual([label, undefined]);
    }
  });
});
