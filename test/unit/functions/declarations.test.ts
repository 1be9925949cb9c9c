import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { functions } from '../../../src/app/functions';
import { SlaError } from '../../../src/base/errors';
import type { Argument } from '../../../src/base/types';
import { localZone } from '../../../src/base/zone';
import type { CustomFunction } from '../../../src/functions/custom-function';
import { createFormat } from '../../../src/text';
import { documented, shapesIn } from '../../../tools/functions/help';
import { pages } from '../../../tools/functions/pages';
import { errorsOf } from '../../../tools/functions/sentences';

const FEATURES = path.join(__dirname, '../../../src/features');
const declared = Object.entries<CustomFunction>(functions);

describe('the list of the functions', () => {
  const files = readdirSync(FEATURES)
    .map((feature) => path.join(FEATURES, feature, 'functions.ts'))
    .filter(existsSync);

  test('has every function that a feature declares, each once', () => {
    expect(files.length).toBeGreaterThan(0);
    const names = files.flatMap((file) => Object.keys(require(file).functions));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(functions).sort()).toEqual(names.sort());
  });

  test('is all that is declared: no other file declares one', () => {
    const sources = readdirSync(path.dirname(FEATURES), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(path.dirname(FEATURES), file));
    const declaring = sources.filter((file) =>
      /= (custom|cell)Function\(|: (custom|cell)Function\(/.test(readFileSync(file, 'utf8')),
    );
    expect(declaring.sort()).toEqual(files.sort());
  });
});

describe.each(['en', 'fr'] as const)('the help in %s', (language) => {
  test('explains every function and every argument, in order, and nothing else', () => {
    for (const { declared: fn, help } of documented(language)) {
      expect(Object.keys(help.args)).toEqual(Object.keys(fn.args));
    }
  });

  test('says what every kind of argument must be, and has no other', () => {
    const used = new Set(declared.flatMap(([, { args }]) => Object.values(args).map((kind) => kind.shape)));
    expect(Object.keys(shapesIn(language)).sort()).toEqual([...used].sort());
  });
});

test.each([...pages()])('%s is what the declarations say: npm run docs writes it', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('the errors a function is said to end in', () => {
  const wrong = fc.constantFrom<Argument>(
    ...['', 'x', '12 %', -1, 1e20, 2.5, 0, 95, true, '2026-11-30'],
    [[1, 2, 3]],
    [
      [1, 2],
      [3, 4],
    ],
    [
      ['', 'a', 'A'],
      ['b', 1, 2],
    ],
    [
      ['Channel', 'Small'],
      ['SEO', 'n/a'],
      ['Ads', -2],
    ],
    [
      ['Created', 'Channel', 'Persona'],
      ['2026-11-30', 'SEO', 'Small'],
    ],
    [['Created', 'Channel', 'Canal', 'Persona']],
    [
      ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
      ['soon', 'SEO', 'Small', 2.5, 'x'],
    ],
    [
      ['Month', 'Channel', 'Persona', 'Leads'],
      ['', 'SEO', 'Small', 2],
    ],
    [
      ['Month', 'Channel', 'Persona', 'Leads', 'Version', 'Lead value'],
      ['2026-11-01', 'SEO', 'Small', 2, 1.5, 1],
      ['2026-11-01', 'seo', 'SMALL', 2, 1, 1],
    ],
    [
      ['Persona', 'Amount'],
      ['', 1],
      ['', 2],
    ],
    [
      ['Persona', 'Amount'],
      ['Small', 1],
      ['small', 2],
    ],
  );

  test.each(declared)('%s ends in no other', (_, fn) => {
    const errors = errorsOf(fn);
    const args = fc.tuple(
      ...Object.keys(fn.args).map((name) =>
        fc.oneof({ weight: 3, arbitrary: fc.constant((fn.example.args[name] ?? '') as Argument) }, wrong),
      ),
    );
    fc.assert(
      fc.property(args, (given) => {
        try {
          fn.run(given, { language: 'en', zone: localZone(), format: createFormat('en', 'EUR') });
        } catch (error) {
          if (!(error instanceof SlaError)) throw error;
          expect([...errors.keys()]).toContain(error.code);
        }
      }),
      { numRuns: 500 },
    );
  });
});
