import * as v from '../vendor/valibot';

/** Shapes of what a page sends: nothing is taken that is longer than it can be. */

/** A text that fits into a cell. */
export const cellText = v.pipe(v.string(), v.maxLength(50_000));

/** A day, the name of a tab, an address of cells, the version of a plan. */
export const shortText = v.pipe(v.string(), v.maxLength(100));

/** A list of so many at most. */
export const listOf = <S extends v.GenericSchema>(shape: S, most: number) => v.pipe(v.array(shape), v.maxLength(most));
