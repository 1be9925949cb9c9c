import type { Headless } from '../../headless';
import { CHECKBOXES, COPIES, SEARCHES, TEMPLATES } from './facts/cells';
import { FORMATS } from './facts/formats';
import { FORMULAS } from './facts/formulas';
import { OPEN_RANGES, SHEET_METHODS } from './facts/ranges';
import { SERVICES, SIGNATURES } from './facts/services';
import { VALIDATIONS } from './facts/validations';
import { open, SHEET } from './support/fixture';

/** Functions held in every way a script may hold them, and custom functions without a tag, in any case. */
const CODE = `
const nightly = () => sheet().getRange('A1').setValue('by const');
let weekly = function () { return 'by let'; };
const LIMIT = 3, both = () => LIMIT;
function DOUBLE(input) { return input * 2; }
function half(input) { return input / 2; }
function quiet_(input) { return input; }
function SUM(input) { return 'not this one'; }
const ARROW = (input) => input;
function onEdit(event) {
  const { rowStart, rowEnd, columnStart, columnEnd } = event.range;
  sheet().getRange('Z1').setValue([rowStart, rowEnd, columnStart, columnEnd].join(' '));
}
`;

const FACTS = [
  VALIDATIONS,
  OPEN_RANGES,
  FORMATS,
  SIGNATURES,
  SERVICES,
  FORMULAS,
  SHEET_METHODS,
  CHECKBOXES,
  COPIES,
  SEARCHES,
  TEMPLATES,
].flat();

let book: Headless;
beforeAll(async () => {
  book = await open(
    { email: 'ada@example.com', files: { 'T.html': '<? var all = [1, 2]; ?><?= all.length; ?>/<?!= all[1] ; ?>' } },
    CODE,
  );
});
afterAll(() => book.close());

describe('what Google’s Sheets gives a script', () => {
  test.each(FACTS)('%s (%s)', async (_what, _source, code, expected) => {
    // Each on a sheet of its own, so that nothing is left from the one before.
    const { value, error } = await book.tryRun('attempt', `sheet = ss.insertSheet(); ${code}`);
    expect(error?.message ?? value).toEqual(expected);
  });
});

describe('functions by their names (Google’s guides to custom functions, menus and triggers)', () => {
  test('those held by const or let at the top level are called as any other', async () => {
    expect(await book.run('weekly')).toBe('by let');
    expect(await book.run('both')).toBe(3);
    await book.run('attempt', 'ss.setActiveSheet(ss.getSheets()[0])');
    await book.runMenuItem('nightly');
    expect(await book.readValues(SHEET, 'A1')).toEqual([['by const']]);
    await book.run('attempt', 'sheet.clear(); ScriptApp.newTrigger("nightly").timeBased().everyDays(1).create()');
    await book.runTrigger('nightly');
    expect(await book.readValues(SHEET, 'A1')).toEqual([['by const']]);
    expect((await book.tryRun('LIMIT')).error?.message).toBe('Script function not found: LIMIT');
  });

  test.each([
    ['without a tag', '=DOUBLE(4)', '8'],
    ['in another case than it is declared in', '=double(4)', '8'],
    ['declared in lower case', '=HALF(4)', '2'],
    ['private, by the underscore at its end', '=quiet_(1)', '#NAME?'],
    ['held by const', '=ARROW(1)', '#NAME?'],
    ['with the name of a function of the spreadsheet', '=SUM(1,2)', '3'],
  ])('a custom function %s', async (_, formula, shown) => {
    await book.edit(SHEET, 'C1', formula);
    expect(await book.readDisplay(SHEET, 'C1')).toEqual([[shown]]);
  });

  test('the range of an edit says in plain numbers where it is', async () => {
    await book.run('attempt', 'ss.setActiveSheet(ss.getSheets()[0])');
    await book.edit(SHEET, 'B2:D5', 1);
    expect(await book.readValues(SHEET, 'Z1')).toEqual([['2 5 2 4']]);
  });
});
