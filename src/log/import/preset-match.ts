import { exactOf } from './known-names';
import type { ImportKey } from './mapping';
import { PRESETS } from './presets';
import type { Preset, PresetColumns } from './presets/preset';
import type { FileColumn, Table } from './table';

/** The tool a file comes from, and what its columns are there, in the preset's order. */
export interface PresetMatch {
  readonly preset: Preset;
  readonly columns: readonly { readonly column: FileColumn; readonly key: ImportKey | null }[];
}

/**
 * So many columns of the tool must be there, half of the file or at least so many, and so many that are no other tool's: one where
 * the whole file is the tool's.
 */
const ENOUGH = 3;
const HALF = 0.5;
const MANY = 5;
const OWN = 2;

interface Known {
  readonly preset: Preset;
  readonly keys: readonly (readonly [string, ImportKey | null])[];
}
const KNOWN: readonly Known[] = PRESETS.flatMap((preset) =>
  preset.forms.map(({ columns }) => ({ preset, keys: keysOf(columns) })),
);
const TOOLS: ReadonlyMap<string, ReadonlySet<string>> = toolsByKey();

/** Recognises the tool that a file was exported from by the names of its columns; null for others. */
export function matchPreset({ columns }: Pick<Table, 'columns'>): PresetMatch | null {
  const byKey = new Map<string, FileColumn>();
  for (const column of columns) {
    const key = exactOf(column.label);
    if (!byKey.has(key)) byKey.set(key, column);
  }
  const matches = KNOWN.flatMap(({ preset, keys }) => {
    const there = keys.filter(([key]) => byKey.has(key));
    const own = there.filter(([key]) => TOOLS.get(key)!.size === 1).length;
    const enough = there.length >= MANY || (there.length >= ENOUGH && there.length >= columns.length * HALF);
    const whole = there.length >= MANY && there.length === byKey.size;
    if (!enough || own < (whole ? 1 : OWN)) return [];
    return [{ preset, own, columns: there.map(([name, key]) => ({ column: byKey.get(name)!, key })) }];
  });
  return matches.sort((a, b) => b.columns.length - a.columns.length || b.own - a.own)[0] ?? null;
}

function keysOf(columns: PresetColumns): Known['keys'] {
  return Object.entries(columns).map(([name, key]) => [exactOf(name), key]);
}

function toolsByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  const tools = new Map<string, Set<string>>();
  for (const { preset, keys } of KNOWN) {
    for (const [key] of keys) tools.set(key, (tools.get(key) ?? new Set()).add(preset.tool));
  }
  return tools;
}
