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

test.each([
  'Created on,Source,Stage,Amount,Owner\n2026-03-02,Web,New,1,Ana\n',
  'Création,Origine,État,Date de clôture,Montant\n2026-03-02,Web,Gagné,2026-04-01,1\n',
  'Created,Name,Email,Phone,Source,Channel,Stage\n2026-03-02,Ana,a@example.com,1,Paid,Ads,Won\n',
  'Créé le,Origine,Statut,Montant,Propriétaire\n2026-03-02,Web,Gagné,1,Ana\n',
  'Created at,Lead,Status,Amount,Pipeline\n2026-03-02,Roof,won,1,A\n',
  'id,created,status,name,amount,source\n1,2026-03-02,won,Roof,1,Web\n',
])('names a tool by no more than a few columns that others have too: %s', (file) => {
  expect(guessMapping(parseTable(file, 'en')).preset).toBeNull();
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

// The columns of HubSpot's own view of deals, and how Dynamics and monday write those of theirs; the values are made up.
test.each([
  [
    'HubSpot deals',
    'Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner\n11,Roof,Closed won,Sales,1200,2026-04-01,2026-03-02,Ana\n12,Wall,Closed lost,Sales,800,2026-04-02,2026-03-03,Ben\n',
  ],
  [
    'Dynamics leads',
    '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name,Topic,Status Reason,Created On\n11,x,2026-04-01,Ana A,Roof,New,2026-03-02\n12,y,2026-04-01,Ana A,Wall,Lost,2026-03-03\n',
  ],
  [
    'Dynamics opportunities',
    '(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Status,Created On\n11,x,2026-04-01,Roof,Won,2026-03-02\n12,y,2026-04-01,Wall,Lost,2026-03-03\n',
  ],
  [
    'A monday board',
    'Name,Subitems,Person,Status,Creation log,Item ID (auto generated)\nRoof,,Ana,Won,Mar 2 2026,11\nWall,,Ben,Lost,Mar 3 2026,12\n',
  ],
])('knows %s by the columns they begin with, and each lead by its ID', (name, file) => {
  const result = imported(file);
  expect(guessMapping(result.table).preset?.name.en).toBe(name);
  expect(cellsOf(result, 'id')).toEqual(['11', '12']);
  expect(cellsOf(result, 'created')).toEqual(['2026-03-02', '2026-03-03']);
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

// Columns as these tools name them, with what their programs write for outcomes and days; Axonaut tells wins alone.
const OF_TOOLS: readonly (readonly [tool: string, lost: number, header: string, rows: string])[] = [
  [
    'Freshsales',
    1,
    'Deal : id,Deal : Name,Deal : Deal value,Deal : Closed date,Deal : Owner,Deal : Deal stage,Deal : Source,Deal : Created at',
    '1,Roof,1200,2026-04-01,Ana,Won,Web,2026-03-02 09:15\n2,Wall,800,2026-04-02,Ben,Lost,Web,2026-03-03 09:15\n3,Door,500,,Ana,Negotiation,Web,2026-03-04 09:15',
  ],
  [
    'noCRM',
    1,
    'Lead;Pipeline;Step;Status;tags;Amount;User;Created_at;Closed_at;Estimated_closing_date',
    'Roof;Main;Offer;won;a;1200,0;Ana;2026-03-02 09:15;2026-04-01 10:00;2026-05-15\nWall;Main;Offer;cancelled;b;800,5;Ben;2026-03-03 09:15;2026-04-02 10:00;\nDoor;Main;Offer;standby;b;500;Ana;2026-03-04 09:15;;2026-12-31',
  ],
  [
    'Bitrix24',
    1,
    'ID;Deal Name;Stage;Income;Currency;Source;Responsible;Created;Assumed close date;Repeat deal',
    '1;Roof;Deal won;1200.00;EUR;Web;Ana;02/03/2026 09:15;01/04/2026;N\n2;Wall;Deal lost;800.00;EUR;Web;Ben;03/03/2026 09:15;02/04/2026;N\n3;Door;Offer;500.00;EUR;Web;Ana;04/03/2026 09:15;31/12/2026;N',
  ],
  [
    'Bitrix24',
    1,
    'ID,TITLE,STAGE_ID,STAGE_SEMANTIC_ID,OPPORTUNITY,CURRENCY_ID,SOURCE_ID,DATE_CREATE,CLOSEDATE',
    '1,Roof,C1:WON,S,1200.00,EUR,WEB,2026-03-02T09:15:00+01:00,2026-04-01T02:00:00+02:00\n2,Wall,C1:APOLOGY,F,800.00,EUR,CALL,2026-03-03T09:15:00+01:00,2026-04-02T02:00:00+02:00\n3,Door,C1:NEW,P,500.00,EUR,WEB,2026-03-04T09:15:00+01:00,2026-12-31T02:00:00+01:00',
  ],
  [
    'BoondManager',
    1,
    "Référence interne;Titre;Type;Société - Nom;État;Création;Domaine d'intervention;Date de clôture;CA Envisagé HT;Pondération;Responsable manager;Pôle",
    'AO1;Mission A;Régie;Acme;Fermé gagné;02/03/2026;Banque;01/04/2026;1200;1;ROUX Ana;Data\nAO2;Mission B;Régie;Bravo;Abandonné;03/03/2026;Luxe;02/04/2026;800,5;0;PETIT Ben;Data\nAO3;Mission C;Régie;Corp;Proposition;14/03/2026;Luxe;31/12/2026;500;0,5;ROUX Ana;Data',
  ],
  [
    'Axonaut',
    0,
    'id,name,amount,creation_date,end_date,is_win,user_name,pipe_name,pipe_step_name',
    '1,Toit,1200,2026-03-02,2026-04-01,true,Ana,Ventes,Gagné\n2,Mur,800,2026-03-03,2026-04-02,false,Ben,Ventes,Perdu\n3,Porte,500,2026-03-04,,false,Ana,Ventes,Devis',
  ],
  [
    'Salesforce',
    1,
    'ID,STAGENAME,AMOUNT,CLOSEDATE,LEADSOURCE,CREATEDDATE,ISWON,ISCLOSED',
    '0065g00000A1AAAQA0,Closed Won,1200.0,2026-04-01,Web,2026-03-02T09:15:00.000Z,true,true\n0065g00000A2AAAQA0,Closed Lost,800.0,2026-04-02,Web,2026-03-03T09:15:00.000Z,false,true\n0065g00000A3AAAQA0,Prospecting,500.0,2026-12-31,Web,2026-03-04T09:15:00.000Z,false,false',
  ],
  [
    'Salesforce',
    1,
    "ID de l'opportunité;Nom de l'opportunité;Étape;Montant;Date de création;Date de clôture;Origine de la piste;Propriétaire de l'opportunité",
    '0065g00000A1AAA;Toit;Gagnée;1200;02/03/2026;01/04/2026;Web;Ana\n0065g00000A2AAA;Mur;Perdue;800,5;03/03/2026;02/04/2026;Web;Ben\n0065g00000A3AAA;Porte;Prospection;500;14/03/2026;31/12/2026;Web;Ana',
  ],
  [
    'Dynamics 365',
    1,
    "Nom de l'opportunité;Créé le;Statut;Raison du statut;Date de clôture réelle;Chiffre d'affaires réel;Propriétaire",
    'Toit;02/03/2026 09:15;Conclue;Conclue;01/04/2026;1200;Ana\nMur;03/03/2026 09:15;Perdue;Annulée;02/04/2026;0;Ben\nPorte;14/03/2026 09:15;Ouverte;En cours;;;Ana',
  ],
];

test.each(OF_TOOLS)('reads what became of the deals of %s, %i of them lost: %s', (tool, lost, header, rows) => {
  const result = imported(`${header}\n${rows}\n`);
  expect(guessMapping(result.table).preset?.tool).toBe(tool);
  expect(cellsOf(result, 'created').map((day) => day.slice(0, 8))).toEqual(['2026-03-', '2026-03-', '2026-03-']);
  expect(result.outcome).toMatchObject({ won: 1, lost, open: 2 - lost, undatedWins: 0 });
  expect(cellsOf(result, 'won').map((day) => day.slice(0, 10))).toEqual(['2026-04-01', '', '']);
  expect(cellsOf(result, 'amount')[0]).toBe('1200');
  expect([result.plan.questions, result.refusedRows]).toEqual([[], 0]);
});

test('takes no amount in cents, and reads the codes of what became of a deal', () => {
  const result = imported(
    'id,hash,title,value,currency,status,stage,group,owner,cdate,mdate\n1,a1,Roof,120000,eur,1,3,1,2,2026-03-02T09:15:11-05:00,2026-04-01T10:00:00-05:00\n2,a2,Wall,80000,eur,2,3,1,2,2026-03-03T09:15:11-05:00,2026-04-02T10:00:00-05:00\n3,a3,Door,50000,eur,0,1,1,2,2026-03-04T09:15:11-05:00,2026-04-02T10:00:00-05:00\n',
  );
  expect(guessMapping(result.table).preset?.tool).toBe('ActiveCampaign');
  expect(result.outcome).toMatchObject({ won: 1, lost: 1, open: 1 });
  expect([result.mapping.amount, result.mapping.owner, result.refusedRows]).toEqual([undefined, undefined, 0]);
});

test('takes the source of a lead for its channel in the lead centre of Meta, not how the person can be reached', () => {
  const result = imported(
    'Created,Name,Email address,Source,Form,Channel,Stage,Owner,Labels,Phone,Secondary phone number,WhatsApp number\n10/18/2026 3:19am,Ana Roux,a@example.com,Paid,Roofs,Email,Intake,Unassigned,,,,\n10/17/2026 5:22pm,Ben Petit,b@example.com,Organic,Roofs,Messenger,Qualified,Zoe,,,,\n',
  );
  expect(guessMapping(result.table).preset?.tool).toBe('Meta');
  expect(cellsOf(result, 'channel')).toEqual(['Paid', 'Organic']);
  expect(cellsOf(result, 'created')).toEqual(['2026-10-18T03:19:00', '2026-10-17T17:22:00']);
  expect([result.plan.questions, result.refusedRows]).toEqual([[], 0]);
});

test.each([
  [
    'Brevo',
    'CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;ADDED_TIME;MODIFIED_TIME',
    '1;a@example.com;Ana;R;336;18-06-2026;28-09-2026',
  ],
  [
    'Google Ads',
    'lead_form_submission_data.id,lead_form_submission_data.campaign,campaign.name,lead_form_submission_data.submission_date_time',
    'x1,customers/1/campaigns/2,Brand,2026-06-18 09:15:11',
  ],
  ['LinkedIn', 'id,leadType,testLead,submittedAt,versionedLeadGenFormUrn', 'x1,SPONSORED,false,1781774111000,urn:li:1'],
])('knows when a contact or a form of %s came in', (tool, header, row) => {
  const result = imported(`${header}\n${row}\n`);
  expect(guessMapping(result.table).preset?.tool).toBe(tool);
  expect(cellsOf(result, 'created')[0]).toMatch(/^2026-06-18/);
  expect([result.plan.questions, result.refusedRows]).toEqual([[], 0]);
});
