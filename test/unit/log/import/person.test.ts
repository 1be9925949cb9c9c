import { guessMapping } from '../../../../src/log/import/guess';
import type { Mapping } from '../../../../src/log/import/mapping';
import { normalise } from '../../../../src/log/import/normalise';
import { othersOf, withOwn } from '../../../../src/log/import/own-column';
import { parseTable } from '../../../../src/log/import/parse';
import { addressIn } from '../../../../src/log/import/person';
import { leadIdKey } from '../../../../src/log/lead-ids';
import { kindOfPersonId, personId } from '../../../../src/log/person-ids';
import { cellsOf, csv, imported, NOW } from './support/files';
import { MemoryLog, PARIS } from './support/log';

/** Leads without an ID, known by their e-mail address or name and the day they were created. */

const HEADER = ['Created', 'Source', 'Job title', 'Won date', 'E-mail'];
const row = (email: string, created = '2026-08-03', won = '', channel = 'SEO', persona = 'Small') => [
  created,
  channel,
  persona,
  won,
  email,
];
const file = (...rows: readonly (readonly string[])[]) => imported(csv([HEADER, ...rows]));

function take(log: MemoryLog, { columns, rows, person }: ReturnType<typeof file>) {
  const { additions, updated, unchanged, recognised, byPerson, winsTakenBack } = log.take(columns, rows, 500, person);
  return { added: additions.length, updated, unchanged, recognised, byPerson, winsTakenBack };
}
const NOTHING = { added: 0, updated: 0, unchanged: 0, recognised: 0, byPerson: 0, winsTakenBack: 0 };

const idsOf = (...rows: readonly (readonly string[])[]) => cellsOf(file(...rows), 'id');
const idsIn = (log: MemoryLog): unknown[] => log.values.slice(1).map(([id]) => id);

describe('the ID of a lead', () => {
  test('is the same however the address is written, another one on another day and for another person', () => {
    const [ann, ...others] = idsOf(
      row('ann@example.com'),
      row('ben@example.com'),
      row('ann@example.com', '2026-08-04'),
    );
    expect(new Set([ann, ...others]).size).toBe(3);
    for (const written of [
      ' ANN@Example.com ',
      'Ann Lee <ann@example.com>',
      'mailto:ann@example.com',
      'ann@example.com;a@b.fr',
    ]) {
      expect(idsOf(row(written, '2026-08-03', '2026-09-01', 'Ads', 'Large'))).toEqual([ann]);
    }
  });

  test('is that of the day on the clock of the spreadsheet', () => {
    const [day] = idsOf(row('ann@example.com', '2026-08-03'), row('b@c.fr', '2026-08-13'));
    expect(idsOf(row('ann@example.com', '2026-08-02T22:30:00Z'))).toEqual([day]);
  });

  test('is blank where the row has no address', () => {
    const ids = idsOf(row('ann@example.com'), row(''), row('none'), row('-'));
    expect(ids.map((id) => kindOfPersonId(id))).toEqual(['email', null, null, null]);
    expect(ids.slice(1)).toEqual(['', '', '']);
  });

  test('numbers the leads of one person and day alike in any order', () => {
    const [early, late] = [row('ann@example.com', '2026-08-03 09:00'), row('ann@example.com', '2026-08-03 17:00')];
    const [first, second] = idsOf(early, late);
    expect([first, second]).toEqual([first, `${first}.2`]);
    expect(idsOf(late, early)).toEqual([second, first]);
    // One that has been won since is still the second.
    expect(idsOf([...late.slice(0, 3), '2026-09-01', late[4]!], early)).toEqual([second, first]);
  });

  test('is told from those of programs, and no form of another', () => {
    const id = personId('email', 'ann@example.com', 46237, 2);
    expect([leadIdKey(id), kindOfPersonId(id)]).toEqual([id, 'email']);
    expect(kindOfPersonId(personId('name', 'ann lee', 46237, 1))).toBe('name');
    for (const other of ['', 'L-1', '001A0000006Vm9rIAC', 'mail:', 'mail:ann@example.com', 'name: x']) {
      expect(kindOfPersonId(other)).toBeNull();
    }
  });

  test('is another for each of 200,000 persons', () => {
    const ids = new Set(Array.from({ length: 200000 }, (_, i) => personId('email', `a${i}@example.com`, 46237, 1)));
    expect(ids.size).toBe(200000);
  });
});

