import { csv, imported } from './support/files';
import { MemoryLog } from './support/log';

/** The same deals again: what a stage says now, against what the log has of it. */

const HEADER = ['Lead ID', 'Created', 'Won on', 'Lost on', 'Customers', 'Channel', 'Persona'];
const WON = new Date('2026-03-19T23:00:00Z');
const LOST = new Date('2026-03-20T23:00:00Z');

/** Imports deals into a log, each as an ID, a stage and a closing date. */
function take(log: MemoryLog, deals: readonly (readonly [string, string, string])[]) {
  const rows = deals.map(([id, stage, closed]) => [id, '2026-03-02', stage, closed]);
  const { columns, rows: read } = imported(csv([['Record ID', 'Create Date', 'Deal Stage', 'Close Date'], ...rows]));
  return log.take(columns, read);
}

const blank = () => new MemoryLog([HEADER]);
const outcome = (log: MemoryLog, row = 1) => log.values[row]!.slice(2, 5);

test('a won deal that is open again is no win any more, and its expected date none either', () => {
  const log = blank();
  take(log, [['1', 'Closed Won', '2026-03-20']]);
  expect(outcome(log)).toEqual([WON, '', '']);
  expect(take(log, [['1', 'Negotiation', '2026-10-20']])).toMatchObject({ updated: 1, winsTakenBack: 1 });
  expect(outcome(log)).toEqual(['', '', '']);
});

test('a won deal that is lost now is lost, and the other way round', () => {
  const log = blank();
  take(log, [
    ['1', 'Closed Won', '2026-03-20'],
    ['2', 'Closed Lost', '2026-03-21'],
  ]);
  const taken = take(log, [
    ['1', 'Closed Lost', '2026-03-21'],
    ['2', 'Closed Won', '2026-03-20'],
  ]);
  expect(taken).toMatchObject({ updated: 2, winsTakenBack: 1, lossesTakenBack: 1 });
  expect([outcome(log), outcome(log, 2)]).toEqual([
    ['', LOST, ''],
    [WON, '', ''],
  ]);
});

test('a win without a date gets the date it is given later, and counts once', () => {
  const log = blank();
  take(log, [['1', 'Closed Won', '']]);
  expect(outcome(log)).toEqual(['', '', 1]);
  expect(take(log, [['1', 'Closed Won', '2026-03-20']])).toMatchObject({ winsTakenBack: 0 });
  expect(outcome(log)).toEqual([WON, '', '']);
});

test('a win or loss keeps the date the log has, where the stage still says so and has none', () => {
  const log = new MemoryLog([
    HEADER,
    ['1', new Date('2026-03-01T23:00:00Z'), WON, '', '', '', ''],
    ['2', new Date('2026-03-01T23:00:00Z'), '', LOST, '', '', ''],
  ]);
  const taken = take(log, [
    ['1', 'Closed Won', ''],
    ['2', 'Closed Lost', ''],
  ]);
  expect(taken).toMatchObject({ winsTakenBack: 0, lossesTakenBack: 0 });
  expect([outcome(log)[0], outcome(log, 2)[1]]).toEqual([WON, LOST]);
});

test('taken twice, deals change nothing the second time', () => {
  const log = blank();
  const deals = [
    ['1', 'Closed Won', '2026-03-20'],
    ['2', 'Closed Won', ''],
    ['3', 'Closed Lost', ''],
    ['4', 'Proposal', '2026-10-20'],
  ] as const;
  take(log, deals);
  expect(take(log, deals)).toMatchObject({ updated: 0, unchanged: 4, winsTakenBack: 0, lossesTakenBack: 0 });
});
