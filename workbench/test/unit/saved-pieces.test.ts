import type { Snapshot } from '../../bridge/session-types';
import { piecesOf, snapshotOf } from '../../page/saved-pieces';

/** A workbook is kept in pieces, and comes back whole. */

const rows = (count: number, cell: (row: number) => object) =>
  Object.fromEntries(Array.from({ length: count }, (_, row) => [row, cell(row)]));
const WORKBOOK = {
  id: 'workbook',
  sheetOrder: ['0', '1'],
  styles: { a: { bl: 1 } },
  sheets: {
    0: { id: '0', name: 'Leads', cellData: rows(1203, (row) => ({ 0: { v: `L-${row}`, s: 'a' }, 2: { v: row } })) },
    1: { id: '1', name: 'Start', cellData: {}, rowData: rows(3, () => ({ h: 30 })) },
  },
};
const SNAPSHOT = { version: 1, workbook: WORKBOOK, locale: 'en_US', timeZone: 'Europe/Paris' } as unknown as Snapshot;

test('in pieces of some rows each', () => {
  const pieces = [...piecesOf(SNAPSHOT)];
  expect(pieces).toHaveLength(1 + 3 + 1);
  const { sheets } = snapshotOf({ pieces }).workbook as typeof WORKBOOK;
  expect(sheets[0]).toEqual({ ...WORKBOOK.sheets[0], rowData: {} });
  expect(sheets[1]).toEqual(WORKBOOK.sheets[1]);
  expect(snapshotOf({ pieces })).toMatchObject({ locale: 'en_US', workbook: { styles: WORKBOOK.styles } });
});

test('one that an earlier version has kept whole is as it was', () => {
  expect(snapshotOf(SNAPSHOT)).toBe(SNAPSHOT);
});
