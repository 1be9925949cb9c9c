/** What a cell of a sheet holds, as Apps Script hands it over: blank cells are `''`, dates are `Date` in the spreadsheet's time zone. */
export type Cell = string | number | boolean | Date;

/** A range of a sheet: rows of cells, all of the same length. */
export type Grid = Cell[][];

/** An argument of a custom function: a range, a single cell, or nothing where an optional argument is left out. */
export type Argument = Grid | Cell | null | undefined;

/** The two languages the product speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The place of a cell in a range, counted from 1; null for an argument that is no range. */
export type At = { readonly row: number; readonly column: number } | null;
