import type { Done, Figure } from '../start/api';

/** What signing the month would write, or why it cannot be signed. */
export interface SigningPlan {
  readonly month: string;
  readonly figures: readonly Figure[];
  /** Reasons that refuse the signature; empty when it can be signed. */
  readonly refusals: readonly string[];
  /** Things to know before signing, such as a missed goal. */
  readonly warnings: readonly string[];
  /** Set when the month is signed already: signing again supersedes that version. */
  readonly supersedes: string | null;
  /** What this plan says, in short; handed back with the signature, so that nothing else is signed than what was read. */
  readonly version: string;
  readonly signedBy: string;
}

export interface SignRequest {
  readonly signedBy: string;
  /** The warnings the person has read; signing stops when new ones have come up since. */
  readonly acceptedWarnings: readonly string[];
  /** The version of the plan: a month signed meanwhile, as by a second press, is not signed again. */
  readonly version: string;
}

interface SignResult extends Done {
  readonly signed: boolean;
}

export interface CommitmentsApi {
  planSigning(): SigningPlan;
  sign(request: SignRequest): SignResult;
}
