import fc from 'fast-check';
import { COLUMNS } from '../../../../src/log/columns';
import { countBy, countOf, marketCsv, marketLeads, vendorCsv, vendorLeads } from '../../../support/logs';
import { cellsOf, csv, imported, MARKET_MAPPING } from './support/files';

/** Files as tools export them, taken whole. */

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

test('takes every row of a vendor’s log, with its wins, losses and contacts', () => {
  const leads = vendorLeads();
  const result = imported(vendorCsv());
  expect(result).toMatchObject({ read: leads.length, refusedRows: 0, warnings: [], personaOutcome: null });
  expect(result.plan.questions).toEqual([]);
  expect(cellsOf(result, 'id')).toEqual(leads.map(({ id }) => id));
  for (const [key, cells] of [
    ['created', leads.map((lead) => lead.created)],
    ['channel', leads.map((lead) => lead.source)],
    ['persona', leads.map((lead) => lead.title)],
    ['contacted', leads.map((lead) => lead.converted)],
    ['won', leads.map((lead) => lead.won)],
    ['lost', leads.map((lead) => lead.lost)],
  ] as const) {
    expect(filled(cells)).toBeGreaterThan(0);
    expect(cellsOf(result, key)).toEqual(cells);
  }
});

test('takes every row of a marketplace’s log: one won before it was created, "unknown" kept, the persona told to be an outcome', () => {
  const leads = marketLeads();
  const result = imported(marketCsv(), {}, MARKET_MAPPING);
  expect(result).toMatchObject({ read: leads.length, refusedRows: 0 });
  const early = leads.flatMap(({ won, contact }, index) => (won !== '' && won < contact ? [index + 2] : []));
  expect(early).toHaveLength(1);
  expect(result.warnings.map(({ line, reason }) => [line, reason])).toEqual([[early[0], 'wonBeforeCreated']]);
  const [channels, won] = [cellsOf(result, 'channel'), cellsOf(result, 'won')];
  expect(filled(won)).toBe(countOf(leads).customers);
  for (const [origin, { leads: all, customers }] of countBy(leads, 'origin')) {
    const rows = channels.flatMap((channel, row) => (channel === origin ? [row] : []));
    expect([origin, rows.length, filled(rows.map((row) => won[row]!))]).toEqual([origin, all, customers]);
  }
  expect(result.personaOutcome).toEqual({ known: countOf(leads).customers, of: leads.length });
});

test('takes contacts with unknown columns, month first as 2/22/2025 tells', () => {
  const result = imported(
    csv([
      ['Record ID', 'First Name', 'Email', 'Lead Status', 'Preferred channels', 'Create Date'],
      ['90071', 'Ana', 'ana@example.com', '', 'Letter', '4/8/2025 17:19'],
      ['90072', 'Ben', 'ben@example.org', 'New', 'Phone', '4/7/2025 13:07'],
      ['90073', 'Cleo', 'cleo@example.net', '', 'Letter', '2/22/2025 20:22'],
    ]),
  );
  expect(result.mapping).toEqual({ id: 0, created: 5 });
  expect(result.plan.questions).toEqual([]);
  expect(result.rows.map((row) => row.cells)).toEqual([
    ['90071', '2025-04-08T17:19:00'],
    ['90072', '2025-04-07T13:07:00'],
    ['90073', '2025-02-22T20:22:00'],
  ]);
});

test('gives the same rows from every encoding and delimiter', () => {
  const rows = [
    ['ID lead', 'Créé le', 'Canal', 'Montant'],
    ['A', '13/11/2026 14:30', 'Réseaux sociaux', '1 234,50 €'],
    ['B', '14/11/2026', 'Œuvre, "x"; y', ''],
  ];
  const plain = imported(csv(rows)).rows;
  expect(plain[0]!.cells).toEqual(['A', '2026-11-13T14:30:00', 'Réseaux sociaux', '1234.5']);
  const variants = [
    Buffer.from(csv(rows, ';'), 'utf8'),
    Buffer.from(`\ufeff${csv(rows, ';', '\r\n')}\r\n`, 'utf8'),
    Buffer.from(`\ufeff${csv(rows, '\t', '\r\n')}`, 'utf16le'),
    Buffer.from(`\ufeff${csv(rows, '\t')}`, 'utf16le').swap16(),
    Buffer.from(csv(rows, '|'), 'utf16le'),
  ];
  for (const bytes of variants) expect(imported(bytes).rows).toEqual(plain);
});

test('reads its own canonical text as itself', () => {
  // 1980 to 2026: no day that programs write for "no date", and none to come.
  const date = fc.integer({ min: 3700, max: 20700 }).map((day) => new Date(day * 86400000).toISOString().slice(0, 10));
  const stamp = fc
    .tuple(date, fc.integer({ min: 1, max: 86399 }), fc.constantFrom('', 'Z'))
    .map(([day, seconds, zulu]) => `${day}T${new Date(seconds * 1000).toISOString().slice(11, 19)}${zulu}`);
  const label = fc.string({ unit: fc.constantFrom('a', 'É', 'œ', '"', ',', '=', '-', '1', "'") }).map((s) => `x${s}`);
  const row = fc.record({
    ...{ id: fc.uuid(), created: fc.oneof(date, stamp), channel: label, persona: label },
    ...{ opportunity: fc.oneof(fc.constant(''), date, stamp), owner: label, rejected: label },
    leads: fc.integer({ min: 1, max: 1000 }).map(String),
    customers: fc.constantFrom('', '0', '1'),
    amount: fc.integer({ min: 0, max: 1e9 }).map((cents) => String(cents / 100)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (r) => r.id, minLength: 1, maxLength: 10 }), (rows) => {
      const keys = COLUMNS.map(({ key }) => key).filter((key) => key in rows[0]!) as (keyof (typeof rows)[0])[];
      const header = keys.map((key) => COLUMNS.find((column) => column.key === key)!.label.en);
      const once = imported(
        csv([header, ...rows.map((r) => keys.map((key) => r[key]))]),
        {},
        Object.fromEntries(keys.map((key, i) => [key, i])),
      );
      expect(once.plan.questions.filter((question) => question.kind === 'dateOrder')).toEqual([]);
      const answers = Object.fromEntries(once.plan.questions.map(({ column }) => [column, '.' as const]));
      const again = imported(csv([header, ...once.rows.map((r) => [...r.cells])]), answers, once.mapping);
      expect(again.rows.map((r) => r.cells)).toEqual(rows.map((r) => keys.map((key) => r[key])));
    }),
  );
});
