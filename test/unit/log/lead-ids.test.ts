import fc from 'fast-check';
import { leadIdKey } from '../../../src/log/lead-ids';

const one = (a: unknown, b: unknown): boolean => leadIdKey(a) === leadIdKey(b);

test.each<[unknown, unknown]>([
  ['101', '101.0'],
  ['101', ' 101 '],
  [101, '101.00'],
  [105284053743, '105284053743.0'],
  ['0', '0.0'],
  ['A\u00a07', 'A 7'],
  // 001A0 has a capital in fourth place (8: I), 00000 none (0: A), 6Vm9r one in second (2: C).
  ['001A0000006Vm9r', '001A0000006Vm9rIAC'],
  ['00q5g000004hxyz', '00q5g000004hxyzAAA'],
  ['{6F9619FF-8B86-D011-B42D-00C04FC964FF}', '6f9619ff-8b86-d011-b42d-00c04fc964ff'],
  ['l:900', '900'],
  ['1', '1,0'],
  ['101', '101,0'],
  [101, '101,00'],
  ['1001', '1 001'],
  ['1001', '1\u202f001'],
  ['1001', '1,001'],
  ['12345678', '12,345,678'],
  ['1001', '1 001,0'],
  ['1001', '1,001.0'],
  ['101000', '101,000'],
  ['zcrm_4876876000000123456', '4876876000000123456'],
  ['="g1"', 'g1'],
  ['="101,0"', '101'],
  ["'001", '001'],
  ["'1001", '="1 001"'],
])('%j and %j are one lead', (a, b) => {
  expect(one(a, b)).toBe(true);
});

test.each<[unknown, unknown]>([
  ['007', '7'],
  ['007.0', '7'],
  ['007.0', '007'],
  ['101.1', '101'],
  ['1.10', '1.1'],
  ['-1.0', '-1'],
  ['A', 'a'],
  ['1e3', '1000'],
  // Salesforce tells its 15 characters apart by their case.
  ['001A0000006Vm9r', '001A0000006VM9r'],
  ['001A0000006Vm9rIAC', '001A0000006VM9rIAK'],
  // The last three are not those that belong to the first fifteen.
  ['001A0000006Vm9r', '001A0000006Vm9rIAA'],
  ['001A0000006Vm9r', '001A0000006Vm9riac'],
  ['001A0000006Vm9', '001A0000006Vm9IAC'],
  ['{6F9619FF-8B86-D011-B42D-00C04FC964FF}', '6f9619ff-8b86-d011-b42d-00c04fc964fe'],
  ['f:900', '900'],
  ["'001", '1'],
  ['0,101', '101'],
  ['007,0', '7'],
  ['1,01', '101'],
  ['1 01', '101'],
  ['1,0001', '10001'],
  ['1 001,001', '1001001'],
  ['1,001,0', '1001'],
  ['zcrm_lead', 'lead'],
  ['="a" & "b"', 'a" & "b'],
  ['l:', ''],
])('%j and %j are two', (a, b) => {
  expect(one(a, b)).toBe(false);
});

test('only a blank cell is no ID', () => {
  expect(['', ' ', '\u00a0', null, undefined].map(leadIdKey)).toEqual(['', '', '', '', '']);
  fc.assert(fc.property(fc.string(), (text) => (leadIdKey(text) === '') === (text.trim() === '')));
});

test('the key of an ID is its own key', () => {
  const guarded = fc.stringMatching(/^['=" ,.01]{1,8}$/);
  const id = fc.oneof(
    fc.string(),
    guarded,
    fc.uuid(),
    fc.nat().map(String),
    fc.stringMatching(/^[0-9A-Za-z]{15}[A-Z0-5]{3}$/),
  );
  fc.assert(fc.property(id, (text) => leadIdKey(leadIdKey(text)) === leadIdKey(text)));
});
