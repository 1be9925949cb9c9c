import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/log/columns';
import { anyBytes, fateOf } from '../../../campaign/files';
import { csv, imported } from './support/files';
import { MemoryLog } from './support/log';

/** What holds for any file. `npm run fuzz` tries ten thousand mutated ones. */

test('every row is added, updated, unchanged, refused or replaced, and twice is once, for any bytes', () => {
  const fates = { taken: 0, undated: 0, refused: 0 };
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      fates[fateOf(bytes)]++;
    }),
    { numRuns: 400 },
  );
  // Most files are taken: a law that is tried on none of them would say nothing.
  expect(fates.taken).toBeGreaterThan(150);
});

const COLUMNS = ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Amount', 'Leads', 'Review'];
const KEYS: readonly ColumnKey[] = ['id', 'created', 'channel', 'persona', 'won', 'amount', 'leads', 'review'];
const MAPPING = Object.fromEntries(KEYS.map((key, i) => [key, i]));

// Letters of words: a capital accent alone may as well be a sign of another encoding.
const label = fc.string({ unit: fc.constantFrom('a', 'été', '"', ',', ';', '|', '\t', '\n', '=', ' ', "'", '1') });
const day = fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const lead = fc.tuple(
  fc.integer({ min: 1, max: 999 }).map((n) => `L-${n}`),
  fc.oneof(
    day,
    day.map((iso) => `${iso}T08:30:00Z`),
  ),
  label,
  label,
  fc.oneof(fc.constant(''), day),
  fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 99999 }).map((n) => `${n}.50`),
  ),
  fc.constantFrom('', '1', '20'),
  label,
);
const leads = fc.uniqueArray(lead, { selector: ([id]) => id, minLength: 2, maxLength: 8 });

/** The log that a file leaves, its leads in the order of their IDs. */
function logOf(file: Uint8Array): string {
  const { columns, rows } = imported(file, {}, MAPPING);
  const log = MemoryLog.empty();
  log.take(columns, rows, 3);
  return JSON.stringify(log.values.slice(1).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

test('any order of the rows, delimiter, line end and encoding gives the same log', () => {
  const shape = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n'),
    encode: fc.constantFrom<(text: string) => Buffer>(
      (text) => Buffer.from(text, 'utf8'),
      (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      (text) => Buffer.from(text, 'latin1'),
    ),
    keys: fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }),
  });
  fc.assert(
    fc.property(leads, shape, (rows, { delimiter, newline, encode, keys }) => {
      const order = rows.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!);
      const plain = logOf(Buffer.from(csv([COLUMNS, ...rows]), 'utf8'));
      const other = csv([COLUMNS, ...order.map((i) => rows[i]!)], delimiter, newline);
      expect(logOf(encode(other))).toBe(plain);
    }),
    { numRuns: 300 },
  );
});
