import { createFormat } from '../../../src/text';

test.each([
  ['en_US', 1e17, '100,000,000,000,000,000'],
  ['en_US', 1e192, '1E192'],
  ['en_US', -2.5e21, '-2.5E21'],
  ['fr_FR', 1e192, '1E192'],
])(
  'in %s, a number of more digits than anybody reads is written with its power of ten: %p',
  (locale, value, written) => {
    expect(createFormat(locale, 'EUR').number(value)).toBe(written);
  },
);
