import { findHeader } from '../../../src/log/header';

const code = (name: string) => expect.objectContaining({ code: name });

describe('the header of a log', () => {
  test('is its first row that is not blank, its columns found by label in either language', () => {
    const header = findHeader([[''], ['Notes', 'PERSONA', 'cree\u00a0le', 'channel']], 'leads', 'en');
    expect(header?.row).toBe(1);
    expect(header?.columns).toMatchObject({ persona: 1, created: 2, channel: 3, leads: -1 });
    expect(findHeader([['', '']], 'leads', 'en')).toBeNull();
  });

  test('does not take the names that exports use, which the importer maps', () => {
    expect(() => findHeader([['Create Date', 'Channel', 'Persona']], 'leads', 'en')).toThrow(code('missingColumn'));
  });

  test('takes a label of an earlier version where today’s is nowhere', () => {
    const columns = (...labels: string[]) =>
      findHeader([['Créé le', 'Canal', 'Persona', ...labels]], 'leads', 'fr')?.columns;
    expect(columns('ID lead')?.id).toBe(3);
    expect(columns('id LEAD', 'Identifiant')?.id).toBe(4);
    expect(() => columns('ID lead', 'ID lead')).toThrow(code('repeatedColumn'));
  });

  test('finds the columns of rejections and losses, and the numbers of batches', () => {
    const english = ['Lost reason', 'Rejected on', 'Review', 'Reviewed on', 'Number of MQL', 'Number of SQL'];
    const french = ['Motif de perte', 'Rejeté le', 'Réexamen', 'Réexaminé le', 'Nombre de MQL', 'Nombre de SQL'];
    for (const labels of [english, french]) {
      const header = findHeader([['Created', 'Channel', 'Persona', ...labels]], 'leads', 'en');
      expect(header?.columns).toMatchObject({
        lostReason: 3,
        rejectedOn: 4,
        review: 5,
        reviewedOn: 6,
        mqls: 7,
        sqls: 8,
      });
    }
  });

  test('has no column twice, not even in two languages', () => {
    expect(() => findHeader([['Created', 'Channel', 'Persona', 'Canal']], 'leads', 'fr')).toThrow(
      expect.objectContaining({ values: { argument: 'leads', column: 'Canal', first: 2, second: 4 } }),
    );
  });
});
