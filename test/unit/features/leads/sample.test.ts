import { isoOfSerial, serialOfIso } from '../../../../src/base/dates';
import { namedZone } from '../../../../src/base/zone';
import { createSample, SAMPLE_PREFIX } from '../../../../src/features/leads/sample-data';
import { checkLog } from '../../../../src/log/check';
import { COLUMNS } from '../../../../src/log/columns';

const asOf = serialOfIso('2026-11-23')!;

test('is the same for the same day and language', () => {
  expect(createSample(asOf, 'fr')).toEqual(createSample(asOf, 'fr'));
  expect(createSample(asOf + 1, 'fr')).not.toEqual(createSample(asOf, 'fr'));
});

test('covers eight months, the five channels and the two personas of the four-step example', () => {
  const sample = createSample(asOf, 'fr');
  const months = new Set(sample.leads.map((lead) => isoOfSerial(Number(lead.created)).slice(0, 7)));
  expect([...months].sort()).toEqual([
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
  expect(new Set(sample.leads.map((lead) => lead.channel))).toEqual(new Set(sample.channels));
  expect(new Set(sample.leads.map((lead) => lead.persona))).toEqual(new Set(sample.personas));
  expect(sample.averages).toEqual([200, 400]);
  expect(sample.leads.length).toBeGreaterThan(1000);
});

test.each(['2026-11-23', '2024-02-29', '2027-01-01', '2026-12-31'])('knows nothing that is later than %s', (iso) => {
  const day = serialOfIso(iso)!;
  const dates = COLUMNS.filter((column) => column.type === 'dateTime').map((column) => column.key);
  for (const lead of createSample(day, 'en').leads) {
    for (const key of dates) {
      const value = lead[key];
      if (value !== '' && value !== undefined) expect(Math.floor(Number(value))).toBeLessThanOrEqual(day);
    }
    expect(lead.won === '' || Number(lead.won) > Number(lead.created)).toBe(true);
  }
});

test('every lead is labelled as sample, with an ID of its own', () => {
  const ids = createSample(asOf, 'en').leads.map((lead) => String(lead.id));
  expect(ids.every((id) => id.startsWith(SAMPLE_PREFIX))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['2026-11-23', '2026-03-02', '2024-02-29'])('nothing about it bends the figures, seen on %s', (iso) => {
  const day = serialOfIso(iso)!;
  const { leads } = createSample(day, 'en');
  const values = [
    COLUMNS.map(({ label }) => label.en),
    ...leads.map((lead) => COLUMNS.map(({ key }) => lead[key] ?? '')),
  ];
  const report = checkLog(values, { language: 'en', zone: namedZone('Europe/Paris'), today: day, asOf: day });
  expect([report.used, report.findings]).toEqual([leads.length, []]);
});
