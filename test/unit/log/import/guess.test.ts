import { COLUMNS } from '../../../../src/log/columns';
import { examplesOf } from '../../../../src/log/import/contents';
import { type Guess, guessMapping, missingColumns } from '../../../../src/log/import/guess';
import type { ImportKey } from '../../../../src/log/import/mapping';
import { parseTable } from '../../../../src/log/import/parse';
import { marketCsv, vendorCsv } from '../../../support/logs';
import { csv } from './support/files';

const NAMES = { date: '2026-11-03', text: 'Web', number: '12' };

/** A file with one row of plausible values below a header. */
function guessed(
  header: readonly string[],
  row = header.map((_, i) => String(i)),
  more: readonly string[][] = [],
): Guess {
  return guessMapping(parseTable(csv([header, row, ...more], '\t'), 'en'));
}

/** The names of the file's columns by the column of the log they fill. */
function named(header: readonly string[], guess: Guess): Partial<Record<ImportKey, string>> {
  return Object.fromEntries(Object.entries(guess.mapping).map(([key, index]) => [key, header[index]]));
}

/** A row that suits the column each name is meant for: dates where a date is expected, and so on. */
function rowFor(header: readonly string[]): string[] {
  return header.map((name) =>
    /value|valeur|amount|montant|revenue|number/i.test(name)
      ? NAMES.number
      : /date|time|created|créée|gain|échec|closed on/i.test(name)
        ? NAMES.date
        : NAMES.text,
  );
}

test.each(['en', 'fr'] as const)('recognises every column of the log by its label (%s)', (language) => {
  const header = COLUMNS.map(({ label }) => label[language]);
  const row = COLUMNS.map(({ type }) =>
    type === 'dateTime' ? NAMES.date : type === 'text' ? NAMES.text : NAMES.number,
  );
  const { mapping, confidence } = guessed(header, row);
  expect(mapping).toEqual(Object.fromEntries(COLUMNS.map(({ key }, i) => [key, i])));
  expect(new Set(Object.values(confidence))).toEqual(new Set(['sure']));
});

/** Headers of real exports, as public scripts that read such exports name them. */
test.each<[string, string[], Partial<Record<ImportKey, string>>]>([
  [
    'HubSpot contacts',
    [
      ...['Record ID', 'First Name', 'Email', 'Job Title', 'Persona', 'Contact owner', 'Create Date', 'Last Contacted'],
      ...['Number of times contacted', 'Lead Status', 'Lifecycle Stage', 'Became a Marketing Qualified Lead Date'],
      ...['Became a Sales Qualified Lead Date', 'Became an Opportunity Date', 'Became a Customer Date', 'Close Date'],
      ...['Original Source', 'Latest Source', 'Recent Deal Amount', 'Total Revenue'],
    ],
    {
      ...{ id: 'Record ID', created: 'Create Date', channel: 'Original Source', persona: 'Persona' },
      ...{ mql: 'Became a Marketing Qualified Lead Date', sql: 'Became a Sales Qualified Lead Date' },
      ...{ opportunity: 'Became an Opportunity Date', won: 'Became a Customer Date', amount: 'Recent Deal Amount' },
      ...{ owner: 'Contact owner', attempts: 'Number of times contacted' },
    },
  ],
  [
    'HubSpot deals in French',
    [
      ...['ID de fiche d’informations', 'Nom de la transaction', 'Phase de la transaction', 'Montant'],
      ...['Date de création', 'Date de fermeture', 'Propriétaire de la transaction', 'Associated Contact IDs'],
    ],
    {
      ...{ id: 'ID de fiche d’informations', created: 'Date de création', amount: 'Montant' },
      ...{ owner: 'Propriétaire de la transaction', outcome: 'Phase de la transaction', closed: 'Date de fermeture' },
    },
  ],
  [
    'Pipedrive deals',
    [
      ...['Deal - ID', 'Deal - Title', 'Deal - Value', 'Deal - Currency of Value', 'Deal - Status', 'Deal - Owner'],
      ...['Deal - Organization', 'Deal - Source', 'Deal - Deal created', 'Deal - Won time', 'Deal - Lost time'],
      ...['Deal - Lost reason', 'Deal - Deal closed on', 'Deal - Expected close date', 'Person - Name'],
    ],
    {
      ...{ id: 'Deal - ID', amount: 'Deal - Value', owner: 'Deal - Owner', channel: 'Deal - Source' },
      ...{ created: 'Deal - Deal created', won: 'Deal - Won time', lost: 'Deal - Lost time' },
      ...{ lostReason: 'Deal - Lost reason' },
    },
  ],
  [
    'Pipedrive deals in French, with an emoji, a repeated column and both apostrophes',
    [
      ...['Affaire - ID', 'Affaire - Titre', 'Affaire - Valeur', 'Affaire - Statut', 'Affaire - Affaire créée'],
      ...['Affaire - Région', 'Affaire - Région', 'Affaire - Date de gain', "Affaire - Heure de l'échec"],
      ...[
        'Affaire - Raison de la perte',
        'Organisation - 🚨 Source du lead',
        'Organisation - ID',
        'Activité - Date d’ajout',
      ],
    ],
    {
      ...{ id: 'Affaire - ID', amount: 'Affaire - Valeur', created: 'Affaire - Affaire créée' },
      ...{
        won: 'Affaire - Date de gain',
        lost: "Affaire - Heure de l'échec",
        lostReason: 'Affaire - Raison de la perte',
      },
      ...{ channel: 'Organisation - 🚨 Source du lead' },
    },
  ],
  [
    'Salesforce leads in French',
    ['ID de piste', 'Société/Compte', 'Origine de la piste', 'Statut de la piste', 'Propriétaire de la piste'],
    { id: 'ID de piste', channel: 'Origine de la piste', owner: 'Propriétaire de la piste' },
  ],
  [
    'Salesforce fields',
    ['lead_source', 'status', 'is_converted', 'converted_date', 'created_date'],
    { channel: 'lead_source', opportunity: 'converted_date', created: 'created_date' },
  ],
  [
    'Zoho leads',
    ['LEADID', 'Lead Source', 'Lead Status', 'Industry', 'Created Time'],
    { id: 'LEADID', channel: 'Lead Source', created: 'Created Time' },
  ],
])('recognises the columns of %s', (_, header, expected) => {
  expect(named(header, guessed(header, rowFor(header)))).toEqual(expected);
});

