import type { Area } from '../bridge/cells';
import type { Metadata } from '../bridge/records';
import type { Context } from './context';
import { areaOn, offered, typeOf } from './metadata';
import { offer } from './refuse';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Matches = (record: Metadata) => boolean;

/** What of the spreadsheet's metadata a finder looks through: in `area` where one is given. */
interface Scope {
  readonly within: Matches;
  /** The same, and what only touches it. */
  readonly touching: Matches;
}

/** A finder over the whole spreadsheet, a sheet with its rows and columns, or what a range holds whole. */
export const metadataFinder = (context: Context, scope: Scope): Finder =>
  offer<Finder>('DeveloperMetadataFinder', new FinderShim(context, scope));

const everything: Matches = () => true;
export const WHOLE_SPREADSHEET: Scope = { within: everything, touching: everything };

export function sheetScope(id: number): Scope {
  const within: Matches = ({ sheet }) => sheet === id;
  return { within, touching: within };
}

/** A row is in a range that holds all of its cells; A1:D5 does not hold row 3, and 1:5 does. */
export function rangeScope(context: Context, range: Area): Scope {
  const compared = (holds: (place: Area) => boolean): Matches => {
    return (record) => {
      const place = record.sheet === range.sheet ? areaOn(context, record) : null;
      return place !== null && holds(place);
    };
  };
  return {
    within: compared(
      ({ row, column, rows, columns }) =>
        row >= range.row &&
        column >= range.column &&
        row + rows <= range.row + range.rows &&
        column + columns <= range.column + range.columns,
    ),
    touching: compared(
      ({ row, column, rows, columns }) =>
        row < range.row + range.rows &&
        column < range.column + range.columns &&
        row + rows > range.row &&
        column + columns > range.column,
    ),
  };
}

/** Each method narrows this very search, as Google's does. */
class FinderShim implements Finder {
  private readonly narrowing: Matches[] = [];
  private touching = false;

  constructor(
    private readonly context: Context,
    private readonly scope: Scope,
  ) {}

  private narrowed(matches: Matches): Finder {
    this.narrowing.push(matches);
    return offer<Finder>('DeveloperMetadataFinder', this);
  }

  find(): Gas[] {
    const inScope = this.touching ? this.scope.touching : this.scope.within;
    return this.context
      .call('records', 'metadata')
      .filter((record) => inScope(record) && this.narrowing.every((matches) => matches(record)))
      .map((record) => offered(this.context, record));
  }
  onIntersectingLocations(): Finder {
    this.touching = true;
    return offer<Finder>('DeveloperMetadataFinder', this);
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
    return this.narrowed((record) => typeOf(record) === String(type));
  }
}
