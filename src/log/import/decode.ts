import { type ByteEncoding, bytesOf, likelyEncoding, unitsOf } from './byte-encodings';
import { ImportError } from './import-error';

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';
type Encoding = Unicode | ByteEncoding;

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

/** UTF-8 taken for windows-1252 and saved once more: "CrÃ©Ã©", "lâ€™un". */
const TWICE =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u201a\u20ac]/;
/** Where so many letters beyond ASCII are right for one that is not, the file is UTF-8 with a fault in it. */
const FAULTY = 3;

/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is told by its zero bytes; what is not valid UTF-8 is
 * windows-1252, Mac Roman or DOS 850, whichever gives the most plausible letters.
 * @throws ImportError when the file is empty or not text
 */
export function decode(bytes: Uint8Array, Decoder: DecoderClass): Decoded {
  if (bytes.length === 0) throw new ImportError('empty');
  const encoding = encodingOf(bytes);
  const read = (name: Unicode, from = bytes) => new Decoder(name, { fatal: false, ignoreBOM: false }).decode(from);
  if (encoding !== 'utf-8') return checked({ text: read(encoding), encoding });
  const strict = strictly(bytes, Decoder);
  if (strict !== null) return checked({ text: readTwice(strict, Decoder), encoding });
  const text = read('utf-8');
  const [right, wrong] = countOf(text);
  if (right > wrong * FAULTY) return checked({ text, encoding });
  const likely = likelyEncoding(bytes);
  return checked({ text: read('utf-16le', unitsOf(bytes, likely)), encoding: likely });
}

/** The text of valid UTF-8; null for any other bytes. */
function strictly(bytes: Uint8Array, Decoder: DecoderClass): string | null {
  try {
    return new Decoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text that was encoded twice, as it was meant; any other as it is. */
function readTwice(text: string, Decoder: DecoderClass): string {
  if (!TWICE.test(text)) return text;
  const bytes = bytesOf(text);
  return (bytes && strictly(bytes, Decoder)) ?? text;
}

/** Letters beyond ASCII of a text, and those that could not be read. */
function countOf(text: string): [right: number, wrong: number] {
  let [right, wrong] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 127) right++;
  }
  return [right, wrong];
}

function encodingOf(bytes: Uint8Array): Unicode {
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
