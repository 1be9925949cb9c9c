import type { Metadata } from '../bridge/records';
import type { Context } from './context';
import { Exception, names, offer } from './refuse';
import { sheetAt } from './sheet';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

const VISIBILITIES = names('DOCUMENT', 'PROJECT');
/** Sheets keeps at most this many characters for one sheet and one spreadsheet. */
const MOST_CHARACTERS = 30_000;

/** Adds metadata to a sheet, or to the spreadsheet where `sheet` is null. The value may be left out before the visibility. */
export function addMetadata(
  context: Context,
  sheet: number | null,
  key: string,
  value?: string | Visibility,
  visibility?: Visibility,
): void {
  if (!key) throw new Exception('The metadata key cannot be empty.');
  const onlyVisibility = visibility === undefined && typeof value === 'string' && value in VISIBILITIES;
  const all = context.peek('records', 'metadata');
  const record: Metadata = {
    id: String(1 + Math.max(0, ...all.map(({ id }) => Number(id)))),
    sheet,
    key: String(key),
    value: value === undefined || onlyVisibility ? null : String(value),
    visibility: String(visibility ?? (onlyVisibility ? value : 'DOCUMENT')),
  };
  checkSize([...all, record], sheet);
  context.call('putRecord', 'metadata', record);
}

function checkSize(all: readonly Metadata[], sheet: number | null): void {
  const size = all
    .filter((record) => record.sheet === sheet)
    .reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > MOST_CHARACTERS) throw new Exception('You have exceeded the developer metadata storage limit.');
}

export const metadataOf = (context: Context, sheet: number | null): Gas[] =>
  context
    .call('records', 'metadata')
    .filter((record) => record.sheet === sheet)
    .map((record) => offered(context, record));

/** A finder over the whole spreadsheet. */
export const spreadsheetFinder = (context: Context): Finder =>
  offer('DeveloperMetadataFinder', new FinderShim(context, () => true)) as unknown as Finder;

export const sheetFinder = (context: Context, sheet: number): Finder =>
  offer('DeveloperMetadataFinder', new FinderShim(context, (record) => record.sheet === sheet)) as unknown as Finder;

const offered = (context: Context, record: Metadata): Gas =>
  offer('DeveloperMetadata', new MetadataShim(context, record)) as unknown as Gas;

class MetadataShim
  implements Pick<Gas, 'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'setKey' | 'setValue' | 'remove'>
{
  constructor(
    private readonly context: Context,
    private record: Metadata,
  ) {}

  private get self(): Gas {
    return offer('DeveloperMetadata', this) as unknown as Gas;
  }
  private change(change: Partial<Metadata>): Gas {
    this.record = { ...this.record, ...change };
    const others = this.context.peek('records', 'metadata').filter(({ id }) => id !== this.record.id);
    checkSize([...others, this.record], this.record.sheet);
    this.context.call('putRecord', 'metadata', this.record);
    return this.self;
  }

  getId(): number {
    return Number(this.record.id);
  }
  getKey(): string {
    return this.record.key;
  }
  getValue(): string | null {
    return this.record.value;
  }
  getVisibility(): Visibility {
    return this.record.visibility as unknown as Visibility;
  }
  setKey(key: string): Gas {
    return this.change({ key: String(key) });
  }
  setValue(value: string): Gas {
    return this.change({ value: String(value) });
  }
  remove(): void {
    this.context.call('dropRecord', 'metadata', this.record.id);
  }
  getLocation() {
    const { context, record } = this;
    return offer('DeveloperMetadataLocation', {
      getLocationType: () => (record.sheet === null ? 'SPREADSHEET' : 'SHEET') as unknown as LocationType,
      getSheet: () => (record.sheet === null ? null : sheetAt(context, record.sheet)),
      getSpreadsheet: () => (record.sheet === null ? SpreadsheetApp.getActiveSpreadsheet() : null),
    });
  }
}

class FinderShim
  implements Pick<Finder, 'find' | 'withKey' | 'withValue' | 'withId' | 'withVisibility' | 'withLocationType'>
{
  constructor(
    private readonly context: Context,
    private readonly matches: (record: Metadata) => boolean,
  ) {}

  private narrowed(and: (record: Metadata) => boolean): Finder {
    const finder = new FinderShim(this.context, (record) => this.matches(record) && and(record));
    return offer('DeveloperMetadataFinder', finder) as unknown as Finder;
  }

  find(): Gas[] {
    return this.context
      .call('records', 'metadata')
      .filter(this.matches)
      .map((record) => offered(this.context, record));
  }
  /** Metadata of rows and columns, which it would look for besides, is not available here. */
  onIntersectingLocations(): Finder {
    return offer('DeveloperMetadataFinder', this) as unknown as Finder;
  }
  withKey(key: string): Finder {
    return this.narrowed((record) => record.key === key);
  }
  withValue(value: string): Finder {
    return this.narrowed((record) => record.value === value);
  }
  withId(id: number): Finder {
    return this.narrowed((record) => Number(record.id) === id);
  }
  withVisibility(visibility: Visibility): Finder {
    return this.narrowed((record) => record.visibility === String(visibility));
  }
  withLocationType(type: LocationType): Finder {
    return this.narrowed((record) => (record.sheet === null ? 'SPREADSHEET' : 'SHEET') === String(type));
  }
}
