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
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  string,
} from 'valibot';
