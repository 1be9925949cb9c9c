import { a1 } from '../../../src/sheet/addresses';
import type { Headless } from '../../../workbench/headless';
import { oneOf, random } from '../../support/sample';
import { type Act, COMPUTED, type Deed, NOTE, type Outcome, someOf } from './rough-deeds';

/** What people paste over a workbook: blocks of values, of formulas, and such as are wider than what they are pasted over. */

const among = (first: number, last: number): number => first + Math.floor(random() * (last - first + 1));

/** Numbers that stand nowhere else in the workbook. */
export const PASTED: readonly number[] = [7771.25, 7772.25, 7773.25];
/** Formulas that stand nowhere else in the workbook; the first one says what the note says. */
export const PASTED_FORMULAS: readonly string[] = [`="${NOTE}"`, '=7775+0.25', '=7776+0.25', '=7777+0.25'];

const square = <T>([a, b, c, d]: readonly T[]): T[][] => [
  [a!, b!],
  [c!, d!],
];
const words = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => NOTE));

interface Table {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The tables of a computed tab: each begins at a formula of the add-on and goes on as far as its cells are filled. */
async function tablesOf(book: Headless, tab: string): Promise<Table[]> {
  const [formulas, cells] = [await book.readFormulas(tab, 'A1:AN160'), await book.readDisplay(tab, 'A1:AN160')];
  const filled = (i: number, j: number): boolean => (cells[i]?.[j] ?? '') !== '';
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j): Table[] => {
      if (!formula.startsWith('=SLA_')) return [];
      let [height, width] = [1, 1];
      while (filled(i + height, j)) height += 1;
      while (filled(i, j + width)) width += 1;
      return [{ row: i + 1, column: j + 1, height, width }];
    }),
  );
}

/** Where cells are formatted as text, a formula is what it says. */
const IN_THE_WAY: Outcome = { said: new RegExp(`cannot be shown, because the cell holds “(?:${NOTE}|="${NOTE}")”`) };

type Place = (table: Table) => readonly [row: number, column: number];
const pasted =
  (place: Place, cells: (table: Table) => readonly (readonly (string | number)[])[]): Act =>
  async (book, tab) => {
    const tables = await tablesOf(book, tab);
    const table = tables[Math.floor(random() * tables.length)]!;
    await book.paste(tab, a1(...place(table)), { cells: cells(table) });
  };

const toComputedTabs = (): Readonly<Record<string, readonly [Act, Outcome]>> => {
  const anywhere: Place = ({ row, column, height, width }) => [
    among(row, row + height - 2),
    among(column, column + width - 2),
  ];
  return {
    'has values pasted over a table': [pasted(anywhere, () => square([NOTE, ...PASTED])), IN_THE_WAY],
    'has formulas pasted over a table': [pasted(anywhere, () => square(PASTED_FORMULAS)), IN_THE_WAY],
    'has more pasted than its table is wide': [
      pasted(
        ({ row, column, height }) => [among(row, row + height - 1), column],
        ({ width }) => words(2, width + 2),
      ),
      IN_THE_WAY,
    ],
    'has a table pasted over as the values it shows': [
      async (book, tab) => {
        const tables = await tablesOf(book, tab);
        const { row, column, height, width } = tables[Math.floor(random() * tables.length)]!;
        const cells = await book.readDisplay(tab, a1(row, column, height, width));
        await book.paste(tab, a1(row, column), { cells });
      },
      { said: /cannot be shown, because the cell holds/ },
    ],
    'has one table pasted over another': [
      async (book, tab) => {
        const tables = await tablesOf(book, tab);
        const [from, to] = [tables[0]!, tables[tables.length - 1]!];
        await book.paste(tab, a1(to.row, to.column), { tab, a1: a1(from.row, from.column, from.height, from.width) });
      },
      // A formula of the same function is put right.
      { said: /cannot be shown, because the cell holds “(?:Channel|Persona|Month|Day|Created|μ)”/, perhaps: true },
    ],
  };
};

const deed = (tab: string, name: string, act: Act, outcome: Outcome = {}): Deed => [tab, name, act, outcome];

