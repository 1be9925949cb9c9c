import * as fc from 'fast-check';
import { book, look, saved, tab } from '../support/book';

/** What another reader finds in the file of a workbook. */

test('values keep their types, days and formats too', async () => {
  const { sheets, notices } = await saved(
    book(
      [
        tab({
          values: [
            ['Channel', '007', '=not a formula', ' two\nlines '],
            // 2 April 2022, half past nine: ECMA-376, part 1, 18.17.4.1 counts days from the end of 1899.
            [44653.395833333336, 1234.5, true, ''],
          ],
          looks: [
            [0, 1, -1, -1],
            [2, 3, -1, 0],
          ],
        }),
      ],
      {
        looks: [
          look({ bold: true, background: '#1a73e8', color: 'rgb(255, 0, 16)', wrap: true }),
          look({ numberFormat: '@' }),
          look({ numberFormat: 'dd/mm/yyyy hh:mm:ss' }),
          look({ numberFormat: '#,##0.00 "€"', horizontal: 'center', vertical: 'middle' }),
        ],
      },
    ),
  );
  const [sheet] = sheets;
  expect(sheet?.rows).toEqual([
    ['Channel', '007', '=not a formula', ' two\nlines '],
    [new Date('2022-04-02T09:30:00Z'), 1234.5, true, null],
  ]);
  const styleOf = (key: string) => sheet?.cells?.get(key)?.style;
  expect(styleOf('0,0')).toMatchObject({
    font: { name: 'Arial', size: 10, bold: true, color: { rgb: 'FF0010' } },
    fill: { pattern: 'solid', fgColor: { rgb: '1A73E8' } },
    alignment: { wrapText: true },
  });
  expect(styleOf('0,1')?.numFmt).toBe('@');
  expect(styleOf('1,0')?.numFmt).toBe('dd/mm/yyyy hh:mm:ss');
  expect(styleOf('1,1')).toMatchObject({
    numFmt: '#,##0.00 "€"',
    alignment: { horizontal: 'center', vertical: 'center' },
  });
  expect(styleOf('1,3')?.font?.bold).toBe(true);
  expect(notices).toEqual([]);
});

test('a formula stands beside its result, and one that Excel cannot calculate keeps it', async () => {
  const { sheets, notices } = await saved(
    book(
      [
        tab({
          values: [
            ['Total', 3],
            ['Ads', '50%'],
            ['Fairs', 44653],
          ],
          looks: [[], [], [-1, 0]],
          formulas: [
            { row: 0, column: 1, is: { text: '=SUM(A2:A)', spills: false } },
            { row: 1, column: 0, is: { text: '=SLA_RATES(Leads!A:B)', spills: true } },
          ],
          spilled: [
            { row: 1, column: 1, is: null },
            { row: 2, column: 0, is: null },
            { row: 2, column: 1, is: null },
          ],
        }),
      ],
      { looks: [look({ numberFormat: 'dd/mm/yyyy' })] },
    ),
  );
  const [sheet] = sheets;
  expect(sheet?.rows).toEqual([
    ['Total', 3],
    ['Ads', '50%'],
    ['Fairs', new Date('2022-04-02T00:00:00Z')],
  ]);
  const formulaOf = (key: string) => sheet?.cells?.get(key)?.formula;
  expect(formulaOf('0,1')).toBe('SUM(A2:A$1048576)');
  expect(formulaOf('1,0')).toBe('IFERROR(__xludf.DUMMYFUNCTION("SLA_RATES(Leads!A:B)"),"Ads")');
  expect(formulaOf('2,1')).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),44653)');
  expect(notices).toEqual([]);
});

