/** Expects numbers to be those known from elsewhere, which are rounded to so many digits behind the point. */
export function near(got: ArrayLike<number | null | undefined>, expected: readonly number[], digits = 6): void {
  // toBeCloseTo allows half of the last digit only, and rounding has taken that already.
  expected.forEach((number, i) => {
    expect(got[i]).toBeCloseTo(number, digits - 0.1);
  });
}
