import { type Delay, delayOf } from '../../../src/rates/delay';
import type { Estimate } from '../../../src/rates/estimate';
import { shareMade } from '../../../src/rates/fit';
import { learn, missingSales } from '../../../src/rates/history-start';
import { lossesOf, shareLost } from '../../../src/rates/lost';
import { rateTable } from '../../../src/rates/rate-table';
import reference from '../../fixtures/rates/reference.json';
import { DAY_0, daysOf, groupsOf, sorting } from './support/days';
import { near } from './support/near';

// test/fixtures/rates/README.md tells how the numbers were made.
const LOGS = reference.map((log, i) => [i + 1, log] as const);
type Log = (typeof reference)[number];

const read = ({ rows, asOf }: Log) => {
  const day = (text: string) => (text === '-' ? null : Number(text));
  const list = rows.map((row) => row.split(' ') as [string, string, string, string, string, string]);
  return daysOf(
    list.map(([created, won, lost, channel, persona, leads]) => ({
      ...{ created: Number(created), won: day(won), lost: day(lost), channel, persona, leads: Number(leads) },
    })),
    asOf,
  );
};
const numbers = ({ rate, low, high, toCome, ownWeight, evidence }: Estimate) => [
  rate,
  low,
  high,
  toCome,
  ownWeight,
  evidence,
];

test.each(LOGS)('the delay of log %d', (_, log) => {
  const { horizon, expected, asOf } = log;
  const days = read(log);
  const { curve, wins, oldest } = delayOf(days, horizon);
  near([curve!.mu, curve!.sigma], [expected.mu, expected.sigma], 3);
  expect([wins, oldest]).toEqual([expected.wins, expected.start === null ? Infinity : asOf - expected.start]);
  if (expected.start !== null) {
    const first = asOf - expected.start;
    expect(missingSales(days, first, learn(days, horizon, first))).toBeCloseTo(expected.missing, 2);
  }
});

test.each(LOGS)('the rates of log %d, by the very curve of the reference', (_, log) => {
  const { horizon, expected, asOf, window } = log;
  const days = read(log);
  const oldest = expected.start === null ? Infinity : asOf - expected.start;
  const made = shareMade(expected, horizon);
  const losses = lossesOf(days, oldest);
  const lost = losses === 'used' ? shareLost(days, made, oldest) : new Float64Array(horizon + 1);
  near(
    [0, horizon / 4, horizon / 2, horizon - 1].map((age) => lost[Math.floor(age)]),
    expected.lost,
  );
  const curve = { mu: expected.mu, sigma: expected.sigma, made, lost, losses };
  const delay: Delay = { curve, horizon, wins: expected.wins, since: DAY_0, oldest, note: null };
  const groups = groupsOf(days, delay, window[0]!, window[1]!);
  const [channels, personas] = [sorting(days.channel), sorting(days.persona)];
  const found = rateTable(groups, personas.labels.length, delay, 0.8, { channel: false, persona: false });
  expect(Object.values(found.strengths)).toEqual(expected.strengths);
  near(numbers(found.total), expected.total);
  const by = (rates: object): Record<string, number[]> => ({ ...rates });
  for (const [i, label] of channels.labels.entries()) near(numbers(found.channels[i]!), by(expected.channels)[label]!);
  for (const [i, label] of personas.labels.entries()) near(numbers(found.personas[i]!), by(expected.personas)[label]!);
  for (const [cell, rates] of Object.entries(by(expected.cells))) {
    const [channel, persona] = cell.split(' ');
    const estimate = found.cells[channels.labels.indexOf(channel!)]![personas.labels.indexOf(persona!)]!;
    near(numbers(estimate), rates);
  }
});
