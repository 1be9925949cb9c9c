import { MAX_COUNT } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { type Matrix, mapCells, type Position } from '../../base/matrix';

/** Numbers this close to each other, relative to their size, are the same: 7 ÷ 0.05 is 140, not 141. */
const TOLERANCE = 1e-9;

interface Part extends Position {
  readonly value: number;
  /** Share of the leads, relative to the largest one. */
  readonly weight: number;
}

interface Share extends Part {
  leads: number;
  readonly fraction: number;
}

/**
 * The leads that reach a revenue goal: with weights m over the cells with weight > 0 and value > 0, x = goal·m ÷ Σ(m·value);
 * ⌊x⌋ whole leads, then one more at a time in order of the largest fraction (ties: larger value, then table order) until
 * Σ leads·value ≥ goal. One cell: ⌈goal ÷ value⌉.
 * @param goal revenue expected from marketing; null for none, which gives blanks
 * @param values lead value by cell
 * @param mix weight by cell, in the shape of the values; null for equal weights
 * @returns whole leads by cell; null where the value or the weight is blank
 * @throws SlaError when no number of leads reaches the goal, or only more than a billion
 * @example targets(7, [[1, 1, 1]], [[50, 30, 20]]) // [[4, 2, 1]]
 */
export function targets(goal: number | null, values: Matrix, mix: Matrix | null): (number | null)[][] {
  const known = values.some((row) => row.some((value) => value !== null));
  const parts = usableParts(values, mix);
  if (goal !== null && goal > 0 && known && parts.length === 0) throw new SlaError('goalUnreachable');
  const leads = new Map<string, number>();
  if (goal !== null && goal > 0) {
    for (const share of wholeLeads(goal, parts)) leads.set(`${share.row}:${share.column}`, share.leads);
  }
  return mapCells(values, (value, row, column) =>
    goal === null || value === null || (mix !== null && weightAt(mix, row, column) === null)
      ? null
      : (leads.get(`${row}:${column}`) ?? 0),
  );
}

/**
 * The same where sales bring leads of their own: the channels of each side reach its goal, apart from the other's. Where sales
 * bring none, their goal is their own business.
 * @param broughtBySales by row
 * @example targetsOfSides({ marketing: 100, sales: 30 }, [[10], [15]], null, [false, true]) // [[10], [2]]
 */
export function targetsOfSides(
  goals: { readonly marketing: number | null; readonly sales: number | null },
  values: Matrix,
  mix: Matrix | null,
  broughtBySales: readonly boolean[],
): (number | null)[][] {
  if (!broughtBySales.includes(true)) return targets(goals.marketing, values, mix);
  const of = (goal: number | null, sales: boolean) => {
    const own = mapCells(values, (_, row, column) => {
      const weight = weightAt(mix, row, column);
      return broughtBySales[row] === sales || weight === null ? weight : 0;
    });
    return targets(goal, values, own);
  };
  const [marketing, sales] = [of(goals.marketing, false), of(goals.sales, true)];
  return values.map((_, row) => (broughtBySales[row] ? sales : marketing)[row]!);
}

function weightAt(mix: Matrix | null, row: number, column: number): number | null {
  return mix === null ? 1 : (mix[row]?.[column] ?? null);
}

/** The cells that leads may come from and that are worth something. */
function usableParts(values: Matrix, mix: Matrix | null): Part[] {
  const parts = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const weight = weightAt(mix, row, column);
      return value !== null && value > 0 && weight !== null && weight > 0 ? [{ row, column, value, weight }] : [];
    }),
  );
  const heaviest = parts.reduce((most, part) => Math.max(most, part.weight), 0);
  return parts.map((part) => ({ ...part, weight: part.weight / heaviest })).filter((part) => part.weight > 0);
}

function wholeLeads(goal: number, parts: readonly Part[]): readonly Share[] {
  const worth = parts.reduce((sum, part) => sum + part.weight * part.value, 0);
  const shares = parts.map((part) => share(part, (goal / worth) * part.weight));
  const total = shares.reduce((sum, part) => sum + part.leads, 0);
  if (!(total <= MAX_COUNT)) throw new SlaError('targetTooLarge', { goal });
  let reached = shares.reduce((sum, part) => sum + part.leads * part.value, 0);
  // The sort is stable, so what is equal stays in table order.
  for (const next of [...shares].sort((a, b) => b.fraction - a.fraction || b.value - a.value)) {
    if (reached >= goal * (1 - TOLERANCE)) break;
    next.leads++;
    reached += next.value;
  }
  return shares;
}

/** Splits x into whole leads and a fraction, both free of the last digits that floating point gets wrong. */
function share(part: Part, x: number): Share {
  const nearest = Math.round(x);
  const leads = Math.abs(x - nearest) <= TOLERANCE * Math.max(1, nearest) ? nearest : Math.floor(x);
  return { ...part, leads, fraction: Math.round(Math.max(x - leads, 0) / TOLERANCE) };
}
