import { cellsOf, isBlankArgument, readNumber, rowsOf } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { REGIONS, type Region } from '../../calendar/holidays';
import { rangeKind } from '../../functions/argument';
import { choice, wholeNumber } from '../../functions/kinds';
import type { Limits } from './pace';

/** The three limits of the status, largest first. */
export const limits = rangeKind<Limits>({
  shape: 'limits',
  errors: ['limits', 'notNumber', 'negative', 'tooLarge'],
  read: (given, argument) => {
    if (isBlankArgument(given)) return null;
    const [ahead, onTrack, atRisk] = rowsOf(given).flatMap((row, i) =>
      cellsOf(row).map((cell, j) => readNumber(cell, { argument, max: 1000 }, { row: i + 1, column: j + 1 })),
    );
    if (ahead == null || onTrack == null || atRisk == null || !(ahead >= onTrack && onTrack >= atRisk)) {
      throw new SlaError('limits');
    }
    return { ahead, onTrack, atRisk };
  },
});

const FIRST_YEAR = 1901;
const LAST_YEAR = 9999;

export const year = wholeNumber('year', {
  first: FIRST_YEAR,
  last: LAST_YEAR,
  code: 'year',
  refuse: (value) => new SlaError('year', { value: String(value), first: FIRST_YEAR, last: LAST_YEAR }),
});

const asWritten = (name: Region) => [{ en: name, fr: name }];

export const region = choice<Region>('region', 'unknownRegion', {
  FR: asWritten(REGIONS[0]),
  'FR-ALSACE-MOSELLE': asWritten(REGIONS[1]),
});
