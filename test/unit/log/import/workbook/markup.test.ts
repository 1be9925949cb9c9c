import fc from 'fast-check';
import { sheetsOfHtml } from '../../../../../src/log/import/workbook/html-tables';
import { sheetsOfXml } from '../../../../../src/log/import/workbook/xml-spreadsheet';
import { bytesOf, read, refusal } from './support';

/** Files called .xls that are web pages or XML, as many CRMs write them. */

describe('a web page', () => {
  test('has its table read, with its letters, its spans and its hidden rows', async () => {
    const [sheet] = await read(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td { mso-number-format:"\\@" }</style>
      <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>Report</x:Name></x:ExcelWorkbook></xml><![endif]--></head><body>
      <table><tr><th>Piste<th>Cr&eacute;&eacute;e le<th colspan=2>Montant</tr>
      <tr><td rowspan="2">Salon &amp; foire</td><td>03/11/2026</td><td>1&nbsp;200,50 &euro;</td><td>&#8364;</td></tr>
      <tr style="display:none"><td>04/11/2026<td>L&rsquo;offre<br>seule</tr></table></body></html>`);
    expect(sheet).toMatchObject({
      rows: [
        ['Piste', 'Créée le', 'Montant', ''],
        ['Salon & foire', '03/11/2026', '1 200,50 €', '€'],
        ['Salon & foire', '04/11/2026', 'L’offre seule'],
      ],
      hiddenRows: 1,
    });
  });

  test('is read in the encodings in which text is', async () => {
    const page = '<table><tr><td>Créé</td></tr></table>';
    for (const bytes of [
      Buffer.from(page, 'latin1'),
      Buffer.from(`\ufeff${page}`, 'utf16le'),
      Buffer.from(`\ufeff${page}`, 'utf8'),
    ]) {
      const [sheet] = await read(new Uint8Array(bytes));
      expect(sheet!.rows).toEqual([['Créé']]);
    }
  });

  test('with tables around a table has each of them, what stands in another left out', () => {
    const sheets = sheetsOfHtml('<table><tr><td>Menu<table><tr><td>a<td>b</table></table><table><tr><td>c</table>');
    expect(sheets.map(({ rows }) => rows)).toEqual([[['a', 'b']], [['Menu']], [['c']]]);
  });

  test('that would fill more cells than a spreadsheet has is refused', async () => {
    const rows = '<tr><td colspan=16000>a</td></tr>'.repeat(700);
    expect(await refusal(`<table>${rows}</table>`)).toBe('workbookTooLarge');
    expect(await refusal('<table><tr><td colspan=16000>a<td colspan=16000>b</table>')).toBe('workbookTooLarge');
  });
});

describe('an XML Spreadsheet 2003', () => {
  const HEAD =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';

  test('has its sheets read by type, place and span', async () => {
    const sheets = await read(`${HEAD}
      <Worksheet ss:Name="Affaires &amp; pistes"><Table>
        <Row><Cell><Data ss:Type="String">ID</Data></Cell><Cell><Data ss:Type="String">Créée le</Data></Cell><Cell ss:Index="4"><Data ss:Type="String">Montant</Data></Cell></Row>
        <Row ss:Index="3" ss:Hidden="1"><Cell><Data ss:Type="String">007</Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="DateTime">2026-11-03T14:05:00.000</Data></Cell><Cell/><Cell><Data ss:Type="Number">1234.5</Data></Cell></Row>
        <Row><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Index="4"><Data ss:Type="Error">#N/A</Data></Cell></Row>
      </Table></Worksheet>
      <Worksheet ss:Name="Vide"><Table/></Worksheet></Workbook>`);
    expect(sheets).toEqual([
      {
        name: 'Affaires & pistes',
        rows: [
          ['ID', 'Créée le', '', 'Montant'],
          [],
          ['007', '2026-11-03 14:05:00', '', '1234.5'],
          ['TRUE', '2026-11-03 14:05:00', '', '#N/A'],
        ],
        hidden: false,
        hiddenRows: 1,
      },
    ]);
  });

  test('that says of a row that it is beyond the last one of a sheet is refused', async () => {
    expect(
      await refusal(`${HEAD}<Worksheet><Table><Row ss:Index="9999999"><Cell/></Row></Table></Worksheet></Workbook>`),
    ).toBe('workbookTooLarge');
  });
});

test('markup of any kind is read in time, or refused with a sentence', async () => {
  const piece = fc.constantFrom(
    ...[
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=9>',
      '<td colspan="3',
      '</td',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      '"',
      "'",
      '&eacute',
      '&#99999999;',
      '&#x110000;',
      '<script>',
      '</script>',
      '<Worksheet ss:Name="a">',
      '<Row ss:Index="3">',
    ],
    ...['<Cell ss:Index="2">', '<Data ss:Type="Number">', '12', 'é', '\0', '<', '>', ' '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const sheets of [sheetsOfHtml(pieces.join('')), sheetsOfXml(pieces.join(''))]) {
        for (const { rows } of sheets)
          expect(rows.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true);
      }
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      for (const begin of ['', 'PK\u0003\u0004', '<table>'])
        await refusal(new Uint8Array([...bytesOf(begin), ...bytes, 1]));
    }),
  );
});

test('a page of a million tags that never end takes no longer than their number', () => {
  const begin = Date.now();
  for (const tag of ['<td "', '<!-', '<a', '&', '<script', '<![CDATA[', '<table', '<td a="']) {
    sheetsOfHtml(`<table><tr>${tag.repeat(200000)}`);
  }
  expect(Date.now() - begin).toBeLessThan(20000);
});
