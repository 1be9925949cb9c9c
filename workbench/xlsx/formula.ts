import { nameInFile, takesArguments } from './excel-functions';
import { isCorner, rangeInFile } from './range-text';
import { type TabReference, tabInFormula } from './tab-names';

/** What a formula may name beside cells. */
export interface Known {
  readonly tab: TabReference;
  /** The name of a tab in the file, by its id. */
  readonly tabName: (id: number) => string | null;
  /** Whether the file has a range of this name. */
  readonly isName: (name: string) => boolean;
}

/** Excel's limits: of a formula, of a text in it, and how deep its calls may lie in one another. */
export const MOST_FORMULA = 8192;
export const MOST_TEXT = 255;
const DEEPEST = 60;

/** A call or a bracket that is open; a bracket has no name. */
interface Open {
  readonly name: string;
  commas: number;
  /** Whether anything stands in it yet. */
  filled: boolean;
}

/** What has been read of a formula. */
interface Read extends Known {
  readonly open: Open[];
  /** The kind of the last part that is not blank. */
  last: Kind | null;
}

type Kind = 'text' | 'tab' | 'call' | 'comma' | 'end' | 'range' | 'value' | 'operator' | 'blank';

/** A kind of part, and what it is in the file: null where Excel has no such thing there. */
interface Part {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly write: (text: string, read: Read) => string | null;
}

const asItIs = (text: string): string => text;

/** Excel takes one cell of a range that it shall calculate with, where this workbook takes them all. */
const calculatesWithRanges = ({ open }: Read): boolean => open.some(({ name }) => /^SUMPRODUCT$/i.test(name));

const PARTS: readonly Part[] = [
  {
    kind: 'text',
    pattern: /"(?:[^"]|"")*"/y,
    write: (text, read) => {
      const written = linkInFile(text, read) ?? text;
      return written.slice(1, -1).replace(/""/g, '"').length <= MOST_TEXT ? written : null;
    },
  },
  {
    kind: 'tab',
    pattern: /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy,
    write: (text, { tab }) => {
      const name = text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1);
      const reference = tab(name);
      return reference && `${reference}!`;
    },
  },
  { kind: 'call', pattern: /(?:[A-Z_][A-Z0-9_.]*)?\(/iy, write: (text, { open }) => opened(text.slice(0, -1), open) },
  { kind: 'comma', pattern: /,/y, write: (text, { open }) => (open.at(-1)?.name ? another(text, open) : null) },
  { kind: 'end', pattern: /\)/y, write: (text, { open }) => closed(text, open) },
  {
    kind: 'range',
    pattern: /(?:\$?[A-Z]{1,3})?(?:\$?[1-9]\d{0,6})?:(?:\$?[A-Z]{1,3})?(?:\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!:])/iuy,
    write: (text, read) => (read.last === 'operator' && !calculatesWithRanges(read) ? null : rangeInFile(text)),
  },
  {
    kind: 'value',
    pattern: /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!:])/iuy,
    write: (text) => (isCorner(text) ? text : null),
  },
  { kind: 'value', pattern: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/y, write: asItIs },
  { kind: 'value', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy, write: asItIs },
  {
    kind: 'value',
    pattern: /[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!:])/uy,
    write: (text, { isName }) => (/^(?:TRUE|FALSE)$/i.test(text) || isName(text) ? text : null),
  },
  {
    kind: 'operator',
    pattern: /<>|<=|>=|[-+*/^&=<>%]/y,
    write: (text, read) => (read.last === 'range' && !calculatesWithRanges(read) ? null : text),
  },
  { kind: 'blank', pattern: /\s+/y, write: asItIs },
];

/**
 * A formula as a file has it, without its "=". Null where Excel would not understand it, or another way: for a formula that it
 * does not understand it takes the whole file for broken, so that only what is known for certain passes.
 */
export function formulaInFile(formula: string, known: Known): string | null {
  const text = formula.replace(/^=/, '');
  const read: Read = { ...known, open: [], last: null };
  let written = '';
  for (let at = 0; at < text.length; ) {
    const next = partAt(text, at);
    if (!next) return null;
    const inFile = next.part.write(next.text, read);
    if (inFile === null) return null;
    written += inFile;
    at += next.text.length;
    // The cells of another tab may be a range.
    if (next.part.kind === 'blank' || next.part.kind === 'tab') continue;
    read.last = next.part.kind;
    const around = read.open.at(next.part.kind === 'call' ? -2 : -1);
    if (around && next.part.kind !== 'comma') around.filled = true;
  }
  return read.open.length === 0 && written !== '' && written.length <= MOST_FORMULA ? written : null;
}

function partAt(text: string, at: number): { readonly part: Part; readonly text: string } | null {
  for (const part of PARTS) {
    part.pattern.lastIndex = at;
    const found = part.pattern.exec(text)?.[0];
    if (found) return { part, text: found };
  }
  return null;
}

/** Where a link within the workbook leads: Sheets names the tab by its id, Excel by its name. Null for any other text. */
function linkInFile(text: string, { open, tabName }: Read): string | null {
  const around = open.at(-1);
  if (!around || !/^HYPERLINK$/i.test(around.name) || around.filled) return null;
  const [, id = '', range = 'A1'] = /^"#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?"$/i.exec(text) ?? [];
  const name = id === '' ? null : tabName(Number(id));
  return name === null ? null : `"#${tabInFormula(name).replace(/"/g, '""')}!${range}"`;
}

/** A bracket that opens: of a call that Excel knows, or of a calculation. */
function opened(name: string, open: Open[]): string | null {
  const inFile = name === '' ? '' : nameInFile(name);
  open.push({ name, commas: 0, filled: false });
  return inFile === null || open.length > DEEPEST ? null : `${inFile}(`;
}

function another(comma: string, open: Open[]): string {
  const around = open.at(-1);
  if (around) around.commas += 1;
  return comma;
}

/** The end of a bracket, or of a call that has as many arguments as Excel needs. */
function closed(bracket: string, open: Open[]): string | null {
  const ended = open.pop();
  if (!ended) return null;
  if (ended.name === '') return ended.filled ? bracket : null;
  const count = ended.filled || ended.commas > 0 ? ended.commas + 1 : 0;
  return takesArguments(ended.name, count) ? bracket : null;
}
