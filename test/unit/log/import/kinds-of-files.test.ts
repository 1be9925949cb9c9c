import { cellsOf, csv, imported } from './support/files';

/** Kinds of files that were once taken wrongly, each in several forms; the values are made up. */

const HEADER = ['Created', 'Source', 'Persona'];
const won = (file: string) => cellsOf(imported(file), 'won');
const wins = (file: string) => {
  const { rows, columns } = imported(file);
  const at = (key: 'won' | 'customers') => columns.indexOf(key);
  return rows.filter(({ cells }) => cells[at('won')] || Number(cells[at('customers')] ?? 0) > 0).length;
};

describe('a stage decides which closing dates are wins', () => {
  test.each([
    ['Stage', 'Close Date', 'Closed Won', 'Closed Lost', 'Negotiation'],
    ['Statut', 'Date de clôture', 'Gagnée', 'Perdue', 'En cours'],
    ['Étape', 'Clôturé le', 'Signé', 'Abandonné', 'Devis envoyé'],
    ['Deal Stage', 'Closed on', 'Won – contract signed', 'Disqualified', 'Demo'],
    ['Status', 'Closing Date', 'Client', 'Sans suite', 'À relancer'],
    ['Lead status', 'Closed Date', 'Customer', 'Lost - price', 'New'],
  ])('%s and %s', (stage, closed, isWon, isLost, open) => {
    const file = csv([
      [...HEADER, stage, closed],
      ['2026-06-03', 'Ads', 'Small', isWon, '2026-07-01'],
      ['2026-06-04', 'Ads', 'Small', isLost, '2026-07-03'],
      ['2026-06-05', 'Ads', 'Small', isLost, '2026-08-03'],
      ['2026-06-06', 'Ads', 'Small', open, '2026-12-31'],
    ]);
    expect(won(file)).toEqual(['2026-07-01', '', '', '']);
    expect(cellsOf(imported(file), 'lost')).toEqual(['', '2026-07-03', '2026-08-03', '']);
  });
});

describe('days and words for no win are none, and refuse no lead', () => {
  test.each([
    ...['1970-01-01', '1900-01-01', '9999-12-31', '2099-12-31', '0001-01-01', '01/01/1900', '1899-12-30', '2100-01-01'],
    ...['False', '\\N', 'NaT', '<NA>', '[null]', '0', 'NC', 'NR', '-', 'en cours', 'n/a', 'None', 'NULL', '—', '#N/A'],
    ...['0000-00-00', 'nil', 'undefined', 'Pas encore', 'not yet', 'à venir', 'TBD', 'faux', 'non', '(vide)', '?'],
  ])('%s', (nothing) => {
    const file = csv([
      [...HEADER, 'Won on'],
      ['2026-08-03', 'SEO', 'Small', '2026-09-01'],
      ['2026-08-04', 'SEO', 'Small', '2026-09-02'],
      ['2026-08-05', 'SEO', 'Small', nothing],
      ['2026-08-06', 'SEO', 'Small', nothing],
      ['2026-08-07', 'SEO', 'Small', nothing],
    ]);
    const { rows } = imported(file);
    expect([rows.length, wins(file)]).toEqual([5, 2]);
  });
});

describe('codes are no money and no negative numbers', () => {
  test.each(['REF1001', 'OPP-1', 'PME 50', 'CLI-2024-7', 'EUR-17', 'A12', 'LD/0007', 'ref_88', 'DEAL#5'])(
    '%s',
    (code) => {
      const codes = [code, `${code}1`, `${code}2`];
      const result = imported(
        csv([['Code interne', ...HEADER], ...codes.map((one, i) => [one, `2026-08-1${i}`, 'SEO', 'Small'])]),
      );
      expect(result.rows).toHaveLength(3);
      expect(result.mapping.amount).toBeUndefined();
    },
  );
});

describe('a blank known column loses to a filled one', () => {
  test.each([
    ['Persona', 'Job Title', 'persona'],
    ['Persona', 'Fonction', 'persona'],
    ['Channel', 'Lead Source', 'channel'],
    ['Original Source', 'Latest Source', 'channel'],
    ['Amount', 'Deal value', 'amount'],
    ['Won on', 'Date de signature', 'won'],
  ] as const)('%s and %s', (blank, filled, key) => {
    const value = key === 'amount' ? '1200' : key === 'won' ? '2026-09-03' : 'CFO';
    const file = csv([['Created', blank, filled], ...[1, 2, 3].map((day) => [`2026-08-0${day}`, '', value])]);
    expect(cellsOf(imported(file), key)).toEqual([value, value, value]);
  });
});