test('recognises the columns of a vendor’s log', () => {
  const table = parseTable(vendorCsv(), 'en');
  const header = table.columns.map((column) => column.label);
  expect(named(header, guessMapping(table))).toEqual({
    ...{ id: 'Lead ID', created: 'Created', channel: 'Source', persona: 'Job title', contacted: 'Converted' },
    ...{ opportunity: 'Opportunity created', won: 'Won', lost: 'Lost' },
  });
});

test('recognises of a marketplace’s log what names and content tell, and leaves its own words to the person', () => {
  const table = parseTable(marketCsv(), 'en');
  const guess = guessMapping(table);
  const header = table.columns.map((column) => column.label);
  expect(named(header, guess)).toEqual({ created: 'contact_day', channel: 'origin', won: 'won_date' });
  expect(guess.confidence.created).toBe('unsure');
});

test.each([
  ['a status', 'open', 'won'],
  ['a flag', 'Yes', 'Yes'],
  ['a number', '1', '0'],
])('never takes %s for a date, whatever the name of its column', (_, ...values) => {
  const rows = values.map((value) => ['2026-11-03', value, value]);
  const { mapping } = guessMapping(parseTable(csv([['Created', 'Won', 'CONVERTED'], ...rows]), 'en'));
  expect(mapping).toEqual({ created: 0, outcome: 1 });
});

test('takes a date column without values, which an export has before the first win', () => {
  expect(guessed(['Created', 'Won'], ['2026-11-03', '']).mapping).toEqual({ created: 0, won: 1 });
});

test('looks beyond the first rows, where a date column is often blank', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ['2026-11-03', i > 2500 ? 'won' : '']);
  const { mapping } = guessMapping(parseTable(csv([['Created', 'Won'], ...rows]), 'en'));
  expect(mapping).toEqual({ created: 0, outcome: 1 });
});

test('does not take a column of repeated values for the lead ID', () => {
  const rows = ['A', 'A', 'A', 'A', 'B'].map((id) => [id, '2026-11-03']);
  expect(guessMapping(parseTable(csv([['Record ID', 'Created'], ...rows]), 'en')).mapping).toEqual({ created: 1 });
});

test('does not take the ID of an organisation for that of a lead', () => {
  expect(guessed(['Organization - ID', 'Created'], ['7', '2026-11-03']).mapping).toEqual({ created: 1 });
});

test('recognises a known name behind the record it belongs to, less surely', () => {
  const { mapping, confidence } = guessed(['Contact - Source', 'Created'], ['Web', '2026-11-03']);
  expect(mapping.channel).toBe(0);
  expect(confidence.channel).toBe('likely');
});

test('goes by content where names say nothing, and says so', () => {
  const { mapping, confidence } = guessed(['When', 'Where', 'Worth'], ['03/11/2026', 'Web', '12,50 €']);
  expect(mapping).toEqual({ created: 0, amount: 2 });
  expect(confidence).toEqual({ created: 'unsure', amount: 'unsure' });
});

test('does not choose between several columns of dates', () => {
  expect(guessed(['One day', 'Another day'], ['03/11/2026', '04/11/2026']).mapping).toEqual({});
});

test('names the required columns that are missing', () => {
  expect(missingColumns({ created: 0, persona: 3 })).toEqual(['channel']);
  expect(missingColumns({})).toEqual(['created', 'channel', 'persona']);
});

test('shows a column by its first different values', () => {
  const table = parseTable('Channel,x\n,1\nWeb,1\nWeb,1\nN/A,1\nAds,1\nShow,1\nLate,1\n', 'en');
  expect(examplesOf(table, 0)).toEqual(['Web', 'Ads', 'Show']);
});
