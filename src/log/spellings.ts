import type { LabelColumn } from '../base/label-column';
import { labelKey, labelText } from '../base/labels';
import { type Aliases, isOwnLabel } from './aliases';
import { TIMES_RARER, Twins } from './twins';

/** A label as it is spelt somewhere. */
export interface Spelling {
  readonly label: string;
  /** How many rows have it. */
  readonly rows: number;
  /** It stands in the list of Settings. */
  readonly listed: boolean;
}

/** Two spellings that are probably one label. */
export interface Proposal {
  /** The one that would go, and the one that would stay. */
  readonly spelling: string;
  readonly label: string;
  readonly rows: number;
  readonly labelRows: number;
  /** Said before by an alias; written differently; or off by a letter. */
  readonly why: 'alias' | 'twin' | 'slip';
}

/** More cannot be looked through. */
const MOST = 100;

/** The spellings of a column with their rows. */
export function countSpellings(column: LabelColumn, used: number): Spelling[] {
  const rows = column.texts.map(() => 0);
  for (let i = 0; i < used; i++) rows[column.ids[i]!]!++;
  return column.texts.flatMap((label, id) => (rows[id]! > 0 ? [{ label, rows: rows[id]!, listed: false }] : []));
}

/** Spellings of several places as one list, each once. */
export function joinSpellings(...lists: readonly (readonly Spelling[])[]): Spelling[] {
  const joined = new Map<string, Spelling>();
  for (const { label, rows, listed } of lists.flat()) {
    const text = labelText(label);
    const known = joined.get(text);
    joined.set(text, { label: text, rows: rows + (known?.rows ?? 0), listed: listed || (known?.listed ?? false) });
  }
  return [...joined.values()];
}

/** Which spellings should be one label: of two, the one that is listed or more frequent would stay. */
export function proposalsOf(spellings: readonly Spelling[], aliases: Aliases): Proposal[] {
  const weight = ({ rows, listed }: Spelling): number => (listed ? Number.POSITIVE_INFINITY : rows);
  const own = spellings.filter(({ label }) => isOwnLabel(label));
  const rowsOf = new Map(own.map(({ label, rows }) => [label, rows]));
  const ordered = [...own].sort((a, b) => Number(b.listed) - Number(a.listed) || b.rows - a.rows);
  const known = new Twins();
  const proposals: Proposal[] = [];
  const twinOf = ({ label, rows, listed }: Spelling) => {
    const twin = known.find({ label, rows });
    // What somebody has listed is no slip of another, unless it is as rare as one.
    const meant = own.find((other) => other.label === twin?.label);
    const sure = twin?.slip !== true || !listed || rows * TIMES_RARER <= (meant?.rows ?? 0);
    return sure ? twin : null;
  };
  const propose = ({ label: spelling, rows }: Spelling, label: string, why: Proposal['why']) =>
    proposals.push({ spelling, label, rows, labelRows: rowsOf.get(label) ?? 0, why });
  for (const one of ordered) {
    const meant = aliases.get(labelKey(one.label));
    if (meant !== undefined && meant !== one.label) {
      propose(one, meant, 'alias');
      continue;
    }
    const twin = twinOf(one);
    if (twin === null) known.add({ label: one.label, rows: weight(one) });
    else propose(one, twin.label, twin.slip ? 'slip' : 'twin');
  }
  return proposals.sort((a, b) => ORDER[a.why] - ORDER[b.why] || b.rows - a.rows).slice(0, MOST);
}

const ORDER: Readonly<Record<Proposal['why'], number>> = { alias: 0, twin: 1, slip: 2 };
