import { LOG } from './support/log';
import { newSheet } from './support/sheet';

const { call, table } = newSheet();
const french = newSheet('fr_FR');
/** A locale may name no country. */
const frenchAlone = newSheet('fr');

describe('SLA_CLOSE_RATES', () => {
  test('covers the full months before the month of the as-of day, and totals rows and columns', () => {
    expect(table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3)).toEqual([
      ['Channel', 'Large', 'Small', 'Total'],
      ['(not set)', 1, '', 1],
      ['Ads', '', 4 / 11, 4 / 11],
      ['Organic', 0, 0.5, 1 / 3],
      ['Total', 0.5, 5 / 13, 6 / 15],
    ]);
    expect(table('SLA_CLOSE_RATES', LOG, '2026-08-15', 1).at(-1)?.at(-1)).toBe(2 / 3);
  });

  test('takes the latest date of creation and six months where nothing is said', () => {
    const open = table('SLA_CLOSE_RATES', LOG);
    expect(table('SLA_CLOSE_RATES', LOG, '2026-07-31', 6).map((row) => row[0])).toEqual(open.map((row) => row[0]));
    // Of the four customers one was won in August: the log as it stands knows it, the end of July does not.
    expect(table('SLA_CLOSE_RATES', LOG, '2026-07-31', 6).at(-1)?.at(-1)).toBe(3 / 12);
    expect(table('SLA_CLOSE_RATES', LOG, '', '', [['']], null)).toEqual(table('SLA_CLOSE_RATES', LOG));
    expect(table('SLA_CLOSE_RATES', LOG).at(-1)?.at(-1)).toBe(4 / 12);
  });

  test('keeps the order and membership of lists; leads outside count under Other, and labels without leads stay', () => {
    expect(
      table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, [['Organic'], [''], ['Events']], [['Small', 'Large']]),
    ).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 0.5, 0, 1 / 3],
      ['Events', '', '', ''],
      ['Other', 4 / 11, 1, 5 / 12],
      ['Total', 5 / 13, 0.5, 6 / 15],
    ]);
  });

  test('counts leads outside a list in the catch-all the list has', () => {
    for (const catchAll of ['Other', 'Autres', 'All channels', 'Tous les canaux']) {
      const rates = table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, [[catchAll, 'Organic']]);
      expect(rates.map((row) => row[0])).toEqual(['Channel', catchAll, 'Organic', 'Total']);
      expect(rates[1]?.at(-1)).toBe(5 / 12);
    }
  });

  test('adds no Other where every lead is in the lists', () => {
    const rates = table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, [['Ads', '(not set)', 'ORGANIC']]);
    expect(rates.map((row) => row[0])).toEqual(['Channel', 'Ads', '(not set)', 'ORGANIC', 'Total']);
  });

  test('gives the low and high end of the rates on request, totals included', () => {
    const low = table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, '', '', 'low');
    const high = table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, '', '', 'haut', 0.9);
    expect(low.at(-1)?.at(-1)).toBe(call('SLA_CLOSE_RATE_LOW', 15, 6));
    expect(high.at(-1)?.at(-1)).toBe(call('SLA_CLOSE_RATE_HIGH', 15, 6, 0.9));
    expect(() => table('SLA_CLOSE_RATES', LOG, '', '', '', '', 'middle')).toThrow(
      /bound is “middle”\. It must be one of low and high/,
    );
  });

  test('reads headers in French, in any order and case, with accents, no-break and surrounding spaces', () => {
    const french = LOG.map((row) => [...row].reverse());
    french[0] = [
      'mql\u00a0LE',
      'montant',
      '  Gagne le ',
      'CLIENTS',
      'leads',
      'Persona ',
      '\u00a0canal',
      'CRÉÉ\u202fLE',
    ];
    const withExtra = [[], ['', ''], ...french.map((row, i) => [i === 0 ? 'Notes' : 'x', ...row])];
    expect(table('SLA_CLOSE_RATES', withExtra, '2026-08-15', 3)).toEqual(
      table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3),
    );
  });

  test('writes its labels in French in a French spreadsheet', () => {
    const rates = french.table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3, [['Organic']]);
    expect(rates.map((row) => row[0])).toEqual(['Canal', 'Organic', 'Autres', 'Total']);
    const counts = french.table('SLA_COUNTS', LOG);
    expect(counts[1]?.[0]).toBe('(non renseigné)');
  });

  test('merges spellings that differ in case, accents and spaces, under the most frequent one', () => {
    const log = [
      ['Created', 'Channel', 'Persona', 'Won on'],
      ['2026-05-01', 'réseaux sociaux', 'A', ''],
      ['2026-05-02', 'Réseaux\u00a0Sociaux', 'A', '2026-05-03'],
      ['2026-05-03', ' Réseaux  Sociaux ', 'A', ''],
      ['2026-05-04', 'RESEAUX SOCIAUX', 'A', ''],
    ];
    expect(table('SLA_CLOSE_RATES', log, '2026-06-01')).toEqual([
      ['Channel', 'A', 'Total'],
      ['Réseaux Sociaux', 0.25, 0.25],
      ['Total', 0.25, 0.25],
    ]);
  });

  test('leaves out rows that cannot be used, and blank rows, and keeps those that are merely odd', () => {
    const extra = [
      ['', '', '', '', '', '', '', ''],
      ['soon', 'Ads', 'Small', '', '', '', '', ''],
      ['2026-07-02', 'Ads', 'Small', -1, '', '', '', ''],
      ['2026-07-02', 'Ads', 'Small', 1.5, '', '', '', ''],
      ['2026-07-02', 'Ads', 'Small', 2, 3, '', '', ''],
      ['2026-07-02', 'Ads', 'Small', '', '', 'yes', '', ''],
      ['2026-07-02', 'Ads', 'Small', 'two', '', '', '', ''],
    ];
    expect(table('SLA_CLOSE_RATES', [...LOG, ...extra], '2026-08-15', 3)).toEqual(
      table('SLA_CLOSE_RATES', LOG, '2026-08-15', 3),
    );
    const wonBefore = ['2026-07-02', 'Ads', 'Small', '', '', '2026-06-30', 'a lot', 'never'];
    expect(
      table('SLA_CUSTOMERS', [...LOG, wonBefore], '2026-08-15', 3)
        .at(-1)
        ?.at(-1),
    ).toBe(7);
  });

  test('is a table of totals alone for a log without leads in the window, and blank for a blank range', () => {
    expect(table('SLA_CLOSE_RATES', LOG, '2020-01-01')).toEqual([
      ['Channel', 'Total'],
      ['Total', ''],
    ]);
    expect(table('SLA_CLOSE_RATES', [LOG[0]])).toEqual([
      ['Channel', 'Total'],
      ['Total', ''],
    ]);
    expect(
      call('SLA_CLOSE_RATES', [
        ['', ''],
        ['', ''],
      ]),
    ).toBe('');
  });

  test('names what is missing or wrong', () => {
    const without = (column: number) => LOG.map((row) => row.filter((_, i) => i !== column));
    expect(() => table('SLA_CLOSE_RATES', without(2))).toThrow(
      'SLA_CLOSE_RATES: leads has no column “Persona”. Add it to the header row, or point at a range that has it.',
    );
    expect(() => frenchAlone.call('SLA_CLOSE_RATES', without(0))).toThrow(
      /la colonne «\u202fCréé le\u202f» manque dans leads/,
    );
    const twice = LOG.map((row, i) => [...row, i === 0 ? 'Canal' : '']);
    expect(() => table('SLA_CLOSE_RATES', twice)).toThrow(
      /has the column “Channel” twice, as column 2 and column 9 of the range/,
    );
    const noOutcome = LOG.map((row) => row.slice(0, 4));
    expect(() => table('SLA_CLOSE_RATES', noOutcome)).toThrow(/neither a column “Won on” nor a column “Customers”/);
    expect(() => table('SLA_CLOSE_RATES', LOG, 'soon')).toThrow(/as_of is “soon”, which is not a date/);
    expect(() => table('SLA_CLOSE_RATES', LOG, [['2026-01-01', '2026-02-01']])).toThrow(
      /as_of is a range of 1 row × 2 columns/,
    );
    for (const months of [0, 1.5, 5000]) {
      expect(() => table('SLA_CLOSE_RATES', LOG, '', months)).toThrow(
        /months is .* must be a whole number from 1 to 1,200/,
      );
    }
    expect(() =>
      table('SLA_CLOSE_RATES', LOG, '', '', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toThrow(/channels is a block of 2 rows × 2 columns/);
  });

  test('leaves rates by a label blank that is filled in for customers only', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      '2026-05-01',
      i % 2 ? 'Ads' : 'Organic',
      i < 10 ? 'Small' : '',
      i < 10 ? '2026-05-09' : '',
    ]);
    expect(table('SLA_CLOSE_RATES', [['Created', 'Channel', 'Persona', 'Won on'], ...rows], '2026-06-01')).toEqual([
      ['Channel', '(not set)', 'Small', 'Total'],
      ['Ads', '', '', 0.25],
      ['Organic', '', '', 0.25],
      ['Total', '', '', 0.25],
    ]);
    const swapped = rows.map(([created, channel, persona, won]) => [created, persona, channel, won]);
    expect(table('SLA_CLOSE_RATES', [['Created', 'Channel', 'Persona', 'Won on'], ...swapped], '2026-06-01')).toEqual([
      ['Channel', 'Ads', 'Organic', 'Total'],
      ['(not set)', '', '', ''],
      ['Small', '', '', ''],
      ['Total', 0.25, 0.25, 0.25],
    ]);
  });
});
