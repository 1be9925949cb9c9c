import { isBlank } from '../../../base/cells';
import { timeOf } from '../../../base/dates';
import { hashOf } from '../../../base/hash';
import { labelText } from '../../../base/labels';
import type { Cell } from '../../../base/types';
import type { Zone } from '../../../base/zone';
import { type ColumnKey, columnOf } from '../../columns';
import { leadIdKey } from '../../lead-ids';
import { type LogSheet, spillStart } from '../compared-log';
import { LogCells, rememberingZone } from '../log-cells';
import { type ColumnName, UNNAMED, unnamedColumn } from './entries';

const SEPARATOR = '\u0001';
const TRAITS: readonly ColumnKey[] = ['created', 'channel', 'persona'];

interface Place {
  readonly name: ColumnName;
  readonly column: number;
  readonly key: ColumnKey | null;
  readonly spill: number;
}

/** What the rows of a log are known by, wherever people have sorted them to, and the columns wherever they have moved them. */
export class KnownRows {
  readonly places: readonly Place[];
  private readonly byName: ReadonlyMap<ColumnName, Place>;
  private readonly cells: LogCells;

  constructor(
    private readonly sheet: LogSheet,
    zone: Zone,
  ) {
    this.cells = new LogCells(rememberingZone(zone));
    this.places = placesOf(sheet);
    this.byName = new Map(this.places.map((place) => [place.name, place]));
  }

  columnOf(name: ColumnName): number {
    return this.byName.get(name)?.column ?? unnamedColumn(name) ?? -1;
  }

  nameOf(column: number): ColumnName {
    return this.places.find((place) => place.column === column)?.name ?? '';
  }

  /** The lead's ID; without one, when it was created and its channel and persona. '' for a row of nothing. */
  leadOf(cells: readonly Cell[]): string {
    const { columns } = this.sheet.header;
    const id = leadIdKey(cells[columns.id] ?? '');
    if (id !== '') return id;
    const traits = TRAITS.map((key) => this.cells.comparable(cells[columns[key]] ?? '', columnOf(key).type));
    return traits.every((trait) => trait === '') ? '' : `${SEPARATOR}${traits.join(SEPARATOR)}`;
  }

  /** The rows of each lead. */
  rowsByLead(): ReadonlyMap<string, readonly number[]> {
    const { header, values } = this.sheet;
    const rowsOf = new Map<string, number[]>();
    for (let row = header.row + 1; row < values.length; row++) {
      const lead = this.leadOf(values[row]!);
      if (lead === '') continue;
      const rows = rowsOf.get(lead);
      if (rows) rows.push(row);
      else rowsOf.set(lead, [row]);
    }
    return rowsOf;
  }

  /** What a cell must share with another to be the same in a column. */
  comparable(name: ColumnName, cell: Cell): string {
    const key = this.byName.get(name)?.key ?? null;
    const type = key === null ? (Number.isFinite(timeOf(cell)) ? 'dateTime' : 'text') : columnOf(key).type;
    return this.cells.comparable(cell, type);
  }

  /** A hash of all that is typed or written in a row; what formulas give is left out. */
  hashOf(row: number, cells: readonly Cell[]): string {
    const parts: string[] = [];
    for (const place of this.places) {
      if (!this.isTyped(place, row, cells)) continue;
      parts.push(place.name, this.comparable(place.name, cells[place.column]!));
    }
    return hashOf(parts.join(SEPARATOR));
  }

  /** Whether a person's own columns hold something in a row. */
  hasOwn(row: number, cells: readonly Cell[]): boolean {
    return this.places.some((place) => place.key === null && this.isTyped(place, row, cells));
  }

  /** Whether a formula gives what a cell shows. */
  isCalculated(row: number, name: ColumnName): boolean {
    const place = this.byName.get(name);
    if (place === undefined) return this.columnOf(name) < 0;
    return row >= place.spill || Boolean(this.sheet.formulas[row]?.[place.column]);
  }

  private isTyped({ column, spill, key }: Place, row: number, cells: readonly Cell[]): boolean {
    const cell = cells[column];
    if (isBlank(cell) || row >= spill || this.sheet.formulas[row]?.[column]) return false;
    // A box of a person's own that nobody has ticked is nothing yet.
    return cell !== false || key !== null;
  }
}

/** The rows of a log, for those who have the log and not the class. */
export const knownRows = (sheet: LogSheet, zone: Zone): KnownRows => new KnownRows(sheet, zone);

/** Whether a lead is known by an ID. */
export const isNamed = (lead: string): boolean => !lead.startsWith(SEPARATOR);

/** Whether a lead without an ID is known by what stands in a column. */
export const isTrait = (name: ColumnName): boolean => TRAITS.some((key) => key === name);

/** The columns with their names, in the order of these: it does not matter where they stand. */
function placesOf({ header, values, formulas }: LogSheet): Place[] {
  const keys = new Map((Object.keys(header.columns) as ColumnKey[]).map((key) => [header.columns[key], key]));
  const width = values[0]?.length ?? 0;
  const seen = new Map<string, number>();
  const places = Array.from({ length: width }, (_, column): Place => {
    const key = keys.get(column) ?? null;
    const spill = spillStart(formulas, column);
    if (key !== null) return { name: key, column, key, spill };
    const label = labelText(values[header.row]?.[column] ?? '');
    if (label === '') return { name: `${UNNAMED}${column}`, column, key, spill };
    const text = `:${label}`;
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return { name: nth === 1 ? text : `${text}#${nth}`, column, key, spill };
  });
  return places.sort((a, b) => (a.name < b.name ? -1 : 1));
}
