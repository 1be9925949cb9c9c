import { functions } from '../../src/app/functions';
import { isoOfSerial } from '../../src/base/dates';
import { localZone } from '../../src/base/zone';
import type { CustomFunction } from '../../src/functions/custom-function';
import { newSheet } from './support/sheet';

const { call } = newSheet();

/** A result with its days as ISO text; they come from another realm. */
function withIsoDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoDays);
  const isDay = Object.prototype.toString.call(value) === '[object Date]';
  return isDay ? isoOfSerial(localZone().serialOf((value as Date).getTime())) : value;
}

/** Numbers as exact as the example gives them. */
function expectLike(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length).toBe(expected.length);
    for (const [i, item] of expected.entries()) expectLike((actual as unknown[])[i], item);
  } else if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 6);
  else expect(actual).toBe(expected);
}

// The results of the examples are worked out by hand in the tests of each function, or published: see the source in its help.
test.each(Object.entries<CustomFunction>(functions))(
  'the example of %s gives what it says',
  (name, { args, example }) => {
    const given = Object.keys(args).map((argument) => example.args[argument] ?? '');
    const result = withIsoDays(call(name, ...given));
    if (example.rows === undefined) return expectLike(result, example.result);
    expect(result).toHaveLength(example.rows);
    expectLike((result as unknown[]).slice(0, (example.result as unknown[]).length), example.result);
  },
);
