import { type Headless, type HeadlessOptions, openHeadless } from '../../../headless';

/** An add-on with one function for each thing the tests look at. */
const CODE = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getActiveSheet(); }
/** Dates as text, because nothing but plain data leaves a function. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  return Object.prototype.toString.call(value) === '[object Date]' ? { date: value.toISOString() } : value;
}
function given(value) {
  if (Array.isArray(value)) return value.map(given);
  return value && value.date ? new Date(value.date) : value;
}
function setValues(a1, values) { sheet().getRange(a1).setValues(given(values)); }
function getValues(a1) { return plain(sheet().getRange(a1).getValues()); }
function getDisplay(a1) { return sheet().getRange(a1).getDisplayValues(); }
function getFormulas(a1) { return sheet().getRange(a1).getFormulas(); }
function setFormat(a1, format) { sheet().getRange(a1).setNumberFormat(format); }
/** Runs a piece of code: what a test wants to try in one line. */
function attempt(code) { return plain(new Function('ss', 'sheet', code)(book(), sheet())); }

/** What a custom function is given, told as text. @customfunction */
function TELL(value) {
  if (Array.isArray(value)) return JSON.stringify(plain(value));
  return typeof value === 'object' ? JSON.stringify(plain(value)) : typeof value + ' ' + value;
}
/** @customfunction */
function TABLE() { return [['a', 1], ['b', new Date(Date.UTC(2026, 0, 31, 23))]]; }
/** @customfunction */
function FAIL(reason) { if (reason === '') return 'fine'; throw new Error('FAIL: ' + reason); }
/**
 * How many rows and columns, and how many filled cells.
 * @param {range} range What to count.
 * @customfunction
 */
function SIZE(range) {
  return [[range.length, range[0].length, range.reduce(function (sum, row) {
    return sum + row.filter(function (cell) { return cell !== ''; }).length;
  }, 0)]];
}
/** @customfunction */
function WORLD() {
  return [typeof window, typeof fetch, typeof setTimeout, typeof process, typeof document].join(' ') + ' ' +
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
`;

export const open = (options: Partial<HeadlessOptions> = {}, code = ''): Promise<Headless> =>
  openHeadless({ locale: 'en_US', timeZone: 'Europe/Paris', ...options, code: CODE + code });

export const SHEET = 'Sheet1';
