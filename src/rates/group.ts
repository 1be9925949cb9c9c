import { bisect } from './bisect';

/** Leads that are counted together, and how far they have come. */
export interface Group {
  /** The leads of the window, and every customer among them known on the as-of day. */
  readonly leads: number;
  readonly customers: number;
  /** n and W: the leads since the log records sales, and those of them that are won within H. */
  readonly n: number;
  readonly won: number;
  /** How many are open, by age below H. */
  readonly open: readonly OpenLeads[];
}

/** Leads of an age that are neither won nor, where losses are used, lost. */
export interface OpenLeads {
  readonly age: number;
  readonly leads: number;
}

/** F and Λ by age, 0…H. */
export interface Shares {
  readonly made: ArrayLike<number>;
  readonly lost: ArrayLike<number>;
}

/** Several groups as one. */
export function together(groups: readonly Group[]): Group {
  const open = new Map<number, number>();
  for (const group of groups) {
    for (const { age, leads } of group.open) open.set(age, (open.get(age) ?? 0) + leads);
  }
  const sum = (of: (group: Group) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    leads: sum(({ leads }) => leads),
    customers: sum(({ customers }) => customers),
    n: sum(({ n }) => n),
    won: sum(({ won }) => won),
    open: [...open].map(([age, leads]) => ({ age, leads })).sort((a, b) => a.age - b.age),
  };
}

/** q: the chance that a lead that is open at an age below H is won by H, where θ is its eventual rate. */
function chanceOfOpen(rate: number, age: number, { made, lost }: Shares): number {
  const won = rate * (1 - made[age]!);
  const never = (1 - rate) * (1 - lost[age]!);
  return won + never > 0 ? won / (won + never) : 0;
}

/** Q = Σq: the customers still to come from the open leads of a group, where θ is its eventual rate. */
export function stillToCome(rate: number, { open }: Group, shares: Shares): number {
  let sum = 0;
  for (const { age, leads } of open) sum += leads * chanceOfOpen(rate, age, shares);
  return sum;
}

/**
 * θ, the eventual close rate of a group: (n + M)θ = W + Q(θ) + Mπ. Customers so far and those still to come, over leads, drawn
 * towards π as by M further leads.
 * @param strength M; @param prior π
 * @returns a share from 0 to 1; null without leads (n + M = 0)
 */
export function eventualRate(group: Group, shares: Shares, strength = 0, prior = 0): number | null {
  const [all, won] = [group.n + strength, group.won + strength * prior];
  if (all === 0) return null;
  if (won <= 0) return 0;
  if (won >= all) return 1;
  return bisect((rate) => won + stillToCome(rate, group, shares) > all * rate);
}

/**
 * E, the leads' worth of what a group tells about its rate θ: n less what its open leads leave unknown,
 * n − Σuv/(θu + (1 − θ)v)² with u = 1 − F, v = 1 − Λ, within 0 and n.
 */
export function effectiveLeads(rate: number, { n, open }: Group, { made, lost }: Shares): number {
  let unknown = 0;
  for (const { age, leads } of open) {
    const [u, v] = [1 - made[age]!, 1 - lost[age]!];
    const either = rate * u + (1 - rate) * v;
    if (either > 0) unknown += (leads * u * v) / (either * either);
  }
  return Math.min(Math.max(n - unknown, 0), n);
}
