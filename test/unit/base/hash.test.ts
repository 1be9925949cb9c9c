import { hashOf } from '../../../src/base/hash';

// FNV-1a, 32 bits: the test vectors of its authors (http://www.isthe.com/chongo/src/fnv/test_fnv.c).
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j begins with that of FNV-1a', (text, fnv) => {
  expect(hashOf(text).startsWith(fnv.toString(36))).toBe(true);
});

// Words whose FNV-1a hashes of 32 bits are the same.
test.each([
  ['costarring', 'liquid'],
  ['declinate', 'macallums'],
  ['altarage', 'zinke'],
])('%s and %s are told apart, by the second half', (one, other) => {
  expect(hashOf(one).slice(0, 6)).toBe(hashOf(other).slice(0, 6));
  expect(hashOf(one)).not.toBe(hashOf(other));
});
