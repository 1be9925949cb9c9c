import { claimed, claimOn, confirmed, isClaimed, unconfirmed, unsureOf } from '../../../../src/features/digest/claim';

const people = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `p${from + i}@example.com`);

test('what was under way when a script ended may have gone out, and is not sent again', () => {
  const ended = claimed(confirmed(claimed(claimOn('2026-11-24', null), people(50))), people(10, 50));
  const next = claimOn('2026-11-24', ended);
  expect(next).toMatchObject({ sent: 50, unsure: 10, open: 0 });
  expect(unsureOf(ended)).toBe(10);
  expect(people(60).every((one) => isClaimed(next, one.toUpperCase()))).toBe(true);
  expect(isClaimed(next, 'p60@example.com')).toBe(false);
});

test('a message that failed may have gone out; another day begins anew', () => {
  const failed = unconfirmed(claimed(claimOn('2026-11-24', null), people(3)));
  expect(unsureOf(failed)).toBe(3);
  expect(claimOn('2026-11-25', failed)).toEqual({ day: '2026-11-25', marks: '', open: 0, sent: 0, unsure: 0 });
});

test('as many people as an account may write to in a day fit in one property of 9 KB', () => {
  expect(JSON.stringify(claimed(claimOn('2026-11-24', null), people(1500))).length).toBeLessThan(8 * 1024);
});