test('tabs, their lines, notes, rules and names', async () => {
  const cells = { startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 };
  const rule = { allowInvalid: false, helpText: 'One of these.' };
  const { sheets, namedRanges } = await saved(
    book(
      [
        tab({
          values: [['Channel', 'Won'], ...Array.from({ length: 4 }, () => ['', ''])],
          frozen: { rows: 1, columns: 0 },
          columns: [
            { at: 0, size: 140, hidden: false },
            { at: 1, size: 70, hidden: true },
          ],
          rows: [{ at: 0, size: 40, hidden: false }],
          merges: [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 }],
          notes: [{ row: 0, column: 0, is: 'Where it came from' }],
          validations: [
            { boxes: [cells], rule: { ...rule, criteria: 'VALUE_IN_LIST', values: [['Ads', 'say "no"']] } },
            {
              boxes: [cells],
              rule: {
                ...rule,
                criteria: 'VALUE_IN_RANGE',
                values: [{ sheet: 2, row: 1, column: 1, rows: 9, columns: 1 }],
              },
            },
            { boxes: [cells], rule: { ...rule, criteria: 'DATE_ON_OR_AFTER', values: [44653] } },
            { boxes: [cells], rule: { ...rule, criteria: 'NUMBER_BETWEEN', values: [0, 1] } },
            // A comma ends a choice, and a list is one text: Excel has no room for these.
            { boxes: [cells], rule: { ...rule, criteria: 'VALUE_IN_LIST', values: [['Paris, Lyon']] } },
            { boxes: [cells], rule: { ...rule, criteria: 'VALUE_IN_LIST', values: [['x'.repeat(256)]] } },
            { boxes: [cells], rule: { ...rule, criteria: 'CUSTOM_FORMULA', values: ['=SLA_IS_FINE(B2)'] } },
          ],
          formatRules: [
            {
              ranges: [{ sheet: 1, row: 2, column: 1, rows: 4, columns: 2 }],
              criteria: 'CUSTOM_FORMULA',
              values: ['=$B2=""'],
              background: '#fce8e6',
              fontColor: null,
              bold: null,
              italic: null,
            },
          ],
        }),
        tab({ id: 2, name: 'Won/lost', hidden: true }),
      ],
      { names: [{ name: 'Goal', tab: 2, box: cells }] },
    ),
  );
  const [leads, other] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Leads', 'Won-lost']);
  expect(other?.hidden).toBe(true);
  expect(leads?.freezePane).toMatchObject({ rows: 1 });
  expect(leads?.columns).toMatchObject([{ width: 20 }, { width: 10, hidden: true }]);
  expect(leads?.rowDefs?.get(0)?.height).toBe(30);
  expect(leads?.merges).toEqual([{ startRow: 2, endRow: 3, startCol: 0, endCol: 1 }]);
  expect(leads?.cells?.get('0,0')?.comment?.text).toBe('Where it came from');
  expect(leads?.dataValidations).toMatchObject([
    // As a formula has them: hucre leaves the quotes doubled.
    { type: 'list', range: 'B2:B5', values: ['Ads', 'say ""no""'], inputMessage: 'One of these.' },
    { type: 'list', formula1: "'Won-lost'!$A$1:$A$9" },
    { type: 'date', operator: 'greaterThanOrEqual', formula1: '44653' },
    { type: 'decimal', operator: 'between', formula1: '0', formula2: '1' },
  ]);
  expect(leads?.conditionalRules).toMatchObject([{ type: 'expression', range: 'A2:B5', formula: '$B2=""' }]);
  expect(namedRanges).toMatchObject([{ name: 'Goal', range: "'Won-lost'!$B$2:$B$5" }]);
});

test('what is otherwise in the file is told, with the first place of it', async () => {
  const long = 'x'.repeat(32_768);
  const { sheets, notices } = await saved(
    book([
      tab({
        name: 'Notes: all',
        values: [[long, '01/02/1899', 5], [long], [...Array.from({ length: 16_384 }, () => ''), 'far out']],
        early: [{ row: 0, column: 1, is: null }],
        formulas: [{ row: 0, column: 2, is: { text: `=F("${'x'.repeat(8192)}")`, spills: false } }],
      }),
    ]),
  );
  expect(sheets[0]?.rows[0]).toEqual([long.slice(1), '01/02/1899', 5]);
  expect(notices).toEqual([
    { kind: 'renamed', tab: 'Notes: all', inFile: 'Notes- all' },
    { kind: 'cut', first: "'Notes: all'!A1", count: 2 },
    { kind: 'beyond', first: "'Notes: all'!XFE3", count: 1 },
    { kind: 'formulaLeftOut', first: "'Notes: all'!C1", count: 1 },
    { kind: 'early', first: "'Notes: all'!B1", count: 1 },
  ]);
});

test('whatever is typed into cells is read from the file as it was', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('_x0041_', '\ufffe', '\u0001', 'a\r\nb', "'", '1e5'),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const cell = fc.oneof(text, number, fc.integer(), fc.boolean());
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(grid, async (values) => {
      const { sheets } = await saved(book([tab({ values })]));
      const read = (row: number, column: number) => sheets[0]?.rows[row]?.[column] ?? '';
      for (const [row, line] of values.entries()) {
        for (const [column, value] of line.entries()) expect(read(row, column)).toBe(value);
      }
    }),
    { numRuns: 60 },
  );
});

test('the results of formulas are read as they were, whatever they are', async () => {
  const result = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.integer(), fc.boolean());
  await fc.assert(
    fc.asyncProperty(result, fc.boolean(), async (value, spills) => {
      const formula = { row: 0, column: 0, is: { text: '=A2', spills } };
      const { sheets } = await saved(book([tab({ values: [[value]], formulas: [formula] })]));
      expect(sheets[0]?.rows[0]?.[0] ?? '').toBe(value);
    }),
    { numRuns: 60 },
  );
});
