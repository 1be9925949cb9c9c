import fc from 'fast-check';
import { decode } from '../../../../src/log/import/decode';
import { ImportError } from '../../../../src/log/import/import-error';

const TEXT = 'Créé le;Canal\r\n03/11/2026;Été – œuvre 🚨\r\n';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

test.each([
  ['UTF-8', Buffer.from(TEXT, 'utf8'), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf8'), 'utf-8'],
  ['UTF-16 LE with a byte order mark', utf16(TEXT, false, true), 'utf-16le'],
  ['UTF-16 BE with a byte order mark', utf16(TEXT, true, true), 'utf-16be'],
  ['UTF-16 LE without one', utf16(TEXT, false, false), 'utf-16le'],
  ['UTF-16 BE without one', utf16(TEXT, true, false), 'utf-16be'],
])('reads %s', (_, bytes, encoding) => {
  expect(decode(bytes, TextDecoder)).toEqual({ text: TEXT, encoding });
});

/** The bytes of letters beyond ASCII, as the tables of the Unicode consortium give them. */
const BYTES = {
  'windows-1252': {
    é: 0xe9,
    è: 0xe8,
    ê: 0xea,
    à: 0xe0,
    ç: 0xe7,
    ô: 0xf4,
    î: 0xee,
    û: 0xfb,
    ù: 0xf9,
    œ: 0x9c,
    É: 0xc9,
    À: 0xc0,
    '€': 0x80,
    '’': 0x92,
    ü: 0xfc,
    '\u00a0': 0xa0,
  },
  macintosh: {
    é: 0x8e,
    è: 0x8f,
    ê: 0x90,
    à: 0x88,
    ç: 0x8d,
    ô: 0x99,
    î: 0x94,
    û: 0x9e,
    ù: 0x9d,
    œ: 0xcf,
    É: 0x83,
    À: 0xcb,
    '€': 0xdb,
    '’': 0xd5,
    ü: 0x9f,
    '\u00a0': 0xca,
  },
  ibm850: {
    é: 0x82,
    è: 0x8a,
    ê: 0x88,
    à: 0x85,
    ç: 0x87,
    ô: 0x93,
    î: 0x8c,
    û: 0x96,
    ù: 0x97,
    É: 0x90,
    À: 0xb7,
    ü: 0x81,
    '\u00a0': 0xff,
  },
} as const;
type ByteEncoding = keyof typeof BYTES;

function bytesIn(encoding: ByteEncoding, text: string): Uint8Array {
  const table: Readonly<Record<string, number>> = BYTES[encoding];
  return Uint8Array.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

describe.each(['windows-1252', 'macintosh', 'ibm850'] as const)('of one byte a letter: %s', (encoding) => {
  test.each([
    'Créé le;Canal\r\n03/11/2026;Réseaux sociaux\r\n',
    'École;à\n',
    'Persona\nÉquipe marketing\n',
    'Créé à Paris, déjà gagné: où?',
    'fête, être, forêt',
    'Modèle;Façade;Contrôle;Aîné;Coût',
    'DÉJÀ PAYÉ',
    'Müller',
  ])('reads %j', (text) => {
    expect(decode(bytesIn(encoding, text), TextDecoder)).toEqual({ text, encoding });
  });
});

test.each(['windows-1252', 'macintosh'] as const)(
  'reads the signs of %s that Node would read as control characters',
  (encoding) => {
    const text = 'L’œuvre à 12\u00a0€, créée';
    expect(decode(bytesIn(encoding, text), TextDecoder)).toEqual({ text, encoding });
  },
);

test('reads any French text back from each of them', () => {
  const word = fc.constantFrom(
    'créé',
    'gagné',
    'à',
    'père',
    'Société',
    'déjà',
    'leçon',
    'Web',
    'Élise',
    'côté',
    'août',
    'île',
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.constantFrom('windows-1252', 'macintosh', 'ibm850'),
      (words, encoding) => {
        const text = `${words.join(' ')} été`;
        expect(decode(bytesIn(encoding, text), TextDecoder).text).toBe(text);
      },
    ),
  );
});

test('reads UTF-8 with a fault in it as UTF-8, and the fault as what cannot be read', () => {
  const bytes = Buffer.concat([
    Buffer.from('Créé à Orléans, été ', 'utf8'),
    Buffer.from([0xe9]),
    Buffer.from(' là', 'utf8'),
  ]);
  expect(decode(bytes, TextDecoder)).toEqual({ text: 'Créé à Orléans, été \ufffd là', encoding: 'utf-8' });
});

test.each(['Créé le', 'l’été', '12 €', 'Élève œuvre', 'à\u00a0Paris'])(
  'reads %j that was encoded twice as it was meant',
  (text) => {
    const once = Buffer.from(text, 'utf8').toString('latin1');
    const twice = once.replace(/[\x80-\x9f]/g, (byte) => LATIN[byte.charCodeAt(0)] ?? byte);
    expect(decode(Buffer.from(twice, 'utf8'), TextDecoder).text).toBe(text);
  },
);
/** The bytes of UTF-8 that windows-1252 shows as a sign, in these words. */
const LATIN: Readonly<Record<number, string>> = { 128: '€', 130: '‚', 147: '“', 137: '‰', 153: '™' };

test('leaves a text alone that only looks like it', () => {
  for (const text of ['SÃO PAULO', 'Ã© and é', 'â€œ']) {
    const expected = text === 'â€œ' ? '“' : text;
    expect(decode(Buffer.from(text, 'utf8'), TextDecoder).text).toBe(expected);
  }
});

test('takes a letter that stands alone for that of Windows', () => {
  for (const letter of ['É', 'À', 'é', 'Ç', 'ô']) {
    const bytes = Buffer.from(`id;grade\n1;${letter}\n2;B`, 'latin1');
    expect(decode(bytes, TextDecoder)).toEqual({ text: `id;grade\n1;${letter}\n2;B`, encoding: 'windows-1252' });
  }
});

test.each([
  ['an empty file', [], 'empty'],
  ['a program’s file', [0x41, 0x00, 0x00, 0x42, 0x00, 0x43], 'notText'],
])('refuses %s', (_, bytes, code) => {
  expect(() => decode(Uint8Array.from(bytes), TextDecoder)).toThrow(expect.objectContaining({ code }));
});

test('never throws anything but an import error, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof decode(bytes, TextDecoder).text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});

test('reads any text back from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/^(?:PK|%PDF)/.test(text));
      expect(decode(Buffer.from(text, 'utf8'), TextDecoder).text).toBe(text);
    }),
  );
});
