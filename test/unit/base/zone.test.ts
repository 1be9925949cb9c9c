import { serialOfIso } from '../../../src/base/dates';
import { daysThrough, latestSerial, localZone, namedZone, Period } from '../../../src/base/zone';

const serial = (iso: string): number => serialOfIso(iso)!;

// Expected instants: IANA time zone data base; for skipped and repeated times the rule of ECMA-262, UTC(t): the offset before.
test.each([
  ['Europe/Paris', '2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
  ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['Asia/Kolkata', '2026-11-03', '2026-11-02T18:30:00.000Z'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
])('%s: %s is %s', (zone, civil, instant) => {
  expect(new Date(namedZone(zone).instantOf(serial(civil))).toISOString()).toBe(instant);
});

test('an instant has one civil time, which leads back to it except in a repeated hour', () => {
  const paris = namedZone('Europe/Paris');
  for (const instant of [
    '2026-03-29T00:59:59Z',
    '2026-03-29T01:00:00Z',
    '2026-10-25T01:30:00Z',
    '2026-07-01T00:00:00Z',
  ]) {
    const ms = Date.parse(instant);
    const again = paris.instantOf(paris.serialOf(ms));
    expect([ms, ms - 3600000]).toContain(again);
    expect(paris.serialOf(again)).toBe(paris.serialOf(ms));
  }
});

test('an unknown zone is refused, not taken for the local one', () => {
  expect(() => namedZone('Middle/Earth')).toThrow(expect.objectContaining({ code: 'unknownZone' }));
  const day = serial('2026-11-03T09:00');
  expect(localZone().instantOf(day)).toBe(new Date(2026, 10, 3, 9).getTime());
});

describe('where Intl does not know offsets', () => {
  // Thirteen hours and three quarters ahead in summer and one less in winter: https://en.wikipedia.org/wiki/Chatham_Islands.
  const known = 'Pacific/Chatham';
  const asked: number[] = [];
  const clock = (ms: number): string => {
    asked.push(ms);
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: known, dateStyle: 'short', timeStyle: 'medium' });
    return parts.format(new Date(ms)).replace(' ', 'T');
  };
  const zone = namedZone('Middle/Earth', clock);

  test.each([
    '2026-04-04T13:59:59.250Z',
    '2026-04-04T14:00:00Z',
    '2026-09-26T13:59:00Z',
    '2026-09-26T14:00:00Z',
    '2026-11-03T09:00:00Z',
    '1969-12-31T23:59:59.999Z',
  ])('the clock that is handed over tells them: %s', (instant) => {
    const ms = Date.parse(instant);
    expect(zone.serialOf(ms)).toBe(namedZone(known).serialOf(ms));
    expect(zone.instantOf(zone.serialOf(ms))).toBe(namedZone(known).instantOf(namedZone(known).serialOf(ms)));
  });

  test('and is asked twice for a day on which they do not change', () => {
    const day = Date.parse('2026-06-15T00:00:00Z');
    asked.length = 0;
    for (let i = 0; i < 1000; i++) zone.serialOf(day + i * 60_000);
    expect(asked).toHaveLength(2);
  });
});

test('a period takes its first moment and not its end, on both scales', () => {
  const zone = namedZone('America/New_York');
  const period = new Period(zone, serial('2026-11-01'), serial('2026-11-02'));
  const instants = ['2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z', '2026-11-02T05:00:00Z'];
  const civil = ['2026-10-31T23:59', '2026-11-01', '2026-11-01T23:59', '2026-11-02'];
  const has = (values: number[], flag: number) => {
    const moments = { values: Float64Array.from(values), instants: new Uint8Array(values.length).fill(flag) };
    return values.map((_, i) => period.has(moments, i));
  };
  expect(has(instants.map(Date.parse), 1)).toEqual([false, true, true, false]);
  expect(has(civil.map(serial), 0)).toEqual([false, true, true, false]);
  expect(has([Number.NaN], 0)).toEqual([false]);
});

test('days are taken whole, at whatever time of day they are named', () => {
  const zone = namedZone('Europe/Paris');
  const civil = ['2026-10-31T23:59', '2026-11-01', '2026-11-02T23:59', '2026-11-03'].map(serial);
  const moments = { values: Float64Array.from(civil), instants: new Uint8Array(civil.length) };
  const taken = (from: string | null, to: string | null) => {
    const period = daysThrough(zone, from === null ? null : serial(from), to === null ? null : serial(to));
    return civil.map((_, i) => period.has(moments, i));
  };
  expect(taken('2026-11-01', '2026-11-02')).toEqual([false, true, true, false]);
  expect(taken('2026-11-01T18:30', '2026-11-02T18:30')).toEqual([false, true, true, false]);
  expect(taken(null, '2026-11-02T18:30')).toEqual([true, true, true, false]);
  expect(taken('2026-11-01T18:30', null)).toEqual([false, true, true, true]);
});

test('the latest of mixed moments is compared as civil time', () => {
  const zone = namedZone('Asia/Tokyo');
  const moments = {
    values: Float64Array.of(serial('2026-11-03T08:00'), Date.parse('2026-11-03T00:00:00Z')),
    instants: Uint8Array.of(0, 1),
  };
  expect(latestSerial(moments, 2, zone)).toBe(serial('2026-11-03T09:00'));
  expect(latestSerial(moments, 1, zone)).toBe(serial('2026-11-03T08:00'));
  expect(latestSerial(moments, 0, zone)).toBeNull();
});
