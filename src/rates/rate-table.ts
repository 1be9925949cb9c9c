import type { OutcomeOnly } from '../log/outcome-only';
import type { Delay } from './delay';
import { type Estimate, type Estimating, estimate, shareWonOf, UNKNOWN_RATE } from './estimate';
import { effectiveLeads, eventualRate, type Group, type Shares, stillToCome, together } from './group';
import { strengthOf } from './strength';

/** Rates this close to 0 or 1 have the logit of this one. */
const CLIP = 1e-6;

/** The rates of a window: of each channel × persona, of the channels, the personas, and of all leads. */
export interface RateTable {
  /** By channel (first index) and persona. */
  readonly cells: readonly (readonly Estimate[])[];
  readonly channels: readonly Estimate[];
  readonly personas: readonly Estimate[];
  readonly total: Estimate;
  /** π of every cell: the rate its channel and persona suggest, a side without a rate counting as the total; for leads outside the
   *  window too. Null where rates are so far, or unknown. */
  readonly priors: readonly (readonly (number | null)[])[];
  /** M of each level; null where rates are so far or unknown, and where a side is known for won leads only. */
  readonly strengths: {
    readonly channels: number | null;
    readonly personas: number | null;
    readonly cells: number | null;
  };
  /** Nobody in the window is won, and its leads are too young to tell even a rate of 0. */
  readonly unknown: boolean;
  /** F̄ of all leads; null where rates are so far. */
  readonly shareWon: number | null;
}

/**
 * The rates of a grid of groups, each level around the one above it: all leads; channels and personas around those; cells around
 * logit π = logit θ_channel + logit θ_persona − logit θ_all. Where no delay is known, the rates so far.
 * @param cells by channel (first index) and persona
 */
export function rateTable(
  cells: readonly (readonly Group[])[],
  personaCount: number,
  { curve, wins }: Pick<Delay, 'curve' | 'wins'>,
  confidence: number,
  wonOnly: OutcomeOnly,
): RateTable {
  const rows = cells.map(together);
  const all = together(rows);
  const of: Estimating = { curve, wins, confidence, ...levelOf(all, curve) };
  const total = estimate(all, 0, 0, of);
  const rate = curve && total.rate;
  /** The rates of a side around that of all leads; the only label with leads is all leads. */
  const sideOf = (groups: readonly Group[], blank: boolean) => {
    const single = groups.filter(({ n }) => n > 0).length <= 1;
    const draw = () =>
      strengthOf(
        groups.map((group) => ({ group, prior: rate! })),
        curve!,
      );
    const strength = blank || rate === null ? null : single ? 0 : draw();
    return {
      single,
      strength,
      estimates: groups.map((group) => (blank ? UNKNOWN_RATE : estimate(group, strength, rate, of))),
    };
  };
  const down = sideOf(rows, wonOnly.channel);
  const columns = Array.from({ length: personaCount }, (_, persona) => together(cells.map((row) => row[persona]!)));
  const across = sideOf(columns, wonOnly.persona);
  const priors = cells.map((row, channel) =>
    row.map((_, persona) =>
      rate === null
        ? null
        : suggested(down.estimates[channel]!.rate ?? rate, across.estimates[persona]!.rate ?? rate, rate),
    ),
  );
  // The leads of a cell are all those of its channel where there is one persona only: it is drawn as the channel is.
  const single = down.single || across.single;
  const drawn = cells.flatMap((row, channel) =>
    row.map((group, persona) => ({ group, prior: priors[channel]![persona]! })),
  );
  const blank = wonOnly.channel || wonOnly.persona;
  const [one, other] = down.single ? [across, down] : [down, across];
  const strength = blank || rate === null ? null : other.single ? one.strength : strengthOf(drawn, curve!);
  return {
    ...{ total, channels: down.estimates, personas: across.estimates, priors },
    cells: cells.map((row, channel) =>
      row.map((group, persona) =>
        blank ? UNKNOWN_RATE : estimate(group, strength, single ? rate : priors[channel]![persona]!, of),
      ),
    ),
    strengths: { channels: down.strength, personas: across.strength, cells: strength },
    unknown: curve !== null && all.n > 0 && of.noWins === 'unknown',
    shareWon: curve && shareWonOf(all.won, stillToCome(total.rate ?? 0, all, curve)),
  };
}

/** What is known of all leads together: E, and whether none of them is won. */
function levelOf(all: Group, curve: Shares | null): Pick<Estimating, 'most' | 'noWins'> {
  const most = curve === null ? 0 : effectiveLeads(eventualRate(all, curve) ?? 0, all, curve);
  return { most, noWins: all.won > 0 ? null : most < 1 ? 'unknown' : 'zero' };
}

/** π: the total's odds, times how much better or worse than it channel and persona do. */
function suggested(channel: number, persona: number, total: number): number {
  if (total === 0 || total === 1) return total;
  return 1 / (1 + Math.exp(logit(total) - logit(channel) - logit(persona)));
}

function logit(rate: number): number {
  const clipped = Math.min(Math.max(rate, CLIP), 1 - CLIP);
  return Math.log(clipped / (1 - clipped));
}
