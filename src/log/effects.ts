import { labelKey } from '../base/labels';
import { Period } from '../base/zone';
import { NO_DAYS, windowOf } from './cohort';
import { customersBy, type Log } from './log';

/** What a finding does to the numbers: a sentence for each is in the dictionaries. */
export type EffectKind =
  | 'notUsed'
  | 'outside'
  | 'notWon'
  | 'won'
  | 'soon'
  | 'placeholderWon'
  | 'twice'
  | 'dated'
  | 'later'
  | 'notYet'
  | 'takenAsDate'
  | 'emptyCells'
  | 'averages'
  | 'currencies'
  | 'underOther'
  | 'apart'
  | 'ownLabel'
  | 'takenForTotal'
  | 'share'
  | 'open'
  | 'monthsOnly'
  | 'labelRates'
  | 'unknownRates';

/** A close rate as it is shown, and as it would be. */
interface Shift {
  readonly label: string;
  readonly shown: number | null;
  readonly other: number | null;
}

export interface Effect {
  readonly kind: EffectKind;
  /** How many leads, rows or customers it concerns, and of how many. */
  readonly count: number;
  readonly of: number;
  /** Rows among them that tell of a customer. */
  readonly customers: number;
  /** What is shown now, and what it would be without it; null where it would not be known. */
  readonly shown: number | null;
  readonly other: number | null;
  /** The channel whose rate it moves most, where that is far more than the rate of all. */
  readonly channel: Shift | null;
  readonly label: string;
  readonly otherLabel: string;
}

/** What becomes of the leads of some rows in a comparison: they are left out, not won, or won. */
type Change = 'leftOut' | 'notWon' | 'won';

interface Sums {
  leads: number;
  customers: number;
}

/** Fewer leads of a channel are no rate to compare with. */
const FEWEST_LEADS = 20;
/** So much more has the rate of a channel to move than that of all, to be worth its words. */
const WORTH_NAMING = 0.005;

const rateOf = ({ leads, customers }: Sums): number | null => (leads > 0 ? customers / leads : null);

/** Works out what rows, labels and patterns do to the numbers of the period. */
export class Effects {
  private readonly period: Period;
  private readonly customers: Int32Array;
  private readonly all: Sums = { leads: 0, customers: 0 };
  private readonly byChannel = new Map<string, Sums & { readonly label: string }>();

  constructor(
    private readonly log: Log,
    { asOf, months }: { readonly asOf?: number | null; readonly months?: number | null },
  ) {
    const { from, end } = windowOf(log, { asOf, months }) ?? NO_DAYS;
    this.period = new Period(log.zone, from, end);
    this.customers = customersBy(log, asOf ?? null);
    for (let i = 0; i < log.used; i++) {
      if (!this.period.has(log.created, i)) continue;
      for (const sums of [this.all, this.ofChannel(i)]) {
        sums.leads += log.leads[i]!;
        sums.customers += this.customers[i]!;
      }
    }
  }

  /** An effect of a kind; what it has no number for is 0, null or ''. */
  of(kind: EffectKind, values: Partial<Omit<Effect, 'kind'>> = {}): Effect {
    const none = { count: 0, of: this.all.leads, customers: 0, shown: null, other: null };
    const unnamed = { channel: null, label: '', otherLabel: '' };
    return { kind, ...none, ...unnamed, ...values };
  }

  /** How the close rate moves when the leads of some rows are left out, or are won or not. */
  rate(kind: EffectKind, among: readonly number[], change: Change): Effect {
    const inside = among.filter((i) => this.period.has(this.log.created, i));
    if (inside.length === 0) return this.of('outside');
    const moved = this.moved(inside, change);
    const all = sumOf([...moved.values()]);
    const shift = (label: string, sums: Sums, by: Sums): Shift => ({
      label,
      shown: rateOf(sums),
      other: rateOf({ leads: sums.leads - by.leads, customers: sums.customers - by.customers }),
    });
    const { shown, other } = shift('', this.all, all);
    const channels = [...moved].flatMap(([key, by]) => {
      const sums = this.byChannel.get(key)!;
      return key === '' || sums.leads - by.leads < FEWEST_LEADS ? [] : [shift(sums.label, sums, by)];
    });
    const [most] = channels.sort((a, b) => moveOf(b) - moveOf(a));
    const channel = most && moveOf(most) > moveOf({ shown, other }) + WORTH_NAMING ? most : null;
    const count = inside.reduce((sum, i) => sum + this.log.leads[i]!, 0);
    return this.of(kind, { count, shown, other, channel });
  }

