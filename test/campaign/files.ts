import fc from 'fast-check';
import { decode } from '../../src/log/import/decode';
import { guessMapping } from '../../src/log/import/guess';
import { ImportError } from '../../src/log/import/import-error';
import { normalise } from '../../src/log/import/normalise';
import { parseTable } from '../../src/log/import/parse';
import { planImport } from '../../src/log/import/plan';
import { csv, NOW } from '../unit/log/import/support/files';
import { MemoryLog, PARIS } from '../unit/log/import/support/log';

/** Files as they come out of programs, and what becomes of them on the way; and the laws that hold for any of them. */

const HEADERS = [
  ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Amount', 'Leads', 'Lost reason'],
  ['Created', 'Channel', 'Persona', 'Won on', 'Amount', 'Owner'],
  ['Identifiant', 'Créé le', 'Canal', 'Persona', 'Gagné le', 'Perdu le', 'Clients', 'Montant'],
  ['id', 'created_date', 'lead_source', 'Segment', 'won_date', 'Revenue', 'note', 'note'],
] as const;
const DATES = ['2026-08-03', '2026-08-03T10:00:00Z', '13/08/2026', '8/14/26', '46000', '2026-10-25 02:30', 'soon'];
const NUMBERS = ['12', '1 234,50 €', '1.5', '-3', '0', '1e999', '12.500,-', '1,234', 'much'];
const WORDS = ['SEO', '"x"', 'a;b', 'a,b', 'Été', '=1+1', "'007", '', ' ', 'null', 'line\nbreak', '\u202e', '🙂', '-'];
const IDS = ['1', '1.0', '2', '007', '', 'A', '001A0000006Vm9r', '001A0000006Vm9rIAC', '1E+11'];

const aCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DATES) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...IDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
/** A cell most often of the kind that its column should have. */
function cellFor(label: string): fc.Arbitrary<string> {
  const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
    [/id/i, IDS],
    [/cr|won|lost on|gagn|perdu/i, DATES],
    [/amount|montant|revenue|leads|clients/i, NUMBERS],
    [/./, WORDS],
  ];
  const [, usual = WORDS] = kinds.find(([pattern]) => pattern.test(label)) ?? [];
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: aCell });
}

const aTable = fc
  .constantFrom(...HEADERS)
  .chain((header) =>
    fc.array(fc.tuple(...header.map(cellFor)), { minLength: 1, maxLength: 9 }).map((rows) => [[...header], ...rows]),
  );

type Encode = (text: string) => Buffer;
const ENCODINGS: readonly Encode[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
];

const aFile = fc
  .tuple(
    aTable,
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom(...ENCODINGS),
  )
  .map(([table, delimiter, newline, encode]) => [...encode(csv(table, delimiter, newline))]);

/** What happens to a file: somewhere, with some bytes. */
type Mutation = (bytes: readonly number[], at: number, some: readonly number[]) => number[];
const MUTATIONS: readonly Mutation[] = [
  (bytes, at, some) => [...bytes.slice(0, at), ...some, ...bytes.slice(at)],
  (bytes, at, some) => [...bytes.slice(0, at), ...bytes.slice(at + some.length)],
  (bytes, at, some) => [...bytes.slice(0, at), ...some, ...bytes.slice(at + some.length)],
  (bytes, at) => bytes.slice(0, at),
  (bytes, at) => bytes.slice(at),
  (bytes, at) => [...bytes, ...bytes.slice(at)],
  (bytes, at, some) => bytes.map((byte) => (byte === bytes[at] ? (some[0] ?? byte) : byte)),
];
const someBytes = fc.array(
  fc.oneof(fc.constantFrom(...Buffer.from('\n\r",;\t|\u0000 =\'')), fc.integer({ min: 0, max: 255 })),
  { minLength: 1, maxLength: 4 },
);
const mutations = fc.array(
  fc.tuple(fc.constantFrom(...MUTATIONS), fc.double({ min: 0, max: 1, noNaN: true }), someBytes),
  { maxLength: 4 },
);

/** A file with what has happened to it on the way, and now and then bytes of any kind. */
export const anyBytes: fc.Arbitrary<number[]> = fc.oneof(
  {
    weight: 19,
    arbitrary: fc
      .tuple(aFile, mutations)
      .map(([file, changes]) =>
        changes.reduce((bytes, [change, at, some]) => change(bytes, Math.floor(at * bytes.length), some), file),
      ),
  },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }) },
);

/** What became of a file: its rows were taken, it has no column that can be the date of creation, or a sentence said why not. */
export type Fate = 'taken' | 'undated' | 'refused';

/**
 * Imports a file twice into a blank log.
 * @throws Error naming the law that does not hold: every row that was read is added, updated, unchanged, refused, or replaced by a
 * later row of the file; and twice is once
 */
export function fateOf(bytes: readonly number[]): Fate {
  try {
    const table = parseTable(decode(Uint8Array.from(bytes), TextDecoder).text, 'en');
    const { mapping } = guessMapping(table);
    if (mapping.created === undefined) return 'undated';
    const open = planImport(table, mapping, {}, NOW).questions;
    const answers = Object.fromEntries(open.map(({ column, options }) => [column, options[0]!.answer]));
    const file = normalise(table, planImport(table, mapping, answers, NOW), { now: NOW, zone: PARIS });
    const replaced = file.warnings.filter(({ reason }) => reason === 'superseded').length;
    const log = MemoryLog.empty();
    const importIt = () => {
      const { additions, updated, unchanged } = log.take(file.columns, file.rows, 2, file.person);
      const sum = additions.length + updated + unchanged + file.refusedRows + replaced;
      if (sum !== file.read || file.read !== table.rows.length) throw new Error(`of ${file.read} rows ${sum} are told`);
      return additions.length + updated;
    };
    importIt();
    const once = JSON.stringify(log.values);
    const changes = importIt();
    if (changes > 0 || JSON.stringify(log.values) !== once) throw new Error(`the second time changes ${changes} rows`);
    return 'taken';
  } catch (error) {
    if (error instanceof ImportError) return 'refused';
    throw error;
  }
}
