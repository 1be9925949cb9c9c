import { hashOf } from '../../base/hash';

/**
 * How far the mail of a day has come. Every message is claimed before it is sent and confirmed after: a script that ends in
 * between has perhaps sent it, so that it is never sent once more by itself.
 */
export interface Claim {
  /** The day of the mail (ISO). */
  readonly day: string;
  /** Marks of all whose message was claimed, one after the other; '' once all is done. */
  readonly marks: string;
  /** People of the message that is under way. */
  readonly open: number;
  /** People whose message was confirmed, and whose message was not. */
  readonly sent: number;
  readonly unsure: number;
}

/** The claim to go on with on a day: what was under way when a script ended is unsure now. */
export function claimOn(day: string, before: Claim | null): Claim {
  if (before?.day !== day) return { day, marks: '', open: 0, sent: 0, unsure: 0 };
  return { ...before, open: 0, unsure: before.unsure + before.open };
}

/** How many people the mail may not have reached. */
export const unsureOf = (claim: Claim | null): number => (claim === null ? 0 : claim.open + claim.unsure);

export const isClaimed = (claim: Claim, address: string): boolean => {
  const mark = markOf(address);
  for (let at = 0; at < claim.marks.length; at += MARK) if (claim.marks.startsWith(mark, at)) return true;
  return false;
};

export function claimed(claim: Claim, addresses: readonly string[]): Claim {
  return { ...claim, marks: claim.marks + addresses.map(markOf).join(''), open: addresses.length };
}

export function confirmed(claim: Claim): Claim {
  return { ...claim, open: 0, sent: claim.sent + claim.open };
}

export function unconfirmed(claim: Claim): Claim {
  return { ...claim, open: 0, unsure: claim.unsure + claim.open };
}

/** Letters of a mark: those of as many people as an account may write to in a day fit in one property. */
const MARK = 5;

/** A short mark of an address, so that a long list can be kept. */
const markOf = (address: string): string => hashOf(address.toLowerCase()).slice(-MARK).padStart(MARK, '0');
