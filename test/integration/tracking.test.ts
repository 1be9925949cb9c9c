import type { AssistantState } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { figuresOf } from './support/figures';
import { openSample, openWorkbook } from './support/workbook';

let book: Headless;
afterEach(() => book.close());

const state = async () => (await book.run('api', 'getState')) as AssistantState;

const sign = () => signMonth(book, 'Ada & Grace');
const figures = (tab = '3 Tracking') => figuresOf(book, tab);

/** The rows of the table by channel and persona, their cells by header. */
async function segments(tab = '3 Tracking') {
  const cells = await book.readDisplay(tab, 'A27:K80');
  const [header = [], ...rows] = cells;
  return new Map(
    rows
      .filter((row) => row[0] !== '')
      .map((row) => [`${row[0]} × ${row[1]}`, Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))]),
  );
}

describe('the tracking tab', () => {
  test('shows the draft, marked as such, until the month is signed', async () => {
    book = await openSample();
    const draft = await figures();
    expect(draft).toMatchObject({ Month: 'November 2026', Commitments: 'Draft, not signed' });
    expect((await state()).pace).toMatchObject({
      signed: false,
      stateText: 'Draft: November 2026 is not signed yet',
    });
    await sign();
    const signed = await figures();
    expect(signed.Commitments).toBe('Signed');
    expect({ ...signed, Commitments: '' }).toEqual({ ...draft, Commitments: '' });
    expect((await state()).pace).toMatchObject({ signed: true, stateText: 'Signed on 11/23/2026 by Ada & Grace' });
  });

  test('has the same figures as the assistant, and totals that add up', async () => {
    book = await openSample();
    await sign();
    const rows = await segments();
    const shown = await figures();
    const { pace, steps } = await state();
    const cells = [...rows].filter(([, row]) => row.Channel !== 'Total' && row.Persona !== 'Total');
    const sum = (of: typeof cells, column: string) => of.reduce((total, [, row]) => total + Number(row[column]), 0);
    const total = rows.get('Total × ');
    for (const column of ['Committed', 'Actual']) {
      expect(Number(total?.[column])).toBe(sum(cells, column));
      for (const channel of ['Organic', 'Ads']) {
        const ofChannel = cells.filter(([, row]) => row.Channel === channel);
        expect(Number(rows.get(`${channel} × Total`)?.[column])).toBe(sum(ofChannel, column));
      }
      const ofPersona = cells.filter(([, row]) => row.Persona === 'Small company');
      expect(Number(rows.get('Total × Small company')?.[column])).toBe(sum(ofPersona, column));
    }
    expect(shown['Leads to date']).toBe(total?.Actual);
    expect(shown.Status).toBe(total?.Status);
    expect(shown.Status).toBe(pace?.statusText);
    expect(steps[2]?.figures.map(({ value }) => value)).toEqual(expect.arrayContaining([total?.Actual]));
    expect(pace?.leads.actual.filter((leads) => leads !== null).at(-1)).toBe(Number(total?.Actual));
    expect(shown['Today’s gap, in leads']).toMatch(/^(Behind|Ahead) by \d+$/);
  });

  test('looks back at an earlier month, and forward to one without commitments', async () => {
    book = await openSample();
    await sign();
    const november = await figures();
    await book.edit('Settings', 'B5', '12/08/2026');
    expect(await figures()).toMatchObject({ Month: 'December 2026', Commitments: 'Draft, not signed' });
    await book.edit('Settings', 'B5', '03/10/2027');
    expect(await figures()).toMatchObject({ Month: 'March 2027', Commitments: 'None yet', 'Leads committed': '0' });
    expect((await state()).pace).toBeNull();
    await book.edit('Settings', 'B5', '11/23/2026');
    expect(await figures()).toEqual({ ...november, 'The date': 'Kept (see Settings)' });
  });

  test('signed commitments move with nothing that changes later: history, settings, typed numbers', async () => {
    book = await openSample();
    await sign();
    const committed = async () =>
      [...(await segments())].map(([key, row]) => [key, row.Committed, row['Committed value']]);
    const before = await committed();
    await book.edit('Settings', 'F6', 90000);
    await book.edit('Settings', 'B7', 3);
    await book.edit('Settings', 'I5', 999);
    await book.edit('Leads', 'B2', '05/01/2020');
    expect(await committed()).toEqual(before);
  });

  test('leads nobody committed to have a row of their own', async () => {
    book = await openSample();
    await sign();
    const before = await segments();
    await book.run('api', 'saveEntries', {
      iso: '2026-11-20',
      channels: ['Trade fair'],
      personas: ['Small company'],
      before: [[null]],
      leads: [[12]],
    });
    const after = await segments();
    expect(after.get('Trade fair × Small company')).toMatchObject({ Committed: '0', Actual: '12', Status: '' });
    const leads = (rows: typeof before) => Number(rows.get('Total × ')?.Actual);
    expect(leads(after)).toBe(leads(before) + 12);
  });

  test('in French', async () => {
    book = await openSample('fr_FR');
    expect(await figures('3 Suivi')).toMatchObject({ Mois: 'novembre 2026', Engagements: 'Brouillon, non signé' });
    const rows = await segments('3 Suivi');
    expect(Object.keys(rows.get('Total × ') ?? {})).toEqual([
      ...['Canal', 'Persona', 'Engagé', 'Réalisé', 'Attendu à ce jour', 'Atteinte', 'Statut', 'Prévision'],
      ...['À faire par jour', 'Valeur engagée', 'Valeur à ce jour'],
    ]);
  });
});

