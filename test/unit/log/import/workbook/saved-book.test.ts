import type { Cell } from '../../../../../src/base/types';
import { guessMapping } from '../../../../../src/log/import/guess';
import { normalise } from '../../../../../src/log/import/normalise';
import { planImport } from '../../../../../src/log/import/plan';
import { BY_NAMES } from '../../../../../src/log/import/recognition';
import { rowsOfSheet, tableOfRows } from '../../../../../src/log/import/table-of-rows';
import { look, tab } from '../../../../../workbench/test/unit/support/book';
import { civilTime } from '../../../../../workbench/univer/civil-time';
import { fileBook } from '../../../../../workbench/xlsx/file-book';
import { writeXlsx } from '../../../../support/hucre';
import { vendorCsv } from '../../../../support/logs';
import { imported, NOW } from '../support/files';
import { MemoryLog, PARIS } from '../support/log';
import { read } from './support';

/** The Leads tab, saved as .xlsx and imported again. */

const time = civilTime('Europe/Paris');
const inCell = (cell: Cell) => (cell instanceof Date ? time.serialOf(cell.getTime()) : cell);

test('a log that is saved as a workbook and imported again changes nothing', async () => {
  const { columns, rows } = imported(vendorCsv());
  const log = MemoryLog.empty();
  expect(log.take(columns, rows).additions.length).toBeGreaterThan(100);
  const { options, notices } = fileBook({
    name: 'Book',
    front: 0,
    names: [],
    looks: [look({ numberFormat: 'dd/mm/yyyy hh:mm:ss' })],
    tabs: [
      tab({
        values: log.values.map((line) => line.map(inCell)),
        looks: log.values.map((line) => line.map((cell) => (cell instanceof Date ? 0 : -1))),
      }),
    ],
  });
  expect(notices).toEqual([]);
  const [sheet] = await read(await writeXlsx(options));
  const table = tableOfRows(
    sheet!.rows,
    rowsOfSheet((position) => `Column ${position}`, BY_NAMES),
  );
  const plan = planImport(table, guessMapping(table).mapping, {}, NOW);
  expect(plan.questions).toEqual([]);
  const again = normalise(table, plan, { now: NOW, zone: PARIS });
  expect(again.rows.length).toBe(rows.length);
  expect(log.take(again.columns, again.rows)).toMatchObject({ additions: [], updated: 0, unchanged: rows.length });
});
