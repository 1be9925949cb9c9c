import { Twins } from '../../../src/log/twins';

/** What is said of a label with `rows` rows beside another one with 100. */
function twinOf(label: string, other: string, rows = 1): string | null {
  const twins = new Twins();
  twins.add({ label: other, rows: 100 });
  return twins.of({ label, rows });
}

test.each([
  ['Paid Search', 'paid_search'],
  ['Réseaux sociaux', 'reseaux-sociaux'],
  ['e-mail', 'Email'],
  ['1–9', '1-9'],
  ['Webinar', 'Webinars'],
  ['Salon', 'Salons'],
  ['Réseau', 'Réseaux'],
  ['Ad', 'Ads'],
  ['Small company', 'Small companies'],
  ['Stratégie', 'Stratégies'],
  ['Canal direct', 'Canaux directs'],
  ['Coach', 'Coaches'],
  ['Outbound calls', 'outbound call'],
  ['LinkedIn', 'Linked-In'],
  // A Cyrillic е and о.
  ['Demo', 'D\u0435m\u043e'],
])('%p and %p are one, whatever their numbers', (a, b) => {
  expect(twinOf(a, b, 100)).toBe(b);
  expect(twinOf(b, a, 100)).toBe(a);
});

test.each([
  ['Webniar', 'Webinar'],
  ['Webinnar', 'Webinar'],
  ['Webnar', 'Webinar'],
  ['Webimar', 'Webinar'],
  ['Organic Serach', 'Organic Search'],
  ['Directeur finnancier', 'Directeur financier'],
])('%p is a slip for %p where it is rare', (a, b) => {
  expect(twinOf(a, b, 20)).toBe(b);
  expect(twinOf(a, b, 21)).toBeNull();
});

test.each([
  ['Inbound', 'Outbound'],
  ['Ads FR', 'Ads DE'],
  ['Ads FR', 'Ads FI'],
  ['Persona 1', 'Persona 2'],
  ['Season2025', 'Season2026'],
  ['Q1', 'Q2'],
  ['PME', 'PMI'],
  ['SEO', 'SEOS'],
  ['Male', 'Female'],
  ['Partner', 'Partner event'],
  ['Dorganic', 'Morganic'],
  ['Press', 'Pres'],
  ['', 'Ads'],
])('%p and %p are two', (a, b) => {
  expect(twinOf(a, b)).toBeNull();
  expect(twinOf(b, a)).toBeNull();
});

test('long texts are compared as wholes only', () => {
  const text = `${'word '.repeat(20)}beginning`;
  expect(twinOf(text.toUpperCase(), text)).toBe(text);
  expect(twinOf(text.replace('beginning', 'begining'), text)).toBeNull();
});
