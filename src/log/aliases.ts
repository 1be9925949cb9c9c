import { isCatchAll, isTotal, labelKey, labelText } from '../base/labels';

/** Another spelling of a label, and the label that it stands for. */
export interface Alias {
  readonly spelling: string;
  readonly label: string;
}

/** Why an alias of a list is not taken as it stands there, by its place in the list. */
export interface AliasTrouble {
  readonly code: 'aliasHalf' | 'aliasTwice' | 'aliasCircle' | 'aliasChain' | 'aliasListed';
  readonly index: number;
  readonly spelling: string;
  /** What it stands for; for a chain, the end of it. */
  readonly label: string;
}

/** The labels that other spellings stand for, by the key of the spelling. */
export type Aliases = ReadonlyMap<string, string>;

/** What other spellings stand for, by the column of the log. */
export type AliasesByColumn = Readonly<Partial<Record<'channel' | 'persona', Aliases>>>;

export const NO_ALIASES: Aliases = new Map();

/** The label a text stands for: itself where nothing else is known of it. */
export const meantBy = (text: string, aliases: Aliases): string =>
  aliases.size === 0 ? text : (aliases.get(labelKey(text)) ?? text);

/** Whether a label can have other spellings: blank, "Other" and "Total" stand for no label of their own. */
export const isOwnLabel = (label: string): boolean => labelKey(label) !== '' && !isCatchAll(label) && !isTotal(label);

/**
 * Reads aliases as people type them. The first of two for one spelling counts; a chain is followed to its end; of a circle
 * nothing counts, for nobody knows which label is meant.
 * @param listed labels that stand for themselves; an alias of one is pointed out, and counts
 */
export function readAliases(
  rows: readonly Alias[],
  listed: readonly string[] = [],
): { readonly aliases: Aliases; readonly troubles: readonly AliasTrouble[] } {
  const troubles: AliasTrouble[] = [];
  const typed = new Map<string, { readonly label: string; readonly index: number; readonly spelling: string }>();
  rows.forEach((row, index) => {
    const [spelling, label] = [labelText(row.spelling), labelText(row.label)];
    if (spelling === '' && label === '') return;
    const key = labelKey(spelling);
    if (!isOwnLabel(spelling) || !isOwnLabel(label)) troubles.push({ code: 'aliasHalf', index, spelling, label });
    else if (typed.has(key)) troubles.push({ code: 'aliasTwice', index, spelling, label: typed.get(key)!.label });
    else typed.set(key, { label, index, spelling });
  });
  const known = new Set(listed.map(labelKey));
  const aliases = new Map<string, string>();
  for (const [key, { label, index, spelling }] of typed) {
    const end = endOf(key, typed);
    if (end === null) {
      troubles.push({ code: 'aliasCircle', index, spelling, label });
      continue;
    }
    aliases.set(key, end);
    if (labelKey(end) !== labelKey(label)) troubles.push({ code: 'aliasChain', index, spelling, label: end });
    else if (known.has(key) && key !== labelKey(label)) troubles.push({ code: 'aliasListed', index, spelling, label });
  }
  return { aliases, troubles: troubles.sort((a, b) => a.index - b.index) };
}

/** The label at the end of a chain; null for a circle. What differs from a label in its letters’ case only goes no further. */
function endOf(start: string, typed: ReadonlyMap<string, { readonly label: string }>): string | null {
  const passed = new Set<string>();
  let { label } = typed.get(start)!;
  for (;;) {
    const key = labelKey(label);
    if (key === start) return passed.size === 0 ? label : null;
    const next = typed.get(key);
    if (next === undefined) return label;
    if (labelKey(next.label) === key) return next.label;
    if (passed.has(key)) return null;
    passed.add(key);
    label = next.label;
  }
}

/**
 * A list of aliases with more of them: a spelling that is there gets its new label, what stood for it goes along, and a label
 * that is kept stands for no other any more. Rows stay where they are; doing the same again changes nothing.
 */
export function withAliases(rows: readonly Alias[], added: readonly Alias[]): Alias[] {
  const all = [...rows];
  for (const { spelling, label } of added) {
    const [from, to] = [labelKey(spelling), labelKey(label)];
    const at = all.findIndex((row) => labelKey(row.spelling) === from && labelText(row.spelling) !== '');
    all.forEach((row, i) => {
      if (i === at || labelText(row.spelling) === '') return;
      if (labelKey(row.spelling) === to && from !== to) {
        // Of the label that stays in other letters.
        if (labelKey(row.label) !== to) all[i] = { spelling: '', label: '' };
        else if (labelText(row.label) !== label) all[i] = { ...row, label };
      } else if (labelKey(row.label) === from && labelText(row.label) !== label) all[i] = { ...row, label };
    });
    if (at < 0) all.push({ spelling, label });
    else if (labelText(all[at]!.label) !== label) all[at] = { ...all[at]!, label };
  }
  return all;
}
