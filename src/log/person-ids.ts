import { hashOf } from '../base/hash';

/** What tells whose a lead without an ID is. */
export type PersonKind = 'email' | 'name';

const PREFIXES: Readonly<Record<PersonKind, string>> = { email: 'mail', name: 'name' };
const FORM = /^(mail|name):[0-9a-z]{2,14}(?:\.\d+)?$/;

/**
 * The ID that an import gives to a lead without one: a mark of the person and of the day of creation, from which neither can be
 * read, told from the IDs of programs by what stands before it.
 * @param nth of the leads of that person and day, from 1
 */
export function personId(kind: PersonKind, person: string, day: number, nth: number): string {
  const id = `${PREFIXES[kind]}:${hashOf(`${person}\n${day}`)}`;
  return nth === 1 ? id : `${id}.${nth}`;
}

/** What such an ID was made of; null for any other. */
export function kindOfPersonId(id: string): PersonKind | null {
  const [, prefix] = FORM.exec(id) ?? [];
  if (prefix === undefined) return null;
  return prefix === PREFIXES.email ? 'email' : 'name';
}