describe('the charts', () => {
  test('are five, and repairing the tabs does not make them ten', async () => {
    book = await openWorkbook();
    await book.run('createTabs');
    const titles = () => book.charts().map((chart) => chart.options.title);
    expect(titles()).toEqual([
      'Share of the sales made, by days since the lead came in',
      'Close rate by channel: a point, and a bar from low to high',
      'Leads since the first of the month',
      'Value since the first of the month',
      'When the money arrives',
    ]);
    await book.run('createTabs');
    expect(titles()).toHaveLength(5);
  });
});

describe('public holidays', () => {
  const list = async (tab = 'Réglages') => (await book.readDisplay(tab, 'Q5:S20')).filter((row) => row[0] !== '');

  test('of France stand in a French workbook, and follow the year of the as-of date', async () => {
    book = await openWorkbook('fr_FR');
    await book.run('createTabs');
    expect(await list()).toHaveLength(11);
    expect(await list()).toContainEqual(['11/11/2026', 'Armistice 1918', 'FAUX']);
    await book.edit('Réglages', 'B5', '12/05/2027');
    expect(await list()).toHaveLength(11);
    expect(await list()).toContainEqual(['06/05/2027', 'Ascension', 'FAUX']);
  });

  test('one that is ticked is worked, this year and the next; a day of one’s own stays', async () => {
    book = await openSample('fr_FR');
    await book.edit('Réglages', 'Q20', '24/12/2026');
    await book.edit('Réglages', 'R20', 'Fermeture');
    const row = 5 + (await list()).findIndex(([, name]) => name === 'Armistice 1918');
    const before = Number((await book.readDisplay('3 Suivi', 'B16'))[0]?.[0]?.replace(',', '.'));
    await book.edit('Réglages', `S${row}`, true);
    // One more working day of which eleven are past: what is left is needed on one day less in proportion.
    const after = Number((await book.readDisplay('3 Suivi', 'B16'))[0]?.[0]?.replace(',', '.'));
    expect(after).toBe(before);
    const expected = async () => (await book.readDisplay('3 Suivi', 'Q14:Q15')).map(([cell]) => cell);
    const [tenth, eleventh] = await expected();
    expect(eleventh).not.toBe(tenth);
    await book.edit('Réglages', 'B5', '12/05/2027');
    expect(await list()).toContainEqual(['11/11/2027', 'Armistice 1918', 'VRAI']);
    expect((await book.readDisplay('Réglages', 'Q20:R20'))[0]).toEqual(['24/12/2026', 'Fermeture']);
  });

  test('another region, or none, takes out what it does not have', async () => {
    book = await openWorkbook('fr_FR');
    await book.run('createTabs');
    await book.edit('Réglages', 'B11', 'Alsace et Moselle');
    expect((await list()).map(([, name]) => name)).toEqual(expect.arrayContaining(['Vendredi saint', 'Saint-Étienne']));
    await book.edit('Réglages', 'B11', 'Aucun');
    expect(await list()).toEqual([]);
    await book.edit('Réglages', 'R5', 'Noël');
    await book.edit('Réglages', 'Q5', '25/12/2026');
    await book.run('api', 'refresh');
    expect((await list()).map((row) => row.slice(0, 2))).toEqual([['25/12/2026', 'Noël']]);
  });

  test.each([
    ['Christmas Day', '12/25/2026'],
    ['Good Friday', '04/03/2026'],
    ['Memorial Day', '05/25/2026'],
  ])('%s typed by a person stays where no region is chosen', async (name, day) => {
    book = await openWorkbook();
    await book.run('createTabs');
    await book.edit('Settings', 'R5', name);
    await book.edit('Settings', 'Q5', day);
    await book.run('refreshDate');
    expect((await list('Settings')).map((row) => row.slice(0, 2))).toEqual([[day, name]]);
  });

  test('one that the region lacks stays when it was typed by a person', async () => {
    book = await openWorkbook('fr_FR');
    await book.run('createTabs');
    await book.edit('Réglages', 'R16', 'Vendredi saint');
    await book.edit('Réglages', 'Q16', '03/04/2026');
    await book.run('api', 'refresh');
    expect((await list()).map((row) => row.slice(0, 2))).toContainEqual(['03/04/2026', 'Vendredi saint']);
  });
});

