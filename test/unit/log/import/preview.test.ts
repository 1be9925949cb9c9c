import { previewRows } from '../../../../src/log/import/preview';
import { createFormat } from '../../../../src/text';
import { imported } from './support/files';
import { PARIS } from './support/log';

const FILE =
  'Lead ID,Created,Channel,Leads,Amount\nA,2026-07-03T22:30:00Z,=1+1,1200,"1234.50"\nB,2026-07-03,Web,,\nC,2026-07-03,Web,,\n';

test('shows rows as the sheet will, in its locale and time zone', () => {
  const preview = previewRows(imported(FILE), 2, PARIS, createFormat('fr_FR', 'EUR'));
  expect(preview.header).toEqual(['Identifiant', 'Créé le', 'Canal', 'Leads', 'Montant']);
  expect(preview.rows).toEqual([
    ['A', '04/07/2026 00:30', '=1+1', '1\u202f200', '1\u202f234,5'],
    ['B', '03/07/2026', 'Web', '', ''],
  ]);
});

test('speaks English where the spreadsheet does', () => {
  const preview = previewRows(imported(FILE), 1, PARIS, createFormat('en_GB', 'GBP'));
  expect(preview.header.slice(1, 3)).toEqual(['Created', 'Channel']);
  expect(preview.rows[0]!.slice(1)).toEqual(['04/07/2026 00:30', '=1+1', '1,200', '1,234.5']);
});
