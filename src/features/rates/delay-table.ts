import type { Cell, Language } from '../../base/types';
import type { Context } from '../../functions/argument';
import { orBlank } from '../../functions/labelled-result';
import type { Delay } from '../../rates/delay';
import { labels } from '../../text';
import { METHODS } from './arguments';
import type { DelayFacts } from './delay-facts';
import { remarkOn } from './delay-note';

/** The share of the sales made by each day, from 0 to the horizon; blank where no delay is known. */
export function delayTable({ horizon, curve }: Delay, language: Language): Cell[][] {
  const text = labels(language, 'delay');
  const days = Array.from({ length: horizon + 1 }, (_, day): Cell[] => [day, curve?.made[day] ?? '']);
  return [[text.days, text.share], ...days];
}

/** What is behind the curve, in the order of the rows. */
export const FACTS = [
  ...(['mu', 'sigma', 'horizon', 'wins', 'since', 'method'] as const),
  ...(['sales', 'mean', 'spread', 'shareWon', 'note'] as const),
];
export type Fact = (typeof FACTS)[number];

/** A name and a value each. */
export function factsTable(found: DelayFacts, { language, zone, format }: Context): Cell[][] {
  const { delay, amounts, shareWon } = found;
  const { curve, horizon, wins, since } = delay;
  const names: Readonly<Record<Fact, string>> = { mu: 'μ', sigma: 'σ', ...labels(language, 'delay') };
  const values: Readonly<Record<Fact, Cell>> = {
    mu: orBlank(curve?.mu ?? null),
    sigma: orBlank(curve?.sigma ?? null),
    ...{ horizon, wins },
    since: since === null ? '' : new Date(zone.instantOf(since)),
    method: METHODS[curve === null ? 'soFar' : 'eventual'][0][language],
    sales: amounts.count,
    mean: orBlank(amounts.average),
    spread: orBlank(amounts.average && amounts.spread),
    shareWon: orBlank(shareWon),
    note: remarkOn(found, format),
  };
  return FACTS.map((fact) => [names[fact], values[fact]]);
}
