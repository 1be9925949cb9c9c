import type { LabelColumn } from './label-column';
import { compareLabels, displayLabels, isCatchAll, labelKey } from './labels';
import type { Language } from './types';
import { wordIn } from './words';

/** The rows or the columns of a result: their labels, and which of them each spelling of the log counts in. */
export interface Axis {
  readonly labels: string[];
  /** Position by spelling; -1 for spellings that do not occur. */
  readonly positions: Int32Array;
}

/**
 * The labels of a column, from the rows that count.
 * @param rowsOf how many of those rows have each spelling; @param leadsOf how many leads
 * @param list labels that fix order and membership; what is outside counts under the list's own "Other" or "All personas",
 *   or else under an "Other" that is added at the end where it is needed
 * @returns without a list, the labels in alphabetical order, each in the spelling most leads have
 */
export function buildAxis(
  column: Pick<LabelColumn, 'keys' | 'texts'>,
  rowsOf: Float64Array,
  leadsOf: Float64Array,
  list: readonly string[] | null,
  language: Language,
): Axis {
  const present = column.keys.map((_, id) => id).filter((id) => rowsOf[id]! > 0);
  const labels =
    list === null
      ? displayLabels(measuredLabels(column, leadsOf, present), language).sort(compareLabels(language))
      : listedLabels(list);
  const positionOf = new Map(labels.map((label, index) => [labelKey(label), index]));
  let other = list === null ? -1 : labels.findIndex(isCatchAll);
  const positions = new Int32Array(column.keys.length).fill(-1);
  for (const id of present) {
    const position = positionOf.get(column.keys[id]!);
    if (position === undefined && other === -1) other = labels.push(wordIn(language, 'other')) - 1;
    positions[id] = position ?? other;
  }
  return { labels: displayLabels(labels, language), positions };
}

function listedLabels(list: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const label of list) {
    if (!seen.has(labelKey(label))) seen.set(labelKey(label), label);
  }
  return [...seen.values()];
}

/** One label a segment, in the spelling most leads have; the first by code points of equally frequent ones. */
function measuredLabels(
  column: Pick<LabelColumn, 'keys' | 'texts'>,
  leadsOf: Float64Array,
  present: readonly number[],
): string[] {
  const best = new Map<string, number>();
  for (const id of present) {
    const key = column.keys[id]!;
    const rival = best.get(key);
    if (
      rival === undefined ||
      leadsOf[id]! > leadsOf[rival]! ||
      (leadsOf[id] === leadsOf[rival] && column.texts[id]! < column.texts[rival]!)
    ) {
      best.set(key, id);
    }
  }
  return [...best.values()].map((id) => column.texts[id]!);
}
