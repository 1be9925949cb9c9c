import { effectiveLeads, eventualRate, type Group, stillToCome } from '../../../src/rates/group';
import { intervalOfAll, intervalOfNone, rateInterval } from '../../../src/rates/interval';
import { type RateTable, rateTable } from '../../../src/rates/rate-table';
import { mature } from './support/days';
import { near } from './support/near';

// E1, E3 and E9 of the method: worked out by another program.
const MADE = [0.2, 0.5, 0.8, 1];
const NONE_LOST = [0, 0, 0, 0];
const LOST = [0, 0.25, 0.5, 1];
const F = { made: MADE, lost: NONE_LOST };
const WITH_LOST = { made: MADE, lost: LOST };
const group = (won: number, n: number, open: Group['open'] = []): Group => ({ ...mature(won, n), open });

/** 12 leads, 3 won, the others aged 0, 0, 1, 1, 2, 3, 3, 3, 3. */
const TWELVE = group(3, 12, [
  { age: 0, leads: 2 },
  { age: 1, leads: 2 },
  { age: 2, leads: 1 },
]);

describe('the rate of a group', () => {
  test('its own', () => {
    const rate = eventualRate(TWELVE, F)!;
    near([rate, stillToCome(rate, TWELVE, F)], [0.340809, 1.089707]);
    expect(effectiveLeads(rate, TWELVE, F)).toBeCloseTo(8.3263, 4);
    near([eventualRate(TWELVE, WITH_LOST)], [0.363841]);
  });

  test('drawn to .2 by 8 leads, with its interval', () => {
    const rate = eventualRate(TWELVE, F, 8, 0.2)!;
    const [toCome, effective] = [stillToCome(rate, TWELVE, F), effectiveLeads(rate, TWELVE, F)];
    near([rate], [0.272277]);
    near([effective, toCome], [8.5435, 0.8455], 4);
    const known = { rate, evidence: effective + 8, shareWon: 3 / (3 + toCome), wins: 25 };
    const { low, high } = rateInterval(known, 0.8);
    near([low, high], [0.135658, 0.423049]);
  });

  test.each([
    ['no wins, and not drawn', group(0, 12, TWELVE.open), 0, 0, 0],
    ['one lead won at once', group(1, 1), 0, 0, 1],
    ['one open lead', group(0, 1, [{ age: 0, leads: 1 }]), 8, 0.2, 0.195901],
    ['five mature leads, none won', group(0, 5), 8, 0.2, 0.123077],
  ])('%s', (_, leads, strength, prior, expected) => near([eventualRate(leads, F, strength, prior)], [expected]));

  test('there is none without leads', () => expect(eventualRate(group(0, 0), F)).toBeNull());

  test('what open leads leave unknown', () => {
    const surelyLost = { made: [0.2, 1], lost: [0.9, 1] };
    expect(effectiveLeads(0.01, group(0, 1, [{ age: 0, leads: 1 }]), surelyLost)).toBe(0);
    const open = [0, 1, 2].map((age) => ({ age, leads: 1 }));
    near([effectiveLeads(0.4, group(0, 3, open), WITH_LOST)], [0.474726]);
  });

  test('the intervals of none and of all', () => {
    const young = group(0, 25, [
      { age: 0, leads: 10 },
      { age: 1, leads: 10 },
    ]);
    expect(effectiveLeads(0, young, F)).toBeCloseTo(12, 12);
    near([intervalOfNone(12, 0.8).high, intervalOfAll(4, 0.8).low], [0.104512, 0.728137]);
  });
});

/** A table of mature leads, F = 1 throughout. */
function table(
  cells: readonly (readonly Group[])[],
  wins: number,
  more: Partial<Parameters<typeof rateTable>[4]> = {},
): RateTable {
  const curve = { mu: 0, sigma: 1, made: Float64Array.of(1, 1), lost: Float64Array.of(0, 0), losses: 'few' } as const;
  return rateTable(cells, cells[0]?.length ?? 0, { curve, wins }, 0.8, { channel: false, persona: false, ...more });
}

