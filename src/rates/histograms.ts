import type { LeadDays } from '../log/lead-days';
import { isDatedWin, lagOf, tellsDelay } from './horizon';
import { Sums } from './sums';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { floor, log, min } = Math;

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
  // Keyed by age, lag (of those won) and channel.
  const [won, others] = [new Sums(), new Sums()];
  const keyOf = (age: number, lag: number, channel: number) => (age * (horizon + 1) + lag) * length + channel;
  let [dated, wins] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (!counts(i)) continue;
    const channel = channelOf[days.channel.ids[i]!]!;
    const lag = isDatedWin(days, i) ? lagOf(days, i) : Infinity;
    const inTime = lag <= horizon ? customers[i]! : 0;
    if (inTime > 0) won.add(keyOf(age[i]!, lag, channel), inTime);
    others.add(keyOf(age[i]!, 0, channel), leads[i]! - inTime);
    wins += inTime;
    dated += customers[i]!;
  }
  const channels = Array.from({ length }, () => ({ won: 0, others: new Float64Array(horizon + 1) }));
  const eachWeight = (sums: Sums, use: (weight: number, channel: ChannelHistogram, age: number, lag: number) => void) =>
    sums.each((key, n) => {
      const day = floor(key / length);
      const age = floor(day / (horizon + 1));
      use(n * 0.5 ** (age / HALF_LIFE), channels[key % length]!, age, day % (horizon + 1));
    });
  let [weight, logs, squares] = [0, 0, 0];
  eachWeight(won, (w, channel, _, lag) => {
    const x = log(lag + 0.5);
    channel.won += w;
    weight += w;
    logs += w * x;
    squares += w * x * x;
  });
  eachWeight(others, (w, channel, age) => {
    channel.others[min(age, horizon)]! += w;
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
