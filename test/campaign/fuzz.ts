import fc from 'fast-check';

/** What custom functions may be given, and what they may make of it: cells, or one sentence in the language of the workbook. */

const WORDS = [
  'Created',
  'Channel',
  'Persona',
  'Leads',
  'Won on',
  'Amount',
  'Créé le',
  'Canal',
  'Total',
  'Other',
  'Autres',
];
const LABELS = [
  'Organic',
  'organic ',
  'Été',
  'ete',
  '',
  ' ',
  '(not set)',
  '=1+1',
  "'007",
  '10%',
  'a\u0000b',
  '🙂',
  '\u202e',
];
const ODD_TEXTS = [
  '#N/A',
  '#REF!',
  '#ERROR!',
  'Loading...',
  '2026-02-30',
  '1/2',
  '1e999',
  '0x10',
  '__proto__',
  'constructor',
];

const text = fc.oneof(
  fc.constantFrom(...WORDS, ...LABELS, ...ODD_TEXTS),
  fc.string({ maxLength: 8 }).filter((one) => !FOREIGN.test(one)),
  fc.constant('long '.repeat(10000)),
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 400 }),
  fc.integer({ min: 45900, max: 46400 }),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 2958466, -657435),
);
const date = fc.oneof(fc.date(), fc.constant(new Date(Number.NaN)), fc.constant(new Date(8.64e15)));

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('', null, undefined) },
);

/** Rows of one length, as a sheet gives them, or of any, as nobody does. */
const grid = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    ),
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
  fc.constantFrom<unknown[]>([], [[]], [[[]]]),
);

/** Something like a lead log, mostly right, so that it gets past the header. */
const log = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 45900, max: 46400 }) }, { weight: 1, arbitrary: cell }),
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LABELS) }, { weight: 1, arbitrary: cell }),
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LABELS) }, { weight: 1, arbitrary: cell }),
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom('', 1, 20, 0) }, { weight: 1, arbitrary: cell }),
      fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 45900, max: 46400 }) }, { weight: 1, arbitrary: cell }),
      fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) }, { weight: 1, arbitrary: cell }),
    ),
    { maxLength: 30 },
  )
  .map((rows) => [WORDS.slice(0, 6), ...rows]);

/** A table with labels on its edges, mostly numbers inside. */
const labelled = fc
  .tuple(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Total'), { minLength: 1 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, height]) =>
    fc
      .array(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
            { weight: 1, arbitrary: cell },
          ),
          {
            minLength: columns.length,
            maxLength: columns.length,
          },
        ),
        { minLength: height, maxLength: height },
      )
      .map((rows) => [['', ...columns], ...rows.map((row, i) => [`row ${i}`, ...row])]),
  );

const cyclic: unknown[] = [];
cyclic.push(cyclic);

const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 2, arbitrary: grid },
  { weight: 2, arbitrary: log },
  { weight: 2, arbitrary: labelled },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant<unknown>(cyclic) },
);

/** As many arguments as a function takes, fewer, or one more. */
export const argumentsFor = (count: number): fc.Arbitrary<unknown[]> => fc.array(argument, { maxLength: count + 1 });

/** The same of values no sheet has. */
export const strangeArgumentsFor = (count: number): fc.Arbitrary<unknown[]> =>
  fc.array(fc.oneof(argument, fc.anything(STRANGE)), { maxLength: count + 1 });

const STRANGE = {
  withBigInt: true,
  withDate: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
} as const;

/** Words of a program, which nobody has put in. */
const FOREIGN = /\bNaN\b|\bundefined\b|Infinity|\[object|TypeError|RangeError/;

const isDay = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]' && Number.isFinite((value as Date).getTime());

function isCell(value: unknown): boolean {
  if (typeof value === 'string') return !FOREIGN.test(value);
  return typeof value === 'boolean' || isDay(value) || (typeof value === 'number' && Number.isFinite(value));
}

/**
 * What is wrong with what a function has made of its arguments; null when it is cells or a sentence of its own.
 * @param unexpected the sentence on what no function expects; null where that may be said
 */
export function complaint(name: string, unexpected: string | null, call: () => unknown): string | null {
  try {
    const result = call();
    const cells = Array.isArray(result) ? result.flat(2) : [result];
    const wrong = cells.find((value) => !isCell(value));
    return cells.every(isCell) ? null : `it gives ${String(wrong)}`;
  } catch (error) {
    const { message, name: kind } = error as Error;
    const sentence = kind === 'Error' && new RegExp(`^${name}\\s?: .*[.!»”]$`, 's').test(message);
    if (!sentence) return `it throws ${kind}: ${message}`;
    // What was put in may be said again, between quotation marks.
    if (FOREIGN.test(message.replace(/“[^”]*”|«[^»]*»/g, ''))) return `it says ${message}`;
    return unexpected !== null && message.includes(unexpected) ? `it did not expect this, and says ${message}` : null;
  }
}
