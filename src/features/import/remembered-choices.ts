import { COLUMNS } from '../../log/columns';
import { PASSING } from '../../log/import/mapping';
import type { Remembered } from '../../log/import/remembered';
import { MOST_OWN } from '../../log/own-columns';
import { dropProperty, property, propertyKeys, writeRecord } from '../../sheet/properties';
import { listOf } from '../../sheet/shapes';
import * as v from '../../vendor/valibot';
import type { RememberedOn } from './api';

/** One property for each header: a value holds nine kilobytes. Whoever uses the workbook has them; a copy of it starts anew. */
const KEY = 'lead-sla-import-';
/** More different files than a team has; the one that was not used for longest goes first. */
const MOST_HEADERS = 20;

const mark = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/));
const answer = v.picklist(['dmy', 'mdy', 'ymd', '.', ',']);
const IMPORT_KEYS = [...COLUMNS.map(({ key }) => key), ...PASSING];
const importKey = v.picklist(IMPORT_KEYS);

export const headerShape = mark;

/** The shape of what a page says is to be remembered. */
export const rememberedShape = v.object({
  header: mark,
  columns: v.record(importKey, mark),
  unfit: listOf(importKey, IMPORT_KEYS.length),
  answers: v.record(mark, answer),
  told: v.record(mark, answer),
  own: listOf(mark, MOST_OWN),
  kinds: v.record(v.pipe(v.string(), v.maxLength(6000)), v.picklist(['won', 'lost', 'open'])),
  allKinds: v.boolean(),
  pair: v.optional(v.object({ header: mark, leads: mark, deals: mark, takeAlong: v.boolean() })),
});

export function recallChoices(header: string): RememberedOn | null {
  const kept = property(KEY + header);
  return kept === null ? null : read(kept);
}

/** @param spared a header that is kept however long ago it was used */
export function rememberChoices(remembered: Remembered, on: string, spared: string): void {
  writeRecord(KEY + remembered.header, { ...remembered, on });
  const others = propertyKeys().filter((key) => key.startsWith(KEY) && key !== KEY + remembered.header);
  if (others.length < MOST_HEADERS) return;
  const used = others.filter((key) => key !== KEY + spared).map((key) => ({ key, on: read(property(key))?.on ?? '' }));
  used.sort((a, b) => a.on.localeCompare(b.on));
  for (const { key } of used.slice(0, others.length - MOST_HEADERS + 1)) dropProperty(key);
}

function read(kept: string | null): RememberedOn | null {
  try {
    return kept === null ? null : (JSON.parse(kept) as RememberedOn);
  } catch {
    return null;
  }
}
