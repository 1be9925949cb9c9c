/** Halvings after which the last digit of a double between 0 and 1 no longer moves. */
const HALVINGS = 60;

/** Where, between 0 and 1, a condition that holds below ceases to hold. */
export function bisect(holds: (x: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
