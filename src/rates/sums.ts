/**
 * Whole numbers added up by a key that is a whole number, and read in the order of the keys: what is made of them does not depend
 * on the order of the rows, not even in its last digit.
 */
export class Sums {
  private readonly byKey = new Map<number, number>();

  add(key: number, n: number): void {
    if (n > 0) this.byKey.set(key, (this.byKey.get(key) ?? 0) + n);
  }

  each(use: (key: number, sum: number) => void): void {
    for (const key of Float64Array.from(this.byKey.keys()).sort()) use(key, this.byKey.get(key)!);
  }
}