  /** Leads and customers that the period would have less, by channel. */
  private moved(inside: readonly number[], change: Change): ReadonlyMap<string, Sums> {
    const moved = new Map<string, Sums>();
    const { channel, leads, customers } = this.log;
    for (const i of inside) {
      const key = channel.keys[channel.ids[i]!]!;
      const by = moved.get(key) ?? { leads: 0, customers: 0 };
      if (change === 'leftOut') by.leads += leads[i]!;
      by.customers += change === 'won' ? this.customers[i]! - customers[i]! : this.customers[i]!;
      moved.set(key, by);
    }
    return moved;
  }

  /** How many leads of the period are among some rows, of how many. */
  share(kind: EffectKind, among: readonly number[]): Effect {
    const inside = among.filter((i) => this.period.has(this.log.created, i));
    if (inside.length === 0) return this.of('outside');
    return this.of(kind, { count: inside.reduce((sum, i) => sum + this.log.leads[i]!, 0) });
  }

  /** The leads of labels that count under "Other". */
  underOther(side: 'channel' | 'persona', labels: readonly string[]): Effect {
    const sums = this.ofLabels(side, labels);
    return sums.leads === 0 ? this.of('outside') : this.of('underOther', { count: sums.leads, shown: rateOf(sums) });
  }

  /** The rates of a label and of its twin, and that of the two together. */
  apart(side: 'channel' | 'persona', label: string, twin: string): Effect {
    const [one, other] = [this.ofLabels(side, [label]), this.ofLabels(side, [twin])];
    if (one.leads === 0) return this.of('outside');
    const both = rateOf(sumOf([one, other]));
    const count = one.leads + other.leads;
    return this.of('apart', { count, shown: rateOf(one), other: both, label, otherLabel: twin });
  }

  private ofLabels(side: 'channel' | 'persona', labels: readonly string[]): Sums {
    const wanted = new Set(labels.map(labelKey));
    const { ids, keys } = this.log[side];
    const sums = { leads: 0, customers: 0 };
    for (let i = 0; i < this.log.used; i++) {
      if (!wanted.has(keys[ids[i]!]!) || !this.period.has(this.log.created, i)) continue;
      sums.leads += this.log.leads[i]!;
      sums.customers += this.customers[i]!;
    }
    return sums;
  }

  /** The average sale of the period, and that of some of its rows alone. */
  averages(kind: EffectKind, only: (i: number) => boolean, label = ''): Effect {
    const { log, customers } = this;
    const [all, some] = [
      { leads: 0, customers: 0 },
      { leads: 0, customers: 0 },
    ];
    let won = 0;
    for (let i = 0; i < log.used; i++) {
      if (customers[i]! <= 0 || !this.period.has(log.created, i)) continue;
      won += customers[i]!;
      const amount = log.amount?.[i] ?? 0;
      if (amount <= 0) continue;
      for (const sums of only(i) ? [all, some] : [all]) {
        sums.leads += customers[i]!;
        sums.customers += amount;
      }
    }
    if (won === 0) return this.of('outside');
    return this.of(kind, { count: all.leads, of: won, shown: rateOf(all), other: rateOf(some), label });
  }

  /** The close rate of all leads of the period. */
  total(kind: EffectKind): Effect {
    return this.of(kind, { shown: rateOf(this.all) });
  }

  private ofChannel(i: number): Sums {
    const { ids, keys, texts } = this.log.channel;
    const key = keys[ids[i]!]!;
    const known = this.byChannel.get(key) ?? { leads: 0, customers: 0, label: texts[ids[i]!]! };
    this.byChannel.set(key, known);
    return known;
  }
}

const moveOf = ({ shown, other }: Pick<Shift, 'shown' | 'other'>): number =>
  shown === null || other === null ? 0 : Math.abs(shown - other);

const sumOf = (all: readonly Sums[]): Sums =>
  all.reduce<Sums>((sum, one) => ({ leads: sum.leads + one.leads, customers: sum.customers + one.customers }), {
    leads: 0,
    customers: 0,
  });
