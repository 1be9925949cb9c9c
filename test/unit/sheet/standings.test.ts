import fc from 'fast-check';
import { isSettled, marksToSet, type Places, placeOf, type Standing, standingsOf } from '../../../src/sheet/standings';

type Key = 'created' | 'channel' | 'persona';
const KEYS: readonly Key[] = ['created', 'channel', 'persona'];

const at = (places: Partial<Record<Key, number | readonly number[]>>): Places<Key> =>
  new Map(Object.entries(places).map(([key, place]) => [key as Key, [place].flat()]));
const decide = (
  labels: Parameters<typeof at>[0],
  marks: Parameters<typeof at>[0] = {},
  former: Parameters<typeof at>[0] = {},
) => standingsOf(KEYS, { labels: at(labels), marks: at(marks), former: at(former) });

/** In each case the header stands as the comment says; marks were set when it read Created, Channel, Persona. */
describe('where a column stands', () => {
  const MARKED = { created: 0, channel: 1, persona: 2 };
  test.each<[string, ReturnType<typeof decide>, Record<Key, Standing<Key>>]>([
    [
      'by its label, whatever the marks say: Persona, Created, Channel',
      decide({ persona: 0, created: 1, channel: 2 }, MARKED),
      { created: { by: 'label', at: 1 }, channel: { by: 'label', at: 2 }, persona: { by: 'label', at: 0 } },
    ],
    [
      'by its mark, when it is called otherwise: Created, Source, Persona',
      decide({ created: 0, persona: 2 }, MARKED),
      { created: { by: 'label', at: 0 }, channel: { by: 'mark', at: 1 }, persona: { by: 'label', at: 2 } },
    ],
    [
      'nowhere, when its column is gone with its mark: Created, Persona',
      decide({ created: 0, persona: 1 }, { created: 0, persona: 1 }),
      { created: { by: 'label', at: 0 }, channel: { by: 'nothing' }, persona: { by: 'label', at: 1 } },
    ],
    [
      'at no one place, when its label stands twice: Created, Channel, Persona, Channel',
      decide({ created: 0, channel: [1, 3], persona: 2 }, MARKED),
      {
        created: { by: 'label', at: 0 },
        channel: { by: 'several', among: [1, 3], marked: 1 },
        persona: { by: 'label', at: 2 },
      },
    ],
    [
      'not where another one is called: Created, Persona, Notes',
      decide({ created: 0, persona: 1 }, MARKED),
      {
        created: { by: 'label', at: 0 },
        channel: { by: 'claimed', at: 1, claimant: 'persona' },
        persona: { by: 'label', at: 1 },
      },
    ],
    [
      'by a word of earlier versions, without a mark: Created, Kanal, Persona',
      decide({ created: 0, persona: 2 }, {}, { channel: 1 }),
      { created: { by: 'label', at: 0 }, channel: { by: 'former', at: 1 }, persona: { by: 'label', at: 2 } },
    ],
    [
      'by an earlier word that it is marked with too: Created, Kanal, Persona',
      decide({ created: 0, persona: 2 }, MARKED, { channel: 1 }),
      { created: { by: 'label', at: 0 }, channel: { by: 'former', at: 1 }, persona: { by: 'label', at: 2 } },
    ],
    [
      'by its mark sooner than by an earlier word: Created, Source, Persona, Kanal',
      decide({ created: 0, persona: 2 }, MARKED, { channel: 3 }),
      { created: { by: 'label', at: 0 }, channel: { by: 'mark', at: 1 }, persona: { by: 'label', at: 2 } },
    ],
    [
      'by its label sooner than by an earlier word: Created, Kanal, Persona, Channel',
      decide({ created: 0, persona: 2, channel: 3 }, MARKED, { channel: 1 }),
      { created: { by: 'label', at: 0 }, channel: { by: 'label', at: 3 }, persona: { by: 'label', at: 2 } },
    ],
    [
      'all by their marks under a header of other words: Date, Source, Job',
      decide({}, MARKED),
      { created: { by: 'mark', at: 0 }, channel: { by: 'mark', at: 1 }, persona: { by: 'mark', at: 2 } },
    ],
    [
      'not where two marks are, nor at one of two of its own',
      decide({ created: 0 }, { channel: 1, persona: 1 }),
      {
        created: { by: 'label', at: 0 },
        channel: { by: 'claimed', at: 1, claimant: 'persona' },
        persona: { by: 'claimed', at: 1, claimant: 'channel' },
      },
    ],
  ])('%s', (_, standings, expected) => {
    expect(Object.fromEntries(standings)).toEqual(expected);
  });
});

