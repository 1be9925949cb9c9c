import { foldLabel } from '../../base/labels';
import type { Cell, Language } from '../../base/types';
import { type ColumnKey, columnOf } from '../../log/columns';
import { placesOf } from '../../log/header';
import type { Book, Sheet } from '../../sheet/book';
import type { Places } from '../../sheet/standings';

/** The header row as last seen, kept with the sheet: what own columns were called, and a second witness where marks are missing. */
const HEADER_KEY = 'lead-sla-header';

const entryOf = (sheet: Sheet) => sheet.getDeveloperMetadata().find((entry) => entry.getKey() === HEADER_KEY);

export function keptHeaderOf(book: Book): readonly string[] {
  const sheet = book.sheet('leads');
  const kept = sheet === null || book.isNew('leads') ? undefined : entryOf(sheet);
  return kept ? (JSON.parse(kept.getValue() ?? '[]') as string[]) : [];
}

/** @param fresh for a tab that has just been made, which keeps nothing yet */
export function keepHeader(sheet: Sheet, header: readonly Cell[], fresh = false): void {
  const value = JSON.stringify(header.map(String));
  const kept = fresh ? undefined : entryOf(sheet);
  if (!kept) sheet.addDeveloperMetadata(HEADER_KEY, value);
  else if (kept.getValue() !== value) kept.setValue(value);
}

/** A name of the kept header that is in a header once still: where it was, and where it is. */
interface Anchor {
  readonly before: number;
  readonly now: number;
}

function anchorsOf(kept: readonly string[], header: readonly Cell[]): Anchor[] {
  const names = (cells: readonly unknown[]): string[] => {
    const keys = new Map([...placesOf(cells)].flatMap(([key, places]) => places.map((at) => [at, key] as const)));
    return cells.map((cell, at) => (keys.has(at) ? `key ${keys.get(at)}` : foldLabel(cell)));
  };
  const [before, now] = [names(kept), names(header)];
  return before.flatMap((name, index) => {
    const once = name !== '' && before.indexOf(name) === before.lastIndexOf(name);
    const at = now.indexOf(name);
    return once && at >= 0 && at === now.lastIndexOf(name) ? [{ before: index, now: at }] : [];
  });
}

/**
 * Where the columns stand whose names are gone from a header, told by their neighbours: as far from them as they were, on
 * either side. A column that was deleted has let its neighbours close up, and is nowhere.
 */
export function placesByKept(kept: readonly string[], header: readonly Cell[]): Places<ColumnKey> {
  const before = placesOf(kept);
  if (header.length === 0) return before;
  const anchors = anchorsOf(kept, header);
  const anchored = new Set(anchors.map(({ now }) => now));
  const places = new Map<ColumnKey, readonly number[]>();
  for (const [key, [index, twin]] of before) {
    if (index === undefined || twin !== undefined || anchors.some((anchor) => anchor.before === index)) continue;
    const left = anchors.filter((anchor) => anchor.before < index).at(-1) ?? { before: -1, now: -1 };
    const right = anchors.find((anchor) => anchor.before > index);
    const at = left.now + index - left.before;
    const agrees = right ? right.now - at === right.before - index : (header[at] ?? '') !== '';
    if (agrees && !anchored.has(at)) places.set(key, [at]);
  }
  return places;
}

/** Names of a header that were not in the kept one and are no column of the log. */
export function newNames(kept: readonly string[], header: readonly Cell[]): string[] {
  const before = new Set(kept.map(foldLabel));
  const ours = new Set([...placesOf(header).values()].flat());
  return header.flatMap((cell, at) =>
    cell === '' || ours.has(at) || before.has(foldLabel(cell)) ? [] : [String(cell)],
  );
}

/** What a column was called in the kept header, in whichever language; its label in a language where it was not there. */
export function nameOfColumn(kept: readonly string[], key: ColumnKey, language: Language): string {
  const at = placesOf(kept).get(key)?.[0];
  return kept[at ?? -1] ?? columnOf(key).label[language];
}

/**
 * The names of a header row that is gone: those of the columns of the log where they stand now, and own ones where they stood
 * beside them.
 */
export function namesBack(
  kept: readonly string[],
  columns: ReadonlyMap<ColumnKey, number>,
  language: Language,
): string[] {
  const names: string[] = [];
  for (const [key, at] of columns) names[at] = nameOfColumn(kept, key, language);
  const keys = new Map([...placesOf(kept)].map(([key, [at]]) => [at, key]));
  let shift = 0;
  kept.forEach((name, index) => {
    const key = keys.get(index);
    const at = key === undefined ? undefined : columns.get(key);
    if (at !== undefined) shift = at - index;
    else if (key === undefined && index + shift >= 0) names[index + shift] ??= name;
  });
  return Array.from(names, (name) => name ?? '');
}
