import type { LeadDays } from '../log/lead-days';
import { isDatedWin, lagOf, tellsDelay } from './horizon';
import { Sums } from './sums';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { log, min } = Math;

/** After so many days a lead weighs half in the fit: how fast sales are made changes slowly. */
const HALF_LIFE = 180;
/** Channels with a rate of their own in the fit; the smaller ones share one. */
const MOST_CHANNELS = 20;

/** The leads of one channel: the weight of those won within the horizon, and of all others by age, those beyond H at H. */
export interface ChannelHistogram {
  won: number;
  readonly others: Float64Array;
}

/** What the delay is fitted to. Weights are leads · ½^(age ÷ 180). */
export interface Histograms {
  readonly horizon: number;
  /** Customers with a date of winning, and those won within the horizon: counted, not weighted. */
  readonly dated: number;
  readonly wins: number;
  /** Their weight, and the weighted sums of ln(lag + ½) and of its square: all the likelihood needs of their lags. */
  readonly weight: number;
  readonly logs: number;
  readonly squares: number;
  readonly channels: readonly ChannelHistogram[];
  /** The channel by the spelling of the log; -1 for spellings of no lead in here. */
  readonly channelOf: Int32Array;
}

/** The histograms of the leads that are at most `oldest` days old. */
export function histograms(days: LeadDays, horizon: number, oldest: number): Histograms {
  const { count, age, leads, customers } = days;
  const counts = (i: number) => tellsDelay(days, i) && age[i]! <= oldest;
  const { channelOf, length } = largestChannels(days, counts);
  // Keyed by age first and channel, or lag, second.
  const [won, others, lags] = [new Sums(), new Sums(), new Sums()];
  let [dated, wins] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (!counts(i)) continue;
    const key = age[i]! * length + channelOf[days.channel.ids[i]!]!;
    const lag = isDatedWin(days, i) ? lagOf(days, i) : horizon + 1;
    const inTime = lag <= horizon ? customers[i]! : 0;
    won.add(key, inTime);
    lags.add(age[i]! * (horizon + 1) + lag, inTime);
    others.add(key, leads[i]! - inTime);
    wins += inTime;
    dated += customers[i]!;
  }
  const channels = Array.from({ length }, () => ({ won: 0, others: new Float64Array(horizon + 1) }));
  const weightOf = (days: number) => 0.5 ** (days / HALF_LIFE);
  won.each((key, n) => {
    channels[key % length]!.won += n * weightOf((key - (key % length)) / length);
  });
  others.each((key, n) => {
    const days = (key - (key % length)) / length;
    channels[key % length]!.others[min(days, horizon)]! += n * weightOf(days);
  });
  let [weight, logs, squares] = [0, 0, 0];
  lags.each((key, n) => {
    const lag = key % (horizon + 1);
    const w = n * weightOf((key - lag) / (horizon + 1));
    const x = log(lag + 0.5);
    weight += w;
    logs += w * x;
    squares += w * x * x;
  });
  return { horizon, dated, wins, weight, logs, squares, channels, channelOf };
}

/** The 20 channels with the most leads, and one for all others, by the spellings of the log. */
function largestChannels({ channel, count, leads }: LeadDays, counts: (i: number) => boolean) {
  const sizes = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (!counts(i)) continue;
    const key = channel.keys[channel.ids[i]!]!;
    sizes.set(key, (sizes.get(key) ?? 0) + leads[i]!);
  }
  const bySize = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const position = new Map(bySize.map(([key], rank) => [key, min(rank, MOST_CHANNELS)]));
  return {
    length: min(bySize.length, MOST_CHANNELS + 1),
    channelOf: Int32Array.from(channel.keys, (key) => position.get(key) ?? -1),
  };
}
