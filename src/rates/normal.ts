// Kept at hand because looking up a global is slow in a sandboxed context, and the fit asks ten thousands of times.
const { abs, exp, trunc, SQRT1_2 } = Math;

/**
 * Coefficients of the rational approximations to erf and erfc, highest powers last but for the first of a numerator.
 * Source: W. J. Cody, Rational Chebyshev Approximations for the Error Function, Mathematics of Computation 23 (1969) 631–637.
 */
const ERF_TOP = [3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694, 0.18577770618460315];
const ERF_BOTTOM = [23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const NEAR_TOP = [
  ...[0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769],
  ...[1712.0476126340707, 2051.0783778260716, 1230.3393547979972, 2.1531153547440383e-8],
];
const NEAR_BOTTOM = [
  ...[15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903],
  ...[3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495],
];
const FAR_TOP = [
  ...[0.30532663496123236, 0.36034489994980445, 0.12578172611122926],
  ...[0.016083785148742275, 0.0006587491615298378, 0.016315387137302097],
];
const FAR_BOTTOM = [
  2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];
/** 1 ÷ √π */
const INVERSE_ROOT_PI = 0.5641895835477563;
/** Up to here erf is approximated, and from the second on erfc for what is far. */
const NEAR = 0.46875;
const FAR = 4;
/** Beyond, e to the minus square is 0. */
const BEYOND = 27.3;

/** A quotient of polynomials; the last coefficient of the numerator is that of the highest power. */
function quotient(top: readonly number[], bottom: readonly number[], x: number): number {
  let [above, below] = [top[top.length - 1]! * x, x];
  const last = bottom.length - 1;
  for (let i = 0; i < last; i++) {
    above = (above + top[i]!) * x;
    below = (below + bottom[i]!) * x;
  }
  return (above + top[last]!) / (below + bottom[last]!);
}

/** e to the minus square, for which the square alone would not be exact enough. */
function expOfMinusSquare(x: number): number {
  const rounded = trunc(x * 16) / 16;
  return exp(-rounded * rounded) * exp(-(x - rounded) * (x + rounded));
}

/** erfc(x) = 2/√π ∫ₓ^∞ e^(−t²) dt, correct to some 1e-16 of its size. */
export function erfc(x: number): number {
  const far = abs(x);
  if (far <= NEAR) return 1 - x * quotient(ERF_TOP, ERF_BOTTOM, x * x);
  if (far > BEYOND) return x < 0 ? 2 : 0;
  let tail: number;
  if (far <= FAR) tail = quotient(NEAR_TOP, NEAR_BOTTOM, far);
  else {
    const square = 1 / (far * far);
    tail = (INVERSE_ROOT_PI - square * quotient(FAR_TOP, FAR_BOTTOM, square)) / far;
  }
  tail *= expOfMinusSquare(far);
  return x < 0 ? 2 - tail : tail;
}

/** The normal distribution function Φ(z) = erfc(−z/√2)/2; the lower tail is correct relative to its size. */
export const normalCdf = (z: number): number => erfc(-z * SQRT1_2) / 2;
