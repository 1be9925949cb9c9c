import type { Delay } from './delay';
import { type Estimate, type Estimating, estimate, rateSoFar, shareWonOf, UNKNOWN_RATE } from './estimate';
import { effectiveLeads, eventualRate, type Group, stillToCome, together } from './group';
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
  /** M of each level; null where rates are so far, or a side has none. */
  readonly strengths: {
    readonly channels: number | null;
    readonly personas: number | null;
    readonly cells: number | null;
  };
  /** F̄ of all leads; null where rates are so far. */
  readonly shareWon: number | null;
}

/** A side (channel, persona) that is known for won leads only: its rates would all read 100 %. */
export interface WonOnly {
  readonly channel: boolean;
  readonly persona: boolean;
}

interface Side {
  readonly groups: readonly Group[];
  readonly estimates: readonly Estimate[];
  /** M; null for a side known for won leads only. */
  readonly strength: number | null;
  /** One label at most has leads. */
  readonly single: boolean;
}

const NO_STRENGTHS = { channels: null, personas: null, cells: null };

/**
 * The rates of a grid of groups, each level around the one above it: all leads; channels and personas around those; cells around
 * logit π = logit θ_channel + logit θ_persona − logit θ_all. Where no delay is known, the rates so far.
 * @param cells by channel (first index) and persona
 */
export function rateTable(
  cells: readonly (readonly Group[])[],
  personaCount: number,
  delay: Pick<Delay, 'curve' | 'wins'>,
  confidence: number,
  wonOnly: WonOnly,
): RateTable {
  const channels = cells.map(together);
  const personas = Array.from({ length: personaCount }, (_, persona) => together(cells.map((row) => row[persona]!)));
  const all = together(channels);
  const { curve } = delay;
  if (curve === null) return ratesSoFar({ cells, channels, personas, all }, confidence, wonOnly);
  const rate = eventualRate(all, curve);
  const most = rate === null ? 0 : effectiveLeads(rate, all, curve);
  const noWins = all.won > 0 ? null : most < 1 ? 'unknown' : 'zero';
  const of: Estimating = { curve, wins: delay.wins, confidence, most, noWins };
  const total = estimate(all, 0, 0, of);
  const down = sideOf(channels, wonOnly.channel, rate, of);
  const across = sideOf(personas, wonOnly.persona, rate, of);
  const level = cellsOf(cells, down, across, rate, of);
  return {
    ...{ total, channels: down.estimates, personas: across.estimates, cells: level.estimates },
    priors: noWins === 'unknown' ? cells.map((row) => row.map(() => null)) : level.priors,
    strengths: { channels: down.strength, personas: across.strength, cells: level.strength },
    shareWon: shareWonOf(all.won, stillToCome(rate ?? 0, all, curve)),
  };
}

/** The rates of one side around that of all leads; a single label is all leads. */
function sideOf(groups: readonly Group[], wonOnly: boolean, total: number | null, of: Estimating): Side {
  const single = groups.filter(({ n }) => n > 0).length <= 1;
  if (wonOnly || total === null) {
    return { groups, estimates: groups.map(() => UNKNOWN_RATE), strength: wonOnly ? null : 0, single };
  }
  const strength = single
    ? 0
    : strengthOf(
        groups.map((group) => ({ group, prior: total })),
        of.curve,
      );
  return { groups, estimates: groups.map((group) => estimate(group, strength, total, of)), strength, single };
}

function cellsOf(cells: readonly (readonly Group[])[], down: Side, across: Side, total: number | null, of: Estimating) {
  const priorOf = (channel: number, persona: number) =>
    total === null
      ? null
      : suggested(down.estimates[channel]!.rate ?? total, across.estimates[persona]!.rate ?? total, total);
  const priors = cells.map((row, channel) => row.map((_, persona) => priorOf(channel, persona)));
  const level = (
    estimateOf: (group: Group, channel: number, persona: number) => Estimate,
    strength: number | null,
  ) => ({
    ...{ priors, strength },
    estimates: cells.map((row, channel) => row.map((group, persona) => estimateOf(group, channel, persona))),
  });
  const { strength: byChannel } = down;
  const { strength: byPersona } = across;
  if (byChannel === null || byPersona === null) return level(() => UNKNOWN_RATE, null);
  // The leads of a cell are then all those of its side, unless it has none.
  const unlessEmpty = ({ n }: Group, found: Estimate) => (n === 0 ? UNKNOWN_RATE : found);
  if (across.single) return level((group, channel) => unlessEmpty(group, down.estimates[channel]!), byChannel);
  if (down.single) return level((group, _, persona) => unlessEmpty(group, across.estimates[persona]!), byPersona);
  const drawn = cells.flatMap((row, channel) =>
    row.map((group, persona) => ({ group, prior: priors[channel]![persona] ?? 0 })),
  );
  const strength = strengthOf(drawn, of.curve);
  return level((group, channel, persona) => estimate(group, strength, priors[channel]![persona] ?? 0, of), strength);
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

interface Levels {
  readonly cells: readonly (readonly Group[])[];
  readonly channels: readonly Group[];
  readonly personas: readonly Group[];
  readonly all: Group;
}

function ratesSoFar({ cells, channels, personas, all }: Levels, confidence: number, wonOnly: WonOnly): RateTable {
  const of = (group: Group, blank: boolean) => (blank ? UNKNOWN_RATE : rateSoFar(group, confidence));
  return {
    total: of(all, false),
    channels: channels.map((group) => of(group, wonOnly.channel)),
    personas: personas.map((group) => of(group, wonOnly.persona)),
    cells: cells.map((row) => row.map((group) => of(group, wonOnly.channel || wonOnly.persona))),
    priors: cells.map((row) => row.map(() => null)),
    strengths: NO_STRENGTHS,
    shareWon: null,
  };
}
