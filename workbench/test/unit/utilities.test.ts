import { runScript } from './support/add-on';

const formatted = (iso: string, zone: string, pattern: string): unknown =>
  runScript(`return Utilities.formatDate(new Date('${iso}'), '${zone}', ${JSON.stringify(pattern)})`).value;

// The letters are those of java.text.SimpleDateFormat, which Apps Script's reference points to.
test.each([
  ['2026-11-23T08:05:09.007Z', 'Europe/Paris', 'yyyy-MM-dd HH:mm:ss', '2026-11-23 09:05:09'],
  ['2026-11-23T08:05:09.007Z', 'UTC', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", '2026-11-23T08:05:09.007Z'],
  ['2026-11-23T23:30:00Z', 'Europe/Paris', 'd/M/yy', '24/11/26'],
  ['2026-11-23T12:00:00Z', 'UTC', 'EEEE d MMMM', 'Monday 23 November'],
  ['2026-11-23T12:00:00Z', 'UTC', 'EEE, MMM d', 'Mon, Nov 23'],
  ['2026-11-23T00:15:00Z', 'UTC', 'h:mm a', '12:15 AM'],
  ['2026-11-23T00:15:00Z', 'UTC', 'kk K', '24 0'],
  ['2026-07-01T12:00:00Z', 'Europe/Paris', 'Z', '+0200'],
  ['2026-01-01T12:00:00Z', 'Europe/Paris', 'XXX', '+01:00'],
  ['2026-01-01T12:00:00Z', 'UTC', 'XXX', 'Z'],
  ['2026-01-01T12:00:00Z', 'Europe/Paris', 'X XX', '+01 +0100'],
  ['1970-01-01T00:00:00Z', 'GMT+1', 'HH Z z', '01 +0100 GMT+01:00'],
  ['1970-01-01T00:00:00Z', 'GMT-03:30', 'd HH:mm', '31 20:30'],
  // 2026 begins on a Thursday; its first week is the one with January 1st, from Sunday on.
  ['2026-11-23T12:00:00Z', 'UTC', 'D w W F u', '327 48 4 4 1'],
  ['2026-12-31T12:00:00Z', 'UTC', 'YYYY w', '2027 1'],
  ['2026-11-22T12:00:00Z', 'UTC', 'u LLLL', '7 November'],
  ['2026-01-01T12:00:00Z', 'UTC', "h 'o''clock'", "12 o'clock"],
  ['2026-01-01T12:00:00Z', 'Nowhere/None', 'HH', '12'],
])('%s in %s as %s is %s', (iso, zone, pattern, expected) => {
  expect(formatted(iso, zone, pattern)).toBe(expected);
});

test('refuses what is no date', () => {
  expect(() => runScript("Utilities.formatDate(new Date('x'), 'UTC', 'yyyy')")).toThrow('method signature');
});

test('base64 goes through UTF-8 and back to signed bytes', () => {
  // RFC 4648 §10, and é as the two bytes C3 A9.
  const code = "return ['', 'f', 'fo', 'foobar', 'é'].map((text) => Utilities.base64Encode(text))";
  expect(runScript(code).value).toEqual(['', 'Zg==', 'Zm8=', 'Zm9vYmFy', 'w6k=']);
  expect(runScript("return Utilities.base64Decode('w6k=')").value).toEqual([-61, -87]);
});

test('base64 for addresses has no plus and no slash', () => {
  const code = "return [Utilities.base64EncodeWebSafe('\u00ff\u00ef>?'), Utilities.base64Encode('\u00ff\u00ef>?')]";
  const [safe, plain] = runScript(code).value as string[];
  expect(plain).toMatch(/[+/]/);
  expect(safe).toBe(plain?.replace(/\+/g, '-').replace(/\//g, '_'));
});

test('every identifier is another one, of version 4', () => {
  const { value } = runScript('return [Utilities.getUuid(), Utilities.getUuid()]');
  const [first, second] = value as string[];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(second).not.toBe(first);
});
