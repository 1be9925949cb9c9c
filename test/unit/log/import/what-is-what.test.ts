import { guessMapping } from '../../../../src/log/import/guess';
import type { ImportKey } from '../../../../src/log/import/mapping';
import { parseTable } from '../../../../src/log/import/parse';
import { csv } from './support/files';

/** Which column of a file is what: by name, then by content, then by how filled it is. */

/** Files of the kinds real exports are, with made-up values; the names of the columns that are expected to be taken. */
const FILES: readonly (readonly [string, readonly string[], Partial<Record<ImportKey, string>>])[] = [
  [
    'names of programs, in one word',
    ['Id,LeadSource,createdAt,jobTitle,wonDate,OwnerName', '7,Web,2026-03-02,CFO,2026-04-01,Ana'],
    {
      ...{ id: 'Id', channel: 'LeadSource', created: 'createdAt', persona: 'jobTitle' },
      ...{ won: 'wonDate', owner: 'OwnerName' },
    },
  ],
  [
    'names with underscores, in another order',
    ['record_id,source_lead,date_created,date_won,reason_lost', '7,Web,2026-03-02,2026-04-01,'],
    { id: 'record_id', channel: 'source_lead', created: 'date_created', won: 'date_won', lostReason: 'reason_lost' },
  ],
  [
    'units and remarks after names',
    [
      'Created time (GMT+1),Lead Source [first],Amount in EUR,Won on (local time)',
      '2026-03-02 10:00,Web,1200,2026-04-01 10:00',
    ],
    {
      ...{ created: 'Created time (GMT+1)', channel: 'Lead Source [first]' },
      ...{ amount: 'Amount in EUR', won: 'Won on (local time)' },
    },
  ],
  [
    'the record before the name',
    ['Deal: ID,Deal: Created,Person: Job title,Organisation: Source', '7,2026-03-02,CFO,Web'],
    { id: 'Deal: ID', created: 'Deal: Created', persona: 'Person: Job title', channel: 'Organisation: Source' },
  ],
  [
    'the columns of another record',
    ['Organization - ID,Person - ID,Organization - Created,Deal - Created', '1,2,2020-01-01,2026-03-02'],
    { created: 'Deal - Created' },
  ],
  [
    'dates that are not the one a lead came in on',
    ['Source,Date de naissance,Dernière modification,Date de clôture prévue', 'Web,1980-01-02,2026-03-02,2026-05-01'],
    { channel: 'Source' },
  ],
  [
    'an unknown name for the day, beside a closing date',
    ['Source,Arrivée,Date de clôture', 'Web,2026-03-02,2026-05-01'],
    { channel: 'Source', created: 'Arrivée' },
  ],
  ['the turnover of a company', ['Created,Company,Revenue', '2026-03-02,Acme,2000000'], { created: 'Created' }],
  ['the revenue of a lead', ['Created,Revenue', '2026-03-02,2000'], { created: 'Created', amount: 'Revenue' }],
  [
    'the conversion of a lead, which opens the opportunity',
    ['Lead ID,Created Date,Converted,Converted Date', '7,2026-03-02,1,2026-03-09'],
    { id: 'Lead ID', created: 'Created Date', opportunity: 'Converted Date' },
  ],
  [
    'deals of a French tool, with its records in the names',
    [
      'ID d’enregistrement,Nom de l’affaire,Montant,Étape,Date de clôture,Source du prospect,Heure de création',
      'z1,A,1200,Fermé gagné,2026-04-02,Web,2026-03-02 10:00',
    ],
    {
      ...{ id: 'ID d’enregistrement', amount: 'Montant', outcome: 'Étape', closed: 'Date de clôture' },
      ...{ channel: 'Source du prospect', created: 'Heure de création' },
    },
  ],
  [
    'a status and a stage, of which one tells the outcome',
    ['Created,Stage,Status,Closed at', '2026-03-02,Contract,won,2026-04-03', '2026-03-03,Contact,lost,2026-04-04'],
    { created: 'Created', outcome: 'Status', closed: 'Closed at' },
  ],
  [
    'a stage under a name of its own, by its plain words',
    ['Created,Où en est-on,Close date', '2026-03-02,Signé,2026-04-03', '2026-03-03,Perdu,2026-04-04'],
    { created: 'Created', outcome: 'Où en est-on', closed: 'Close date' },
  ],
  [
    'no stage in the state of an address, or in a column of sentences',
    ['Created,State,Notes', '2026-03-02,TX,We won them over and lost them again', '2026-03-03,CA,Signed and then lost'],
    { created: 'Created' },
  ],
  [
    'names of wins, personas and counts that programs and people write',
    ['createdAt,lead_source,persona_name,closed_won_at', '2026-03-02,Web,CFO,2026-04-01'],
    { created: 'createdAt', channel: 'lead_source', persona: 'persona_name', won: 'closed_won_at' },
  ],
  [
    'French names in one word',
    ['dateCreation;canalAcquisition;typeClient;dateGagne', '02/03/2026;Salon;ETI;01/04/2026', '13/03/2026;Web;PME;'],
    { created: 'dateCreation', channel: 'canalAcquisition', persona: 'typeClient', won: 'dateGagne' },
  ],
  [
    'batches of a week',
    ['Semaine;Canal;Nb de leads;Nb clients', '2026-S10;Web;40;3', '2026-S11;Web;38;2'],
    { created: 'Semaine', channel: 'Canal', leads: 'Nb de leads', customers: 'Nb clients' },
  ],
  [
    'dates of winning among words for what is not won',
    [
      'Created,Channel,Won on',
      '2026-03-02,Web,2026-04-01',
      '2026-03-03,Web,lost',
      '2026-03-04,Web,N',
      '2026-03-05,Web,lost',
    ],
    { created: 'Created', channel: 'Channel', won: 'Won on' },
  ],
  [
    'codes, which are no amounts',
    ['Référence;Créé le;Taille;Commande', 'REF1001;02/03/2026;PME 50;CMD 77', 'REF1002;13/03/2026;PME 60;CMD 78'],
    { id: 'Référence', created: 'Créé le' },
  ],
];

