/** What the spreadsheet itself remembers of the add-on; a copy of the file takes it along, its sheets having the same ids. */
export interface WorkbookRecord {
  /** The version of its layout; null where none has been written. */
  readonly version: number | null;
  /** The id of each tab's sheet when last seen. */
  readonly sheetIds: ReadonlyMap<string, number>;
  /** The as-of day that was written last, as ISO; null where none has been. */
  readonly asOf: string | null;
  /** The region whose public holidays were written last, '' for none; null where none is remembered. */
  readonly holidaysOf: string | null;
}

/** Workbooks of before versions were written, those of 0.1.0. */
export const FIRST_VERSION = 1;

const VERSION_KEY = 'lead-sla-version';
const SHEETS_KEY = 'lead-sla-sheets';
const AS_OF_KEY = 'lead-sla-as-of';
const HOLIDAYS_KEY = 'lead-sla-holidays';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** @param metadata what there is in the spreadsheet, on whatever it stands */
export function readRecord(metadata: readonly Metadata[]): WorkbookRecord {
  const entries = new Map(metadata.map((entry) => [entry.getKey(), entry.getValue() ?? '']));
  const version = Number(entries.get(VERSION_KEY));
  const ids = JSON.parse(entries.get(SHEETS_KEY) || '{}') as Record<string, number>;
  return {
    version: Number.isInteger(version) && version > 0 ? version : null,
    sheetIds: new Map(Object.entries(ids)),
    asOf: entries.get(AS_OF_KEY) || null,
    holidaysOf: entries.get(HOLIDAYS_KEY) ?? null,
  };
}

/** Writes the version where there is none yet. */
export const addVersion = (ss: Spreadsheet, version: number): void =>
  void ss.addDeveloperMetadata(VERSION_KEY, String(version));

export const writeVersion = (ss: Spreadsheet, version: number): void => write(ss, VERSION_KEY, String(version));

export const writeSheetIds = (ss: Spreadsheet, ids: ReadonlyMap<string, number>): void =>
  write(ss, SHEETS_KEY, JSON.stringify(Object.fromEntries(ids)));

/** Writes the as-of day where none is remembered yet. */
export const addAsOfDay = (ss: Spreadsheet, iso: string): void => void ss.addDeveloperMetadata(AS_OF_KEY, iso);

export const writeAsOfDay = (ss: Spreadsheet, iso: string): void => write(ss, AS_OF_KEY, iso);

export const writeHolidaysOf = (ss: Spreadsheet, region: string): void => write(ss, HOLIDAYS_KEY, region);

function write(ss: Spreadsheet, key: string, value: string): void {
  const entry = ss.getDeveloperMetadata().find((candidate) => candidate.getKey() === key);
  if (entry) entry.setValue(value);
  else ss.addDeveloperMetadata(key, value);
}