/** What stands in a block already, pasted there once more: with its formats and formulas, as from one sheet to another. */
const onItself =
  (block: string): Act =>
  (book, tab) =>
    book.paste(tab, block, { tab, a1: block });

const toLeads = (): readonly Deed[] => {
  const from = among(2, 60);
  const row = among(150, 156);
  return [
    deed('Leads', 'has rows pasted over themselves', onItself(`A${from}:V${from + among(0, 40)}`)),
    deed('Leads', 'has rows pasted a second time', (book, tab) => book.paste(tab, 'A198', { tab, a1: 'A150:V152' }), {
      said: /^Row \d+ (?:has the same Lead ID|is the same as row)/,
    }),
    deed('Leads', 'has words pasted over it', (book, tab) => book.paste(tab, `B${row}`, { cells: words(3, 4) }), {
      said: new RegExp(`“${NOTE}” in “Created” is not a date`),
    }),
    deed('Leads', 'has formulas pasted over it', async (book, tab) => {
      const dates = (await book.readDisplay(tab, `B${row}:B${row + 2}`)).flat();
      const cells = dates.map((date) => [
        date.replace(/^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/, '=DATE($3,$1,$2)+TIME($4,$5,0)'),
      ]);
      await book.paste(tab, `B${row}`, { cells });
    }),
    deed('Leads', 'has more pasted than it is wide', (book, tab) => book.paste(tab, `U${row}`, { cells: words(3, 4) })),
    deed('Leads', 'has rows pasted over its header', (book, tab) => book.paste(tab, 'A1', { tab, a1: 'A3:V4' }), {
      said: /^Row \d+ (?:has the same Lead ID|is the same as row)/,
    }),
  ];
};

const TO_SETTINGS: readonly Deed[] = [
  deed('Settings', 'has lists pasted over themselves', onItself('E3:S12')),
  deed('Settings', 'has words pasted over a list', (book, tab) => book.paste(tab, 'H5', { cells: words(2, 2) }), {
    said: new RegExp(`“${NOTE}” among your average sales is not an amount`),
  }),
  deed('Settings', 'has formulas pasted over a list', (book, tab) =>
    book.paste(tab, 'I5', { cells: [['=4000+321'], ['=800/2']] }),
  ),
  deed(
    'Settings',
    'has more pasted than a list is wide',
    (book, tab) => book.paste(tab, 'P5', { cells: words(3, 4) }),
    {
      said: new RegExp(`“${NOTE}” in “Holidays” is not a date`),
    },
  ),
  deed(
    'Settings',
    'has words pasted over its settings',
    (book, tab) => book.paste(tab, 'B5', { cells: words(14, 1) }),
    {
      said: new RegExp(`“Months of history” is “${NOTE}”`),
    },
  ),
  deed('Settings', 'has words pasted over its headers', (book, tab) => book.paste(tab, 'E3', { cells: words(2, 14) }), {
    gone: `Settings: ${NOTE}`,
  }),
];

const toSigned = (): readonly Deed[] => {
  const row = among(3, 10);
  return [
    deed('Signed', 'has rows pasted over themselves', onItself('A1:V9')),
    deed('Signed', 'has words pasted over it', (book, tab) => book.paste(tab, `C${row}`, { cells: words(2, 3) }), {
      said: new RegExp(`“${NOTE}” cannot stand under “Leads” in the Signed tab`),
    }),
    deed('Signed', 'has formulas pasted over it', async (book, tab) => {
      const numbers = await book.readValues(tab, `D${row}:E${row + 1}`);
      await book.paste(tab, `D${row}`, { cells: numbers.map((line) => line.map((number) => `=${number}+0`)) });
    }),
    deed('Signed', 'has more pasted than it is wide', (book, tab) =>
      book.paste(tab, `U${row}`, { cells: words(3, 5) }),
    ),
  ];
};

/** The pastes of a run: each kind to one computed tab, and some of those to the tabs that people type into. */
export function pastes(): readonly Deed[] {
  const toComputed = Object.entries(toComputedTabs()).flatMap(([name, [act, outcome]]) =>
    oneOf(COMPUTED).map((tab) => deed(tab, name, act, outcome)),
  );
  return [...toComputed, ...someOf([...toLeads(), ...TO_SETTINGS, ...toSigned()])];
}
