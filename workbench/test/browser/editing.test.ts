import type { PlainCell } from '../../bridge/session-types';
import { workbenches } from '../../driver/jest';
import { FIXTURE } from './fixture';

/** What an edited cell shows is what it holds, as its spreadsheet writes it: looking at a number must not change it. */
describe('a cell that is edited where decimals have a comma', () => {
  const openWorkbench = workbenches();
  const TYPED = [
    1234.5,
    '12,5 %',
    '1 234,56 €',
    '=ROUND(2,15;1)',
    '=B1*1,2',
    'nov. 2026',
    '14:30',
    "'007",
    'VRAI',
    0.05,
  ];
  const CELLS = `B1:B${TYPED.length}`;

  test('keeps what is left as it is, and takes what is changed of it', async () => {
    const workbench = await openWorkbench('fr', 'empty', FIXTURE);
    const { keyboard } = workbench.page;
    const tab = (await workbench.tabs())[0] ?? '';
    for (const [i, value] of TYPED.entries()) await workbench.edit(tab, `B${i + 1}`, value);
    /** Presses F2 in a cell, then these keys and Enter. */
    const change = async (row: number, ...keys: readonly string[]): Promise<PlainCell> => {
      await workbench.select(tab, `B${row}`);
      for (const key of ['F2', ...keys, 'Enter']) await keyboard.press(key);
      await workbench.idle();
      return (await workbench.readValues(tab, `B${row}`))[0]![0]!;
    };
    const held = async () => [await workbench.readValues(tab, CELLS), await workbench.readDisplay(tab, CELLS)];

    await workbench.focusGrid();
    const before = await held();
    for (const [i] of TYPED.entries()) await change(i + 1);
    expect(await held()).toEqual(before);

    expect(await change(1, '6')).toBe(1234.56);
    expect(await change(2, 'ArrowLeft', '6')).toBe(0.1256);
    expect(await change(4, 'Backspace', 'Backspace', '2', ')')).toBe(2.15);
    expect(await change(8, '8')).toBe('0078');
    expect(await change(10, '1')).toBe(0.051);
    expect(workbench.errors).toEqual([]);

    // Univer's own help of a function, in the words of this page.
    await workbench.select(tab, 'D1');
    await keyboard.type('=ROUND(');
    await workbench.page.getByText('ROUND(number;num_digits)').waitFor();
  });
});