test.each(FILES)('takes %s', (_, lines, expected) => {
  const table = parseTable(lines.join('\n'), 'en');
  const label = (index: number) => table.columns.find((column) => column.index === index)?.label;
  const { mapping } = guessMapping(table);
  expect(Object.fromEntries(Object.entries(mapping).map(([key, index]) => [key, label(index)]))).toEqual(expected);
});

test('prefers a column that is filled to one that is blank or nearly so, and says so', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [
    '2026-03-02',
    i === 0 ? 'Small' : '',
    i % 2 ? 'CFO' : 'CEO',
    'Ana',
  ]);
  const { mapping, passedOver } = guessMapping(
    parseTable(csv([['Created', 'Persona', 'Job title', 'Owner'], ...rows]), 'en'),
  );
  expect(mapping).toEqual({ created: 0, persona: 2, owner: 3 });
  const [persona, title] = [1, 2].map((index) => ({ index, label: index === 1 ? 'Persona' : 'Job title' }));
  expect(passedOver).toEqual([{ key: 'persona', reason: 'blank', column: persona, taken: title }]);
});

test('takes a blank column where there is no other, and says nothing of it', () => {
  const { mapping, passedOver } = guessMapping(parseTable('Created,Persona\n2026-03-02,\n', 'en'));
  expect(mapping).toEqual({ created: 0, persona: 1 });
  expect(passedOver).toEqual([]);
});

test('takes for the ID what is different in every lead, not what several leads belong to', () => {
  const rows = ['A', 'A', 'B', 'C', 'D'].map((lead, i) => [`${i}`, lead, `2026-03-0${i + 1}`]);
  const { mapping, passedOver } = guessMapping(parseTable(csv([['deal_id', 'lead_id', 'created_at'], ...rows]), 'en'));
  expect(mapping).toEqual({ id: 0, created: 2 });
  expect(passedOver).toMatchObject([{ key: 'id', reason: 'repeats', column: { label: 'lead_id' } }]);
});

test('keeps the ID of a file that has a lead twice', () => {
  const rows = ['A', 'A', 'B', 'C'].map((lead) => [lead, '2026-03-01']);
  expect(guessMapping(parseTable(csv([['lead_id', 'created_at'], ...rows]), 'en')).mapping.id).toBe(0);
});

test('takes codes that are all different for the ID, whatever their name, where there are enough of them', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [`2026-03-0${1 + (i % 9)}`, `D-${1000 + i}`]);
  const guessOf = (count: number) => guessMapping(parseTable(csv([['Created', 'Dossier'], ...rows(count)]), 'en'));
  expect(guessOf(20)).toMatchObject({ mapping: { created: 0, id: 1 }, confidence: { id: 'unsure' } });
  expect(guessOf(10).mapping).toEqual({ created: 0 });
});
