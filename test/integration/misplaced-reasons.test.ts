import type { AssistantState } from '../../src/app/api';
import type { Headless, PlainCell } from '../../workbench/headless';
import { readSavedWorkbook } from '../support/saved-workbook';
import { columnUnder } from './support/column-under';
import { endedAnywhere } from './support/faults';
import { openWorkbook } from './support/workbook';

/** Version 0.1.0 wrote the reasons of losses where those of rejections stand: what is said of it, and one press mends it. */

let book: Headless;
afterEach(() => book.close());

describe('reasons of losses that were imported as rejections', () => {
  /** Three lost leads with a reason; one of them was rejected on a day, as only a later version knows. */
  async function lost(): Promise<void> {
    const { facts, snapshot } = readSavedWorkbook('0.1.0', 'draft.en');
    book = await openWorkbook(facts.locale, facts.today, snapshot);
    await book.run('createTabs');
    const names = (await book.readDisplay('Leads', 'A1:Z1'))[0]!;
    const at = (name: string, row: number) => `${String.fromCharCode(65 + names.indexOf(name))}${row}`;
    const type = (name: string, row: number, value: string) => book.edit('Leads', at(name, row), value);
    for (const [row, reason] of [
      [2, 'Too dear'],
      [5, '=1+1'],
      [9, 'Too dear'],
      [11, 'Wrong number'],
    ] as const) {
      await type('Lost on', row, '11/2/2026');
      await type('Rejection reason', row, reason.startsWith('=') ? `'${reason}` : reason);
    }
    await type('Rejected on', 11, '11/3/2026');
  }
  const column = async (name: string) => columnUnder(await book.readValues('Leads', 'A1:Z300'), name);
  const problem = async () => {
    const { problems } = (await book.run('api', 'getState')) as AssistantState;
    return problems.find(({ fix }) => fix?.action === 'moveLostReasons');
  };

  test('are named on Start, moved at one press, and nothing else is touched', async () => {
    await lost();
    const others = (cells: readonly (readonly PlainCell[])[]) => {
      const moved = ['Rejection reason', 'Lost reason'].map((name) => cells[0]!.indexOf(name));
      return cells.map((row) => row.filter((_, at) => !moved.includes(at)));
    };
    const before = others(await book.readValues('Leads', 'A1:Z300'));
    expect((await problem())?.text).toBe(
      '3 lost leads have their reason under “Rejection reason”, where an earlier version put it when importing: let it be moved to “Lost reason”, or type when sales rejected the lead.',
    );
    await book.run('refreshDate');
    expect((await book.readDisplay('Start', 'A1:D60')).flat().join(' ')).toContain('3 lost leads have their reason');
    const { message } = (await book.run('api', 'moveLostReasons')) as { message: string };
    expect(message).toBe('3 reasons moved to “Lost reason”.');
    expect(await column('Lost reason')).toEqual(['Too dear', '=1+1', 'Too dear']);
    expect(await column('Rejection reason')).toEqual(['Wrong number']);
    expect(others(await book.readValues('Leads', 'A1:Z300'))).toEqual(before);
    expect(await problem()).toBeUndefined();
  });

  test('are all there, wherever the move was interrupted, and the next press ends it', async () => {
    await lost();
    const move = () => book.run('api', 'moveLostReasons');
    await endedAnywhere(book, book.snapshot(), move, async (call) => {
      await move();
      expect({ call, lost: await column('Lost reason'), rejected: await column('Rejection reason') }).toEqual({
        call,
        lost: ['Too dear', '=1+1', 'Too dear'],
        rejected: ['Wrong number'],
      });
    });
  });

  test('stay with their leads, whenever a person inserts rows meanwhile', async () => {
    await lost();
    const before = book.snapshot();
    /** Moves them; at one of its readings rows are inserted. @returns how many readings there were */
    const moveAt = async (at: number): Promise<number> => {
      await book.restore(before);
      let reads = 0;
      book.setMeanwhile((op) => {
        if (op === 'read') reads += 1;
        if (reads === at) book.insertRows('Leads', 3, 2);
        return reads === at || op === 'write';
      });
      await book
        .run('api', 'moveLostReasons')
        .catch((error: Error) => expect(error.message).toMatch(/moved, added or removed rows of the tab “Leads”/));
      return reads;
    };
    const all = await moveAt(Number.POSITIVE_INFINITY);
    for (const at of [1, all - 1, all]) {
      await moveAt(at);
      const [names = [], ...leads] = await book.readValues('Leads', 'A1:Z300');
      const of = (lead: readonly PlainCell[], name: string) => lead[names.indexOf(name)];
      const reasonOf = (lead: readonly PlainCell[]) => `${of(lead, 'Lost reason')}${of(lead, 'Rejection reason')}`;
      const given = leads.filter((lead) => reasonOf(lead) !== '');
      expect({ at, given: given.map(reasonOf) }).toEqual({
        at,
        given: ['Too dear', '=1+1', 'Too dear', 'Wrong number'],
      });
      expect(given.every((lead) => of(lead, 'Lost on') !== '')).toBe(true);
    }
  });
});
