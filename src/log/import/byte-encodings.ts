/** Encodings of one byte a letter. Browsers do not know DOS's, and Node reads some of the others differently: they are read here. */
export type ByteEncoding = 'windows-1252' | 'macintosh' | 'ibm850';

/** What the bytes from 0x80 on stand for: Excel in Western Europe, on old Macs, and programs of DOS. The first is the likeliest. */
const LETTERS: Readonly<Record<ByteEncoding, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

/** Letters beyond ASCII that are looked at. */
const SAMPLE = 5000;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** How likely a small letter is at the start, in the middle and at the end of a word, and as a word of its own, in French first. */
const SMALL: Readonly<Record<string, readonly [number, number, number, number]>> = {
  ...{ é: [2, 2, 2, 0], è: [0, 2, 0, -1], ê: [1, 2, 0, -1], à: [0, 0, 2, 3], ù: [0, 0, 2, 0], ç: [1, 2, 0, 0] },
  ...{ â: [0, 2, 0, -1], î: [1, 2, 0, -1], ô: [1, 2, 0, -1], û: [0, 2, 0, -1], ï: [0, 2, 0, -1], ë: [0, 1, 0, -1] },
  ...{ œ: [2, 2, 0, 0], æ: [1, 1, 0, 0], ü: [1, 1, 1, 0], ö: [1, 1, 1, 0], ä: [1, 1, 1, 0], ß: [-1, 1, 1, -1] },
  ...{
    ñ: [0, 1, 0, 0],
    á: [0, 1, 1, 0],
    í: [0, 1, 1, 0],
    ó: [0, 1, 1, 0],
    ú: [0, 1, 1, 0],
    å: [0, 1, 0, 0],
    ø: [0, 1, 0, 0],
  },
};
const CAPITALS = 'ÉÈÊÀÂÇÎÔŒÄÖÜÁÍÓÚÑÅØÙÛÏË';
/** Signs of tables and prose. */
const SIGNS = '€’«»–—…°\u00a0“”‘£•²³©®™';
const UNLIKELY = -3;
/** What nearly all such files are: another encoding takes more than one sign for a letter to be believed. */
const USUAL: ByteEncoding = 'windows-1252';
const LEAD = 2;

/** The text of bytes in an encoding of one byte a letter, as UTF-16 for a decoder to take. */
export function unitsOf(bytes: Uint8Array, encoding: ByteEncoding): Uint8Array {
  const letters = LETTERS[encoding];
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    units[i] = byte < 128 ? byte : letters.charCodeAt(byte - 128);
  }
  return new Uint8Array(units.buffer);
}

/** The encoding in which bytes give the most plausible letters; windows-1252 where several do. */
export function likelyEncoding(bytes: Uint8Array): ByteEncoding {
  const places: number[] = [];
  for (let i = 0; i < bytes.length && places.length < SAMPLE; i++) if (bytes[i]! >= 128) places.push(i);
  const scores = (Object.keys(LETTERS) as ByteEncoding[]).map((encoding) => {
    const letterAt = (i: number): string => {
      const byte = bytes[i] ?? 32;
      return byte < 128 ? String.fromCharCode(byte) : LETTERS[encoding].charAt(byte - 128);
    };
    return {
      encoding,
      score: places.reduce(
        (sum, i) => sum + plausibility(letterAt(i - 1), letterAt(i), letterAt(i + 1)),
        encoding === USUAL ? LEAD : 0,
      ),
    };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

function plausibility(before: string, letter: string, after: string): number {
  const [inner, more] = [LETTER.test(before), LETTER.test(after)];
  const small = SMALL[letter];
  if (small !== undefined) return small[inner ? (more ? 1 : 2) : more ? 0 : 3]!;
  if (CAPITALS.includes(letter)) {
    if (LOWER.test(before) || (inner && LOWER.test(after))) return UNLIKELY;
    return inner || more ? 2 : -1;
  }
  return SIGNS.includes(letter) ? 1 : UNLIKELY;
}

/** The bytes that a text was read from as windows-1252; null when it has letters that are none of it. */
export function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 128 ? code : LETTERS['windows-1252'].indexOf(text.charAt(i)) + 128;
    if (byte < 128 && code >= 128) return null;
    bytes[i] = byte;
  }
  return bytes;
}
