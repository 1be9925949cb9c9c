/** Work in steps: between two of them, whoever has it done may let others go first. It returns what it comes to. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
