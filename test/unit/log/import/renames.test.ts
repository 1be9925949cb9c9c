import fc from 'fast-check';
import type { Alias } from '../../../../src/log/aliases';
import { NO_ALIASES } from '../../../../src/log/aliases';
import { cohort } from '../../../../src/log/cohort';
import { findHeader } from '../../../../src/log/header';
import type { LogSheet } from '../../../../src/log/import/compared-log';
import { renamesOf } from '../../../../src/log/import/renames';
import { readLog } from '../../../../src/log/log';
import { countSpellings, proposalsOf } from '../../../../src/log/spellings';
import { PARIS } from './support/log';

/** What merging spellings makes of the log. */

const HEADER = ['Created', 'Channel', 'Persona', 'Won on'];
const GOOGLE: Alias[] = [{ spelling: 'google-ads', label: 'Google Ads' }];

function sheet(channels: readonly (string | number)[], formulas: Readonly<Record<number, string>> = {}): LogSheet {
  const values = [
    HEADER,
    ...channels.map((channel, i) => [`2026-08-0${1 + (i % 9)}`, channel, 'CFO', i % 3 === 0 ? '2026-09-01' : '']),
  ];
  return {
    header: findHeader(values, 'leads', 'en')!,
    values,
    formulas: values.map((row, i) => row.map((_, j) => (j === 1 ? (formulas[i] ?? '') : ''))),
  };
}

const after = ({ values, ...log }: LogSheet, merges: readonly Alias[]): LogSheet => {
  const cells = values.map((row) => [...row]);
  for (const { row, column, value } of renamesOf({ values, ...log }, 'channel', merges).updates)
    cells[row]![column] = value;
  return { ...log, values: cells };
};

test('every typed spelling of the key becomes the label that stays, and no other cell', () => {
  const log = sheet(['Google-Ads', 'google-ads ', 'Google Ads', 'Google', '', 42]);
  expect(renamesOf(log, 'channel', GOOGLE)).toEqual({
    updates: [
      { row: 1, column: 1, value: 'Google Ads' },
      { row: 2, column: 1, value: 'Google Ads' },
    ],
    formulas: 0,
  });
  expect(renamesOf(log, 'persona', GOOGLE).updates).toEqual([]);
});

test('a spelling in other letters only is written as the one that stays', () => {
  const { updates } = renamesOf(sheet(['GOOGLE ADS', 'Google Ads']), 'channel', [
    { spelling: 'GOOGLE ADS', label: 'Google Ads' },
  ]);
  expect(updates).toEqual([{ row: 1, column: 1, value: 'Google Ads' }]);
});

test('what a formula shows is left alone and counted, and so is what it fills below', () => {
  const cells = ['google-ads', 'google-ads', 'google-ads'];
  expect(renamesOf(sheet(cells, { 2: '=LOWER(F3)' }), 'channel', GOOGLE)).toMatchObject({
    updates: [{ row: 1 }, { row: 3 }],
    formulas: 1,
  });
  expect(renamesOf(sheet(cells, { 1: '=ARRAYFORMULA(LOWER(F2:F))' }), 'channel', GOOGLE)).toEqual({
    updates: [],
    formulas: 3,
  });
});

const labels = fc.constantFrom(
  'Google Ads',
  'google-ads',
  'google_ads',
  'GOOGLE ADS',
  'Fairs',
  'Fair',
  'SEO',
  'Webinaire',
  '',
);

test('merging all that is proposed keeps every lead and every customer, and leaves nothing to propose', () => {
  fc.assert(
    fc.property(fc.array(labels, { minLength: 1, maxLength: 40 }), (channels) => {
      const log = sheet(channels);
      const read = ({ values }: LogSheet) => readLog([...values], { language: 'en', zone: PARIS });
      const totals = (one: LogSheet) => {
        const { leads, customers } = cohort(read(one), { asOf: 46327, months: 12, channels: null, personas: null });
        const sum = (grid: readonly (readonly number[])[]) => grid.flat().reduce((all, value) => all + value, 0);
        return [sum(leads), sum(customers)];
      };
      const proposed = (one: LogSheet) => {
        const { channel, used } = read(one);
        return proposalsOf(countSpellings(channel, used), NO_ALIASES);
      };
      const merges = proposed(log).map(({ spelling, label }) => ({ spelling, label }));
      const merged = after(log, merges);
      expect(totals(merged)).toEqual(totals(log));
      expect(totals(log)[0]).toBe(channels.length);
      expect(after(merged, merges)).toEqual(merged);
      expect(proposed(merged)).toEqual([]);
    }),
  );
});
