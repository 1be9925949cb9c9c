import { guessMapping } from '../../../../src/log/import/guess';
import type { Mapping } from '../../../../src/log/import/mapping';
import { normalise } from '../../../../src/log/import/normalise';
import { parseTable } from '../../../../src/log/import/parse';
import { planImport } from '../../../../src/log/import/plan';
import type { Kinds } from '../../../../src/log/import/stages';
import { cellsOf, csv, imported, NOW } from './support/files';
import { PARIS } from './support/log';

/** A stage or status decides which closing dates are wins, which are losses, and which are only expected. */

/** A file taken with the columns that are guessed, and others on top. */
function taken(rows: readonly (readonly string[])[], more: Mapping = {}, kinds: Kinds = {}) {
  const table = parseTable(csv(rows), 'en');
  const mapping = { ...guessMapping(table).mapping, ...more };
  return normalise(table, planImport(table, mapping, {}, NOW, kinds), { now: NOW, zone: PARIS });
}

const DEALS = [
  ['Deal ID', 'Created on', 'Source', 'Deal Stage', 'Close Date'],
  ['1', '2026-03-02', 'Fair', 'Closed Won', '2026-04-01'],
  ['2', '2026-03-03', 'Fair', 'Closed Lost', '2026-04-02'],
  ['3', '2026-03-04', 'Web', 'Proposal sent', '2026-11-20'],
  ['4', '2026-03-05', 'Web', 'Signed', '2026-04-20'],
];

test('makes the closing date one of winning, of losing, or nothing, as the stage says', () => {
  const result = taken(DEALS);
  expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '', '', '2026-04-20']);
  expect(cellsOf(result, 'lost')).toEqual(['', '2026-04-02', '', '']);
  expect(cellsOf(result, 'customers')).toEqual(['', '', '', '']);
  expect(result.outcome).toEqual({
    ...{ column: 'Deal Stage', won: 2, lost: 1, open: 1, undatedWins: 0, undatedLosses: 0 },
  });
  expect(result.outcomeKnown).toBe(true);
});

test('reads stages and dates of French exports alike', () => {
  const result = taken([
    ['Identifiant', 'Date de création', 'Origine', 'Étape', 'Date de clôture'],
    ['A', '13/03/2026', 'Salon', 'Gagnée', '20/04/2026'],
    ['B', '14/03/2026', 'Salon', 'Perdue', '21/04/2026'],
    ['C', '15/03/2026', 'Web', 'Négociation', '31/12/2026'],
  ]);
  expect(cellsOf(result, 'won')).toEqual(['2026-04-20', '', '']);
  expect(cellsOf(result, 'lost')).toEqual(['', '2026-04-21', '']);
  // The expected date of the open deal is no date to come of this log.
  expect(result.warnings).toEqual([]);
});

test('lets the stage decide when the person takes the closing date for the date of winning', () => {
  for (const more of [{ won: 4 }, { won: 4, closed: undefined }, { won: 4, lost: 4 }]) {
    const result = taken(DEALS, more as Mapping);
    expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '', '', '2026-04-20']);
    expect(cellsOf(result, 'lost')).toEqual(['', '2026-04-02', '', '']);
  }
});

test('says so when the stage is left out and dates of lost or open leads count as won', () => {
  const table = parseTable(csv(DEALS), 'en');
  const mapping: Mapping = { id: 0, created: 1, channel: 2, won: 4 };
  const result = normalise(table, planImport(table, mapping, {}, NOW), { now: NOW, zone: PARIS });
  expect(cellsOf(result, 'won').filter((cell) => cell !== '')).toHaveLength(4);
  expect(result.contradicted).toEqual({ column: 'Close Date', stage: 'Deal Stage', count: 2 });
});

test('takes the person’s word for what a value means', () => {
  const result = taken(DEALS, {}, { 'proposal sent': 'won', signed: 'open' });
  expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '', '2026-11-20', '']);
});

test('asks for the order of a closing date once, though wins and losses share it', () => {
  const rows = DEALS.map(([id, , source, stage], i) =>
    i === 0 ? DEALS[0]! : [id!, '2026-03-02', source!, stage!, `0${i}/05/2026`],
  );
  expect(imported(csv(rows)).plan.questions.map(({ column }) => column)).toEqual([4]);
});

test('counts a lead that is won without a date as a customer of no month, and leaves a lost one open', () => {
  const result = taken([
    ['Record ID', 'Create Date', 'Deal Stage', 'Close Date'],
    ['1', '2026-03-02', 'Closed Won', '2026-04-01'],
    ['2', '2026-03-03', 'Closed Won', ''],
    ['3', '2026-03-04', 'Closed Lost', ''],
    ['4', '2026-03-04', 'New', ''],
  ]);
  expect(cellsOf(result, 'won')).toEqual(['2026-04-01', '', '', '']);
  expect(cellsOf(result, 'customers')).toEqual(['', '1', '', '']);
  expect(cellsOf(result, 'lost')).toEqual(['', '', '', '']);
  expect(result.outcome).toMatchObject({ won: 2, undatedWins: 1, lost: 1, undatedLosses: 1, open: 1 });
});

