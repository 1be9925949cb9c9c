import { failureOf } from '../../../sidebar/shell/server';

/** What google.script.run hands to a failure handler, and what the person is told. */
describe('a failed call of the sidebar', () => {
  test('says the sentence of the server, without the name Apps Script puts before it', () => {
    const failed = failureOf(new Error('Error: Type who signs: the names of marketing and of sales.'));
    expect(failed.kind).toBe('said');
    expect(failed.message).toBe('Type who signs: the names of marketing and of sales.');
  });

  test('keeps a sentence that has no name before it', () => {
    expect(failureOf({ message: 'L’import n’a pas pu être lu. Relancez-le.' }).message).toBe(
      'L’import n’a pas pu être lu. Relancez-le.',
    );
  });

  // The messages are those of Google's Apps Script troubleshooting guide and of browsers without a connection.
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', 'unreachable'],
    ['ScriptError: Authorization is required to perform that action.', 'noAccess'],
    ['PERMISSION_DENIED', 'noAccess'],
    ['Exception: You do not have permission to call SpreadsheetApp.getActive', 'noAccess'],
    ['Exceeded maximum execution time', 'tookTooLong'],
    ['Exception: Service Spreadsheets timed out while accessing document', 'tookTooLong'],
  ])('never shows Google’s own words: %s', (message, kind) => {
    const failed = failureOf(new Error(message));
    expect(failed.kind).toBe(kind);
    expect(failed.message).toBe('');
  });

  test.each([[undefined], [null], [''], [new Error('')]])(
    'takes a failure without words (%p) for no answer',
    (given) => {
      expect(failureOf(given)).toMatchObject({ kind: 'unreachable', message: '' });
    },
  );
});
