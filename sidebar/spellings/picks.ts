import type { Alias, Proposal } from '../../src/app/api';

/** What a person makes of proposals: which are ticked, and of which the other spelling stays. */
export interface Picks {
  /** By the two spellings; what is not in it is as it was proposed. */
  readonly ticked: ReadonlyMap<string, boolean>;
  readonly turned: ReadonlySet<string>;
}

export const NO_PICKS: Picks = { ticked: new Map(), turned: new Set() };

export const pairKey = ({ spelling, label }: Proposal): string => `${spelling}\u0001${label}`;

/** What was said before is proposed again; everything else is for the person to say. */
export const isTicked = (picks: Picks, proposal: Proposal): boolean =>
  picks.ticked.get(pairKey(proposal)) ?? proposal.why === 'alias';

/** The merges that are ticked, each with the spelling that stays. */
export function mergesOf(proposals: readonly Proposal[], picks: Picks): Alias[] {
  return proposals
    .filter((proposal) => isTicked(picks, proposal))
    .map((proposal) => {
      const { spelling, label } = proposal;
      return picks.turned.has(pairKey(proposal)) ? { spelling: label, label: spelling } : { spelling, label };
    });
}
