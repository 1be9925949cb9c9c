/** A present that can be set and runs on from there. */
export interface Clock {
  /** Everything but the present is as usual. */
  readonly Date: DateConstructor;
  /** @param now null for the real present */
  set(now: number | null): void;
  /** The moment it shows; null when it has never been set. */
  now(): number | null;
  /** Goes on for some milliseconds at once. */
  pass(ms: number): void;
}

export function createClock(now: number | null = null): Clock {
  const Real = Date;
  let shift = 0;
  let isSet = false;
  class ShiftedDate extends Real {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(Real.now() + shift);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  }
  const clock: Clock = {
    Date: new Proxy(ShiftedDate, {
      // Date() without new is text.
      apply: () => new ShiftedDate().toString(),
    }) as unknown as DateConstructor,
    set: (to) => {
      isSet = to !== null;
      shift = to === null ? 0 : to - Real.now();
    },
    now: () => (isSet ? Real.now() + shift : null),
    pass: (ms) => {
      shift += ms;
    },
  };
  clock.set(now);
  return clock;
}
