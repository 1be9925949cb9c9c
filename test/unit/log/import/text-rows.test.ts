import fc from 'fast-check';
import { parse } from 'papaparse';
import { atOnce } from '../../../../src/base/steps';
import { rowsOfText } from '../../../../src/log/import/text-rows';

/** A text is read piece by piece, wherever the pieces end. */

const DELIMITER = ',';
const known = (text: string) => {
  const { data, errors } = parse(text, { delimiter: DELIMITER, newline: '\n' });
  return { data, errors: errors.map(({ code, row = 0 }) => [code, row]) };
};
const inPieces = (text: string, size: number) => {
  const { data, errors } = atOnce(rowsOfText(text, DELIMITER, size));
  return { data, errors: errors.map(({ code, row = 0 }) => [code, row]) };
};
const pieces = fc.array(fc.constantFrom('a', 'bc', ',', '\n', '"', '""', ' ', 'é'), { maxLength: 60 });

test('gives what reading it at once gives, stray and unclosed quotes too', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 20 }), (parts, size) => {
      const text = parts.join('');
      expect(inPieces(text, size)).toEqual(known(text));
    }),
    { numRuns: 3000 },
  );
});

test('a cell may be longer than a piece', () => {
  const text = `a,"${'x\n'.repeat(50)}",b\n1,2,3\n`;
  expect(inPieces(text, 4)).toEqual(known(text));
});
