/** A plain address: no comments, no quotes, a domain with a dot. Stricter than the standard, as mail services are. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i;
const MOST_LETTERS = 254;

/** Addresses of e-mail, each once; what is none stands apart. */
export interface MailAddresses {
  readonly addresses: readonly string[];
  readonly refused: readonly string[];
}

/**
 * The addresses of a text that separates them by commas, semicolons or line breaks, with or without a name before them. Each
 * is there once; what is no address stands apart, as it was typed.
 * @example mailAddresses('Ann <ann@example.com>; bob') // { addresses: ['ann@example.com'], refused: ['bob'] }
 */
export function mailAddresses(text: string): MailAddresses {
  const addresses = new Map<string, string>();
  const refused: string[] = [];
  for (const part of text.split(/[,;\n]+/).flatMap(several)) {
    const address = (/<([^<>]*)>$/.exec(part)?.[1] ?? part).trim();
    if (address.length > MOST_LETTERS || !ADDRESS.test(address)) refused.push(part);
    else if (!addresses.has(address.toLowerCase())) addresses.set(address.toLowerCase(), address);
  }
  return { addresses: [...addresses.values()], refused };
}

/** Addresses that only a space stands between. */
function several(part: string): string[] {
  const words = part.trim().split(/\s+/);
  const each = words.length > 1 && words.every((word) => word.includes('@'));
  return (each ? words : [part.trim()]).filter((word) => word !== '');
}
