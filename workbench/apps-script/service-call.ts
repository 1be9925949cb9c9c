/** Methods of services that are under way, one inside the other. */
let depth = 0;
/** What the outermost of them throws instead of its result. */
let failing: Error | null = null;

/** Lets the method that is under way do all it does, and throw at its end. */
export function failAtEnd(error: Error): void {
  if (depth === 0) throw error;
  failing = error;
}

/** A method of a service, bound to its object. */
export function serviceMethod(work: (...args: unknown[]) => unknown, target: object) {
  return (...args: unknown[]): unknown => {
    depth += 1;
    let result: unknown;
    try {
      result = work.apply(target, args);
    } catch (error) {
      leave();
      throw error;
    }
    const failure = leave();
    if (failure) throw failure;
    return result;
  };
}

function leave(): Error | null {
  depth -= 1;
  if (depth > 0) return null;
  const failure = failing;
  failing = null;
  return failure;
}
