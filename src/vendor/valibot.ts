/** What the script uses of valibot, which checks the shape of what a page sends. */

export type { GenericSchema, InferOutput } from 'valibot';
export {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  nullish,
  number,
  object,
  pipe,
  safeParse,
  string,
} from 'valibot';