describe('a zone in the header or the cell is never dropped', () => {
  test.each([
    ['Submit Date (UTC)', '2026-10-31 23:30:00', '2026-10-31T23:30:00Z'],
    ['Created (GMT)', '2026-10-31 23:30:00', '2026-10-31T23:30:00Z'],
    ['Created at (UTC+2)', '2026-10-31 23:30:00', '2026-10-31T21:30:00Z'],
    ['Created', 'November 3, 2026 4:05 PM (GMT+1)', '2026-11-03T15:05:00Z'],
    ['Created', '2026-11-03T16:05:00+01:00', '2026-11-03T15:05:00Z'],
    ['Created', '2026-11-03 16:05:00 EST', '2026-11-03T21:05:00Z'],
    ['Created', '2026-11-03 16:05 CET', '2026-11-03T15:05:00Z'],
    ['Created', '2026-11-03T16:05:00+01:00[Europe/Paris]', '2026-11-03T15:05:00Z'],
  ])('%s: %s', (name, value, expected) => {
    expect(
      cellsOf(
        imported(
          csv([
            [name, 'Source'],
            [value, 'Web'],
            [value, 'Ads'],
          ]),
        ),
        'created',
      ),
    ).toEqual([expected, expected]);
  });
});

describe('days and times as programs write them', () => {
  test.each([
    ['03/11/2026 - 16:05', '2026-11-03T16:05:00'],
    ['13/11/2026 | 16:05', '2026-11-13T16:05:00'],
    ['13/11/2026 16.05', '2026-11-13T16:05:00'],
    ['13/11/2026 à 16h05', '2026-11-13T16:05:00'],
    ['13/11/26', '2026-11-13'],
    ['13 nov. 2026', '2026-11-13'],
    ['Fri Nov 13 16:05:00 2026', '2026-11-13T16:05:00'],
    ['13/11/2026 04:05 p. m.', '2026-11-13T16:05:00'],
    ['2026/11/13 16:05', '2026-11-13T16:05:00'],
    ['20261113', '2026-11-13'],
  ])('%s', (value, expected) => {
    const result = imported(
      csv([
        ['Créé le', 'Canal'],
        [value, 'Web'],
        ['14/11/2026', 'Ads'],
      ]),
    );
    expect(cellsOf(result, 'created')[0]).toBe(expected);
  });

  test.each([
    ['1790935200000', '2026-10-02T10:00:00Z'],
    ['1790935200', '2026-10-02T10:00:00Z'],
    ['1790935200.0', '2026-10-02T10:00:00Z'],
  ])('epoch %s', (value, expected) => {
    const file = csv([
      ['createdate', 'Source'],
      [value, 'Web'],
      [value, 'Ads'],
    ]);
    expect(cellsOf(imported(file), 'created')).toEqual([expected, expected]);
  });

  test.each([
    ['2026-01', '2026-01-01'],
    ['Jan 2026', '2026-01-01'],
    ['janv.-26', '2026-01-01'],
    ['01/2026', '2026-01-01'],
    ['janvier 2026', '2026-01-01'],
    ['January 2026', '2026-01-01'],
  ])('the month %s is its first', (value, expected) => {
    const file = csv([
      ['Month', 'Source', 'Leads', 'Customers'],
      [value, 'Ads', '40', '3'],
      [value, 'SEO', '10', '1'],
    ]);
    expect(cellsOf(imported(file), 'created')).toEqual([expected, expected]);
    expect(cellsOf(imported(file), 'leads')).toEqual(['40', '10']);
  });
});