test('knows wins by a stage alone, where the file has no date of closing', () => {
  const result = taken([
    ['Created', 'Lifecycle Stage'],
    ['2026-03-02', 'Customer'],
    ['2026-03-03', 'Lead'],
  ]);
  expect(result.columns).toEqual(['created', 'customers']);
  expect(cellsOf(result, 'customers')).toEqual(['1', '']);
  expect(result.outcomeKnown).toBe(true);
});

test('refuses no open lead for what stands in its closing date', () => {
  const result = taken([
    ['Created', 'Status', 'Close Date'],
    ['2026-03-02', 'Won', '2026-03-20'],
    ['2026-03-03', 'Open', 'next spring'],
    ['2026-03-04', 'Lost', '2026-03-21'],
  ]);
  expect(result.refusedRows).toBe(0);
});

test('keeps a lead that is won by its stage when its date cannot be read, and takes one after today for no win yet', () => {
  const result = taken([
    ['Created', 'Status', 'Close Date'],
    ['2026-03-02', 'Won', 'in March'],
    ['2026-03-03', 'Won', '2027-03-20'],
    ['2026-03-04', 'Won', '2026-03-20'],
    ['2026-03-05', 'Lost', '2026-03-21'],
  ]);
  expect(result.refusedRows).toBe(0);
  expect(cellsOf(result, 'won')).toEqual(['', '', '2026-03-20', '']);
  expect(cellsOf(result, 'customers')).toEqual(['1', '', '', '']);
  expect(result.outcome).toMatchObject({ won: 3, undatedWins: 1 });
  expect(result.warnings.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'notDate'],
    [3, 'wonLater'],
  ]);
});

test('leaves out the row that a later one of the same ID replaces when it counts stages', () => {
  const result = taken([...DEALS, ['1', '2026-03-02', 'Fair', 'Closed Lost', '2026-04-30']]);
  expect(result.outcome).toMatchObject({ won: 1, lost: 2, open: 1 });
});

test('keeps dates of winning that a status of the person says nothing against', () => {
  const result = taken([
    ['Created', 'Lead Status', 'Became a Customer Date'],
    ['2026-03-02', 'Open', '2026-03-20'],
    ['2026-03-03', 'Connected', ''],
  ]);
  expect(cellsOf(result, 'won')).toEqual(['2026-03-20', '']);
  expect(result.outcome).toBeNull();
});

test('takes a win back that the status does not know of', () => {
  const result = taken([
    ['Deal - Deal created', 'Deal - Status', 'Deal - Won time', 'Deal - Lost time'],
    ['2026-03-02', 'won', '2026-03-20', ''],
    ['2026-03-03', 'open', '2026-03-21', ''],
    ['2026-03-04', 'lost', '2026-03-22', '2026-03-29'],
  ]);
  expect(cellsOf(result, 'won')).toEqual(['2026-03-20', '', '']);
  expect(cellsOf(result, 'lost')).toEqual(['', '', '2026-03-29']);
});

test('prefers a closing date to a column for wins that nobody fills', () => {
  const result = taken([
    ['Created', 'Stage', 'Won on', 'Closed on'],
    ['2026-03-02', 'Won', '', '2026-03-20'],
    ['2026-03-03', 'Lost', '', '2026-03-21'],
  ]);
  expect(cellsOf(result, 'won')).toEqual(['2026-03-20', '']);
  expect(cellsOf(result, 'lost')).toEqual(['', '2026-03-21']);
});

test('prefers it too where hardly any win has a date of its own', () => {
  const rows = Array.from({ length: 10 }, (_, i) => ['2026-03-02', 'Won', i === 0 ? '2026-03-09' : '', '2026-03-20']);
  const result = taken([['Created', 'Stage', 'Won on', 'Closed on'], ...rows]);
  expect(cellsOf(result, 'won')).toEqual(rows.map(() => '2026-03-20'));
});

test('takes the column that knows of wins, where the stage of the tool does not', () => {
  const result = taken([
    ['Id', 'CreatedDate', 'StageName', 'IsWon', 'CloseDate', 'AccountId'],
    ['1', '2026-03-02', 'Champagne', 'true', '2026-03-20', 'A'],
    ['2', '2026-03-03', 'Proposal', 'false', '2026-12-31', 'A'],
  ]);
  expect(result.outcome?.column).toBe('IsWon');
  expect(cellsOf(result, 'won')).toEqual(['2026-03-20', '']);
});

test('says so when none of many leads is won', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ['2026-03-02', 'Ads', '']);
  const of = (count: number) => taken([['Created', 'Source', 'Won on'], ...rows(count)]);
  expect([of(19).noneWon, of(20).noneWon]).toEqual([false, true]);
  expect(of(20).outcomeKnown).toBe(true);
});

test('does not know the outcome where the file says nothing of it, or no stage means won', () => {
  const silent = [
    ['Created', 'Source'],
    ['2026-03-02', 'Web'],
  ];
  const unheardOf = [
    ['Created', 'Stage', 'Close Date'],
    ['2026-03-02', 'Blue', '2026-03-20'],
  ];
  expect(taken(silent).outcomeKnown).toBe(false);
  expect(taken(unheardOf).outcomeKnown).toBe(false);
  expect(cellsOf(taken(unheardOf), 'won')).toEqual(['']);
  expect(taken(unheardOf, {}, { blue: 'won' }).outcomeKnown).toBe(true);
});
