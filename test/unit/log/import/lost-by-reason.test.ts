import { matchPreset } from '../../../../src/log/import/preset-match';
import { say } from '../../../../src/text';
import { createFormat } from '../../../../src/text/format';
import { cellsOf, csv, imported } from './support/files';

/** Leads that are lost and stand in the stage they had: Odoo archives them there, and others too only say why. */

const ODOO = ['External ID', 'Created on', 'Active', 'Stage', 'Lost Reason', 'Closed Date', 'Source', 'Contact Name'];
const FILE = csv([
  ODOO,
  ['crm.1', '2026-08-01 10:00:00', 'True', 'New', 'False', 'False', 'Google', 'Ann Ng'],
  ['crm.2', '2026-08-02 10:00:00', 'False', 'New', 'Too expensive', '2026-08-20 10:00:00', 'False', 'False'],
  ['crm.3', '2026-08-03 10:00:00', 'True', 'Won', 'False', '2026-08-22 10:00:00', 'False', 'Bo Li'],
  ['False', '2026-08-04 10:00:00', 'True', 'New', 'False', 'False', 'False', 'False'],
]);

test('an Odoo lead with a reason of its loss is lost on the day it was closed, whatever its stage', () => {
  const result = imported(FILE);
  expect(matchPreset(result.table)?.preset.name.en).toBe('Odoo opportunities');
  expect(cellsOf(result, 'lost')).toEqual(['', '2026-08-20T10:00:00', '', '']);
  expect(cellsOf(result, 'won')).toEqual(['', '', '2026-08-22T10:00:00', '']);
  expect(result.outcome).toMatchObject({ won: 1, lost: 1, open: 2 });
  expect(result.lostByReason).toEqual({ column: 'Lost Reason', stage: 'Stage', count: 1 });
});

test('“False” is no channel, no reason and no ID, and nobody’s name', () => {
  const result = imported(FILE);
  expect(cellsOf(result, 'channel')).toEqual(['Google', '', '', '']);
  expect(cellsOf(result, 'lostReason')).toEqual(['', 'Too expensive', '', '']);
  expect(cellsOf(result, 'id')).toEqual(['crm.1', 'crm.2', 'crm.3', '']);
  const persons = imported(
    csv([
      ['Created', 'Contact name'],
      ['2026-08-01', 'False'],
      ['2026-08-01', 'Ann Ng'],
    ]),
  );
  expect(cellsOf(persons, 'id').map((id) => id === '')).toEqual([true, false]);
});

test.each(['True', 'VRAI'])('beside %s it is a label like others', (yes) => {
  const no = yes === 'True' ? 'False' : 'FAUX';
  const result = imported(
    csv([
      ['Created', 'Channel'],
      ['2026-08-01', yes],
      ['2026-08-02', no],
    ]),
  );
  expect(cellsOf(result, 'channel')).toEqual([yes, no]);
});

const others = (reason: string, stage = 'Negotiation', label = 'Lost reason') =>
  imported(
    csv([
      ['ID', 'Created', 'Stage', label, 'Close date'],
      ['1', '2026-08-01', stage, reason, '2026-09-01'],
      ['2', '2026-08-01', 'Won', '', '2026-09-01'],
      ['3', '2026-08-01', 'Negotiation', '', '2026-12-31'],
    ]),
  );

test.each(['Price', 'Budget', 'Concurrent moins cher', 'Other'])(
  'the same of any tool, with the reason %s',
  (reason) => {
    expect(others(reason).outcome).toMatchObject({ won: 1, lost: 1, open: 1 });
    expect(others(reason, 'Négociation', 'Motif de perte').lostByReason?.count).toBe(1);
  },
);

test.each(['False', '-', 'N/A', 'none', 'aucun', ''])('%j is no reason', (reason) => {
  expect(others(reason)).toMatchObject({ lostByReason: null, outcome: { won: 1, lost: 0, open: 2 } });
});

test('a won lead that was lost once stays won, and one that its stage says is lost needs no word', () => {
  expect(others('Price', 'Won')).toMatchObject({ lostByReason: null, outcome: { won: 2, lost: 0 } });
  expect(others('Price', 'Lost')).toMatchObject({ lostByReason: null, outcome: { won: 1, lost: 1 } });
});

test('it is said, with what to do where they were taken up again', () => {
  const said = (locale: string) =>
    say(createFormat(locale, 'EUR'), 'importWords', 'lostByReason', others('Price').lostByReason!);
  expect(said('en_US')).toBe(
    '1 lead counts as lost because “Lost reason” is filled in, although “Stage” does not say so. If it was taken up again, leave “Lost reason” out.',
  );
  expect(said('fr_FR')).toBe(
    '1 lead compte comme perdu parce que «\u202fLost reason\u202f» est renseigné, bien que «\u202fStage\u202f» ne le dise pas. S’il a été repris depuis, n’importez pas «\u202fLost reason\u202f».',
  );
});
