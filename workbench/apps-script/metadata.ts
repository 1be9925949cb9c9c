import { spanned, WHOLE_COLUMNS, WHOLE_ROWS, WHOLE_SHEET } from '../bridge/a1';
import type { Area } from '../bridge/cells';
import type { Metadata } from '../bridge/records';
import type { Context } from './context';
import { areaOfRange, rangeAt } from './range';
import { Exception, named, names, offer } from './refuse';
import { sheetAt } from './sheet';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What metadata stands on: the spreadsheet, a sheet, or one row or column of it. */
export type Place = Pick<Metadata, 'sheet' | 'row' | 'column'>;

export const SPREADSHEET: Place = { sheet: null };

const VISIBILITIES = names('DOCUMENT', 'PROJECT');
/** Sheets keeps at most this many characters for one sheet (its rows and columns included) and one spreadsheet. */
const MOST_CHARACTERS = 30_000;
const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** The row or column a range is exactly; null for any other range. */
function lineOf(context: Context, { sheet, row, column, rows, columns }: Area): Place | null {
  const size = context.sheets().find(({ id }) => id === sheet);
  if (rows === 1 && column === 1 && columns === size?.columns) return { sheet, row };
  if (columns === 1 && row === 1 && rows === size?.rows) return { sheet, column };
  return null;
}

function lineOfArea(context: Context, area: Area): Place {
  const line = lineOf(context, area);
  if (!line) throw new Exception(ARBITRARY);
  return line;
}

export const addToRange = (context: Context, area: Area, ...given: Given): void =>
  addMetadata(context, lineOfArea(context, area), ...given);

type Given = readonly [key: string, value?: string | Visibility, visibility?: Visibility];

/** Adds metadata to a place. The value may be left out before the visibility. */
export function addMetadata(context: Context, place: Place, ...[key, value, visibility]: Given): void {
  if (!key) throw new Exception('The metadata key cannot be empty.');
  const onlyVisibility = visibility === undefined && typeof value === 'string' && value in VISIBILITIES;
  const all = context.peek('records', 'metadata');
  const record: Metadata = {
    id: String(1 + Math.max(0, ...all.map(({ id }) => Number(id)))),
    ...place,
    key: String(key),
    value: value === undefined || onlyVisibility ? null : String(value),
    visibility: String(visibility ?? (onlyVisibility ? value : 'DOCUMENT')),
  };
  checkSize([...all, record], place.sheet);
  context.call('putRecord', 'metadata', record);
}

function checkSize(all: readonly Metadata[], sheet: number | null): void {
  const size = all
    .filter((record) => record.sheet === sheet)
    .reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > MOST_CHARACTERS) throw new Exception('You have exceeded the developer metadata storage limit.');
}

/** What stands on a place itself. */
export const metadataOn = (context: Context, place: Place): Gas[] =>
  context
    .call('records', 'metadata')
    .filter(({ sheet, row, column }) => sheet === place.sheet && row === place.row && column === place.column)
    .map((record) => offered(context, record));

/** What stands on the row or column a range is; nothing stands on any other range. */
export function metadataOnRange(context: Context, area: Area): Gas[] {
  const line = lineOf(context, area);
  if (line) return metadataOn(context, line);
  context.call('records', 'metadata');
  return [];
}

export const offered = (context: Context, record: Metadata): Gas =>
  offer<Gas>('DeveloperMetadata', new MetadataShim(context, record));

export const typeOf = ({ sheet, row, column }: Place): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' =>
  sheet === null ? 'SPREADSHEET' : row !== undefined ? 'ROW' : column !== undefined ? 'COLUMN' : 'SHEET';

/** The cells of the row, column or sheet that metadata stands on; null for the spreadsheet. */
export function areaOn(context: Context, { sheet, row, column }: Place): Area | null {
  const size = context.sheets().find(({ id }) => id === sheet);
  if (sheet === null || !size) return null;
  const open = row !== undefined ? WHOLE_ROWS : column !== undefined ? WHOLE_COLUMNS : WHOLE_SHEET;
  return spanned({ sheet, row: row ?? 1, column: column ?? 1, rows: 1, columns: 1, open }, size);
}

class MetadataShim implements Gas {
  constructor(
    private readonly context: Context,
    private readonly known: Metadata,
  ) {}

  private get self(): Gas {
    return offer<Gas>('DeveloperMetadata', this);
  }
  /** As it is now: its row may have moved since it was found. */
  private get record(): Metadata {
    const found = this.context.metadata().get(this.known.id);
    if (!found) throw new Exception('The developer metadata does not exist any more.');
    return found;
  }
  private replace(record: Metadata): Gas {
    const others = this.context.peek('records', 'metadata').filter(({ id }) => id !== record.id);
    checkSize([...others, record], record.sheet);
    this.context.call('putRecord', 'metadata', record);
    return this.self;
  }
  private moveTo(place: Place): Gas {
    const { row: _row, column: _column, ...rest } = this.record;
    return this.replace({ ...rest, ...place });
  }
  private moveToLine(range: Range, axis: 'row' | 'column'): Gas {
    const place = lineOfArea(this.context, areaOfRange(range));
    if (place[axis] === undefined) throw new Exception(ARBITRARY);
    return this.moveTo(place);
  }

  getId(): number {
    return Number(this.known.id);
  }
  getKey(): string {
    return this.record.key;
  }
  getValue(): string | null {
    return this.record.value;
  }
  getVisibility(): Visibility {
    return named(this.record.visibility);
  }
  setKey(key: string): Gas {
    return this.replace({ ...this.record, key: String(key) });
  }
  setValue(value: string): Gas {
    return this.replace({ ...this.record, value: String(value) });
  }
  setVisibility(visibility: Visibility): Gas {
    return this.replace({ ...this.record, visibility: String(visibility) });
  }
  moveToRow(row: Range): Gas {
    return this.moveToLine(row, 'row');
  }
  moveToColumn(column: Range): Gas {
    return this.moveToLine(column, 'column');
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Gas {
    return this.moveTo({ sheet: sheet.getSheetId() });
  }
  moveToSpreadsheet(): Gas {
    return this.moveTo(SPREADSHEET);
  }
  remove(): void {
    this.context.call('dropRecord', 'metadata', this.known.id);
  }
  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    const { context, record } = this;
    const type = typeOf(record);
    const line = (wanted: typeof type): Range | null => {
      const area = type === wanted ? areaOn(context, record) : null;
      return area && rangeAt(context, area);
    };
    return offer('DeveloperMetadataLocation', {
      getLocationType: () => named<LocationType>(type),
      getRow: () => line('ROW'),
      getColumn: () => line('COLUMN'),
      getSheet: () => (type === 'SHEET' && record.sheet !== null ? sheetAt(context, record.sheet) : null),
      getSpreadsheet: () => (type === 'SPREADSHEET' ? SpreadsheetApp.getActiveSpreadsheet() : null),
    });
  }
}
