/** A formula in parts: text in quotes, tab names in quotes, words and what is between them. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*|[\s\S]/gu;

/**
 * A formula as Sheets may give it back: it means the same, but spaces, case, quotes around the names of tabs and separators
 * are others, and TRUE is a call.
 */
export function rewritten(formula: string): string {
  const parts = formula.match(PARTS) ?? [];
  return parts.map((part, i) => otherwise(part, parts[i + 1] ?? '')).join('');
}

function otherwise(part: string, next: string): string {
  if (part.startsWith('"')) return part;
  if (next === '!') return otherQuotes(part);
  if (/^(?:TRUE|FALSE)$/i.test(part) && next !== '(') return `${part.toLowerCase()}()`;
  if (part === ',') return '; ';
  return part.toLowerCase();
}

function otherQuotes(name: string): string {
  if (!name.startsWith("'")) return `'${name}'`;
  const plain = name.slice(1, -1).replace(/''/g, "'");
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(plain) ? plain : name;
}
