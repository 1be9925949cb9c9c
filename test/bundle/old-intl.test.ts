import { builtCode, loadCode, plain, spreadsheet } from './support/code';

/** An engine whose Intl does not know the style of zone names that gives offsets: dates are those of the spreadsheet all the same. */

const code = builtCode();

/** Intl without `longOffset`, as engines had it before 2021. */
const oldIntl = Object.create(Intl, {
  DateTimeFormat: {
    value: function DateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions = {}) {
      if (options.timeZoneName === 'longOffset') throw new RangeError('Value longOffset out of range');
      return new Intl.DateTimeFormat(locale, options);
    },
  },
}) as typeof Intl;

/** Google's service, as far as it is asked. */
const Utilities = {
  formatDate: (date: Date, timeZone: string, format: string): string => {
    expect(format).toBe("yyyy-MM-dd'T'HH:mm:ss");
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return shown.format(date).replace(' ', 'T');
  },
};

// In New York it is still the evening before when it is already the next month in Paris and Greenwich.
const LOG = [
  ['Created', 'Channel', 'Persona', 'Won on'],
  [new Date('2026-11-01T03:59:59Z'), 'Ads', 'Small', ''],
  [new Date('2026-11-01T04:00:00Z'), 'Ads', 'Small', ''],
  [new Date('2026-12-01T04:59:59Z'), 'Ads', 'Small', ''],
  [new Date('2026-12-01T05:00:00Z'), 'Ads', 'Small', ''],
];
const first = new Date('2026-11-01T04:00:00Z');
const last = new Date('2026-11-30T05:00:00Z');

const batches = (services: Record<string, unknown>) => {
  const { SLA_BATCHES } = loadCode(code, { ...spreadsheet('en_US', 'America/New_York'), Date, ...services });
  return plain(SLA_BATCHES!(LOG, first, last));
};

test('batches of November in New York', () => {
  const expected = batches({}) as unknown[][];
  // November 1st and 30th: two batches of one lead.
  expect(expected.slice(1).map((row) => row.slice(1, 4))).toEqual([
    ['Ads', 'Small', 1],
    ['Ads', 'Small', 1],
  ]);
  expect(batches({ Intl: oldIntl, Utilities })).toEqual(expected);
});

test('without Google’s service they are refused, not those of another zone', () => {
  expect(() => batches({ Intl: oldIntl })).toThrow(
    'SLA_BATCHES: the time zone “America/New_York” is not known here. Choose another one under File › Settings.',
  );
});
