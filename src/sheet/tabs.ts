import type { Grid } from '../base/types';
import type { MessageKey } from '../text';

/** The tabs by key: each has a name in the dictionaries. */
export type TabName = MessageKey<'tabs'>;

/** The first rows of a sheet. */
export interface Content {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** A tab of the workbook. It is found again by the id kept with the sheet, so people may rename and move it. */
export interface Tab<K extends TabName = TabName> {
  readonly key: K;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hiddenGridlines?: boolean;
  /** Nothing is calculated from it: writing there leaves the tables as they are. */
  readonly report?: boolean;
  /** Made when a team asks for it, and nobody misses it before. */
  readonly optional?: true;
  /** Names that earlier versions gave it. */
  readonly formerly?: readonly string[];
  /** Whether a sheet of the tab's name that carries no id is the tab, by what stands on it. */
  recognises(content: Content): boolean;
}

/** Recognises a computed tab by a custom function that no other tab calls. */
export const calls =
  (name: string) =>
  ({ formulas }: Content): boolean =>
    formulas.flat().some((formula) => new RegExp(`^=.*\\b${name}\\(`, 'i').test(formula));

/** Keeps the key of a declared tab as a type of its own. */
export const tab = <K extends TabName>(declared: Tab<K>): Tab<K> => declared;

/** A place in the workbook that a link can select. */
export interface Place {
  readonly tab: TabName;
  /** A1 notation inside the tab, such as "C12" or "A5:B6". */
  readonly a1: string;
}
