import { serialOfIso } from '../../../../src/base/dates';
import type { Grid } from '../../../../src/base/types';
import { namedZone } from '../../../../src/base/zone';
import { readCommitments } from '../../../../src/features/commitments/commitments';
import { seeSigned } from '../../../../src/features/commitments/signed';
import { SIGNED_COLUMNS, type SignedKey } from '../../../../src/features/commitments/signed-columns';
import { earlierVersions, nextVersion, replacedOn, signedVersion } from '../../../../src/features/commitments/versions';
import { labels } from '../../../../src/text';

const zone = namedZone('Europe/Paris');
const at = (iso: string) => new Date(zone.instantOf(serialOfIso(iso)!));
const NOVEMBER = serialOfIso('2026-11-01')!;
const KEYS = SIGNED_COLUMNS.map(({ key }) => key);
/** The columns as version 0.1.0 had them. */
const OLD_KEYS = SIGNED_COLUMNS.flatMap((column) => ('since' in column ? [] : [column.key]));

const header = (keys: readonly SignedKey[], language: 'en' | 'fr' = 'en'): string[] =>
  keys.map((key) => labels(language, 'sheet')[SIGNED_COLUMNS.find((column) => column.key === key)!.label]);

type Cells = { readonly [K in SignedKey]?: string | number | Date };
/** A signed row of November with 10 leads, unless it is told otherwise. */
const row = (keys: readonly SignedKey[], cells: Cells = {}): Grid[number] => {
  const all: Cells = {
    ...{ month: at('2026-11-01'), channel: 'Ads', persona: 'Small', leads: 10, leadValue: 5, currency: 'EUR' },
    ...{ signedOn: at('2026-11-02T09:30'), signedBy: 'Ada', asOf: at('2026-11-02'), rate: 0.05, months: 6 },
    ...cells,
  };
  return keys.map((key) => all[key] ?? '');
};
const leadsOf = (grid: Grid) =>
  readCommitments(grid, zone, 'en')
    .of(NOVEMBER)
    .map(({ leads }) => leads);
const shuffled = [...KEYS].reverse();

describe('the headers of the signed log', () => {
  test.each(['en', 'fr'] as const)(
    'are found by their labels in %s, in any order and wherever they stand',
    (language) => {
      const grid = [
        row(shuffled, { version: 1 }),
        header(shuffled, language),
        row(shuffled, { version: 1, channel: 'Event' }),
      ];
      const log = seeSigned(grid, zone);
      expect(log.header).toBe(1);
      expect(log.columns.size).toBe(KEYS.length);
      expect(log.current.get(NOVEMBER)).toEqual([0, 2]);
      expect(leadsOf(grid)).toEqual([10, 10]);
    },
  );

  test('that are gone are told from what stands in the rows, with versions and without', () => {
    expect(seeSigned([row(KEYS, { version: 1 })], zone)).toMatchObject({
      header: null,
      current: new Map([[NOVEMBER, [0]]]),
    });
    const superseded = row(OLD_KEYS, { supersededOn: at('2026-11-05') });
    expect(seeSigned([superseded, row(OLD_KEYS)], zone).current).toEqual(new Map([[NOVEMBER, [1]]]));
    const appended: SignedKey[] = [...OLD_KEYS, 'version'];
    const log = seeSigned(
      [row(appended, { version: 1, supersededOn: at('2026-11-05') }), row(appended, { version: 2 })],
      zone,
    );
    expect(log.columns.get('version')).toBe(19);
    expect(log.current).toEqual(new Map([[NOVEMBER, [1]]]));
  });

  test('that are gone are not guessed where the columns have been moved', () => {
    expect(seeSigned([row(shuffled, { version: 1 })], zone).columns.size).toBe(0);
  });

  test('that somebody has renamed are still those of their columns, but no column of one’s own is taken for ours', () => {
    const names = header(KEYS);
    names[0] = 'Month of the promise';
    expect(seeSigned([names, row(KEYS, { version: 1 })], zone).current.has(NOVEMBER)).toBe(true);
    const own = [
      [...header(OLD_KEYS), 'My score'],
      [...row(OLD_KEYS), 3],
    ];
    expect(seeSigned(own, zone).columns.has('version')).toBe(false);
    const note = [
      [...header(OLD_KEYS.slice(0, -1)), 'Note'],
      [...row(OLD_KEYS.slice(0, -1)), 'well done'],
    ];
    expect(seeSigned(note, zone).columns.has('supersededOn')).toBe(false);
  });

  test('of a blank tab are none, and neither is a title', () => {
    expect(seeSigned([['']], zone)).toMatchObject({ header: null, rows: [] });
    const titled = [['What we promised', ...KEYS.slice(1).map(() => '')], header(KEYS), row(KEYS, { version: 1 })];
    expect(seeSigned(titled, zone).header).toBe(1);
    expect(leadsOf(titled)).toEqual([10]);
  });

  test('pasted a second time count nothing', () => {
    const grid = [header(KEYS), row(KEYS, { version: 1 }), header(KEYS, 'en')];
    expect(leadsOf(grid)).toEqual([10]);
    expect(seeSigned(grid, zone).current.get(NOVEMBER)).toEqual([1]);
  });
});

