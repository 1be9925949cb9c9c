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

test('reads what is not valid UTF-8 as windows-1252, as Excel writes it in Western Europe', () => {
  // Node 20 reads the bytes 0x80 to 0x9f of windows-1252 as control characters, browsers do not: none of them here.
  const bytes = Uint8Array.from([0x43, 0x72, 0xe9, 0xe9, 0x20, 0xe0, 0x20, 0x35]);
  expect(decode(bytes, TextDecoder)).toEqual({ text: 'Créé à 5', encoding: 'windows-1252' });
});

test.each([
  ['an empty file', [], 'empty'],
  ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'workbook'],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'notText'],
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
