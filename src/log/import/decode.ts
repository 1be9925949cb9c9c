import { ImportError } from './import-error';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What is used of the browser's `TextDecoder`, which is handed in because the core knows no browser. */
export type DecoderClass = new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;
/** In UTF-16 text of a table, at least this share of the high bytes is 0: separators, digits and line ends are. */
const ZERO_SHARE = 0.3;

/** Files people hand over instead of a CSV, by the bytes they begin with. */
const OTHER_FILES: readonly { readonly bytes: readonly number[]; readonly code: 'workbook' | 'notText' }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'workbook' }, // xlsx, ods
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'workbook' }, // xls
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'notText' }, // pdf
  { bytes: [0x1f, 0x8b], code: 'notText' }, // gz
];

/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is told by its zero bytes; what is not valid UTF-8 is
 * read as windows-1252, which is what Excel writes as "CSV" in Western Europe.
 * @throws ImportError when the file is empty, a workbook, or not text
 */
export function decode(bytes: Uint8Array, Decoder: DecoderClass): Decoded {
  if (bytes.length === 0) throw new ImportError('empty');
  for (const { bytes: magic, code } of OTHER_FILES) {
    if (magic.every((byte, i) => bytes[i] === byte)) throw new ImportError(code);
  }
  const encoding = encodingOf(bytes);
  const read = (name: Encoding, fatal: boolean) => new Decoder(name, { fatal, ignoreBOM: false }).decode(bytes);
  if (encoding !== 'utf-8') return checked({ text: read(encoding, false), encoding });
  try {
    return checked({ text: read('utf-8', true), encoding });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return checked({ text: read('windows-1252', false), encoding: 'windows-1252' });
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = (length / 2) * ZERO_SHARE;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/** No table holds a NUL: what does is a program's file, whatever its name says. */
function checked(decoded: Decoded): Decoded {
  if (decoded.text.includes('\0')) throw new ImportError('notText');
  return decoded;
}
