import { logBetaRatio } from './beta';
import { effectiveLeads, type Group, type Shares, stillToCome } from './group';

/** The strengths M that are tried: 2, 4, 8, …, 4096, and one that lets no group differ from its prior. */
const STRENGTHS = [...Array.from({ length: 12 }, (_, i) => 2 ** (i + 1)), 1e6];
const TIE = 1e-9;

/** A group and the rate π it is drawn towards. */
export interface Drawn {
  readonly group: Group;
  readonly prior: number;
}

/**
 * M: how strongly groups are drawn towards their priors, in leads; the one under which what they have won is likeliest,
 * Σ ln B(X + Mπ, E − X + M(1 − π)) − ln B(Mπ, M(1 − π)), ties to the smaller. Empirical Bayes by the marginal likelihood of the
 * beta-binomial (J. C. Kleinman, Journal of the American Statistical Association 68 (1973) 46-54). Groups without leads, and with
 * a prior of 0 or 1, take no part.
 */
export function strengthOf(groups: readonly Drawn[], shares: Shares): number {
  const counts = groups
    .filter(({ group, prior }) => group.n > 0 && prior > 0 && prior < 1)
    .map(({ group, prior }) => {
      const effective = effectiveLeads(prior, group, shares);
      const surplus = group.won + stillToCome(prior, group, shares) - group.n * prior;
      return { prior, effective, won: Math.min(Math.max(effective * prior + surplus, 0), effective) };
    });
  let best = { strength: STRENGTHS[0]!, value: -Infinity };
  for (const strength of STRENGTHS) {
    const value = counts.reduce(
      (sum, { prior, effective, won }) =>
        sum + logBetaRatio(strength * prior, strength * (1 - prior), won, effective - won),
      0,
    );
    if (value > best.value + TIE) best = { strength, value };
  }
  return best.strength;
}
