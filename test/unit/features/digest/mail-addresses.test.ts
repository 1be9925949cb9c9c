import { mailAddresses } from '../../../../src/features/digest/mail-addresses';

describe('e-mail addresses', () => {
  test.each([
    ['ann@example.com', ['ann@example.com']],
    ['ann@example.com, bob@example.org; carl@example.net', ['ann@example.com', 'bob@example.org', 'carl@example.net']],
    ['Ann Lee <ann@example.com>\nbob@example.org', ['ann@example.com', 'bob@example.org']],
    ['ann@example.com bob@example.org', ['ann@example.com', 'bob@example.org']],
    ['ann@example.com, ANN@example.com', ['ann@example.com']],
    ["o'neil+sales@sub.example.co.uk", ["o'neil+sales@sub.example.co.uk"]],
    [' , ;', []],
  ])('%j', (text, addresses) => {
    expect(mailAddresses(text)).toEqual({ addresses, refused: [] });
  });

  test.each([
    'ann',
    'ann@example',
    '@example.com',
    'ann@@example.com',
    'ann@exam ple.com',
    '.ann@example.com',
    'ann..lee@example.com',
    'ann@-example.com',
    'ann@example.com.',
    'ann@example.com>',
    'Ann Lee ann@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('%j is refused as it was typed', (text) => {
    expect(mailAddresses(text)).toEqual({ addresses: [], refused: [text] });
  });

  test('one that is wrong does not take the others with it', () => {
    expect(mailAddresses('ann@example.com, bob')).toEqual({ addresses: ['ann@example.com'], refused: ['bob'] });
  });
});
