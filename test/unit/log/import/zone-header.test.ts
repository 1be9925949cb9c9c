import { guessMapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { cellsOf, csv, imported } from './support/files';

describe('a zone in the name of the column', () => {
  const created = (label: string, value: string) =>
    cellsOf(imported(csv([[label], [value]]), {}, { created: 0 }), 'created')[0];

  test.each([
    ['Submit Date (UTC)', '2026-10-31T23:30:40Z'],
    ['Created [GMT]', '2026-10-31T23:30:40Z'],
    ['created_at_utc', '2026-10-31T23:30:40Z'],
    ['Date UTC', '2026-10-31T23:30:40Z'],
    ['Created (GMT+2)', '2026-10-31T21:30:40Z'],
    ['Créé le (Europe/Paris)', '2026-10-31T22:30:40Z'],
    ['Créé le (heure de Paris)', '2026-10-31T22:30:40Z'],
    // Summer time ends on 1 November 2026 in New York: a column of EST means the clock there.
    ['Created (EST)', '2026-11-01T03:30:40Z'],
    ['Created (EDT)', '2026-11-01T03:30:40Z'],
    // Among other words, in brackets or at the end.
    ['Created EST', '2026-11-01T03:30:40Z'],
    ['Created CET', '2026-10-31T22:30:40Z'],
    ['Created PST', '2026-11-01T06:30:40Z'],
    ['createdUtc', '2026-10-31T23:30:40Z'],
    ['createdAtUTC', '2026-10-31T23:30:40Z'],
    ['UTC created', '2026-10-31T23:30:40Z'],
    ['Created GMT+2', '2026-10-31T21:30:40Z'],
    ['Created UTC-03:00', '2026-11-01T02:30:40Z'],
    ['Created (in UTC)', '2026-10-31T23:30:40Z'],
    ['Created (UTC time)', '2026-10-31T23:30:40Z'],
    ['Created (UTC, 24h)', '2026-10-31T23:30:40Z'],
    ['Created (dd/mm/yyyy UTC)', '2026-10-31T23:30:40Z'],
    ['Created (UTC/GMT)', '2026-10-31T23:30:40Z'],
    ['Created (Zulu)', '2026-10-31T23:30:40Z'],
    ['Created (Eastern)', '2026-11-01T03:30:40Z'],
    ['Created (Eastern Time - US & Canada)', '2026-11-01T03:30:40Z'],
    ['Created (America - New York)', '2026-11-01T03:30:40Z'],
    ['Créé le (heure de Paris, 24 h)', '2026-10-31T22:30:40Z'],
    ['Créé le (jour et heure)', '2026-10-31T23:30:40'],
    ['Date où le lead est créé', '2026-10-31T23:30:40'],
    ['Created (Paris office)', '2026-10-31T23:30:40'],
    ['Created (import)', '2026-10-31T23:30:40'],
    ['Utica', '2026-10-31T23:30:40'],
  ])('%s', (label, canonical) => {
    expect(created(label, '2026-10-31 23:30:40')).toBe(canonical);
    expect(created(label, '31/10/2026 11:30:40 PM')).toBe(canonical);
  });

  test.each(['Created EST', 'createdAtUTC', 'Created GMT+1', 'Created UTC+05:30', 'Created CDT', 'Créé le (UTC, 24h)'])(
    'does not make another name of it: %s',
    (label) => {
      const rows = [['Lead ID', label, 'Source'], ...['a', 'b'].map((id) => [id, '2026-10-31 23:30:40', 'Web'])];
      const guess = guessMapping(parseTable(csv(rows), 'en'));
      expect([guess.mapping.created, guess.confidence.created]).toEqual([1, 'sure']);
    },
  );

  test('leaves a zone that the value says itself, and a day without a time', () => {
    expect(created('Created (UTC)', '2026-10-31T23:30:40+02:00')).toBe('2026-10-31T21:30:40Z');
    expect(created('Created (UTC)', '2026-10-31')).toBe('2026-10-31');
    expect(created('Created (UTC)', '2026-10-31 00:00')).toBe('2026-10-31T00:00:00Z');
  });
});