describe('the versions of a month', () => {
  const LATER = at('2026-11-05T10:00');
  /** Signed three times; the first two versions are superseded. In the order of no version, as after sorting. */
  const old: Grid = [
    header(OLD_KEYS),
    row(OLD_KEYS, { leads: 20, signedOn: LATER, supersededOn: at('2026-11-09T11:00') }),
    row(OLD_KEYS, { leads: 30, signedOn: at('2026-11-09T11:00') }),
    row(OLD_KEYS, { leads: 10, supersededOn: LATER }),
    row(OLD_KEYS, { leads: 31, channel: 'Event', signedOn: at('2026-11-09T11:00') }),
  ];
  const given = (grid: Grid): Grid => {
    const versions = earlierVersions(seeSigned(grid, zone), zone);
    return grid.map((cells, index) => [...cells, index === 0 ? 'Version' : (versions.get(index) ?? '')]);
  };

  test('signed before there were any count up by the time they were signed', () => {
    expect(given(old).map((cells) => cells.at(-1))).toEqual(['Version', 2, 3, 1, 3]);
  });

  test('change nothing of what counts, whatever was marked by hand', () => {
    const sortedOut = old.map((cells) => [...cells]);
    // One row of the version that counts, taken out by hand.
    sortedOut[4]![18] = at('2026-11-10');
    const withdrawn = old.map((cells, index) => (index === 0 ? cells : [...cells.slice(0, 18), LATER]));
    for (const grid of [old, sortedOut, withdrawn]) {
      expect(leadsOf(given(grid))).toEqual(leadsOf(grid));
      expect(seeSigned(given(grid), zone).current).toEqual(seeSigned(grid, zone).current);
    }
    expect(leadsOf(given(withdrawn))).toEqual([]);
  });

  test('go on above all that were signed', () => {
    const log = seeSigned(old, zone);
    expect([signedVersion(log, NOVEMBER, zone), nextVersion(log, NOVEMBER, zone)]).toEqual([3, 4]);
    const versioned = seeSigned(given(old), zone);
    expect([signedVersion(versioned, NOVEMBER, zone), nextVersion(versioned, NOVEMBER, zone)]).toEqual([3, 4]);
    const december = serialOfIso('2026-12-01')!;
    expect([signedVersion(log, december, zone), nextVersion(log, december, zone)]).toEqual([0, 1]);
  });

  test('that are higher count, marked or not, and those below are marked with the next signature', () => {
    const grid: Grid = [
      header(KEYS),
      row(KEYS, { version: 1, supersededOn: at('2026-11-03') }),
      row(KEYS, { version: 2, leads: 20, signedOn: LATER }),
      row(KEYS, { version: 3, leads: 30, signedOn: at('2026-11-09T11:00'), supersededOn: LATER }),
      row(KEYS, { month: at('2026-10-01') }),
    ];
    const log = seeSigned(grid, zone);
    expect(log.current).toEqual(
      new Map([
        [NOVEMBER, [3]],
        [serialOfIso('2026-10-01')!, [4]],
      ]),
    );
    expect(leadsOf(grid)).toEqual([30]);
    expect(replacedOn(log)).toEqual(new Map([[2, at('2026-11-09T11:00')]]));
  });
});
