import { singleCell } from '../base/cells';
import type { ErrorCode } from '../base/errors';
import type { StretchedCell } from '../base/stretch';
import type { Argument, At, Language } from '../base/types';
import type { Zone } from '../base/zone';
import type { Format } from '../text';
import type { shapes } from '../text/en/help/shapes';

/** What a custom function may want to know about the spreadsheet it stands in. */
export interface Context {
  readonly language: Language;
  readonly zone: Zone;
  /** How it writes numbers and days in a sentence. */
  readonly format: Format;
}

/** What people are told an argument must be. */
export type Shape = keyof typeof shapes;

/** What happens where an argument is left out: it may not be; a default stands in for it; or what the help says. */
export type LeftOut = 'never' | 'default' | 'open';

/** Says that an argument without which there is no result is blank. */
export const BLANK = Symbol('blank');

/** A kind of argument: how it is read, and what the help says of it. */
export interface Kind<V, L extends LeftOut = LeftOut> {
  readonly shape: Shape;
  /** The errors its reading can end in. */
  readonly errors: readonly ErrorCode[];
  readonly leftOut: L;
  /** What stands in for it, as somebody would type it. */
  readonly standard?: Argument;
  /** The words it takes, where it is a choice. */
  readonly words?: (language: Language) => readonly string[];
  /** Whether there is no result without it. */
  readonly needed: boolean;
  /** Whether it is stretched, cell by cell, over the other arguments. */
  readonly stretched?: true;
  readonly read: (given: Argument, name: string, context: Context) => V | typeof BLANK;
}

/** A kind of argument that is one cell, so that a range of them can be read cell by cell. */
export interface CellKind<V, L extends LeftOut = LeftOut> extends Kind<V, L> {
  readonly readCell: (cell: unknown, at: At, name: string, context: Context) => V | null;
}

/** How a function takes a kind of argument; without any of these the result is blank where the argument is. */
type How = { readonly default?: Argument; readonly optional?: true; readonly mayBeBlank?: true };

/** Makes a kind needed, optional with a default, optional without one (null), or needed but possibly blank (null). */
interface Maker<T> {
  (): Kind<T, 'never'>;
  (how: { readonly default: Argument }): Kind<T, 'default'>;
  (how: { readonly optional: true }): Kind<T | null, 'open'>;
  (how: { readonly mayBeBlank: true }): Kind<T | null, 'never'>;
}

interface CellMaker<T> {
  (): CellKind<T, 'never'>;
  (how: { readonly default: Argument }): CellKind<T, 'default'>;
  (how: { readonly optional: true }): CellKind<T | null, 'open'>;
  (how: { readonly mayBeBlank: true }): CellKind<T | null, 'never'>;
}

type Described = Pick<Kind<unknown>, 'shape' | 'errors' | 'words'>;

/** A kind of argument that is read as a whole; `read` returns null where it is blank. */
export function rangeKind<T>(
  kind: Described & { readonly read: (given: Argument, name: string, context: Context) => T | null },
): Maker<T> {
  const make = (how: How = {}): Kind<T | null> => ({
    ...described(kind, how),
    read: (given, name, context) =>
      kind.read(given, name, context) ??
      (how.default === undefined ? blankOf(how) : kind.read(how.default, name, context)),
  });
  return make as Maker<T>;
}

/** A kind of argument that is a single cell; `cell` returns null where it is blank. */
export function cellKind<T>(
  kind: Described & { readonly cell: (cell: unknown, at: At, name: string, context: Context) => T | null },
): CellMaker<T> {
  const make = (how: How = {}): CellKind<T | null> => {
    const readCell: CellKind<T | null>['readCell'] = (cell, at, name, context) =>
      kind.cell(cell, at, name, context) ??
      (how.default === undefined ? null : kind.cell(how.default, null, name, context));
    return {
      ...described(kind, how),
      errors: [...kind.errors, 'notSingle'],
      readCell,
      read: (given, name, context) => {
        const at = Array.isArray(given) ? { row: 1, column: 1 } : null;
        return readCell(singleCell(given, name), at, name, context) ?? blankOf(how);
      },
    };
  };
  return make as CellMaker<T>;
}

function described({ shape, errors, words }: Described, how: How) {
  const leftOut: LeftOut = how.default !== undefined ? 'default' : how.optional ? 'open' : 'never';
  return { shape, errors, words, leftOut, standard: how.default, needed: blankOf(how) === BLANK };
}

function blankOf(how: How): null | typeof BLANK {
  return how.default !== undefined || how.optional || how.mayBeBlank ? null : BLANK;
}

/** An argument that is a cell or a range of cells, to be stretched over others before it is read. */
export interface Stretchable<V> {
  readonly name: string;
  readonly given: Argument;
  /** Whether there is no result for a cell without it. */
  readonly needed: boolean;
  readonly read: (cell: StretchedCell) => V | null;
}

/** A kind of single cell, of which a function takes a range as well. */
export function each<V, L extends LeftOut>(kind: CellKind<V, L>): Kind<Stretchable<V>, L> {
  const { readCell, needed, errors, ...rest } = kind;
  return {
    ...rest,
    needed,
    errors: [...errors.filter((code) => code !== 'notSingle'), 'sizes'],
    stretched: true,
    read: (given, name, context) => ({
      name,
      given,
      needed,
      read: ({ cell, at }) => readCell(cell, at, name, context),
    }),
  };
}

/** An argument that is read only where the function asks for it, so that it can be wrong where it does not count. */
export function later<V, L extends 'default' | 'open'>(kind: Kind<V, L>): Kind<() => V, L> {
  // What may be left out is never needed, so nothing that is read here is blank in that sense.
  return { ...kind, read: (given, name, context) => () => kind.read(given, name, context) as V };
}