test('marks are set where they are missing, doubled or elsewhere, and left while a column is not settled', () => {
  const labels = { created: 0, channel: 1, persona: 2 };
  const wanted = (marks: Parameters<typeof at>[0], words: Parameters<typeof at>[0] = labels) =>
    Object.fromEntries(marksToSet(decide(words, marks), at(marks)));
  expect(wanted({})).toEqual(labels);
  expect(wanted(labels)).toEqual({});
  expect(wanted({ created: 0, channel: [1, 5], persona: 4 })).toEqual({ channel: 1, persona: 2 });
  expect(wanted({ channel: 1 }, { created: 0, persona: [2, 3] })).toEqual({});
  expect(wanted({ channel: 1 }, { created: 0, persona: 2 })).toEqual({ created: 0, persona: 2 });
});

describe('whatever stands in a header', () => {
  const position = fc.integer({ min: 0, max: 5 });
  /** Words: each place holds one at most. Marks: anywhere, also several on one place. */
  const words = fc.array(fc.constantFrom<(Key | 'own')[]>(...KEYS, 'own'), { maxLength: 6 });
  const placesOf = (row: readonly string[]): Places<Key> =>
    new Map(
      KEYS.flatMap((key): [Key, number[]][] => {
        const places = row.flatMap((word, i) => (word === key ? [i] : []));
        return places.length > 0 ? [[key, places]] : [];
      }),
    );
  const marks = fc.array(fc.tuple(fc.constantFrom(...KEYS), position), { maxLength: 5 }).map((all): Places<Key> => {
    const places = new Map<Key, number[]>();
    for (const [key, place] of all) places.set(key, [...new Set([...(places.get(key) ?? []), place])]);
    return places;
  });
  const evidence = fc.tuple(words, words, marks).map(([today, earlier, marked]) => ({
    labels: placesOf(today),
    // A place that holds a word of today holds no earlier one.
    former: placesOf(earlier.map((word, i) => (KEYS.includes(today[i] as Key) ? 'own' : word))),
    marks: marked,
  }));

  test('no two columns stand at one place, and a label found once is where its column stands', () => {
    fc.assert(
      fc.property(evidence, (found) => {
        const standings = standingsOf(KEYS, found);
        const places = KEYS.flatMap((key) => placeOf(standings, key) ?? []);
        expect(new Set(places).size).toBe(places.length);
        for (const key of KEYS) {
          const labelled = found.labels.get(key) ?? [];
          if (labelled.length === 1) expect(standings.get(key)).toEqual({ by: 'label', at: labelled[0] });
          if (labelled.length > 1) expect(placeOf(standings, key)).toBeNull();
        }
      }),
    );
  });

  test('a column without any word or mark is nowhere, so that nothing else is taken for it', () => {
    fc.assert(
      fc.property(evidence, ({ labels, former, marks }) => {
        const without = (places: Places<Key>) => new Map([...places].filter(([key]) => key !== 'channel'));
        const found = { labels: without(labels), former: without(former), marks: without(marks) };
        expect(standingsOf(KEYS, found).get('channel')).toEqual({ by: 'nothing' });
      }),
    );
  });

  test('once the marks are set, each column is where it was, and nothing is left to set', () => {
    fc.assert(
      fc.property(evidence, (found) => {
        const before = standingsOf(KEYS, found);
        fc.pre(isSettled(before));
        const set = new Map([
          ...found.marks,
          ...[...marksToSet(before, found.marks)].map(([k, p]) => [k, [p]] as const),
        ]);
        const after = standingsOf(KEYS, { ...found, marks: set });
        for (const key of KEYS) expect(placeOf(after, key)).toBe(placeOf(before, key));
        expect(marksToSet(after, set).size).toBe(0);
      }),
    );
  });

  test('once the marks are set, any one header may be renamed and its column stays where it was', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 }),
        fc.nat(2),
        (order, renamed) => {
          const whole = new Map(KEYS.map((key, i) => [key, [order[i]!]]));
          const labels = new Map([...whole].filter(([key]) => key !== KEYS[renamed]));
          const standings = standingsOf(KEYS, { labels, former: new Map(), marks: whole });
          expect(KEYS.map((key) => placeOf(standings, key))).toEqual(order);
        },
      ),
    );
  });
});
