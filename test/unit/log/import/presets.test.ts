import { readFileSync } from 'node:fs';
import { guessMapping } from '../../../../src/log/import/guess';
import type { ImportKey } from '../../../../src/log/import/mapping';
import { parseTable } from '../../../../src/log/import/parse';
import { PRESETS } from '../../../../src/log/import/presets';
import type { PresetColumns } from '../../../../src/log/import/presets/preset';
import { importPages } from '../../../../tools/imports/pages';
import { cellsOf, csv, imported } from './support/files';

/** Exports of tools that are known by name; the values are made up. */

test.each([...importPages()])('%s is what the presets say: npm run docs writes it', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

/** A value that suits what a column is. */
function valueFor(key: ImportKey | null, row: number): string {
  if (key === 'id') return `id-${row}`;
  if (key === 'amount' || key === 'attempts') return '1200';
  if (key === 'outcome') return row % 2 === 0 ? 'Won' : 'Lost';
  if (key === null) return `other ${row}`;
  if (key === 'person' || key === 'givenName') return `Ann ${row}`;
  return ['created', 'mql', 'sql', 'opportunity', 'won', 'lost', 'closed'].includes(key)
    ? `2026-03-0${1 + row}`
    : 'Text';
}

/** A file with every column of an export. */
function fileOf(columns: PresetColumns): string {
  const header = Object.keys(columns);
  const rows = [0, 1, 2, 3].map((row) => Object.values(columns).map((key) => valueFor(key, row)));
  return csv([header, ...rows]);
}

const FORMS = PRESETS.flatMap((preset) =>
  preset.forms.map((form) => [`${preset.name.en} (${form.language})`, preset, form.columns] as const),
);

test.each(FORMS)('recognises %s by its columns and takes each for what it is', (_, preset, columns) => {
  const table = parseTable(fileOf(columns), 'en');
  const guess = guessMapping(table);
  expect(guess.preset).toBe(preset);
  for (const [key, index] of Object.entries(guess.mapping)) {
    const label = table.columns.find((column) => column.index === index)!.label;
    expect([label, columns[label]]).toEqual([label, key]);
  }
  const expected = new Set(Object.values(columns).filter((key) => key !== null));
  // A closing date stands in for dates of winning and losing; a status of the person says nothing beside them; and whose a lead
  // is does not matter where it has an ID.
  const standIns: readonly ImportKey[] = ['closed', 'outcome', 'person', 'givenName'];
  for (const key of expected) if (!standIns.includes(key)) expect(guess.mapping[key]).toBeDefined();
});

const OF_PERSONS = FORMS.filter(([, , columns]) => Object.values(columns).includes('person'));

test.each(OF_PERSONS)('knows whose the leads of %s are where they come without an ID', (_, __, columns) => {
  const known = Object.entries(columns).filter(([, key]) => key !== 'id');
  const table = parseTable(fileOf(Object.fromEntries(known)), 'en');
  const index = guessMapping(table).mapping.person;
  const label = table.columns.find((column) => column.index === index)?.label ?? '';
  expect(columns[label]).toBe('person');
  const isMail = (name: string) => /e-?mail/i.test(name);
  expect(isMail(label)).toBe(known.some(([name, key]) => key === 'person' && isMail(name)));
});

test.each(FORMS)('knows when the leads of %s were created', (_, __, columns) => {
  expect(Object.values(columns)).toContain('created');
});

test.each(FORMS)('loads %s without a question', (_, __, columns) => {
  const { plan, refusedRows, rows } = imported(fileOf(columns));
  expect([plan.questions, refusedRows, rows.length]).toEqual([[], 0, 4]);
});

// Dates as these tools write them.
test.each([
  [
    'Typeform',
    '#,How big is your team?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\nx1,10,completed,2026-10-05 02:39:31,,2026-10-05 02:41:38,65,\nx2,20,completed,2026-10-06 02:39:31,,2026-10-06 02:41:38,66,\n',
    ['2026-10-05T02:41:38Z', '2026-10-06T02:41:38Z'],
  ],
  [
    'Calendly',
    'Event Type Name,Invitee Name,Invitee Email,Start Date & Time,Event Created Date & Time,Canceled\nDemo,Ana,a@example.com,2026-10-08 10:00,2026-10-02 09:00,false\nDemo,Ben,b@example.com,2026-10-09 10:00,2026-10-03 09:00,true\n',
    ['2026-10-02T09:00:00', '2026-10-03T09:00:00'],
  ],
  [
    'Mailchimp',
    'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,LAST_CHANGED,LEID,EUID\na@example.com,Ana,2,2026-06-28 14:40:47,,,2026-07-01 10:00:00,1,e1\nb@example.com,Ben,2,2026-06-29 14:40:47,,,2026-07-01 10:00:00,2,e2\n',
    ['2026-06-28T14:40:47', '2026-06-29T14:40:47'],
  ],
  [
    'Pipedrive',
    'Lead - ID,Lead - Title,Lead - Lead created,Lead - Source,Lead - Owner,Lead - Label\n1,Roof,2026-09-02 09:15:11,Web forms,Ana,Hot\n2,Wall,2026-09-03 09:15:11,Chatbot,Ben,Cold\n',
    ['2026-09-02T09:15:11', '2026-09-03T09:15:11'],
  ],
])('knows when a row of %s came in', (tool, file, created) => {
  const result = imported(file);
  expect(guessMapping(result.table).preset?.tool).toBe(tool);
  expect(cellsOf(result, 'created')).toEqual(created);
  expect(result.plan.questions).toEqual([]);
});

test('names a tool by no more than a few columns that others have too', () => {
  const table = parseTable('Created on,Source,Stage,Amount,Owner\n2026-03-02,Web,New,1,Ana\n', 'en');
  expect(guessMapping(table).preset).toBeNull();
});

test.each([
  [
    'a list of contacts',
    'CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SOURCE,ADDED_TIME,JOB_TITLE\n1,a@example.com,Ana,A,Form,2026-03-02,CFO\n',
  ],
  [
    'a lead form',
    'Lead ID,Campaign ID,Campaign name,Form ID,Email,Lead Submit Time\n1,2,Brand,4,a@example.com,2026-03-02\n',
  ],
  [
    'a table of deals',
    'opportunity_id,lead_id,created_date,Source,Persona,Won date,Amount\n1,2,2026-03-02,Web,CFO,,1\n',
  ],
])('takes %s for no tool whose columns are named alike', (_, file) => {
  expect(guessMapping(parseTable(file, 'en')).preset).toBeNull();
});

test('reads what became of the deals of an export in French', () => {
  const result = imported(
    csv(
      [
        ['Affaire - ID', 'Affaire - Valeur', 'Affaire - Statut', 'Affaire - Affaire créée', 'Affaire - Date de gain'],
        ['1', '1200', 'Gagnée', '2026-03-02', '2026-04-01'],
        ['2', '800', 'Perdue', '2026-03-03', ''],
        ['3', '500', 'En cours', '2026-03-04', ''],
      ],
      ';',
    ),
  );
  expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '', '']);
  expect(result.outcome).toMatchObject({ won: 1, lost: 1, undatedLosses: 1, open: 1 });
});

test('takes no expected date for the date a deal was closed on', () => {
  const result = imported(
    csv([
      ['Deal - ID', 'Deal - Status', 'Deal - Deal created', 'Deal - Won time', 'Deal - Expected close date'],
      ['1', 'won', '2026-03-02', '2026-04-01', '2026-04-30'],
      ['2', 'open', '2026-03-03', '', '2026-12-31'],
    ]),
  );
  expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '']);
  expect(result.mapping.closed).toBeUndefined();
});
