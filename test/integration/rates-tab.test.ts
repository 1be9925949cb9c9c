import type { Grid } from '../../src/base/types';
import { namedZone } from '../../src/base/zone';
import { segmentsOf } from '../../src/features/rates/segments';
import { readLog } from '../../src/log/log';
import { wilson } from '../../src/rates/close-rate';
import type { Headless } from '../../workbench/headless';
import { openSample, readTable } from './support/workbook';

/** Steps 1 and 2 show what `src/rates` makes of the sample: by the eventual rate and by that so far, in both languages. */

let book: Headless;
afterEach(() => book.close());

/** 23 November 2026, the as-of day of the sample, as a serial. */
const AS_OF = 46_349;
const CHANNELS = {
  en_US: ['Organic', 'Inbound', 'E-mail', 'Ads', 'Outbound'],
  fr_FR: ['Trafic naturel', 'Inbound', 'E-mail', 'Publicité', 'Outbound'],
};
const PERSONAS = { en_US: ['Small company', 'Larger company'], fr_FR: ['Petite entreprise', 'Grande entreprise'] };

const CASES = [
  ['en_US', '1 Close rates', '2 Lead values', 'Settings', 'So far', 'Close rate', 'Value of a lead'],
  [
    'fr_FR',
    '1 Taux de conclusion',
    '2 Valeur des leads',
    'Réglages',
    'À ce jour',
    'Taux de conclusion',
    'Valeur d’un lead',
  ],
] as const;

test.each(CASES)('%s', async (locale, rates, values, settings, soFar, rateTable, valueTable) => {
  book = await openSample(locale);
  const found = segmentsOf(await logOf(locale), {
    ...{ asOf: AS_OF, months: 6, horizon: null, confidence: 0.8 },
    ...{ channels: CHANNELS[locale], personas: PERSONAS[locale] },
  });
  const grid = await readTable(book, rates, rateTable);
  const worth = await readTable(book, values, valueTable);
  const numbers = async (tab: string, at: number, columns = 'B:C') => {
    const [left, right] = columns.split(':');
    return book.readValues(tab, `${left}${at + 1}:${right}${at + 5}`);
  };
  const { curve } = found.delay;
  const typed = [200, 400];
  const close = (got: readonly unknown[], wanted: readonly (number | null)[]) => {
    got.forEach((cell, i) => {
      if (wanted[i] === null) expect(cell).toBe('');
      else expect(cell).toBeCloseTo(wanted[i]!, 9);
    });
    expect(got).toHaveLength(wanted.length);
  };

  // The rates in use, what a lead is worth by them, and the range of each channel for the chart.
  close(
    (await numbers(rates, grid.at)).flat(),
    found.cells.flat().map(({ rate }) => rate),
  );
  close(
    (await numbers(values, worth.at)).flat(),
    found.cells.flatMap((row) => row.map(({ rate }, p) => rate! * typed[p]!)),
  );
  close(
    (await numbers(rates, 5, 'AE:AF')).flat(),
    found.cells.flat().map(({ evidence }) => evidence),
  );
  const ranges = ({ low, high, rate }: { low: number | null; high: number | null; rate: number | null }) => [
    low,
    high! - low!,
    rate,
  ];
  close((await book.readValues(rates, 'Z5:AB9')).flat(), found.ofChannels.flatMap(ranges));

  // The figures, and the three readings.
  const { mu, sigma } = curve!;
  const { horizon } = found.delay;
  close((await book.readValues(rates, 'T4:T6')).flat(), [mu, sigma, horizon]);
  const within = (share: number) => curve!.made.findIndex((made) => made >= share);
  close((await book.readValues(rates, 'B7:B9')).flat(), [horizon, within(0.5), within(0.9)]);
  const { all } = found;
  const counted = wilson(all.customers, all.leads, 0.8)!;
  const readings = await book.readValues(rates, 'B19:D21');
  close(readings.flat(), [
    ...[all.soFar, counted.low, counted.high],
    ...[all.closedRate, null, null],
    ...[all.rate, all.low, all.high],
  ]);
  const used = async () => (await book.readDisplay(rates, 'E19:E21')).map(([word]) => word !== '');
  expect(await used()).toEqual([false, false, true]);

  // The curve is plain formulas, and gives what the rates are worked out with.
  const drawn = await book.readValues(rates, 'V5:W35');
  expect(drawn).toHaveLength(31);
  for (const [day, share] of drawn) expect(share).toBeCloseTo(curve!.made[Number(day)]!, 9);

  // The months of the window, the youngest of them marked.
  const months = await book.readValues(rates, 'A51:F62');
  expect(months.flatMap(([month]) => (month === '' ? [] : [month]))).toHaveLength(6);
  expect(months.reduce((sum, [, leads]) => sum + Number(leads), 0)).toBe(all.leads);
  expect(months.reduce((sum, [, , customers]) => sum + Number(customers), 0)).toBe(all.customers);
  expect(months.map((month) => month[5] !== '')).toEqual(
    months.map(([, , , , share]) => share !== '' && Number(share) < 0.8),
  );
  expect(
    months
      .slice(6)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);

  // By the rate so far, the same tables follow; how many leads a rate is worth is how many there are.
  const row =
    (await book.readDisplay(settings, 'A1:B40')).findIndex(([, value]) => /^(Eventual|À terme)$/.test(value ?? '')) + 1;
  await book.edit(settings, `B${row}`, soFar);
  await book.idle();
  close(
    (await numbers(rates, grid.at)).flat(),
    found.cells.flat().map((cell) => cell.soFar),
  );
  close(
    (await numbers(values, worth.at)).flat(),
    found.cells.flatMap((cells) => cells.map((cell, p) => cell.soFar! * typed[p]!)),
  );
  close(
    (await numbers(rates, 5, 'AE:AF')).flat(),
    found.cells.flat().map(({ leads }) => leads),
  );
  const wilsons = found.ofChannels.map((channel) => ({
    ...wilson(channel.customers, channel.leads, 0.8)!,
    rate: channel.soFar,
  }));
  close((await book.readValues(rates, 'Z5:AB9')).flat(), wilsons.flatMap(ranges));
  expect(await used()).toEqual([true, false, false]);
});

/** The log of the workbook, as its functions read it. */
async function logOf(locale: 'en_US' | 'fr_FR') {
  const values = (await book.readValues('Leads', 'A1:T1400')) as Grid;
  return readLog(values, {
    ...{ language: locale === 'fr_FR' ? 'fr' : 'en', zone: namedZone('Europe/Paris') },
    ...{ amount: true, dates: ['mql', 'sql', 'lost'], stageCounts: ['mqls', 'sqls'] },
  });
}
