import type { Headless } from '../../../workbench/headless';
import { crossed, oneOf, sampleOf } from '../../support/sample';

/** What people do to a workbook without a thought for the add-on: the vandal's list. */

export const COMPUTED = ['1 Close rates', '2 Lead values', '3 Tracking', '4 Commitments'] as const;
const TYPED = ['Settings', 'Leads', 'Signed'] as const;
/** The tabs by what is on them: a deed is done to one of each kind at least. */
const KINDS: Readonly<Record<string, readonly string[]>> = { report: ['Start'], typed: TYPED, computed: COMPUTED };

export interface Outcome {
  /** What is said where the numbers cannot be what they were; without it they are. */
  readonly said?: RegExp;
  /** It may be right all the same, and then nothing is said. */
  readonly perhaps?: true;
  /** Texts of the deed itself, which the add-on may write over with names of its own. */
  readonly gone?: string;
}

export type Act = (book: Headless, tab: string) => unknown;
/** A deed to a tab of that title, which may have another name. */
export type Deed = readonly [tab: string, name: string, act: Act, outcome: Outcome];

/** The note that stands in the way of a table. */
export const NOTE = 'a note in the way';

const TO_EVERY_TAB: Readonly<Record<string, Act>> = {
  'is renamed': (book, tab) => book.renameTab(tab, `Our ${tab}’s 'new'`),
  'is moved': (book, tab) => book.moveTab(tab, tab === 'Start' ? 5 : 0),
  'is hidden': (book, tab) => book.hideTab(tab),
  'is duplicated': (book, tab) => book.duplicateTab(tab),
  'gets rows above': (book, tab) => book.insertRows(tab, 1, 2),
  'gets columns on the left': (book, tab) => book.insertColumns(tab, 1, 2),
  'gets rows in between': (book, tab) => book.insertRows(tab, 6, 2),
  'gets columns in between': (book, tab) => book.insertColumns(tab, 3, 1),
  'has hidden rows and columns': (book, tab) => [book.hideRows(tab, 3, 4), book.hideColumns(tab, 2, 2)],
};

const TO_COMPUTED_TABS: Readonly<Record<string, readonly [act: Act, outcome?: Outcome]>> = {
  'loses a row': [(book, tab) => book.deleteRows(tab, 5)],
  'loses a column': [(book, tab) => book.deleteColumns(tab, 2)],
  'is deleted': [(book, tab) => book.deleteTab(tab)],
  'is emptied': [(book, tab) => book.clear(tab, 'A1:Z119')],
  'has its title typed over': [(book, tab) => book.edit(tab, 'A1', 'Our figures')],
  'has something typed into a table': [
    async (book, tab) => book.edit(tab, await insideFirstTable(book, tab), NOTE),
    { said: new RegExp(`“${NOTE}”`) },
  ],
  'has cells merged': [(book, tab) => book.merge(tab, 'A1:C1')],
  'is sorted': [(book, tab) => book.sort(tab, 'A5:Z60', 1)],
};

/** A cell below and right of the formula of a computed tab's first table. */
async function insideFirstTable(book: Headless, tab: string): Promise<string> {
  const formulas = await book.readFormulas(tab, 'A1:A120');
  return `B${2 + formulas.findIndex(([formula]) => formula?.startsWith('=SLA_'))}`;
}

const deed = (tab: string, name: string, act: Act, outcome: Outcome = {}): Deed => [tab, name, act, outcome];

const TO_ONE_TAB: readonly Deed[] = [
  deed('Leads', 'is sorted by date', (book, tab) => book.sort(tab, 'A2:V190', 2, false)),
  deed('Leads', 'is sorted with its header', (book, tab) => book.sort(tab, 'A1:V190', 2), {
    said: /^The header of the Leads tab/,
  }),
  deed('Leads', 'has a header typed over', (book, tab) => book.edit(tab, 'C1', 'Where from'), {
    gone: 'Leads: Where from',
  }),
  deed('Leads', 'has its headers merged', (book, tab) => book.merge(tab, 'A1:B1')),
  deed('Leads', 'loses its header', (book, tab) => book.deleteRows(tab, 1)),
  deed('Leads', 'has its columns moved', (book, tab) => book.moveColumns(tab, 3, 1, 6)),
  deed('Leads', 'is deleted', (book, tab) => book.deleteTab(tab), { said: /^The lead log is empty/ }),
  deed('Settings', 'has its settings sorted', (book, tab) => book.sort(tab, 'A5:C12', 1)),
  deed('Settings', 'has a list sorted', (book, tab) => book.sort(tab, 'O5:O20', 15)),
  deed('Settings', 'has cells merged', (book, tab) => book.merge(tab, 'A1:C1')),
  deed('Settings', 'loses a row', (book, tab) => book.deleteRows(tab, 3)),
  deed('Settings', 'is deleted', (book, tab) => book.deleteTab(tab), { said: /^There is no revenue goal/ }),
  deed('Signed', 'is sorted', (book, tab) => book.sort(tab, 'A2:T60', 3)),
  deed('Signed', 'has a header typed over', (book, tab) => book.edit(tab, 'B1', 'Where from'), {
    gone: 'Signed: Where from',
  }),
  deed('Signed', 'loses its header', (book, tab) => book.deleteRows(tab, 1)),
  deed('Signed', 'is deleted', (book, tab) => book.deleteTab(tab)),
  deed('Start', 'is deleted', (book, tab) => book.deleteTab(tab)),
  deed('Start', 'is emptied', (book, tab) => book.clear(tab, 'A1:Z119')),
  deed('Start', 'has words typed over', (book, tab) => book.edit(tab, 'A1', 'Our page')),
];

/** How many of the deeds that fit one tab alone a run does to it. */
const TO_EACH = 1;

/** Some of the deeds to one tab alone, of each such tab. */
export function someOf(all: readonly Deed[]): readonly Deed[] {
  const tabs = [...new Set(all.map(([tab]) => tab))];
  return tabs.flatMap((tab) =>
    sampleOf(
      all.filter(([of]) => of === tab),
      TO_EACH,
    ),
  );
}

/** The deeds of a run: each that fits any tab to one of some kind, each kind in its turn. */
export function deeds(): readonly Deed[] {
  const toEveryTab = crossed(Object.entries(TO_EVERY_TAB), Object.values(KINDS)).flatMap(([[name, act], tabs]) =>
    oneOf(tabs).map((tab): Deed => [tab, name, act, {}]),
  );
  const toComputedTabs = Object.entries(TO_COMPUTED_TABS).flatMap(([name, [act, outcome = {}]]) =>
    oneOf(COMPUTED).map((tab): Deed => [tab, name, act, outcome]),
  );
  return [...toEveryTab, ...toComputedTabs, ...someOf(TO_ONE_TAB)];
}