test('a workbook of before the tracking tab gains it, with what its settings lack, and loses nothing', async () => {
  book = await openSample('fr_FR');
  await book.edit('Réglages', 'Q20', '24/12/2026');
  book.deleteTab('3 Suivi');
  book.deleteRows('Réglages', 11, 1);
  book.deleteColumns('Réglages', 19, 1);
  const leads = await book.readDisplay('Leads', 'A1:T60');
  await book.run('createTabs');
  expect(await figures('3 Suivi')).toMatchObject({ Mois: 'novembre 2026', Engagements: 'Brouillon, non signé' });
  const settings = await book.readDisplay('Réglages', 'A4:S21');
  expect(settings.find((row) => row[0] === 'Jours fériés de')?.[1]).toBe('Aucun');
  expect(settings[0]?.slice(16)).toEqual(['Jours fériés', 'Nom', 'Travaillé']);
  expect(settings.some((row) => row[16] === '24/12/2026')).toBe(true);
  expect(await book.readDisplay('Leads', 'A1:T60')).toEqual(leads);
});

describe('the as-of date', () => {
  const date = async () => (await book.readDisplay('Settings', 'B5'))[0]?.[0];
  const open = () => book.run('onOpen', { authMode: 'LIMITED' });

  test('is set to today when the workbook is opened, unless it is kept', async () => {
    book = await openWorkbook('en_US', '2026-11-23');
    await book.run('createTabs');
    const snapshot = await book.snapshot();
    await book.close();
    book = await openWorkbook('en_US', '2026-11-25', snapshot);
    expect(await date()).toBe('11/23/2026');
    await open();
    expect(await date()).toBe('11/25/2026');
    await book.run('api', 'setAsOf', '2026-10-31');
    await open();
    expect(await date()).toBe('10/31/2026');
    await book.run('api', 'setAsOf', null);
    expect(await date()).toBe('11/25/2026');
  });

  test('is left alone before the add-on is authorised', async () => {
    book = await openWorkbook('en_US', '2026-11-23');
    await book.run('createTabs');
    const snapshot = await book.snapshot();
    await book.close();
    book = await openWorkbook('en_US', '2026-11-25', snapshot);
    await book.run('onOpen', { authMode: 'NONE' });
    expect(await date()).toBe('11/23/2026');
  });
});

test('the calls of a refresh do not grow with the number of leads', async () => {
  book = await openSample();
  await sign();
  await book.run('refreshDate');
  const few = book.lastCalls;
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    line: i + 1,
    occurrence: 1,
    cells: [`X-${i}`, `2026-11-1${i % 10}`, 'Ads', 'Small company'],
  }));
  const columns = ['id', 'created', 'channel', 'persona'];
  const session = await book.run('api', 'startImport', { columns, rows: rows.length, replaceSample: false });
  await book.run('api', 'importBatch', { session, rows });
  await book.run('api', 'endImport', { addLabels: false });
  await book.run('refreshDate');
  expect(book.lastCalls).toBeLessThanOrEqual(few);
});
