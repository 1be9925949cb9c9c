import { ACTIONS, type ActionKey } from '../../src/app/actions';
import { labels } from '../../src/text';
import { safeParse } from '../../src/vendor/valibot';
import type { Headless } from '../../workbench/headless';
import { openWorkbook } from './support/workbook';

/** Whatever a page asks for, a person reads one sentence in the language of the workbook. */

const GARBAGE: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    42,
    -1,
    'x',
    '',
    '2026-13-45',
    '__proto__',
    'x'.repeat(5000),
    [],
    {},
    [[[]]],
    [null, {}, 'x'],
  ],
  ...[{ a: { b: [{ c: null }] } }, { toString: 1, length: -1 }, new Date(0)],
];

interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** Garbage as the whole argument, and in each of its fields. */
function badArguments(argument: unknown): readonly unknown[] {
  const { entries } = (argument ?? {}) as Schema;
  const keys = Object.keys(entries ?? {});
  return keys.length === 0
    ? GARBAGE
    : [...GARBAGE, ...GARBAGE.map((one) => Object.fromEntries(keys.map((key) => [key, one])))];
}

/** One sentence or two for a person: no program's words, no JSON, no date as JavaScript writes it. */
const isSentence = (said: string): boolean =>
  /^[A-ZÀ-Ý“«].*[.!]$/s.test(said) &&
  !/[{}\n]|\w*Error\b|undefined|null|\bNaN\b|GMT|\[object|Expected|Received/.test(said);

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

describe.each(Object.keys(ACTIONS) as ActionKey[])('%s', (name) => {
  const action = ACTIONS[name] as { readonly argument?: Parameters<typeof safeParse>[0] };

  test.each([
    ['en_US', 'en'],
    ['fr_FR', 'fr'],
  ] as const)('with garbage says a sentence (%s)', async (locale, language) => {
    const { badRequest } = labels(language, 'assistant');
    // A page's argument arrives as JSON has it.
    for (const garbage of badArguments(action.argument).map(
      (one) => JSON.parse(JSON.stringify(one ?? null)) as unknown,
    )) {
      const fits = action.argument ? safeParse(action.argument, garbage).success : garbage === null;
      if (fits && action.argument === undefined) continue;
      const { error } = (await book[locale]?.tryRun('api', name, garbage)) ?? {};
      const said = error?.message ?? '';
      if (!fits) expect([name, garbage, said]).toEqual([name, garbage, badRequest]);
      else if (error) expect([name, garbage, said, isSentence(said)]).toEqual([name, garbage, said, true]);
    }
  });
});

test.each([
  ['en_US', 'en'],
  ['fr_FR', 'fr'],
] as const)('what is no action is refused likewise (%s)', async (locale, language) => {
  for (const name of [null, undefined, 42, {}, [], 'toString', '__proto__', 'constructor', 'Sign', '']) {
    const { error } = (await book[locale]?.tryRun('api', name)) ?? {};
    expect([name, error?.message]).toEqual([name, labels(language, 'assistant').badRequest]);
  }
});
