import type { Header } from '../../../src/log/header';
import { findHeader } from '../../../src/log/header';
import { isLostReason } from '../../../src/log/lost-reasons';

const NAMES = ['Created', 'Channel', 'Persona', 'Lost on', 'Rejection reason', 'Lost reason', 'Rejected on'];
const header = findHeader([NAMES], 'leads', 'en') as Header;
const day = new Date('2026-11-02T09:00:00Z');
const row = (lost: unknown, rejected: unknown, lostReason: unknown, rejectedOn: unknown) => [
  ...[day, 'Ads', 'Small', lost, rejected, lostReason, rejectedOn],
];

describe('the reason of a rejection', () => {
  test('of a lost lead that nobody has rejected on a day is that of its loss', () => {
    expect(isLostReason(row(day, 'Too dear', '', ''), header)).toBe(true);
  });

  test('that stands as the reason of the loss too has been moved by halves', () => {
    expect(isLostReason(row(day, 'Too dear', ' too dear', ''), header)).toBe(true);
  });

  test.each([
    ['of a lead that was not lost', row('', 'Too dear', '', '')],
    ['of a lead that was rejected on a day', row(day, 'Too dear', '', day)],
    ['beside another reason of the loss', row(day, 'Wrong number', 'Too dear', '')],
    ['that is blank', row(day, ' ', '', '')],
  ])('%s is what it says', (_, cells) => {
    expect(isLostReason(cells, header)).toBe(false);
  });

  test('is that of the loss where the log has no columns for either, as in version 0.1', () => {
    const older = findHeader([NAMES.slice(0, 5)], 'leads', 'en') as Header;
    expect(isLostReason(row(day, 'Too dear', '', '').slice(0, 5), older)).toBe(true);
  });
});
