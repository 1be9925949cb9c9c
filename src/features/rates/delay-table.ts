import type { Cell, Language } from '../../base/types';
import type { Context } from '../../functions/argument';
import { orBlank } from '../../functions/labelled-result';
import type { Delay } from '../../rates/delay';
import { labels } from '../../text';
import { METHODS } from './arguments';
import type { DelayFacts } from './delay-facts';
import { sentenceOfNote } from './delay-note';

/** The share of the sales made by each day, from 0 to the horizon; blank where no delay is known. */
export function delayTable({ horizon, curve }: Delay, language: Language): Cell[][] {
  const text = labels(language, 'delay');
  const days = Array.from({ length: horizon + 1 }, (_, day): Cell[] => [day, curve?.made[day] ?? '']);
  return [[text.days, text.share], ...days];
}

/** What is behind the curve, a name and a value each. */
export function factsTable({ delay, amounts, shareWon }: DelayFacts, { language, zone, format }: Context): Cell[][] {
  const { curve, horizon, wins, since, note } = delay;
  const text = labels(language, 'delay');
  return [
    ['μ', orBlank(curve?.mu ?? null)],
    ['σ', orBlank(curve?.sigma ?? null)],
    [text.horizon, horizon],
    [text.wins, wins],
    [text.since, since === null ? '' : new Date(zone.instantOf(since))],
    [text.method, METHODS[curve === null ? 'soFar' : 'eventual'][0][language]],
    [text.sales, amounts.count],
    [text.mean, orBlank(amounts.average)],
    [text.spread, orBlank(amounts.average && amounts.spread)],
    [text.shareWon, orBlank(shareWon)],
    [text.note, note === null ? '' : sentenceOfNote(note, format)],
  ];
}
