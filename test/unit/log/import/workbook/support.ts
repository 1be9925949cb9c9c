import { ImportError } from '../../../../../src/log/import/import-error';
import { readSheets } from '../../../../../src/log/import/workbook/read';
import type { SheetOfFile } from '../../../../../src/log/import/workbook/sheet-of-file';
import { writeXlsx } from '../../../../support/hucre';

export type Written = Parameters<typeof writeXlsx>[0];

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

export const read = (file: Uint8Array | string): Promise<SheetOfFile[]> =>
  readSheets(typeof file === 'string' ? bytesOf(file) : file, TextDecoder);

/** The first sheet of a workbook that is written and read again. */
export async function written(sheet: Written['sheets'][number], more: Omit<Written, 'sheets'> = {}) {
  const [first] = await read(await writeXlsx({ ...more, sheets: [sheet] }));
  return first!;
}

/** The code of the sentence that says why a file cannot be read. */
export async function refusal(file: Uint8Array | string): Promise<string> {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return '';
}

interface Stored {
  readonly name: string;
  readonly content: Uint8Array;
  /** How large the directory says that it is. */
  readonly size?: number;
}

/** An archive whose files are kept as they are (APPNOTE.TXT 6.3: method 0). */
export function zip(files: readonly Stored[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, size = content.length } of files) {
    const crc = crc32(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), Buffer.from(content));
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

function crc32(content: Uint8Array): number {
  let crc = -1;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet as Excel writes it (ECMA-376), its rows and its formats of numbers given as XML. */
export function xlsx(
  sheetData: string,
  { formats = '<xf numFmtId="0"/>', date1904 = false, after = '' } = {},
): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Leads" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs>${formats}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  };
  return zip(Object.entries(files).map(([name, xml]) => ({ name, content: bytesOf(XML + xml) })));
}
