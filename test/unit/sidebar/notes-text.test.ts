import { notesText } from '../../../sidebar/import/notes-text';
import type { RowNote } from '../../../src/log/import/rows';
import { createFormat } from '../../../src/text';

const note = (value: string): RowNote => ({ line: 4, column: 'Montant', value, reason: 'notNumber', values: {} });
const cells = (value: string) =>
  notesText(createFormat('fr_FR', 'EUR'), [note(value)])
    .split('\n')
    .map((line) => line.split('\t'));

describe('the list of refusals as a table', () => {
  test('has a header and one line a refusal', () => {
    expect(cells('beaucoup')).toEqual([
      ['Ligne', 'Colonne', 'Valeur', 'Raison'],
      ['4', 'Montant', 'beaucoup', 'Ce n’est pas un nombre.'],
    ]);
  });

  test('keeps a value with tabs and line ends in its cell', () => {
    expect(cells('a\tb\r\nc')[1]).toEqual(['4', 'Montant', 'a b c', 'Ce n’est pas un nombre.']);
  });

  // A sheet takes pasted text that begins so for a formula; an apostrophe keeps it text.
  test.each(['=1+1', '+33 1', '-5 €', '@nom'])('keeps %s text when it is pasted', (value) => {
    expect(cells(value)[1]?.[2]).toBe(`'${value}`);
  });
});
