import type { ErrorCode } from '../base/errors';
import { shapeOf, stretch } from '../base/stretch';
import type { Argument, At, Cell } from '../base/types';
import { BLANK, type Context, type Kind, type Stretchable } from './argument';

/** What a custom function writes: a value, or a range of them. */
export type Result = Cell | Cell[][];

/** The arguments of a function by name, in the order of the call. New ones are only ever added at the end. */
export type Arguments = Readonly<Record<string, Kind<unknown>>>;

type Json = string | number | boolean | Json[];

/** A call with its result, days as ISO text: it stands in the help, and a test runs it. */
export interface Example<K extends string = string> {
  readonly args: { readonly [name in K]?: Json };
  /** Of a long table the first rows, and how many there are. */
  readonly result: Json;
  readonly rows?: number;
}

/** A declared custom function: all that the script, the help and the tests know of it, its texts and its name apart. */
export interface CustomFunction<A extends Arguments = Arguments> {
  readonly args: A;
  readonly example: Example;
  /** The errors it can end in besides those of its arguments. */
  readonly errors: readonly ErrorCode[];
  /** @throws SlaError when an argument cannot be used */
  readonly run: (given: readonly Argument[], context: Context) => Result;
}

interface Declared<A extends Arguments> {
  readonly args: A;
  readonly example: Example<keyof NoInfer<A> & string>;
  readonly errors?: readonly ErrorCode[];
}

/** What the arguments hold. */
export type Values<A extends Arguments> = { readonly [K in keyof A]: A[K] extends Kind<infer V> ? V : never };

type Stretched<A extends Arguments> = {
  [K in keyof A]: A[K] extends Kind<Stretchable<unknown>> ? K : never;
}[keyof A];

/** What the cells of the stretched arguments hold, and where those cells are. */
type CellsOf<A extends Arguments> = {
  readonly [K in Stretched<A>]: A[K] extends Kind<Stretchable<infer V>> ? V : never;
};
type Places<A extends Arguments> = { readonly [K in Stretched<A>]: At };

/** A function of whole arguments. It is not called where an argument it needs is blank: then its result is blank too. */
export function customFunction<A extends Arguments>({
  work,
  errors = [],
  ...declared
}: Declared<A> & { readonly work: (values: Values<A>, context: Context) => Result }): CustomFunction<A> {
  return {
    ...declared,
    errors,
    run: (given, context) => {
      const values = readArguments(declared.args, given, context);
      return values === BLANK ? '' : work(values, context);
    },
  };
}

/**
 * A function that works cell by cell, its stretched arguments brought to one size: `each` takes the whole arguments and returns
 * what to make of the cells of one place. A cell without a needed argument stays blank.
 */
export function cellFunction<A extends Arguments>({
  each,
  errors = [],
  ...declared
}: Declared<A> & {
  readonly each: (values: Values<A>, context: Context) => (cells: CellsOf<A>, at: Places<A>) => Cell | null;
}): CustomFunction<A> {
  return {
    ...declared,
    errors,
    run: (given, context) => {
      const values = readArguments(declared.args, given, context);
      if (values === BLANK) return '';
      const names = Object.keys(declared.args).filter((name) => declared.args[name]?.stretched);
      const parts = names.map((name) => values[name] as Stretchable<unknown>);
      const stretched = stretch(...parts.map(({ name, given: range }) => [name, range] as const));
      const value = each(values, context);
      const cells = stretched.cells.map((row) =>
        row.map((places): Cell => {
          const read = parts.map((part, i) => part.read(places[i]!));
          if (parts.some((part, i) => part.needed && read[i] === null)) return '';
          const at = Object.fromEntries(names.map((name, i) => [name, places[i]!.at]));
          return (
            value(Object.fromEntries(names.map((name, i) => [name, read[i]])) as CellsOf<A>, at as Places<A>) ?? ''
          );
        }),
      );
      return shapeOf(stretched, cells);
    },
  };
}

/** Reads the arguments in their order; ends at the first needed one that is blank. */
function readArguments<A extends Arguments>(
  args: A,
  given: readonly Argument[],
  context: Context,
): Values<A> | typeof BLANK {
  const values: Record<string, unknown> = {};
  for (const [index, [name, kind]] of Object.entries(args).entries()) {
    const value = kind.read(given[index], name, context);
    if (value === BLANK) return BLANK;
    values[name] = value;
  }
  return values as Values<A>;
}
