/** What a file is, by the bytes it begins with; whatever its name says. */
export type FileKind = 'text' | 'markup' | 'zip' | 'compound' | 'pdf' | 'packed';

const MAGIC: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'compound' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x1f, 0x8b], kind: 'packed' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'packed' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'packed' },
];
/** What is looked at to tell markup. */
const BEGINNING = 1024;
const MARKUP = /^\s*<(?:!doctype|html|head|meta|body|table|style|div|center|font|!--|\?xml|(?:\w+:)?workbook)/i;

export function fileKind(bytes: Uint8Array): FileKind {
  const magic = MAGIC.find(({ bytes: begin }) => begin.every((byte, i) => bytes[i] === byte));
  if (magic !== undefined) return magic.kind;
  // Whatever its encoding is, tags are of these letters; in UTF-16 each has a zero beside it.
  const letters = [...bytes.subarray(0, BEGINNING)].filter((byte) => byte > 0 && byte < 0x80);
  return MARKUP.test(String.fromCharCode(...letters)) ? 'markup' : 'text';
}
