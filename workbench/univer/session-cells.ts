import { a1Of, areaOfA1 } from '../bridge/a1';
import type { Area, Value } from '../bridge/cells';
import type { PlainCell, Session } from '../bridge/session-types';
import type { Answers } from './answers';
import { readGrid } from './cells-read';
import { sheetNumber } from './engine';
import type { SheetsHost } from './host';
import type { Performer } from './performer';
import type { Edits } from './runs';

/** What of a session is about cells. */
export type CellMethods = Pick<
  Session,
  | 'tabs'
  | 'readDisplay'
  | 'readValues'
  | 'readFormulas'
  | 'readNotes'
  | 'edit'
  | 'paste'
  | 'select'
  | 'selection'
  | 'errorAt'
>;

/** What a person sees in the cells and does to them, by the names of tabs and A1. */
export function cellMethods(host: SheetsHost, performer: Performer, edits: Edits): CellMethods & { area: AreaNamed } {
  const { answers } = host;
  const area: AreaNamed = (tab, a1) => areaNamed(host, tab, a1);
  const change = async (target: Area, work: () => unknown): Promise<void> => {
    const single = target.rows === 1 && target.columns === 1;
    if (single) await host.settle();
    const oldValue = single ? host.editText(target) : '';
    await performer.asScript(work);
    await host.settle();
    const known = { value: host.editText(target), ...(oldValue !== '' && { oldValue }) };
    await edits.run({ area: target, ...(single && known) });
  };
  const tabs: Session['tabs'] = () =>
    (answers.sheets() as ReturnType<Session['tabs']>).map(({ id, name, hidden }) => ({ id, name, hidden }));
  return {
    area,
    tabs,
    readDisplay: (tab, a1) => read(answers, area(tab, a1), 'display', ''),
    readValues: async (tab, a1) => plain(await read<Value>(answers, area(tab, a1), 'value', '')),
    readFormulas: (tab, a1) => read(answers, area(tab, a1), 'formula', ''),
    readNotes: (tab, a1) => read(answers, area(tab, a1), 'note', ''),
    edit: (tab, a1, value) => {
      const target = area(tab, a1);
      return change(target, () => answers.write([target], 'value', [[value]]));
    },
    paste: (tab, a1, block) => {
      if ('cells' in block) {
        const target = { ...area(tab, a1), rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
        return change(target, () => answers.write([target], 'value', block.cells));
      }
      const { rows, columns, ...from } = area(block.tab, block.a1);
      const target = { ...area(tab, a1), rows, columns };
      return change(target, () => answers.copy({ ...from, rows, columns }, target, 'all'));
    },
    select: (tab, a1) => void answers.select(area(tab, a1)),
    selection: () => {
      const { sheet, ...cells } = answers.selection() as Area;
      return { tab: tabs().find(({ id }) => id === sheet)?.name ?? '', a1: a1Of(cells) };
    },
    errorAt: (tab, row, column) => host.errorAt(area(tab, 'A1').sheet, row, column),
  };
}

type AreaNamed = (tab: string, a1: string) => Area;

function areaNamed({ engine }: SheetsHost, tab: string, a1: string): Area {
  const sheet = engine.workbook.getSheetBySheetName(tab);
  if (!sheet) throw new Error(`There is no tab “${tab}”.`);
  const cells = areaOfA1(a1, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  if (!cells) throw new Error(`“${a1}” names no cells.`);
  return { sheet: sheetNumber(sheet.getSheetId()), ...cells };
}

/** The part of an area that lies on the sheet, read as blank beyond it. */
async function read<T>(
  answers: Answers,
  wanted: Area,
  aspect: Parameters<Answers['read']>[1],
  blank: T,
): Promise<T[][]> {
  const info = (await answers.sheets()).find(({ id }) => id === wanted.sheet);
  const rows = Math.min(wanted.rows, (info?.rows ?? 0) - wanted.row + 1);
  const columns = Math.min(wanted.columns, (info?.columns ?? 0) - wanted.column + 1);
  const grid = rows > 0 && columns > 0 ? await answers.read({ ...wanted, rows, columns }, aspect) : [];
  return readGrid(wanted, (row, column) => (grid[row - wanted.row + 1]?.[column - wanted.column + 1] ?? blank) as T);
}

const plain = (grid: Value[][]): PlainCell[][] =>
  grid.map((row) => row.map((value) => (typeof value === 'object' ? new Date(value.$date).toISOString() : value)));