describe('lines that are no leads', () => {
  test.each([
    [['Lead report', '01/10/2026 - 31/10/2026', ''], ['Total: 2']],
    [['Rapport des pistes', ''], ['Total général,2']],
    [['sep=,'], []],
    [['Exported by Ana,,,', 'Filter: all,,,', ''], ['Grand total,,,2']],
    [[''], ['', 'Copyright (c) 2026 Example CRM. All rights reserved.']],
    [['Generated on 2026-11-01'], ['Nombre de lignes : 2']],
  ])('%j above, %j below', (above, below) => {
    const rows = ['Lead ID,Created,Source,Persona', 'g1,2026-10-02,Brand,CFO', 'g2,2026-10-09,Generic,CEO'];
    const result = imported([...above, ...rows, ...below].join('\n'));
    expect(cellsOf(result, 'id')).toEqual(['g1', 'g2']);
    expect(result.refusedRows).toBe(0);
  });
});

test.each(['lead_id', 'contact_id', 'Associated Contact IDs', 'Account ID', 'company_id'])(
  'a %s that repeats is no ID: no win is lost',
  (foreign) => {
    const file = csv([
      ['opportunity_id', foreign, 'created_date', 'Source', 'Persona', 'Won date', 'Amount'],
      ['O1', '7', '2026-06-14', 'SEO', 'Small', '2026-07-01', '5000'],
      ['O2', '7', '2026-07-14', 'SEO', 'Small', '', '1000'],
      ['O3', '8', '2026-08-14', 'SEO', 'Small', '', '1000'],
      ['O4', '8', '2026-08-15', 'SEO', 'Small', '', '1000'],
    ]);
    expect(imported(file).rows).toHaveLength(4);
    expect(wins(file)).toBe(1);
  },
);

describe('names as programs write them', () => {
  test.each([
    ['LeadSource', 'channel'],
    ['lead_source', 'channel'],
    ['hs_analytics_source', 'channel'],
    ['utm_source', 'channel'],
    ['Contact - Source', 'channel'],
    ['jobTitle', 'persona'],
    ['JOB_TITLE', 'persona'],
    ['Person - Job title', 'persona'],
    ['Persona__c', 'persona'],
    ['Persona (custom)', 'persona'],
  ] as const)('%s is the %s', (name, key) => {
    const file = csv([
      ['createdAt', name],
      ['2026-09-02T09:15:11Z', 'Web'],
      ['2026-09-03T09:15:11Z', 'Ads'],
    ]);
    expect(cellsOf(imported(file), key)).toEqual(['Web', 'Ads']);
  });

  test.each([
    ['won_date', 'won'],
    ['date_won', 'won'],
    ['wonAt', 'won'],
    ['Deal - Won time', 'won'],
    ['Date de gain', 'won'],
    ['Converted Date', 'opportunity'],
    ['Lost At', 'lost'],
    ['closedLostDate', 'lost'],
  ] as const)('%s is %s', (name, key) => {
    const file = csv([
      ['created_at', 'Source', name],
      ['2026-08-01', 'Web', '2026-08-20'],
      ['2026-08-02', 'Ads', ''],
    ]);
    expect(cellsOf(imported(file), key)).toEqual(['2026-08-20', '']);
  });

  test.each([
    ['Amount (EUR)', ['EUR']],
    ['Montant (€ HT)', ['€']],
    ['amount_usd', ['USD']],
    ['Deal value (CHF)', ['CHF']],
  ])('%s holds amounts of a currency', (name, currencies) => {
    const result = imported(
      csv([
        ['Created', 'Source', name],
        ['2026-08-01', 'Web', '1200'],
        ['2026-08-02', 'Ads', ''],
      ]),
    );
    expect(cellsOf(result, 'amount')).toEqual(['1200', '']);
    expect(result.currencies).toEqual(currencies);
  });
});

describe('several currencies are pointed out', () => {
  test.each([
    ['Currency', 'EUR', 'JPY'],
    ['Devise', 'EUR', 'USD'],
    ['Currency of Value', 'GBP', 'EUR'],
    ['amount_currency', 'CHF', 'EUR'],
    ['CurrencyIsoCode', 'EUR', 'USD'],
    ['Deal - Currency of Value', 'EUR', 'PLN'],
  ])('in the column %s', (name, a, b) => {
    const result = imported(
      csv([
        ['Created', 'Source', 'Amount', name],
        ['2026-08-03', 'SEO', '1000', a],
        ['2026-08-04', 'SEO', '150000', b],
      ]),
    );
    expect([...result.currencies].sort()).toEqual([a, b].sort());
  });
});