describe('in the log', () => {
  test('a lead is found by it whatever has changed, and loses a win that the file has not any more', () => {
    const log = MemoryLog.empty();
    take(log, file(row('ann@example.com', '2026-08-03', '2026-09-01'), row('ben@example.com')));
    const now = file(row('Ben@example.com', '2026-08-03', '', 'Ads', 'Large'), row('ann@example.com'));
    expect(take(log, now)).toEqual({ ...NOTHING, updated: 2, byPerson: 2, winsTakenBack: 1 });
    expect(take(log, now)).toEqual({ ...NOTHING, unchanged: 2, byPerson: 2 });
  });

  test('two of one day, channel and persona that come in two files are two leads', () => {
    const log = MemoryLog.empty();
    take(log, file(row('ann@example.com')));
    expect(take(log, file(row('ben@example.com')))).toEqual({ ...NOTHING, added: 1 });
  });

  test('one that was imported without is recognised and gets it, once', () => {
    const log = MemoryLog.empty();
    const before = imported(
      csv([HEADER, row('ann@example.com'), row('ben@example.com')].map((cells) => cells.slice(0, 4))),
    );
    take(log, before);
    expect(idsIn(log)).toEqual(['', '']);
    const now = file(
      row('ann@example.com', '2026-08-03', '2026-09-01'),
      row('ben@example.com'),
      row('kim@example.com'),
    );
    expect(take(log, now)).toEqual({ ...NOTHING, added: 1, updated: 2, recognised: 2 });
    expect(new Set(idsIn(log))).toEqual(new Set(cellsOf(now, 'id')));
    expect(take(log, now)).toEqual({ ...NOTHING, unchanged: 3, byPerson: 3 });
    // A file without addresses finds them as before.
    expect(take(log, before)).toEqual({ ...NOTHING, unchanged: 2, recognised: 2 });
  });

  test('one with a win that the file has not keeps it, and stays without', () => {
    const log = MemoryLog.empty();
    const labels = HEADER.slice(0, 4);
    take(
      log,
      imported(csv([labels, row('', '2026-08-03', '2026-09-01').slice(0, 4), row('', '2026-08-13').slice(0, 4)])),
    );
    for (let i = 0; i < 2; i++) {
      expect(take(log, file(row('ann@example.com')))).toEqual({ ...NOTHING, unchanged: 1, recognised: 1 });
      expect(idsIn(log)).toEqual(['', '']);
    }
  });

  test('one of a name is recognised by the file with addresses, not the other way round', () => {
    const log = MemoryLog.empty();
    const names = imported(
      csv([
        ['Created', 'Source', 'Full name'],
        ['2026-08-03', 'SEO', 'Léa Martin'],
        ['2026-08-13', 'SEO', 'B N'],
      ]),
    );
    take(log, names);
    const mails = imported(
      csv([
        ['Created', 'Source', 'Full name', 'Email'],
        ['2026-08-03', 'SEO', 'Léa Martin', 'lea@example.com'],
        ['2026-08-13', 'SEO', 'B N', ''],
      ]),
    );
    expect(take(log, mails)).toEqual({ ...NOTHING, updated: 1, unchanged: 1, recognised: 2 });
    expect(idsIn(log).map((id) => kindOfPersonId(String(id)))).toEqual(['email', 'name']);
    const then = JSON.stringify(log.values);
    expect(take(log, names)).toEqual({ ...NOTHING, unchanged: 2, recognised: 1, byPerson: 1 });
    expect(JSON.stringify(log.values)).toBe(then);
  });

  test('a file that brings IDs of its own adds its leads under them, as it does to leads without any', () => {
    const log = MemoryLog.empty();
    take(log, file(row('ann@example.com')));
    const named = imported(
      csv([
        ['Lead ID', ...HEADER],
        ['L-1', ...row('ann@example.com')],
      ]),
    );
    expect(named.person).toBeNull();
    expect(take(log, named)).toEqual({ ...NOTHING, added: 1 });
    // And leads that have such an ID are recognised by a file without, which leaves it to them.
    const other = MemoryLog.empty();
    take(other, named);
    expect(take(other, file(row('ann@example.com')))).toEqual({ ...NOTHING, unchanged: 1, recognised: 1 });
    expect(idsIn(other)).toEqual(['L-1']);
  });

  test('the order of the columns does not matter, and the address may be taken along under its own header', () => {
    const log = MemoryLog.empty();
    const plain = file(row('ann@example.com'), row('ben@example.com', '2026-08-13'));
    take(log, plain);
    const turned = csv(
      [HEADER, row('ann@example.com'), row('ben@example.com', '2026-08-13')].map((cells) => [...cells].reverse()),
    );
    const { table, mapping, plan } = imported(turned);
    expect(othersOf(table, mapping).free.map(({ label }) => label)).toEqual(['E-mail']);
    const along = normalise(table, withOwn(plan, table, mapping, [0]), { now: NOW, zone: PARIS });
    expect(cellsOf(along, 'id')).toEqual(cellsOf(plain, 'id'));
    const counts = log.take(along.columns, along.rows, 500, along.person);
    expect(counts).toMatchObject({ additions: [], updated: 2, byPerson: 2 });
    expect(log.values.map((cells) => cells.at(-1))).toEqual(['E-mail', 'ann@example.com', 'ben@example.com']);
  });
});

