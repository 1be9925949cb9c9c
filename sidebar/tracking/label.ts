export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A word in a chart: where its baseline begins or ends. */
export interface Label extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A bold digit of the widest font that may be there. */
const LETTER = 7.6;
const ASCENT = 9;
const DESCENT = 3;
/** From a point to the words beside it. */
const ASIDE = 6;
const ABOVE = -9;
const BELOW = 16;
/** So far down that a line does not run through words that end at the chart's edge. */
const UNDER = 24;

/** The room a label takes. */
export function boxOf({ x, y, text, anchor }: Label): Box {
  const width = text.length * LETTER;
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The label of a line's last point: on the side away from the goal line, else wherever it is inside the chart and clear of
 * the goal's label. Under a line that rises there is room on the right, above it on the left.
 */
export function beside(
  point: Point,
  goal: number | null,
  text: string,
  frame: { readonly left: number; readonly right: number; readonly bottom: number },
  goalLabel: Label | null,
): Label {
  const at = (anchor: Label['anchor'], down: number): Label => ({
    x: point.x + (anchor === 'start' ? ASIDE : -ASIDE),
    y: point.y + down,
    text,
    anchor,
  });
  const under: Label = { x: frame.right - 1, y: point.y + UNDER, text, anchor: 'end' };
  const below = [at('start', BELOW), under, at('end', BELOW)];
  const above = [at('end', ABOVE), at('start', ABOVE)];
  const behind = goal === null || goal <= point.y;
  const taken = goalLabel && boxOf(goalLabel);
  const width = text.length * LETTER;
  const within = Math.max(frame.left, Math.min(point.x - width / 2, frame.right - width));
  // A long number beside a long goal: over or under the point, or over or under the goal's label.
  const beyond = [point.y + ABOVE, point.y + UNDER, ...(taken ? [taken.top - DESCENT, taken.bottom + ASCENT] : [])].map(
    (y): Label => ({ x: within, y, text, anchor: 'start' }),
  );
  const free = [...(behind ? [...below, ...above] : [...above, ...below]), ...beyond].find((label) => {
    const box = boxOf(label);
    const inside = box.left >= frame.left && box.right <= frame.right && box.top >= 0 && box.bottom <= frame.bottom;
    return inside && !(taken && overlap(box, taken));
  });
  return free ?? under;
}