describe('a table of rates', () => {
  test('two channels and two personas', () => {
    const found = table(
      [
        [mature(60, 200), mature(4, 80)],
        [mature(10, 200), mature(6, 120)],
      ],
      80,
    );
    expect(found.strengths).toEqual({ channels: 16, personas: 16, cells: 128 });
    const rates = (list: readonly { rate: number | null }[]) => list.map(({ rate }) => rate);
    near(
      rates([found.total, ...found.channels, ...found.personas]),
      [0.133333, 0.223423, 0.053968, 0.173397, 0.056173],
    );
    near(found.priors.flat(), [0.281757, 0.100152, 0.072171, 0.021592]);
    near(rates(found.cells.flat()), [0.292881, 0.080863, 0.058652, 0.035338]);
    const { ownWeight, low, high } = found.cells[0]![1]!;
    near([ownWeight], [0.3846], 4);
    near([low, high], [0.055758, 0.108027]);
  });

  test('with one persona, the cells are those of the channels', () => {
    const found = table([[mature(60, 200)], [mature(10, 200)]], 70);
    expect(found.strengths).toEqual({ channels: 8, personas: 0, cells: 8 });
    expect(found.cells.flat()).toEqual(found.channels);
    expect(found.personas).toEqual([found.total]);
    const numbers = found.channels.flatMap(({ rate, low, high }) => [rate, low, high]);
    near(numbers, [0.295192, 0.240517, 0.351477, 0.054808, 0.034702, 0.076982]);
    expect(found.channels.map(({ evidence }) => evidence)).toEqual([208, 208]);
  });

  test('of one cell', () => {
    const { total, cells, strengths } = table([[mature(7, 60)]], 7);
    near([total.rate, total.low, total.high, total.evidence], [0.116667, 0.06546, 0.173933, 60]);
    expect([cells[0]![0], strengths.cells]).toEqual([total, 0]);
  });

  test('four cells alike are known as well as all of them', () => {
    const { cells, strengths } = table(
      Array.from({ length: 2 }, () => [mature(10, 100), mature(10, 100)]),
      40,
    );
    expect(strengths.cells).toBe(1e6);
    for (const { evidence, low, high } of cells.flat()) near([evidence, low, high], [400, 0.077599, 0.123646]);
  });

  test('labels without leads are blank, and one that is left is the total', () => {
    const found = table(
      [
        [mature(0, 0), mature(9, 60)],
        [mature(0, 0), mature(3, 60)],
        [mature(0, 0), mature(0, 0)],
      ],
      12,
    );
    const blank = { rate: null, low: null, high: null, toCome: null, ownWeight: null, evidence: null };
    expect([found.personas[0], found.channels[2], found.cells[2]![1], found.cells[0]![0]]).toEqual(
      Array(4).fill(blank),
    );
    expect(found.personas[1]).toEqual(found.total);
    expect(found.cells[1]![1]).toEqual(found.channels[1]);
    // A lead of the third channel would be taken for one of all.
    expect(found.priors[2]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]);
  });

  test('a side known for won leads only is blank, its cells too, and their prior is that of the channel', () => {
    const found = table(
      [
        [mature(20, 20), mature(0, 80)],
        [mature(5, 5), mature(0, 95)],
      ],
      25,
      { persona: true },
    );
    expect([...found.personas, ...found.cells.flat()].map(({ rate, evidence }) => rate ?? evidence)).toEqual(
      Array(6).fill(null),
    );
    expect(found.strengths).toMatchObject({ personas: null, cells: null });
    for (const [i, { rate }] of found.channels.entries()) near(found.priors[i]!, [rate!, rate!], 12);
  });

  test('without wins every rate is 0, up to what mature leads allow', () => {
    const { total, channels, cells } = table([[mature(0, 25)], [mature(0, 5)]], 30);
    expect([total, ...channels].map(({ rate, low, ownWeight }) => [rate, low, ownWeight])).toEqual(
      Array(3).fill([0, 0, 1]),
    );
    expect([total.evidence, channels[1]!.evidence]).toEqual([30, 5]);
    expect(channels[1]!.high).toBe(intervalOfNone(5, 0.8).high);
    expect(cells.flat()).toEqual(channels);
  });

  test('without wins, and nearly all leads just come in, rates are unknown', () => {
    const curve = {
      mu: 0,
      sigma: 1,
      made: Float64Array.of(0.05, 0.1, 1),
      lost: new Float64Array(3),
      losses: 'few',
    } as const;
    const young = group(0, 15, [{ age: 0, leads: 15 }]);
    const { total } = rateTable([[young]], 1, { curve, wins: 30 }, 0.8, { channel: false, persona: false });
    expect(total).toMatchObject({ rate: null, low: null, high: null, toCome: null });
    expect(total.evidence).toBeCloseTo(0.75, 12);
  });

  test('all won', () => {
    const { total, channels } = table(
      [
        [mature(4, 4), mature(2, 2)],
        [mature(1, 1), mature(0, 0)],
      ],
      7,
    );
    expect([total.rate, total.high, channels[1]!.rate, channels[1]!.high]).toEqual([1, 1, 1, 1]);
    expect(total.low).toBe(intervalOfAll(7, 0.8).low);
  });

  test('rates so far where no delay is known', () => {
    const found = rateTable([[mature(3, 20), mature(0, 0)]], 2, { curve: null, wins: 3 }, 0.95, {
      channel: false,
      persona: true,
    });
    // Wilson, R 4: prop.test(3, 20, correct = FALSE)
    near([found.total.rate, found.total.low, found.total.high], [0.15, 0.05237, 0.36042], 4);
    expect(found.total).toMatchObject({ toCome: null, ownWeight: null, evidence: null });
    expect([found.personas[0]!.rate, found.cells[0]![0]!.rate, found.shareWon]).toEqual([null, null, null]);
    expect(found.channels[0]).toEqual(found.total);
  });
});
