import type { ImportSession, TabOfRows } from '../../../src/app/api';
import { namedZone } from '../../../src/base/zone';
import { guessMapping } from '../../../src/log/import/guess';
import { normalise } from '../../../src/log/import/normalise';
import { withOwn } from '../../../src/log/import/own-column';
import { type Answers, planImport } from '../../../src/log/import/plan';
import { BY_NAMES } from '../../../src/log/import/recognition';
import { headerKey, rememberedOf } from '../../../src/log/import/remembered';
import type { Kinds } from '../../../src/log/import/stages';
import { rowsOfSheet, tableOfRows } from '../../../src/log/import/table-of-rows';
import type { Headless } from '../../../workbench/headless';

const PARIS = namedZone('Europe/Paris');

/** Imports a tab as the page does, its column "Sector" taken along. @returns what its header is known by */
export async function importedByHand(book: Headless, id: number, answers: Answers, kinds: Kinds): Promise<string> {
  const { rows } = (await book.run('api', 'readTab', { id, from: 1, of: null })) as TabOfRows;
  const table = tableOfRows(
    rows,
    rowsOfSheet((position) => `Column ${position}`, BY_NAMES),
  );
  const { mapping } = guessMapping(table);
  const own = table.columns.filter(({ label }) => label === 'Sector').map(({ index }) => index);
  const now = new Date('2026-11-23T12:00:00Z');
  const plan = withOwn(planImport(table, mapping, answers, now, kinds), table, mapping, own);
  const read = normalise(table, plan, { now, zone: PARIS });
  const start = { columns: read.columns, rows: read.rows.length, replaceSample: false, keepOutcomes: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  await book.run('api', 'importBatch', { session, rows: read.rows });
  const remember = rememberedOf(table, { mapping, answers, kinds, own }, plan);
  await book.run('api', 'endImport', { addLabels: true, remember, number: session.number });
  return headerKey(table)!;
}
