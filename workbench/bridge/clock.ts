/**
 * A Date whose present begins at a given moment and runs on from there. Everything but the present is as usual.
 * @param now null for the real present
 */
export function clockFrom(now: number | null): DateConstructor {
  if (now === null) return Date;
  const shift = now - Date.now();
  const Real = Date;
  class ShiftedDate extends Real {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(Real.now() + shift);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  }
  return new Proxy(ShiftedDate, {
    // Date() without new is text.
    apply: () => new ShiftedDate().toString(),
  }) as unknown as DateConstructor;
}
