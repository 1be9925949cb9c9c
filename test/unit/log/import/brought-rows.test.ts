import { placeOfRemoved } from '../../../../src/log/import/undo/brought-rows';
import type { RemovedRow } from '../../../../src/log/import/undo/entries';
import { knownRows } from '../../../../src/log/import/undo/known-rows';
import { MemoryLog, PARIS } from './support/log';

/** Where rows that an import took out come back: not twice, when a script was ended while it brought them. */

const removed = (row: number, id: string, channel: string, persona: string): RemovedRow => [
  row,
  [
    ['id', id],
    ['created', [Date.UTC(2026, 7, 3)]],
    ['channel', channel],
    ...(persona ? ([['persona', persona]] as const) : []),
  ],
  [],
];
const SAMPLE = [removed(1, 'S-1', 'Ads', 'Small'), removed(2, 'S-2', 'Web', 'Large'), removed(3, 'S-3', 'Ads', '')];
const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona', 'Customer on'];
const DAY = new Date(Date.UTC(2026, 7, 3));
const OWN = ['OWN-1', DAY, 'Ads', 'Small'];

test.each<[string, readonly (readonly (string | Date)[])[], number]>([
  ['below all others', [OWN], 2],
  ['below the header', [], 1],
  ['where its first columns stand', [OWN, ['', '', 'Ads'], ['', '', 'Web'], ['', '', 'Ads']], 2],
  [
    'where all but the IDs stand',
    [
      ['', DAY, 'Ads', 'Small'],
      ['', DAY, 'Web', 'Large'],
      ['', DAY, 'Ads', ''],
    ],
    1,
  ],
  ['where the last of them have nothing in a column', [OWN, ['', '', '', 'Small'], ['', '', '', 'Large']], 2],
  ['below leads of a person’s own', [OWN, ['', DAY, 'Web', 'Small']], 3],
  ['below rows in another order', [OWN, ['', '', 'Web'], ['', '', 'Ads'], ['', '', 'Ads']], 5],
  ['below what has an ID', [OWN, ['S-1', DAY, 'Ads', 'Small']], 3],
])('they come back %s', (_, rows, at) => {
  const log = new MemoryLog([HEADER, ...rows.map((row) => HEADER.map((_, c) => row[c] ?? ''))]);
  const known = knownRows(log.sheet, PARIS);
  expect(placeOfRemoved(log.sheet, SAMPLE, known, true)).toBe(at);
  expect(placeOfRemoved(log.sheet, SAMPLE, known, false)).toBe(rows.length + 1);
});
