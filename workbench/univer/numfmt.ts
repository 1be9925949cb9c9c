/** Univer's reader and writer of numbers and dates. */
export { numfmt } from '@univerjs/core';
