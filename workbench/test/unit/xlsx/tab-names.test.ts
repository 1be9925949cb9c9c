import * as fc from 'fast-check';
import { fileTabNames } from '../../../xlsx/tab-names';

test('a name that Excel allows stays, another is made one, and none is there twice', () => {
  expect(fileTabNames(['Leads', 'Won/lost', 'won-LOST', "'quoted'", 'History', 'x'.repeat(40), '?'])).toEqual([
    'Leads',
    'Won-lost (2)',
    'won-LOST',
    'quoted',
    'History (2)',
    'x'.repeat(31),
    '-',
  ]);
});

test('whatever tabs are called, Excel opens the file', () => {
  const names = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(..."aA:/'[ é😀History"), minLength: 1, maxLength: 40 }),
    {
      selector: (name) => name.toLowerCase(),
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(names, (given) => {
      const inFile = fileTabNames(given);
      expect(new Set(inFile.map((name) => name.toLowerCase())).size).toBe(given.length);
      for (const [i, name] of inFile.entries()) {
        expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
        expect(name.toLowerCase()).not.toBe('history');
        expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        if (/^(?!'|history$)[^:\\/?*[\]]{1,31}(?<!')$/i.test(given[i] as string)) expect(name).toBe(given[i]);
      }
    }),
  );
});
