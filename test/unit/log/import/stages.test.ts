import { parseTable } from '../../../../src/log/import/parse';
import { stageOf } from '../../../../src/log/import/stage-column';
import { flagReading, stageReading } from '../../../../src/log/import/stages';

/** What the stages and statuses of CRMs say of the outcome, in both languages. */

const WON = [
  ...['Won', 'WON', 'Closed Won', 'closedwon', 'Closed - Won', '100 % - Won', 'Deal won', 'C1:WON', 'Win'],
  ...['Won - pending payment', 'Customer', 'New customer', 'Signed', 'Contract signed', 'Quote accepted', 'Evangelist'],
  ...['Gagné', 'Gagnée', 'GAGNÉ', '5. Gagné', 'Fermée gagnée', 'Affaire gagnée', 'Signé', 'Contrat signé', 'Client'],
  ...['Nouveau client', 'Devis accepté', 'Vendu', 'Affaire conclue', 'Gagnée - attente contrat'],
  ...['Remporté', 'Remportée', 'Affaire remportée', 'Marché attribué', 'Vente', 'Sale', 'Commande', 'Projet gagné'],
  ...[
    'Bon de commande reçu',
    'Opportunity won',
    '7 - Deal signed',
    'Compte gagné',
    'Gagné(e)',
    'Won - Q3 2026',
    'Quote accepted by client',
  ],
];
const LOST = [
  ...['Lost', 'Closed Lost', 'closedlost', 'Closed-Lost to Competition', 'C2:LOSE', 'Unqualified', 'Disqualified'],
  ...['Junk Lead', 'Dead', 'Abandoned', 'Cancelled', 'Canceled', 'Out-Sold', 'Not interested', 'Lost customer'],
  ...['Closed - Not Converted', 'Not qualified', 'Rejected', 'No decision'],
  ...['Perdu', 'Perdue', 'PERDU', 'Fermée perdue', 'Abandonné', 'Abandonnée', 'Disqualifié', 'Non qualifié', 'Refusé'],
  ...['Sans suite', 'Classé sans suite', 'Annulé', 'Pas intéressé', 'Devis refusé', 'Client perdu', 'Non-qualifié'],
  ...[
    'Non retenu',
    'Non retenue',
    'Hors cible',
    'Injoignable',
    'Ne répond plus',
    'Doublon',
    'Éliminé',
    'Former customer',
  ],
  ...[
    'Not selected',
    'Duplicate lead',
    'Out of scope',
    'Ancien client',
    'No response',
    'Lost - price',
    'Lost to competitor',
  ],
];
const OPEN = [
  ...['', 'New', 'Open', 'In progress', 'Negotiation', 'Qualified', 'Qualified To Buy', 'Decision Maker Bought-In'],
  ...['Contract Sent', 'To be signed', 'Not won', 'Almost won', 'Won’t buy now', 'Signed up', 'NDA signed', 'Win-back'],
  ...['Customer meeting', 'Waiting for customer', 'Subscriber', 'Marketing Qualified Lead', 'Converted', 'Closed'],
  ...[
    'En cours',
    'À signer',
    'En attente de signature',
    'Devis envoyé',
    'Proposition',
    'Client à rappeler',
    'Non signé',
  ],
  ...['Presque gagné', 'Rendez-vous client', 'Qualifié', 'À faire', 'Non perdu', 'Fermé'],
];

test.each(WON)('takes %j for won', (value) => {
  expect(stageReading(value)).toEqual({ kind: 'won', doubtful: false });
});

test.each(LOST)('takes %j for lost', (value) => {
  expect(stageReading(value)).toEqual({ kind: 'lost', doubtful: false });
});

test.each(OPEN)('takes %j for open', (value) => {
  expect(stageReading(value).kind).toBe('open');
});

test.each(['Closed', 'Converted', 'Done', 'Fermé', 'Clôturée', 'Converti', 'Terminé'])(
  'asks of %j, which says that something ended and not how',
  (value) => expect(stageReading(value)).toEqual({ kind: 'open', doubtful: true }),
);

test.each([
  ...['RDV gagné', 'Meeting won', 'To win', 'Win plan', 'Design win', 'Mandat signé', 'LOI signed', 'Pre-sold'],
  ...['Offer accepted verbally', 'Devis accepté sous réserve', 'Accord de principe signé', 'Pilot signed'],
  ...['Perdu de vue', 'Lost contact', 'Refus téléphone', 'Unqualified - to nurture', 'Recovering lost lead'],
  ...['Won by competitor', 'Vendu au concurrent', 'Signé ailleurs', 'Signed NDA', 'Gagné à confirmer'],
  ...['Perdu à recontacter', 'Refus temporaire', 'Abandoned cart', 'Failed payment', 'POC perdu'],
  ...['Perdu - à relancer', 'Perdu/Gagné', 'Won or lost', 'RDV annulé'],
])('asks of %j, which may be neither a win nor a loss', (value) => {
  expect(stageReading(value)).toEqual({ kind: 'open', doubtful: true });
});

test.each([
  ...['Nord gagné', 'Phoenix won', 'Renouvellement signé', 'Won back later', 'Signé non payé', 'Signed proposal sent'],
  ...['Win probability', 'Sold out', 'Gagné ?', 'Won?'],
])('asks of %j, a win beside a word that is not known, or with a question mark', (value) => {
  expect(stageReading(value)).toEqual({ kind: 'won', doubtful: true });
});

test('reads yes and no by the name of the column', () => {
  const kinds = (name: string) =>
    ['true', 'false', ''].map((key) => flagReading(name, ['true', 'false', ''])!(key).kind);
  expect(kinds('is won')).toEqual(['won', 'open', 'open']);
  expect(kinds('gagnee')).toEqual(['won', 'open', 'open']);
  expect(kinds('is lost')).toEqual(['lost', 'open', 'open']);
  expect(flagReading('status', ['1', '0'])!('1')).toEqual({ kind: 'open', doubtful: true });
});

test('takes no column for one of yes and no that has other words, or no yes', () => {
  expect(flagReading('won', ['yes', 'no', 'maybe'])).toBeNull();
  expect(flagReading('won', ['no', ''])).toBeNull();
});

test('takes a date among words in a column of wins for one, and says that it is not sure', () => {
  const table = parseTable('Won\nyes\nno\n2026-09-01\nmaybe\n', 'en');
  const kinds = stageOf(table, table.columns[0]!).values.map(({ value, kind, doubtful }) => [value, kind, doubtful]);
  expect(kinds).toContainEqual(['2026-09-01', 'won', true]);
});