describe('the column', () => {
  const labelsOf = (rows: readonly (readonly string[])[]) => {
    const table = parseTable(csv(rows), 'en');
    const mapping: Mapping = guessMapping(table).mapping;
    const of = (index: number | undefined) => table.columns.find((column) => column.index === index)?.label ?? null;
    return [of(mapping.person), of(mapping.givenName)];
  };
  const several = (value: (i: number) => string) => [1, 2, 3, 4].map(value);
  /** A file of such columns beside the day, and four rows. */
  const withColumns = (columns: Readonly<Record<string, readonly string[]>>) =>
    labelsOf([
      ['Created', ...Object.keys(columns)],
      ...[0, 1, 2, 3].map((i) => [`2026-08-0${i + 1}`, ...Object.values(columns).map((values) => values[i]!)]),
    ]);
  const MAILS = several((i) => `a${i}@example.com`);
  const NAMES = ['Léa Martin', 'Ann Lee', 'Ben Ng', 'Kim Roe'];

  test.each(
    [
      ['Email', 'Adresse e-mail', 'E-mail professionnel', 'contact_email', 'Courriel', 'Lead - Email', 'Work Email'],
    ].flat(),
  )('%s is one of addresses by its name', (label) => {
    expect(withColumns({ Name: NAMES, [label]: MAILS })).toEqual([label, null]);
  });

  test('of addresses is known by what it holds, unless they are those of somebody else', () => {
    expect(withColumns({ 'Who?': MAILS, Name: NAMES })).toEqual(['Who?', null]);
    for (const other of ['Owner email', 'Mail du commercial', 'Assigned to', 'Créé par', 'Account manager']) {
      expect(withColumns({ [other]: MAILS, Name: NAMES })).toEqual(['Name', null]);
    }
    expect(withColumns({ Who: ['a@b.fr', 'a@b.fr', 'a@b.fr', 'a@b.fr'] })).toEqual([null, null]);
  });

  test('that is blank throughout loses to a name', () => {
    expect(withColumns({ Email: ['', '', '', ''], 'Full name': NAMES })).toEqual(['Full name', null]);
  });

  test.each(['Full name', 'Nom complet', 'Contact name', 'Nom du contact', 'Nom et prénom', 'Name', 'Nom'])(
    '%s is one of names',
    (label) => {
      expect(withColumns({ [label]: NAMES })).toEqual([label, null]);
    },
  );

  test('of last names needs that of first names', () => {
    const [first, last] = [
      ['Léa', 'Ann', 'Ben', 'Kim'],
      ['Martin', 'Lee', 'Ng', 'Roe'],
    ];
    expect(withColumns({ Prénom: first, Nom: last })).toEqual(['Nom', 'Prénom']);
    expect(withColumns({ 'First Name': first, 'Last Name': last })).toEqual(['Last Name', 'First Name']);
    expect(withColumns({ 'Last Name': last })).toEqual([null, null]);
    expect(withColumns({ 'First Name': first })).toEqual([null, null]);
  });

  test('of what deals are called is none, and neither is one beside an ID', () => {
    expect(withColumns({ 'Deal name': NAMES })).toEqual([null, null]);
    expect(withColumns({ 'Lead ID': several((i) => `L-${i}`), Email: MAILS })).toEqual([null, null]);
  });

  test('makes one ID of a name with and without accents, in either order and in two columns', () => {
    const ids = (header: readonly string[], ...cells: readonly string[][]) =>
      cellsOf(imported(csv([['Created', ...header], ...cells.map((one) => ['2026-08-03', ...one])])), 'id');
    const [id] = ids(['Full name'], ['Léa Martin']);
    expect(kindOfPersonId(id!)).toBe('name');
    expect(ids(['Nom complet'], ['MARTIN, Lea'])).toEqual([id]);
    expect(ids(['Prénom', 'Nom'], ['LÉA', 'Martin'], ['', 'Martin'], ['Léa', ''])).toEqual([
      id,
      expect.stringMatching(/^name:/),
      '',
    ]);
  });
});

test('an address is found in time in any text', () => {
  expect(addressIn('a'.repeat(50000))).toBe('');
  expect(addressIn(`${'a@'.repeat(25000)}b.fr`)).toBe('');
  expect(addressIn('\u200bLéa.Martin+x@sous.exemple.fr.')).toBe('léa.martin+x@sous.exemple.fr');
});
