import { ACTIONS, type ActionKey } from '../../src/app/actions';
import { labels } from '../../src/text';
import { safeParse } from '../../src/vendor/valibot';
import type { Headless } from '../../workbench/headless';
import { differences } from '../campaign/differences';
import { type State, savedState } from '../campaign/state';
import { isSentence } from './support/sentence';
import { openWorkbook } from './support/workbook';

/** Whatever a page asks for, a person reads one sentence in the language of the workbook, and what is refused writes nothing. */

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

/** Garbage as the whole argument, in each of its fields, and in all of them. */
function badArguments(argument: unknown): readonly unknown[] {
  const { entries } = (argument ?? {}) as Schema;
  const keys = Object.keys(entries ?? {});
  if (keys.length === 0) return GARBAGE;
  const all = GARBAGE.map((one) => Object.fromEntries(keys.map((key) => [key, one])));
  return [...GARBAGE, ...all, Object.fromEntries(keys.map((key, i) => [key, GARBAGE[i]]))];
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

describe.each(Object.keys(ACTIONS) as ActionKey[])('%s', (name) => {
  const { argument, effect } = ACTIONS[name] as {
    readonly argument?: Parameters<typeof safeParse>[0];
    readonly effect: string;
  };
  // A page's argument arrives as JSON has it.
  const all = badArguments(argument).map((one) => JSON.parse(JSON.stringify(one ?? null)) as unknown);
  const fits = (one: unknown): boolean => (argument ? safeParse(argument, one).success : one === null);

  test.each(LOCALES)(
    'refuses what has not its shape in one sentence, and writes nothing (%s)',
    async (locale, language) => {
      const one = book[locale]!;
      const { badRequest } = labels(language, 'assistant');
      const before = stateOf(one);
      const bad = all.filter((garbage) => !fits(garbage));
      expect(bad.length).toBeGreaterThan(10);
      for (const garbage of bad) {
        const { error } = await one.tryRun('api', name, garbage);
        expect([name, garbage, error?.message]).toEqual([name, garbage, badRequest]);
      }
      expect(differences(before, stateOf(one))).toEqual([]);
    },
  );

  test.each(LOCALES)(
    'does what has its shape, or says in a sentence why not and writes nothing (%s)',
    async (locale) => {
      const one = book[locale]!;
      // Without an argument there is nothing that could be wrong with it.
      for (const garbage of argument ? all.filter(fits) : []) {
        const before = stateOf(one);
        const { error } = await one.tryRun('api', name, garbage);
        const said = error?.message ?? '';
        if (error) expect([name, garbage, said, isSentence(said)]).toEqual([name, garbage, said, true]);
        if (!error && effect !== 'none') continue;
        expect([name, garbage, differences(before, stateOf(one))]).toEqual([name, garbage, []]);
      }
    },
  );
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
    expect([name, error?.message]).toEqual([name, labels(language, 'assistant').badRequest]);
  }
  expect(differences(before, stateOf(one))).toEqual([]);
});
