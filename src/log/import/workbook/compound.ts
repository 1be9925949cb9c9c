/** The names by which the streams of a compound file are told, as it writes them. */
const wide = (name: string): number[] => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ENCRYPTED = wide('EncryptedPackage');
const BOOKS = [wide('Workbook'), wide('Book')];

/** What a compound file is: a workbook with a password, one of Excel before 2007, or something else. */
export function compoundKind(bytes: Uint8Array): 'encrypted' | 'oldWorkbook' | 'notText' {
  if (has(bytes, ENCRYPTED)) return 'encrypted';
  return BOOKS.some((book) => has(bytes, book)) ? 'oldWorkbook' : 'notText';
}

function has(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let at = bytes.indexOf(name[0]!); at !== -1; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
