import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { openFewer } from './support/workbook';

/** What is written over signed commitments: what the tables cannot read is named with its cell, and nothing is signed on top of it. */

let book: Headless;
const signed = {} as Record<'en_US' | 'fr_FR', Snapshot>;
beforeAll(async () => {
  book = await openFewer('en_US');
  await book.run('refreshDate');
  await signMonth(book);
  signed.en_US = book.snapshot();
  book.close();
  book = await openFewer('fr_FR');
  await book.run('refreshDate');
  await signMonth(book);
  signed.fr_FR = book.snapshot();
});
afterAll(() => book.close());

const seen = async (action: 'refresh' | 'getState'): Promise<AssistantState> => {
  const answer = await book.run('api', action);
  return action === 'refresh' ? (answer as { readonly state: AssistantState }).state : (answer as AssistantState);
};
const errors = ({ problems }: AssistantState) =>
  problems.flatMap(({ severity, text, placeLabel }) => (severity === 'error' ? [`${placeLabel}|${text}`] : []));

/** Columns as the signature writes them: month, leads, value of a lead and version are what the tables read. */
const CELLS = [
  ['A3', 'a note', 'Month'],
  ['D3', 'a note', 'Leads'],
  ['D3', -1, 'Leads'],
  ['E4', '#REF!', 'Lead value'],
  ['S2', 1.5, 'Version'],
] as const;

test.each(CELLS)('in %s, %p: it is named with its column, and signing waits for it', async (a1, value, column) => {
  await book.restore(signed.en_US);
  const tracking = await book.readDisplay('3 Tracking', 'A1:AD45');
  const [[before = ''] = []] = await book.readDisplay('Signed', a1);
  await book.edit('Signed', a1, value);
  const said = `Signed, ${a1}|“${value}” cannot stand under “${column}” in the Signed tab, so the commitments of the month are not shown: put back what was signed (File › Version history).`;
  expect(errors(await seen('refresh'))).toEqual([said]);
  // The tables are in error by now, which is explained already.
  expect(errors(await seen('refresh'))).toEqual([said]);
  expect(((await book.run('api', 'planSigning')) as SigningPlan).refusals).toEqual([said.split('|')[1]]);
  expect(await book.readDisplay('3 Tracking', 'A7:B7')).toEqual([['Commitments', 'Not shown (see Start)']]);
  await book.edit('Signed', a1, before);
  expect(errors(await seen('refresh'))).toEqual([]);
  expect(await book.readDisplay('3 Tracking', 'A1:AD45')).toEqual(tracking);
});

test('in French', async () => {
  await book.restore(signed.fr_FR);
  await book.edit('Signé', 'D3', 'à voir');
  expect(errors(await seen('refresh'))).toEqual([
    'Signé, D3|«\u202fà voir\u202f» ne peut pas figurer sous «\u202fLeads\u202f» dans l’onglet Signé\u202f: les engagements du mois ne s’affichent pas. Rétablissez ce qui a été signé (Fichier › Historique des versions).',
  ]);
});

test('a blank cell and words beside the columns are nothing to name', async () => {
  await book.restore(signed.en_US);
  await book.edit('Signed', 'D3', '');
  await book.edit('Signed', 'AC3', 'a note');
  expect(errors(await seen('refresh'))).toEqual([]);
});
