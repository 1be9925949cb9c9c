import { civilTime } from '../../univer/civil-time';

const serialOf = (civil: string): number => Date.parse(`${civil}Z`) / 86_400_000 + 25_569;

// Expected instants: IANA time zone data base; for skipped and repeated times the rule of ECMA-262, UTC(t): the offset before.
test.each([
  ['Europe/Paris', 'a summer day', '2026-07-01T12:00:00', '2026-07-01T10:00:00.000Z'],
  ['Europe/Paris', 'a winter day', '2026-01-15T12:00:00', '2026-01-15T11:00:00.000Z'],
  ['Europe/Paris', 'before the hour that is skipped', '2026-03-29T01:59:59', '2026-03-29T00:59:59.000Z'],
  ['Europe/Paris', 'in the hour that is skipped', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
  ['Europe/Paris', 'after the hour that is skipped', '2026-03-29T03:00:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Paris', 'before the hour that is repeated', '2026-10-25T01:59:59', '2026-10-24T23:59:59.000Z'],
  ['Europe/Paris', 'in the hour that is repeated', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
  ['Europe/Paris', 'after the hour that is repeated', '2026-10-25T03:00:00', '2026-10-25T02:00:00.000Z'],
  ['America/New_York', 'before the hour that is skipped', '2026-03-08T01:59:59', '2026-03-08T06:59:59.000Z'],
  ['America/New_York', 'in the hour that is skipped', '2026-03-08T02:30:00', '2026-03-08T07:30:00.000Z'],
  ['America/New_York', 'after the hour that is skipped', '2026-03-08T03:00:00', '2026-03-08T07:00:00.000Z'],
  ['America/New_York', 'before the hour that is repeated', '2026-11-01T00:59:59', '2026-11-01T04:59:59.000Z'],
  ['America/New_York', 'in the hour that is repeated', '2026-11-01T01:30:00', '2026-11-01T05:30:00.000Z'],
  ['America/New_York', 'after the hour that is repeated', '2026-11-01T02:00:00', '2026-11-01T07:00:00.000Z'],
  ['Asia/Kolkata', 'half an hour', '2026-11-03T00:00:00', '2026-11-02T18:30:00.000Z'],
  ['Pacific/Apia', 'a day that was left out', '2011-12-31T00:00:00', '2011-12-30T10:00:00.000Z'],
])('%s, %s: %s is %s', (zone, _, civil, instant) => {
  expect(new Date(civilTime(zone).instantOf(serialOf(civil))).toISOString()).toBe(instant);
});

test.each(['Europe/Paris', 'America/New_York'])('%s: every quarter of an hour of the two nights leads back', (zone) => {
  const time = civilTime(zone);
  for (const night of ['2026-03-08T00:00', '2026-03-29T00:00', '2026-10-25T00:00', '2026-11-01T00:00']) {
    for (let quarter = -8; quarter < 48; quarter++) {
      const instant = Date.parse(`${night}Z`) + quarter * 900_000;
      const serial = time.serialOf(instant);
      const again = time.instantOf(serial);
      // The second of two equal times is taken for the first.
      expect([instant, instant - 3_600_000]).toContain(again);
      expect(time.serialOf(again)).toBeCloseTo(serial, 9);
    }
  }
});

test('an unknown zone is refused', () => {
  expect(() => civilTime('Middle/Earth')).toThrow('Invalid argument: Middle/Earth');
});
