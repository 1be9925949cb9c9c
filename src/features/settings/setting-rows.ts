import { isBlank } from '../../base/cells';
import { foldLabel, labelText } from '../../base/labels';
import { type Grid, LANGUAGES } from '../../base/types';
import { type Places, type Standings, standingsOf } from '../../sheet/standings';
import { labels } from '../../text';
import type { SettingKind } from './kinds';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings';

const kindOf = (name: SettingName): SettingKind<unknown> => SETTINGS[name];

const namesToday = (name: SettingName) => LANGUAGES.map((language) => labels(language, 'settings')[name]);
const namesBefore = (name: SettingName) => kindOf(name).formerly ?? [];

/** Every name a setting goes by or went by. */
export const namesOf = (name: SettingName): readonly string[] => [...namesToday(name), ...namesBefore(name)];

const byWord = (wordsOf: (name: SettingName) => readonly string[]): ReadonlyMap<string, SettingName> =>
  new Map(SETTING_NAMES.flatMap((name) => wordsOf(name).map((word) => [foldLabel(word), name] as const)));

/** Where the settings stand: the column of their names, and their rows in it; all from 0. */
export interface SettingRows {
  readonly column: number;
  readonly standings: Standings<SettingName>;
  /** Settings that are missing while other rows are new, of which nobody knows whether they are the same; with the new names. */
  readonly unclear: readonly SettingName[];
  readonly news: readonly string[];
}

/**
 * Finds the rows of the settings by their names, in either language, in the column in which most of them stand. People may
 * insert rows and columns or sort the rows.
 * @param marks the rows that are marked
 * @param version of the workbook: what is newer cannot have been renamed in it
 */
export function seeSettingRows(values: Grid, marks: Places<SettingName>, version: number): SettingRows {
  const [today, before] = [byWord(namesToday), byWord(namesBefore)];
  const nameAt = (words: ReadonlyMap<string, SettingName>, row: number, at: number): SettingName | undefined => {
    const cell = values[row]?.[at];
    return typeof cell === 'string' && cell !== '' ? words.get(foldLabel(cell)) : undefined;
  };
  const counts = new Map<number, number>();
  values.forEach((cells, row) => {
    cells.forEach((_, at) => {
      if (nameAt(today, row, at) ?? nameAt(before, row, at)) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  });
  const column = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  const placesIn = (words: ReadonlyMap<string, SettingName>): Map<SettingName, number[]> => {
    const places = new Map<SettingName, number[]>();
    values.forEach((_, row) => {
      const name = nameAt(words, row, column);
      if (name) places.set(name, [...(places.get(name) ?? []), row]);
    });
    return places;
  };
  const evidence = { labels: placesIn(today), former: placesIn(before) };
  const known: Places<SettingName> = new Map([...evidence.former, ...evidence.labels]);
  const witnesses = marks.size > 0 ? marks : byNeighbours(values, known);
  const standings = standingsOf(SETTING_NAMES, { ...evidence, marks: witnesses });
  if (marks.size > 0) return { column, standings, unclear: [], news: [] };
  return { column, standings, ...unclearIn(values, column, standings, version) };
}

/** Settings without marks that have lost their name: between those that come before and after them. */
function byNeighbours(values: Grid, known: Places<SettingName>): Places<SettingName> {
  const only = (name: SettingName | undefined): number | undefined => {
    const [row, twin] = (name && known.get(name)) || [];
    return twin === undefined ? row : undefined;
  };
  const taken = new Set([...known.values()].flat());
  return new Map(
    SETTING_NAMES.flatMap((name, index): [SettingName, number[]][] => {
      const [above, below] = [only(SETTING_NAMES[index - 1]), only(SETTING_NAMES[index + 1])];
      const row = above === undefined ? (below ?? 0) - 1 : above + 1;
      const agrees = (above !== undefined || index === 0) && below !== undefined && row === below - 1;
      return known.has(name) || taken.has(row) || !agrees || row < 0 || row >= values.length ? [] : [[name, [row]]];
    }),
  );
}

/** What is missing while a row of the block that nobody knows could be it. */
function unclearIn(values: Grid, column: number, standings: Standings<SettingName>, version: number) {
  const ours = new Set(
    [...standings.values()].flatMap((one) => ('at' in one ? [one.at] : 'among' in one ? one.among : [])),
  );
  const first = Math.min(...ours);
  const unknown = values.flatMap((cells, row) => {
    const filled = !isBlank(cells[column]) && !isBlank(cells[column + 1]);
    return row > first && filled && !ours.has(row) ? [row] : [];
  });
  const missing = SETTING_NAMES.filter(
    (name) => standings.get(name)?.by === 'nothing' && (kindOf(name).since ?? 1) <= version,
  );
  if (ours.size === 0 || unknown.length === 0) return { unclear: [], news: [] };
  return { unclear: missing, news: missing.length > 0 ? unknown.map((row) => labelText(values[row]?.[column])) : [] };
}
