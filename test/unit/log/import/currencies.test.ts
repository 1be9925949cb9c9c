import { noticesOf } from '../../../../sidebar/import/notices-text';
import { createFormat } from '../../../../src/text';
import { cellsOf, csv, imported } from './support/files';

describe('currencies and periods', () => {
  const found = (values: readonly string[], label = 'Amount') =>
    imported(
      csv([['Created', label], ...values.map((value) => ['2026-11-03', value])], '\t'),
      {},
      { created: 0, amount: 1 },
    );
  const beside = (name: string, rows: readonly string[][]) =>
    imported(
      csv([['Created', 'Amount', name], ...rows.map((row) => ['2026-11-03', ...row])]),
      {},
      { created: 0, amount: 1 },
    );

  test('are named once each, as they are written first', () => {
    expect(found(['$5', '6 €', '7', '8 €']).currencies).toEqual(['$', '€']);
    expect(found(['5 €', '6 EUR', '7 euros', '8 eur']).currencies).toEqual(['€']);
    expect(found(['1 200 $ CA', 'CA$5', '6 CAD', '$5']).currencies).toEqual(['$ CA', '$']);
    expect(found(['5 FCFA', '6 F CFA', 'XOF 7']).currencies).toEqual(['FCFA']);
    expect(found(['k€ 25', 'M€ 1,2', '25 k€', '5 €', 'KEUR 7']).currencies).toEqual(['€']);
  });

  test('are read from a column beside the amounts, of those that have one', () => {
    const rows = [
      ['1000', 'EUR'],
      ['150000', 'JPY'],
      ['', 'USD'],
      ['1000', ''],
    ];
    expect(beside('Currency', rows).currencies).toEqual(['EUR', 'JPY']);
    expect(
      beside('Devise', [
        ['1 000 €', 'EUR'],
        ['5', 'Euro'],
        ['6', 'EUR - Euro'],
      ]).currencies,
    ).toEqual(['€']);
    expect(
      beside('Region', [
        ['5', 'EUR'],
        ['6', 'North'],
        ['7', 'JPY'],
      ]).currencies,
    ).toEqual([]);
  });

  test('of the nearest such column count', () => {
    const file = 'Currency of cost,Created,Amount,Currency\nJPY,2026-11-03,5,EUR\nUSD,2026-11-03,6,EUR\n';
    expect(imported(file, {}, { created: 1, amount: 2 }).currencies).toEqual(['EUR']);
  });

  test.each([
    ['Country', ['1000 €', 'FR'], ['50 €', 'FR'], ['€']],
    ['Langue', ['1000 €', 'fr'], ['50 €', 'en'], ['€']],
    ['Region', ['1000', 'DA'], ['50', 'DT'], []],
    ['Market', ['1000', 'Rs'], ['50', 'lei'], []],
  ] as const)('are not read from the column %s', (name, one, other, currencies) => {
    expect(beside(name, [[...one], [...other]]).currencies).toEqual(currencies);
  });

  const among = (names: readonly string[], ...rows: readonly string[][]) =>
    imported(
      csv([['Created', 'Amount', ...names], ...rows.map((row) => ['2026-11-03', ...row])]),
      {},
      { created: 0, amount: 1 },
    ).currencies;

  test.each([
    ['Currency', 'Country'],
    ['Devise', 'Langue'],
    ['Code monnaie', 'Country code'],
    ['Deal Currency', 'Base Currency'],
    ['Devise de l’affaire', 'Devise du groupe'],
    ['Ccy', 'Currency rate'],
  ])('are read from the column %s, and not from %s, however near', (named, other) => {
    expect(among([other, 'X', named], ['1000', 'CHF', '', 'EUR'], ['150000', 'CHF', '', 'JPY'])).toEqual([
      'EUR',
      'JPY',
    ]);
  });

  test('are read from any column that holds codes or signs alone, where none is named so', () => {
    expect(among(['Base', 'Deal'], ['5', 'EUR', '€'], ['6', 'EUR', '$'])).toEqual(['EUR', 'USD']);
    expect(among(['Pays', 'X'], ['5', 'FR', 'EUR'], ['6', 'CH', 'CHF'])).toEqual(['EUR', 'CHF']);
  });

  test('that are not known are others, in a column that is named so', () => {
    expect(among(['Currency'], ['5', 'EUR'], ['6', 'COP'], ['7', 'GEL'])).toEqual(['EUR', 'COP', 'GEL']);
    expect(among(['Devise'], ['5', 'Dollars américains'], ['6', 'Pesos chiliens'])).toEqual(['USD', 'Pesos chiliens']);
    expect(among(['Currency'], ['5', 'US Dollar'], ['6', 'Japanese Yen'], ['7', ''])).toEqual(['USD', 'JPY']);
    const many = Array.from({ length: 300 }, (_, i) => ['5', i === 299 ? 'ALL' : 'EUR']);
    expect(among(['Currency'], ...many)).toEqual(['EUR', 'ALL']);
  });

  test('are no amounts, nor yes and no', () => {
    expect(among(['Amount in company currency', 'Multi-currency'], ['5', '7.5', 'Yes'], ['6', '9', 'No'])).toEqual([]);
  });

  test('that differ are pointed out: a month beside a year', () => {
    expect(found(['5 €/mois', '$5 per month', '7']).periods).toEqual(['month']);
    expect(found(['5 €/mois', '60 € par an']).periods).toEqual(['month', 'year']);
    const { periods } = beside('Billing', [
      ['5', 'Monthly'],
      ['60', 'Annual'],
      ['', 'weekly'],
    ]);
    expect(periods).toEqual(['month', 'year']);
    expect(noticesOf(createFormat('fr-FR', 'EUR'), found(['5 €/mois', '60 € par an']))).toEqual([
      'Les montants portent sur des périodes différentes (par mois et par an)\u202f: leur somme et leur moyenne n’ont pas de sens. Ils sont importés tels quels.',
    ]);
  });

  test.each([
    [
      ['12000 €', '100 €/mois'],
      ['month', 'once'],
    ],
    [
      ['$99 per month', '$1,000', ''],
      ['month', 'once'],
    ],
    [
      ['12000', '100/mois'],
      ['month', 'once'],
    ],
    [
      ['12 000 € ponctuel', '100 €/mois'],
      ['once', 'month'],
    ],
    [
      ['$500 one-time', '$99 per year', '$0'],
      ['once', 'year'],
    ],
    [['0 €', '100 €/mois'], ['month']],
    [['12000 €', '100 €'], []],
  ] as const)('of amounts paid once beside others are told: %j', (values, periods) => {
    expect(found(values).periods).toEqual(periods);
  });

  test.each([
    ['One-time', 'Monthly', ['once', 'month']],
    ['Ponctuel', 'Mensuelle', ['once', 'month']],
    ['one off', 'Yearly', ['once', 'year']],
    ['', 'Monthly', ['once', 'month']],
    ['Unique', 'Unique', ['once']],
  ])('of a column beside them too: %s, %s', (one, other, periods) => {
    const rows = [
      ['5', one],
      ['60', other],
      ['', 'weekly'],
    ];
    expect(beside('Billing', rows).periods).toEqual(periods);
  });

  test.each([
    ['Amount (EUR)', '12', '12', ['EUR']],
    ['Montant (€ HT)', '12', '12', ['€']],
    ['amount_eur', '12', '12', ['EUR']],
    ['Amount in USD', '12', '12', ['USD']],
    ['Montant (k€)', '12,5', '12500', ['€']],
    ['CA en k€', '12,5', '12500', ['€']],
    ['Montant (M€)', '1,5', '1500000', ['€']],
    ['Amount (thousands)', '12', '12000', []],
    ['Montant (en milliers d’euros)', '12', '12000', ['euros']],
    // The unit behind the currency, in words, as zeros, and in a name without brackets.
    ['Amount ($K)', '12', '12000', ['$']],
    ['Revenue ($M)', '1.2', '1200000', ['$']],
    ['Montant (€k)', '12', '12000', ['€']],
    ['Amount (EURk)', '12', '12000', ['EUR']],
    ['Deal Value (USD k)', '12', '12000', ['USD']],
    ['Revenue (USD thousands)', '12', '12000', ['USD']],
    ['Revenue (millions of USD)', '1.2', '1200000', ['USD']],
    ['Amount (€, thousands)', '12', '12000', ['€']],
    ['Amount (in thousands of EUR)', '12', '12000', ['EUR']],
    ['Amount (KEUR excl. VAT)', '12', '12000', ['EUR']],
    ['Amount (x1000)', '12', '12000', []],
    ['Montant (× 1 000)', '12', '12000', []],
    ['Amount ($000)', '12', '12000', ['$']],
    ['Amount (€’000)', '12', '12000', ['€']],
    ['Amount (000s)', '12', '12000', []],
    ['Amount (EUR) in thousands', '12', '12000', ['EUR']],
    ['Montant en milliers d’euros', '12', '12000', ['euros']],
    ['Montant HT (k€)', '12', '12000', ['€']],
    ['CA (M€) HT', '1,2', '1200000', ['€']],
    ['amountCents', '1250', '12.5', []],
    ['valueInUsd', '12', '12', ['USD']],
    ['Montant en centimes d’euros', '1250', '12.5', ['euros']],
    ['Amount (12 months)', '12', '12', []],
    ['Amount (M)', '12', '12', []],
    ['Amount in the making', '12', '12', []],
    ['amount_cents', '1250', '12.5', []],
    ['Amount (in cents)', '1250', '12.5', []],
    ['Montant (k€)', '12 k€', '12000', ['€']],
    ['Amount (2026)', '12', '12', []],
    ['Amount (net)', '12', '12', []],
    ['Montant potentiel', '12', '12', []],
    ['Total deal', '12', '12', []],
  ])('of %s: %s is %s', (label, value, canonical, currencies) => {
    const result = found([value], label);
    expect(cellsOf(result, 'amount')).toEqual([canonical]);
    expect(result.currencies).toEqual(currencies);
  });
});
