/** Steps of an axis, as people count. */
const STEPS = [1, 2, 2.5, 5, 10] as const;
const DAY_STEPS = [1, 2, 3, 4, 5, 7, 14, 28, 56, 91, 182, 365, 730, 1825, 3650] as const;

export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly at: readonly number[];
}

/** A round step that leaves at most `most` of them in a span. */
function roundStep(span: number, most: number): number {
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

interface Limits {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * The values written on the vertical axis: round ones, with the line through 0 unless that would flatten the chart.
 * @param most how many steps there is room for
 * @param whole whether only whole numbers are worth a line
 */
export function valueTicks(values: readonly number[], limits: Limits, most: number, whole: boolean): Ticks {
  let low = Math.min(...values, ...(limits.minValue === null ? [] : [limits.minValue]));
  let high = Math.max(...values, ...(limits.maxValue === null ? [] : [limits.maxValue]));
  if (!Number.isFinite(low) || !Number.isFinite(high)) [low, high] = [0, 1];
  if (low > 0 && (high - low) / high > 1 / 6) low = 0;
  if (high < 0 && (low - high) / low > 1 / 6) high = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const fixed = limits.min !== null || limits.max !== null;
  low = limits.min ?? low;
  high = limits.max ?? high;
  if (high <= low) high = low + 1;
  const step = Math.max(roundStep(high - low, most), whole ? 1 : 0);
  const min = limits.min ?? round(Math.floor(low / step + 1e-9) * step);
  const max = limits.max ?? round(Math.ceil(high / step - 1e-9) * step);
  const at: number[] = [];
  for (let value = Math.ceil(min / step - 1e-9) * step; value <= max + step * 1e-9; value += step)
    at.push(round(value));
  return fixed ? { min, max, at } : { min, max: Math.max(max, min + step), at };
}

/** Binary fractions leave noise behind the digits that count. */
const round = (value: number): number => Number(value.toPrecision(12));

/**
 * The places written along the bottom: whole days, numbers or entries, as close as their words allow.
 * @param room how many of the widest words fit side by side
 */
export function placeTicks(min: number, max: number, room: number, kind: 'date' | 'number' | 'text'): number[] {
  const most = Math.max(1, room - 1);
  const span = max - min;
  if (span <= 0) return [min];
  const days = kind === 'date' && span >= 2 ? DAY_STEPS.find((step) => span / step <= most) : undefined;
  const step = days ?? Math.max(roundStep(span, most), kind === 'text' ? 1 : 0);
  // Days and entries are counted from the first one, numbers from 0.
  const first = kind === 'number' ? Math.ceil(min / step - 1e-9) * step : min;
  const at: number[] = [];
  const stride = kind === 'text' ? Math.ceil(step) : step;
  for (let place = first; place <= max + stride * 1e-9; place += stride) at.push(round(place));
  return at;
}
