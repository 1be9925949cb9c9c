import { readShare } from '../../base/arguments';
import { cellsOf, firstFilled, isBlank, MAX_MONEY, readNumber, requireShown, rowsOf, shown } from '../../base/cells';
import { SlaError } from '../../base/errors';
import { columnsByHeader } from '../../base/headers';
import { displayLabels, foldLabel, isTotal, labelKey, labelText, segmentKey } from '../../base/labels';
import type { Totals } from '../../base/matrix';
import type { Argument, Language } from '../../base/types';
import { WORDS } from '../../base/words';
import { MEASURES, type Measure, SEGMENT_HEADERS } from './segment-columns';

const KEYS = Object.keys(MEASURES) as Measure[];
const RATES: readonly (Measure | undefined)[] = ['soFar', 'rate', 'low', 'high'];

/** A measure of a table of SLA_SEGMENTS by channel (first index) and persona, with the totals the table has. */
interface SegmentGrid {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly cells: (number | null)[][];
  readonly totals: Totals;
}

/** A table as SLA_SEGMENTS gives it. */
export interface SegmentTable {
  has(measure: Measure): boolean;
  /** @param measure a column: a measure, or its number from 1 */
  grid(measure: Measure | number): SegmentGrid;
}

/** Whether a range begins with the headers of a table of SLA_SEGMENTS. */
export function isSegmentTable(argument: Argument): boolean {
  return (headerOf(argument)?.at.rate ?? -1) !== -1;
}

/**
 * Reads a table of SLA_SEGMENTS, its columns found by their headers; what stands below its last row of totals is no part of it.
 * @throws SlaError when it has no channels or no personas, an error stands in its place, or a segment is there twice
 */
export function readSegmentTable(argument: Argument, name: string, language: Language): SegmentTable {
  const rows = rowsOf(argument).map(cellsOf);
  const header = headerOf(argument);
  if (header === null) {
    requireShown(firstFilled(argument), name);
    const [top] = rows.filter((cells) => !cells.every(isBlank));
    const lacks = columnsByHeader(top ?? [], SEGMENT_HEADERS).channel === -1 ? 'channel' : 'persona';
    throw new SlaError('missingColumn', { argument: name, column: WORDS[lacks][language] });
  }
  const { top, at } = header;
  const lines: Line[] = rows
    .map((cells, row) => ({ row, channel: labelText(cells[at.channel]), persona: labelText(cells[at.persona]) }))
    .filter(({ row }) => row > top && !rows[row]!.every(isBlank));
  const last = lines.map(isSum).lastIndexOf(true);
  const kept = last === -1 ? lines : lines.slice(0, last + 1);
  const places = placesOf(kept, name, at.channel + 1);
  const [channels, personas] = [axis(kept.map((line) => line.channel)), axis(kept.map((line) => line.persona))];
  return {
    has: (measure) => at[measure] !== -1,
    grid: (measure) => {
      const column = typeof measure === 'number' ? measure - 1 : at[measure];
      if (isBlank(rows[top]![column]))
        throw new SlaError('missingColumn', { argument: name, column: labelOf(measure, language) });
      const key = KEYS.find((one) => at[one] === column);
      const rule = { argument: name, max: key === 'ownWeight' ? 1 : MAX_MONEY };
      const value = (channel: string | null, persona: string | null) => {
        const row = places.get(keyOf(channel, persona));
        if (row === undefined) return null;
        const [cell, place] = [rows[row]![column], { row: row + 1, column: column + 1 }];
        return RATES.includes(key) ? readShare(cell, name, place) : readNumber(cell, rule, place);
      };
      return {
        channels: displayLabels(channels, language),
        personas: displayLabels(personas, language),
        cells: channels.map((channel) => personas.map((persona) => value(channel, persona))),
        totals: {
          rows: channels.map((channel) => value(channel, null)),
          columns: personas.map((persona) => value(null, persona)),
          all: value(null, null),
        },
      };
    },
  };
}

/** A row of such a table. */
interface Line {
  readonly row: number;
  readonly channel: string;
  readonly persona: string;
}

const isSum = ({ channel, persona }: Line): boolean => isTotal(channel) || isTotal(persona);

/** The row of each segment. @throws SlaError when a segment is there twice: one of two totals is a label that reads as one */
function placesOf(lines: readonly Line[], argument: string, column: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const line of lines) {
    const { row, channel, persona } = line;
    const key = keyOf(channel, persona);
    if (places.has(key)) {
      const labels = [shown(channel), shown(persona)];
      if (isSum(line)) throw new SlaError('labelIsTotal', { argument, label: labels.find(isTotal) ?? '' });
      throw new SlaError('repeatedEntry', { argument, labels, at: { row: row + 1, column } });
    }
    places.set(key, row);
  }
  return places;
}

/**
 * The column a cell means, by its header in either language or its number in the table, from 1; null where it is blank.
 * @throws SlaError when it means none of the measures
 */
export function readMeasure(cell: unknown): Measure | number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 2 && cell <= KEYS.length + 2) return cell;
  const fold = foldLabel(cell);
  const found = KEYS.find((key) => Object.values(MEASURES[key]).some((label) => foldLabel(label) === fold));
  if (found !== undefined) return found;
  throw new SlaError('unknownMeasure', { value: shown(cell) });
}

export const measureWords = (language: Language): string[] => KEYS.map((key) => MEASURES[key][language]);

const labelOf = (measure: Measure | number, language: Language): string =>
  typeof measure === 'number' ? String(measure) : MEASURES[measure][language];

/** The first row that is not blank, where it heads a table by channel and persona. */
function headerOf(argument: Argument) {
  const rows = rowsOf(argument);
  const top = rows.findIndex((row) => !cellsOf(row).every(isBlank));
  if (top === -1) return null;
  const at = columnsByHeader(cellsOf(rows[top]), SEGMENT_HEADERS);
  return at.channel === -1 || at.persona === -1 ? null : { top, at };
}

/** The labels of a side in the order in which they come, totals apart. */
function axis(labels: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const label of labels) if (!isTotal(label) && !seen.has(labelKey(label))) seen.set(labelKey(label), label);
  return [...seen.values()];
}

/** A segment, null standing for the totals. */
function keyOf(channel: string | null, persona: string | null): string {
  const side = (label: string | null) => (label === null || isTotal(label) ? 'total' : label);
  return segmentKey(side(channel), side(persona));
}
