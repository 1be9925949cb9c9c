import { CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import { InsertRowMutation, RemoveRowMutation, SetRangeValuesMutation } from '@univerjs/sheets';

/** A cell as Apps Script gives it to a custom function. */
export type Plain = string | number | boolean | Date;

/** A row of cells as custom functions are given it, up to its last cell, and in which columns formulas stand. */
export interface PlainRow {
  readonly cells: readonly Plain[];
  readonly formulas: readonly number[];
}

/** Rows that were read for one calculation, kept for those after it: a log is read again after each of its changes. */
export interface PlainRows {
  /** @param time what dates are read by: where that is another, all is read anew */
  get(sheet: string, row: number, time: object, read: () => PlainRow): PlainRow;
  /** Forgets what has changed. */
  follow(command: Readonly<ICommandInfo>): void;
}

/** Mutations that change no cell of a sheet. */
const HARMLESS =
  /^formula\.|^sheet\.mutation\.(?:set-worksheet-(?:row-(?:auto-|is-auto-)?height|col-width|name|order|hidden)|set-frozen|data-validation|.*(?:-conditional-rule|-note|-protection|-filter))/;

interface Changed {
  readonly subUnitId?: string;
  readonly cellValue?: object;
  readonly range?: IRange;
}

export function plainRows(): PlainRows {
  const sheets = new Map<string, Map<number, PlainRow>>();
  let readBy: object | null = null;
  const forget = (id: string, { subUnitId, cellValue, range }: Changed): void => {
    const rows = sheets.get(subUnitId ?? '');
    if (id === SetRangeValuesMutation.id && rows) {
      for (const row of Object.keys(cellValue ?? {})) rows.delete(Number(row));
    } else if ((id === InsertRowMutation.id || id === RemoveRowMutation.id) && rows && range) {
      for (const row of rows.keys()) if (row >= range.startRow) rows.delete(row);
    } else if (subUnitId === undefined) sheets.clear();
    else sheets.delete(subUnitId);
  };
  return {
    get: (sheet, row, time, read) => {
      if (readBy !== time) sheets.clear();
      readBy = time;
      const rows = sheets.get(sheet) ?? new Map<number, PlainRow>();
      sheets.set(sheet, rows);
      const known = rows.get(row) ?? read();
      rows.set(row, known);
      return known;
    },
    follow: ({ id, type, params }) => {
      if (type === CommandType.MUTATION && !HARMLESS.test(id)) forget(id, (params ?? {}) as Changed);
    },
  };
}
