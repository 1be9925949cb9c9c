import type { State } from './state';

/** A fact that two states do not share. */
export interface Difference {
  /** Such as "Leads!C2 value". */
  readonly key: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

export function differences(expected: State, found: State): Difference[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  // A tab that only one of them has is one difference, told by the order of the tabs.
  const [theirs, ours] = [tabsOf(expected), tabsOf(found)];
  const lone = new Set([...theirs, ...ours].filter((tab) => !theirs.has(tab) || !ours.has(tab)));
  return [...keys].flatMap((key) => {
    const pair = { key, expected: expected.get(key), found: found.get(key) };
    return pair.expected === pair.found || lone.has(tabOf(key)) ? [] : [pair];
  });
}

const tabOf = (key: string): string => key.slice(0, key.indexOf('!'));
const tabsOf = (state: State): Set<string> => new Set(JSON.parse(state.get('workbook!tabs order') ?? '[]') as string[]);

/** Tab and aspect of a difference, by which like ones are told together: "Leads: value". */
export function kindOf({ key }: Difference): string {
  const [, tab = '', aspect = ''] = /^([^!]*)!\S+ (.*?)(?: \d+)?$/.exec(key) ?? [];
  return `${tab}: ${aspect}`;
}

const SHOWN = 12;
const LONGEST = 160;

/** Differences in lines a person can read: tab, cell and aspect, what was expected and what is there. */
export function describeDifferences(all: readonly Difference[], most = SHOWN): string {
  const lines = all.slice(0, most).map(({ key, expected, found }) => {
    if (key.endsWith(' look')) return `  ${key}: ${lookDifference(expected, found)}`;
    return `  ${key}: expected ${short(expected)}, found ${short(found)}`;
  });
  return [...lines, ...(all.length > most ? [`  and ${all.length - most} more`] : [])].join('\n');
}

const short = (fact: string | undefined): string =>
  fact === undefined ? 'nothing' : fact.length > LONGEST ? `${fact.slice(0, LONGEST)}…` : fact;

/** Of a look only the properties that differ. */
function lookDifference(expected = '{}', found = '{}'): string {
  const [a, b] = [JSON.parse(expected), JSON.parse(found)] as Record<string, unknown>[];
  const differing = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].filter(
    (key) => JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]),
  );
  const only = (style: Record<string, unknown> | undefined): string =>
    JSON.stringify(Object.fromEntries(differing.map((key) => [key, style?.[key] ?? null])));
  return `expected ${only(a)}, found ${only(b)}`;
}
