import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PlainCell, Snapshot } from '../../workbench/headless';
import { crossed } from './sample';

const FOLDER = path.join(__dirname, '../fixtures/workbooks');

/** A lead as the file that was imported had it; dates are UTC with Z, '' for nothing. */
export interface SavedLead {
  readonly id: string;
  readonly created: string;
  readonly channel: string;
  readonly persona: string;
  readonly won: string;
  readonly amount: string;
  readonly owner: string;
}

/** What people had typed in a workbook, and what they had signed, in words that rest on no layout. */
export interface SavedFacts {
  readonly version: string;
  readonly locale: 'en_US' | 'fr_FR';
  readonly timeZone: string;
  /** The day the workbook was saved on. */
  readonly today: string;
  readonly asOf: { readonly day: string; readonly kept: boolean };
  /** Names of the tabs, by the key each is marked with. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Settings that a person changed: their label at the time and what was typed. */
  readonly settings: readonly { readonly key: string; readonly label: string; readonly value: PlainCell }[];
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly goals: readonly { readonly month: string; readonly revenue: number; readonly share: number }[];
  readonly averageSales: readonly { readonly persona: string; readonly amount: number }[];
  /** For the month of the as-of day. */
  readonly adjustments: readonly { readonly channel: string; readonly persona: string; readonly leads: number }[];
  /** Days a person listed or ticked: of public holidays only those that are worked. */
  readonly holidays: readonly { readonly day: string; readonly name: string; readonly worked: boolean }[];
  /** Texts a person wrote on a tab, wherever there was room. */
  readonly notes: readonly { readonly tab: string; readonly text: string }[];
  readonly ownColumns: readonly { readonly header: string; readonly cells: Readonly<Record<string, PlainCell>> }[];
  /** How many leads the log holds, and whether they are the sample's or those of the leads file. */
  readonly leads: { readonly count: number; readonly from: 'nothing' | 'sample' | 'file' };
  readonly digest: { readonly on: boolean; readonly hour: number; readonly workingDaysOnly: boolean } | null;
  /** The signed rows as they stood, oldest first; the header says what each cell is. */
  readonly signed: { readonly header: readonly string[]; readonly rows: readonly (readonly PlainCell[])[] };
}

/** A workbook that an earlier version left behind, and what is known of it. */
export interface SavedWorkbook {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly facts: SavedFacts;
  /** The leads of its log, where they are those of the file. */
  readonly leads: readonly SavedLead[];
}

/** Names of the workbooks saved by a version, such as "draft.en". */
export function savedWorkbooks(version: string): string[] {
  return readdirSync(path.join(FOLDER, version))
    .flatMap((file) => /^(.+)\.json\.gz$/.exec(file)?.[1] ?? [])
    .sort();
}

/** The same, each in one of its languages. */
export function sampleOfSaved(version: string): string[] {
  const names = savedWorkbooks(version).map((name) => name.split('.'));
  const [kinds, languages] = [0, 1].map((part) => [...new Set(names.map((name) => name[part]))]);
  return crossed(kinds!, languages!).map((name) => name.join('.'));
}

/** Reads a saved workbook, to be opened with `openWorkbook`. */
export function readSavedWorkbook(version: string, name: string): SavedWorkbook {
  const file = (ending: string) => readFileSync(path.join(FOLDER, version, ending));
  const facts = JSON.parse(file(`${name}.json`).toString()) as SavedFacts;
  const language = name.split('.').at(-1);
  return {
    name,
    snapshot: JSON.parse(gunzipSync(file(`${name}.json.gz`)).toString()) as Snapshot,
    facts,
    leads: facts.leads.from === 'file' ? (JSON.parse(file(`leads.${language}.json`).toString()) as SavedLead[]) : [],
  };
}
