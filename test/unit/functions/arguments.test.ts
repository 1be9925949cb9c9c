import type { Argument } from '../../../src/base/types';
import { localZone } from '../../../src/base/zone';
import { each, later } from '../../../src/functions/argument';
import { cellFunction, customFunction } from '../../../src/functions/custom-function';
import { choice, countTable, day, list, money, months, share } from '../../../src/functions/kinds';
import { createFormat } from '../../../src/text';

const context = { language: 'en' as const, zone: localZone(), format: createFormat('en_US', 'EUR') };
const example = { args: {}, result: '' };

describe('a function of whole arguments', () => {
  const asJson = customFunction({
    args: {
      price: money(),
      name: list({ mayBeBlank: true }),
      since: day({ optional: true }),
      span: months({ default: 6 }),
    },
    example,
    work: (values) => JSON.stringify(values),
  });
  const read = (...given: Argument[]) => JSON.parse(String(asJson.run(given, context)));

  test('gets what its arguments hold, in their order', () => {
    expect(asJson.run([10, [['a', 'b']], '2026-11-30', 3], context)).toBe(
      '{"price":10,"name":["a","b"],"since":46356,"span":3}',
    );
  });

  test('gets the default of what is left out or blank, and nothing where there is none', () => {
    expect(read(10)).toEqual({ price: 10, name: null, since: null, span: 6 });
    expect(read(10, '', null, [['']])).toEqual({ price: 10, name: null, since: null, span: 6 });
  });

  test('is blank without an argument it needs, and does not look at those behind it', () => {
    expect(asJson.run([], context)).toBe('');
    expect(asJson.run(['', '', 'soon'], context)).toBe('');
  });

  test('reads one cell of a range as that cell, and refuses more, naming the argument', () => {
    expect(read([[10]]).price).toBe(10);
    expect(() => asJson.run([[[10, 20]]], context)).toThrow(
      expect.objectContaining({ code: 'notSingle', values: { argument: 'price', rows: 1, columns: 2 } }),
    );
    expect(() => asJson.run([10, '', [['soon']]], context)).toThrow(
      expect.objectContaining({
        code: 'notDate',
        values: { argument: 'since', value: 'soon', at: { row: 1, column: 1 } },
      }),
    );
  });
});

describe('a function that works cell by cell', () => {
  const value = cellFunction({
    args: { rate: each(share()), price: each(money({ default: 100 })), factor: money({ default: 1 }) },
    example,
    each:
      ({ factor }) =>
      ({ rate, price }) =>
        rate * price * factor,
  });
  const run = (...given: Argument[]) => value.run(given, context);

  test('has the shape of its arguments, stretched over each other', () => {
    expect(run(0.5, 10)).toBe(5);
    expect(run([[0.5], [1]], [[10, 20]])).toEqual([
      [5, 10],
      [10, 20],
    ]);
  });

  test('leaves a cell blank without what it needs, and takes the default for a blank cell of what it does not', () => {
    expect(run([[0.5, '']], [[10, 10]])).toEqual([[5, '']]);
    expect(run([[0.5, 0.25]], [['', 10]])).toEqual([[50, 2.5]]);
    expect(run('')).toBe('');
  });

  test('reads whole arguments once beside the cells', () => {
    expect(run([[0.5, 1]], 10, 2)).toEqual([[10, 20]]);
    expect(() => run(0.5, 10, [[1, 2]])).toThrow(expect.objectContaining({ code: 'notSingle' }));
  });

  test('names the argument and the cell that is wrong', () => {
    expect(() => run([[0.5, 2]], 10)).toThrow(
      expect.objectContaining({
        code: 'rateAboveOne',
        values: { argument: 'rate', value: 2, at: { row: 1, column: 2 } },
      }),
    );
    expect(() => run([[0.5, 1]], [[1, 2, 3]])).toThrow(expect.objectContaining({ code: 'sizes' }));
  });
});

test('an argument read later is wrong only where the function asks for it', () => {
  const asked = customFunction({
    args: { needed: money(), draft: later(countTable({ optional: true })) },
    example,
    work: ({ needed, draft }) => (needed > 1 ? (draft()?.corner ?? 'none') : 'not asked'),
  });
  const broken = [
    ['', 'a'],
    ['b', 'x'],
  ];
  expect(asked.run([1, broken], context)).toBe('not asked');
  expect(asked.run([2], context)).toBe('none');
  expect(() => asked.run([2, broken], context)).toThrow(expect.objectContaining({ code: 'notNumber' }));
});

test('a choice takes its words in both languages and any spelling, and lists those of the reader’s language otherwise', () => {
  const side = choice('bound', 'unknownBound', {
    up: [
      { en: 'up', fr: 'élevé' },
      { en: 'higher', fr: 'haut' },
    ],
    down: [{ en: 'down', fr: 'bas' }],
  });
  const chosen = customFunction({ args: { side: side() }, example, work: (values) => values.side });
  for (const word of ['up', ' ELEVE ', 'Higher', 'haut']) expect(chosen.run([word], context)).toBe('up');
  expect(() => chosen.run(['left'], { ...context, language: 'fr' })).toThrow(
    expect.objectContaining({ code: 'unknownBound', values: { value: 'left', words: ['élevé', 'bas'] } }),
  );
});
