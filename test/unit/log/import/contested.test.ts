import { guessMapping } from '../../../../src/log/import/guess';
import { normalise } from '../../../../src/log/import/normalise';
import { parseTable } from '../../../../src/log/import/parse';
import { planImport } from '../../../../src/log/import/plan';
import type { Kinds } from '../../../../src/log/import/stages';
import { createFormat, say } from '../../../../src/text';
import { cellsOf, csv, NOW } from './support/files';
import { PARIS } from './support/log';

/** Dates of winning against a stage that says otherwise, as one does that comes after the win. */

function taken(rows: readonly (readonly string[])[], kinds: Kinds = {}, header = ['Created', 'Stage', 'Won on']) {
  const table = parseTable(csv([header, ...rows.map((row) => ['2026-06-01', ...row])]), 'en');
  const { mapping } = guessMapping(table);
  const plan = planImport(table, mapping, {}, NOW, kinds);
  const doubtful = (plan.outcome?.values ?? []).flatMap((value) => (value.doubtful ? [value.value] : [])).sort();
  return { ...normalise(table, plan, { now: NOW, zone: PARIS }), doubtful };
}

const AFTER = [
  ['Won', '2026-07-01'],
  ['Onboarding', '2026-07-02'],
  ['Live', '2026-07-03'],
  ['Live', '2026-07-04'],
  ['Lost', ''],
  ['New', ''],
];

test('are counted, named and to be checked', () => {
  const result = taken(AFTER);
  expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '', '', '', '', '']);
  expect(result.droppedWins).toEqual({ column: 'Won on', stage: 'Stage', values: ['Live', 'Onboarding'], count: 3 });
  expect(result.doubtful).toEqual(['Live', 'Onboarding']);
  expect(result.warnings.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
    [3, 'Won on', '2026-07-02', 'notWonByStage'],
    [4, 'Won on', '2026-07-03', 'notWonByStage'],
    [5, 'Won on', '2026-07-04', 'notWonByStage'],
  ]);
  const said = (locale: string) => say(createFormat(locale, 'EUR'), 'importWords', 'droppedWins', result.droppedWins!);
  expect(said('en-GB')).toBe(
    '3 leads have a date in “Won on”, but “Stage” says Live and Onboarding: they do not count as won. Where that value comes after a win, choose Won for it.',
  );
  expect(said('fr-FR')).toBe(
    '3 leads ont une date dans «\u202fWon on\u202f», alors que «\u202fStage\u202f» indique Live et Onboarding\u202f: ils ne comptent pas comme gagnés. Si cette valeur vient après un gain, choisissez Gagné pour elle.',
  );
});

test('count where the person says that the value comes after a win', () => {
  const result = taken(AFTER, { onboarding: 'won', live: 'open' });
  expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '2026-07-02', '', '', '', '']);
  expect([result.droppedWins?.values, result.doubtful]).toEqual([['Live'], []]);
});

test.each(['Won on', 'Signed on', 'Gagné le', 'Date de signature', 'Customer since'])(
  'of %s are never those of losses',
  (name) => {
    const rows = [
      ['Customer', '2026-07-01'],
      ['Churned', '2026-07-02'],
      ['Lost', ''],
    ];
    const result = taken(rows, {}, ['Created', 'Stage', name]);
    expect(result.columns).not.toContain('lost');
    expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '', '']);
    expect(result.droppedWins).toMatchObject({ column: name, values: ['Churned'], count: 1 });
  },
);

test('are not dates of closing, days to come, and days that stand for none', () => {
  const rows = [
    ['Won', '2026-07-01'],
    ['Negotiation', '2027-03-01'],
    ['Proposal', '1970-01-01'],
    ['New', 'not yet'],
  ];
  expect(taken(rows)).toMatchObject({ droppedWins: null, doubtful: [] });
  const closed = [...rows, ['Negotiation', '2026-07-02'], ['Lost', '2026-07-03']];
  const result = taken(closed, {}, ['Created', 'Stage', 'Close date']);
  expect(result).toMatchObject({ droppedWins: null, doubtful: [] });
  expect(cellsOf(result, 'lost')).toEqual(['', '', '', '', '', '2026-07-03']);
});
