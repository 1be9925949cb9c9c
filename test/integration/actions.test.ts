import { ACTIONS, type ActionKey } from '../../src/app/actions';
import { labels } from '../../src/text';
import { safeParse } from '../../src/vendor/valibot';
import type { Headless } from '../../workbench/headless';
import { differences } from '../campaign/differences';
import { type State, savedState } from '../campaign/state';
import { crossed, SEED, sampleOf } from '../support/sample';
import { isSentence } from './support/sentence';
import { openWorkbook } from './support/workbook';

/**
 * Whatever a page asks for, a person reads one sentence in the language of the workbook, and what is refused writes nothing. Each run
 * of the tests tries each action in one of the languages, with some of the garbage.
 */

const TEXTS = ['', 'x', '<b>', '=1+1', '2026-13-45', '__proto__', 'x'.repeat(100000)];
const LISTS: readonly unknown[] = [[], [[[]]], [null, {}, 'x'], Array.from({ length: 2000 }, (_, i) => i)];
const OBJECTS: readonly unknown[] = [
  {},
  { a: { b: [{ c: null }] } },
  { toString: 1, length: -1 },
  { constructor: { prototype: 1 } },
];
const GARBAGE: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 42, 1e300, Number.NaN],
  ...[...TEXTS, ...LISTS, ...OBJECTS],
  ...[new Date(0), JSON.parse('{"__proto__":{"tab":"leads"}}')],
];

interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** How much garbage of each kind a run tries on an action. */
const PIECES = 8;

/** Garbage as the whole argument, in each of its fields, and in all of them; `isWanted` tells which is tried. */
function badArguments(argument: unknown, isWanted: (garbage: unknown) => boolean): readonly unknown[] {
  const { entries } = (argument ?? {}) as Schema;
  const keys = Object.keys(entries ?? {});
  const inEach = GARBAGE.map((one) => Object.fromEntries(keys.map((key) => [key, one])));
  const inAll = Object.fromEntries(keys.map((key, i) => [key, GARBAGE[i]]));
  const kinds = keys.length === 0 ? [GARBAGE] : [GARBAGE, inEach, [inAll]];
  // A page's argument arrives as JSON has it.
  const arriving = kinds.map((kind) => kind.map((one) => JSON.parse(JSON.stringify(one ?? null)) as unknown));
  return arriving.flatMap((kind) => sampleOf(kind.filter(isWanted), PIECES));
}

const book: Record<string, Headless> = {};
beforeAll(async () => {
  for (const locale of ['en_US', 'fr_FR'] as const) {
    book[locale] = await openWorkbook(locale);
    await book[locale].run('createTabs');
  }
});
afterAll(() => {
  for (const one of Object.values(book)) one.close();
});

const LOCALES = [
  ['en_US', 'en'],
  ['fr_FR', 'fr'],
] as const;
const stateOf = (one: Headless): State => savedState(one.snapshot(), one.now());

const CASES = crossed(Object.keys(ACTIONS) as ActionKey[], LOCALES).map(
  ([name, [locale, language]]) => [name, locale, language] as const,
);

describe.each(CASES)(`%s (%s), FAULT_SEED=${SEED}`, (name, locale, language) => {
  const { argument, effect } = ACTIONS[name] as {
    readonly argument?: Parameters<typeof safeParse>[0];
    readonly effect: string;
  };
  const fits = (one: unknown): boolean => (argument ? safeParse(argument, one).success : one === null);

  test('refuses what has not its shape in one sentence, and writes nothing', async () => {
    const one = book[locale]!;
    const { badRequest } = labels(language, 'answers');
    const before = stateOf(one);
    const bad = badArguments(argument, (garbage) => !fits(garbage));
    expect(bad.length).toBeGreaterThanOrEqual(PIECES);
    for (const garbage of bad) {
      const { error } = await one.tryRun('api', name, garbage);
      expect([name, garbage, error?.message]).toEqual([name, garbage, badRequest]);
    }
    expect(differences(before, stateOf(one))).toEqual([]);
  });

  test('does what has its shape, or says in a sentence why not and writes nothing', async () => {
    const one = book[locale]!;
    // Without an argument there is nothing that could be wrong with it.
    const good = argument ? badArguments(argument, fits) : [];
    let before = good.length > 0 ? stateOf(one) : new Map();
    for (const garbage of good) {
      const { error } = await one.tryRun('api', name, garbage);
      const said = error?.message ?? '';
      if (error) expect([name, garbage, said, isSentence(said)]).toEqual([name, garbage, said, true]);
      const after = stateOf(one);
      if (error || effect === 'none') expect([name, garbage, differences(before, after)]).toEqual([name, garbage, []]);
      before = after;
    }
  });
});

test.each(LOCALES)('what is no action is refused likewise (%s)', async (locale, language) => {
  const one = book[locale]!;
  const before = stateOf(one);
  for (const name of [
    null,
    undefined,
    42,
    {},
    [],
    'toString',
    '__proto__',
    'constructor',
    'Sign',
    '',
    'x'.repeat(1e5),
  ]) {
    const { error } = await one.tryRun('api', name);
    expect([name, error?.message]).toEqual([name, labels(language, 'answers').badRequest]);
  }
  expect(differences(before, stateOf(one))).toEqual([]);
});
