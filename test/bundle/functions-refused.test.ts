import { EXAMPLE_LOG } from '../../src/functions/example-log';
import { newSheet } from './support/sheet';

const { call } = newSheet('en_US');

/** A table of SLA_SEGMENTS: a rate of .2 and an average sale of 100, measured. */
const segments = () => [
  ['Channel', 'Persona', 'Leads', 'Rate to plan with', 'Average sale'],
  ['A', 'x', 30, 0.2, 100],
  ['Total', 'x', 30, 0.2, 100],
];

describe('average sales that cannot be read are refused, not taken for none', () => {
  const oneCell = 'is 1 row × 1 column. It needs two rows: the personas, and their amounts below.';
  const text =
    'is “1000” in row 2, column 1 of the range, which is not a number. Type a number, or leave the cell blank.';

  test.each([
    ['SLA_LEAD_VALUES', 'average_sales', [segments()]],
    ['SLA_AVERAGE_SALES', 'typed', [segments(), '', '', '']],
    ['SLA_REVENUE_FORECAST', 'average_sales', [EXAMPLE_LOG, '2026-08-15', '', 1]],
  ])('by %s', (name, argument, before) => {
    expect(() => call(name, ...before, 500)).toThrow(`${name}: ${argument} ${oneCell}`);
    expect(() => call(name, ...before, [['x'], ['1000']])).toThrow(`${name}: ${argument} ${text}`);
  });
});
