import { createMemory } from '../../../src/sheet/memory';

/** What a run keeps of what it has read: each thing once, until the tab it rests on is written. */

interface Cells {
  signed: number;
  leads: number;
}

function memoryOf(cells: Cells) {
  const memory = createMemory<null>();
  const asked: string[] = [];
  const read = (tab: keyof Cells) =>
    memory
      .cells(tab, () => ({ getValues: () => [[cells[tab]]], getFormulas: () => [['']] }) as never)
      .values()[0]?.[0] as number;
  const signed = () => {
    asked.push('signed');
    return read('signed');
  };
  const sum = (): number => {
    asked.push('sum');
    return memory.once(signed, null) + read('leads');
  };
  return { memory, asked, signed, sum };
}

test('a result is worked out once, and so is each it rests on', () => {
  const { memory, asked, signed, sum } = memoryOf({ signed: 1, leads: 10 });
  expect([memory.once(sum, null), memory.once(sum, null), memory.once(signed, null)]).toEqual([11, 11, 1]);
  expect(asked).toEqual(['sum', 'signed']);
});

test('a tab that is written takes away what rests on it, at any depth, and nothing else', () => {
  const cells = { signed: 1, leads: 10 };
  const { memory, asked, signed, sum } = memoryOf(cells);
  memory.once(sum, null);
  cells.leads = 20;
  memory.forget('leads');
  expect([memory.once(sum, null), memory.once(signed, null)]).toEqual([21, 1]);
  expect(asked).toEqual(['sum', 'signed', 'sum']);
  cells.signed = 2;
  memory.forget('signed');
  expect(memory.once(sum, null)).toBe(22);
  expect(asked).toEqual(['sum', 'signed', 'sum', 'sum', 'signed']);
});

test('what is known already counts as looked at by whoever asks for it', () => {
  const cells = { signed: 1, leads: 10 };
  const { memory, signed, sum } = memoryOf(cells);
  memory.once(signed, null);
  memory.once(sum, null);
  cells.signed = 5;
  memory.forget('signed');
  expect(memory.once(sum, null)).toBe(15);
});

test('a reader that fails leaves nothing behind', () => {
  const { memory, sum } = memoryOf({ signed: 1, leads: 10 });
  let fails = true;
  const failing = () => {
    if (fails) throw new Error('not yet');
    return memory.once(sum, null);
  };
  expect(() => memory.once(failing, null)).toThrow('not yet');
  fails = false;
  expect(memory.once(failing, null)).toBe(11);
});
